using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Finds quotations: curly, straight, guillemets, doubled apostrophes, continued paragraphs.</summary>
public static class QuotationReader
{
    /// <summary>The quotations of a body in reading order; single scare-quoted words are included.</summary>
    /// <param name="body">The text with its sentences.</param>
    /// <param name="attributions">What <see cref="AttributionReader"/> found, for the speakers; may be empty.</param>
    public static IReadOnlyList<Quotation> Read(Body body, IReadOnlyList<Attribution> attributions)
    {
        var spoken = attributions.Where(attribution => attribution.Speaker is not null)
            .SelectMany(attribution => attribution.Content.Select(span => (span, attribution)))
            .OrderBy(pair => pair.span.Start).ToList();
        var quotations = new List<Quotation>();
        var open = new List<(TextSpan Span, Attribution Attribution)>();
        var next = 0;
        foreach (var stretch in QuoteMarkScanner.Scan(body))
        {
            var whole = Trimmed(body.Text, stretch.Inner);
            while (next < spoken.Count && spoken[next].span.Start < whole.End)
            {
                open.Add(spoken[next++]);
            }

            open.RemoveAll(pair => pair.Span.End <= whole.Start);
            var span = SaidInside(stretch, open) is { } said ? Trimmed(body.Text, new(whole.Start, said)) : whole;
            if (span.Length > 0)
            {
                quotations.Add(new(
                    quotations.Count, QuoteMarkScanner.IndexOf(body, span.Start), span, span.In(body.Text), SpeakerOf(span, open), stretch.Balanced && span == whole)
                {
                    Continues = stretch.Continues && span == whole,
                });
            }
        }

        return quotations;
    }

    // “We shall see, Lund said.: where no mark closes it, a quotation ends before the words that say who said it.
    private static int? SaidInside(QuotedStretch stretch, List<(TextSpan Span, Attribution Attribution)> open)
    {
        if (stretch.Inner.End < stretch.Outer.End || stretch.Inner.Start == stretch.Outer.Start)
        {
            return null;
        }

        foreach (var (span, attribution) in open)
        {
            var tag = attribution.Source.Concat(attribution.Cue).Min(part => part.Start);
            if (span.Start <= stretch.Inner.Start && span.End <= tag && tag < stretch.Inner.End)
            {
                return tag;
            }
        }

        return null;
    }

    // Where attributions are nested, the shortest content that holds the quotation names its speaker.
    private static string? SpeakerOf(TextSpan span, List<(TextSpan Span, Attribution Attribution)> open) =>
        open.Where(pair => pair.Span.Overlaps(span)).OrderBy(pair => pair.Span.Length).Select(pair => pair.Attribution.Speaker).FirstOrDefault();

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }
}
