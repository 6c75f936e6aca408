using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Tells a text that opens with news of its own from a copy: what follows up on a story prints the story's text again as background.</summary>
public static class OwnLead
{
    private const int FewestTitleWords = 3;
    private const double SameTitle = 0.7;
    private const double SameWords = 0.7;
    private const double SameRuns = 0.5;
    private const int RunWords = 4;
    private const int LeadWords = 80;
    private const int ReprintedWords = 5;
    private const double Reprinted = 0.3;

    /// <summary>Whether a text begins with something that another does not tell.</summary>
    /// <remarks>Its first sentence is neither one of the other nor a rewording of how that begins. Under the headline of the other it is the other all the same: agencies put a new first paragraph in front.</remarks>
    /// <param name="headline">The headline of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="otherHeadline">The headline of the other, or empty.</param>
    /// <param name="otherText">The other text.</param>
    public static bool Has(string headline, string text, string otherHeadline, string otherText)
    {
        var opening = Opening.Of(text);
        if (opening.Count == 0 || Share(Norms(Tokenizer.Words(headline)), Norms(Tokenizer.Words(otherHeadline)), FewestTitleWords) >= SameTitle)
        {
            return false;
        }

        var words = Norms(opening);
        if (words.Count(Norms(Tokenizer.Words(otherText).Take(LeadWords)).Contains) >= SameWords * words.Count)
        {
            return false;
        }

        var runs = Shingles.Of(text[opening[0].Start..opening[^1].End], RunWords);
        return Shingles.Shared(runs, Shingles.Of(otherText, RunWords)) < SameRuns * runs.Length;
    }

    /// <summary>Whether a text begins with something that another does not tell, and prints a good part of that again below: the likeness of the two says little of its own news.</summary>
    /// <param name="headline">The headline of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="otherHeadline">The headline of the other, or empty.</param>
    /// <param name="otherText">The other text.</param>
    public static bool Recaps(string headline, string text, string otherHeadline, string otherText)
    {
        var runs = Shingles.Of(text, ReprintedWords);
        return Shingles.Shared(runs, Shingles.Of(otherText, ReprintedWords)) >= Reprinted * runs.Length && Has(headline, text, otherHeadline, otherText);
    }

    // Of the words of the shorter, those of the longer.
    private static double Share(HashSet<string> one, HashSet<string> other, int fewest) =>
        Math.Min(one.Count, other.Count) is var fewer && fewer >= fewest ? (double)one.Count(other.Contains) / fewer : 0;

    private static HashSet<string> Norms(IEnumerable<Token> words) => words.Select(word => word.Norm).ToHashSet(StringComparer.Ordinal);
}
