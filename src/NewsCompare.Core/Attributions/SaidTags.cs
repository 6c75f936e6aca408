using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Tells whether a quotation whose closing mark does not stand holds the words that say who said it: then the mark is missing before them.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="lexicon">The attributing words.</param>
internal sealed class SaidTags(string text, IReadOnlyList<Token> tokens, CueLexicon lexicon)
{
    private const int LongestTag = 8;

    /// <summary>Whether what stands in a stretch is no quotation as a whole.</summary>
    /// <param name="stretch">A stretch as the marks give it.</param>
    public bool AreIn(QuotedStretch stretch) => stretch.Inner.Start > stretch.Outer.Start && stretch.Inner.End == stretch.Outer.End
        && (stretch.Continues ? EndsWithTag(stretch.Inner) : HasCue(stretch.Inner));

    private bool HasCue(TextSpan span)
    {
        for (var at = FirstFrom(span.Start); at < tokens.Count && tokens[at].Start < span.End; at++)
        {
            if (IsCue(at))
            {
                return true;
            }
        }

        return false;
    }

    // A speaker who goes on in the next paragraph may well say "said"; but not ", Anna Lund said." at the end.
    private bool EndsWithTag(TextSpan span)
    {
        var end = FirstFrom(span.End);
        for (var comma = end - 1; comma >= 0 && end - comma <= LongestTag && tokens[comma].Start >= span.Start; comma--)
        {
            if (tokens[comma].Norm == ",")
            {
                var tag = Enumerable.Range(comma + 1, end - comma - 1);
                return tag.Any(IsCue) && tag.Any(IsSomebody) && !tag.Any(at => tokens[at].Norm is "i" or "we" or "you");
            }
        }

        return false;
    }

    private bool IsCue(int at) => tokens[at].IsWord && !char.IsUpper(text[tokens[at].Start]) && lexicon.Verbs.TryGetValue(tokens[at].Norm, out var cue)
        && cue.Takes(CueFrames.After) && cue.Form is CueForm.Past or CueForm.Third;

    private bool IsSomebody(int at) => tokens[at].IsWord && (char.IsUpper(text[tokens[at].Start]) || tokens[at].Norm is "he" or "she" or "they" or "the");

    private int FirstFrom(int place)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
