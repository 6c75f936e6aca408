using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Knows live blogs, digests and round-ups by what their headlines say of them.</summary>
public static class RoundUpTitles
{
    /// <summary>Whether a headline announces several things: a phrase of the list stands in it; one that is listed with a colon does only in front of one.</summary>
    /// <param name="headline">The headline.</param>
    /// <param name="lexicon">Uses <c>round-up-titles</c>; without it no headline does.</param>
    public static bool IsOne(string headline, Lexicon lexicon) => ListedPhrases.Find(headline, lexicon.List("round-up-titles")) is not null;
}
