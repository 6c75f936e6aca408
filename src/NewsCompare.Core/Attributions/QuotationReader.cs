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
        foreach (var stretch in QuoteMarkScanner.Scan(body))
        {
            var span = Trimmed(body.Text, stretch.Inner);
            if (span.Length > 0)
            {
                quotations.Add(new(
                    quotations.Count, QuoteMarkScanner.IndexOf(body, span.Start), span, span.In(body.Text), SpeakerOf(span, spoken), stretch.Balanced));
            }
        }

        return quotations;
    }

    // Where attributions are nested, the shortest content that holds the quotation names its speaker.
    private static string? SpeakerOf(TextSpan span, List<(TextSpan Span, Attribution Attribution)> spoken)
    {
        (TextSpan Span, Attribution Attribution)? best = null;
        foreach (var candidate in spoken)
        {
            if (candidate.Span.Start >= span.End)
            {
                break;
            }

            if (candidate.Span.Overlaps(span) && (best is null || candidate.Span.Length < best.Value.Span.Length))
            {
                best = candidate;
            }
        }

        return best?.Attribution.Speaker;
    }

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
