using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Knows explainers, portraits, timelines and pages of pictures by their headlines: they name the event of the day as its report does, and what they tell is only known once they are read.</summary>
public static class ExplainerTitles
{
    /// <summary>Whether a headline announces one.</summary>
    /// <param name="headline">The headline.</param>
    /// <param name="lexicon">Uses <c>explainer-titles</c>, beside those of languages without a lexicon.</param>
    public static bool IsOne(string headline, Lexicon lexicon) => ListedPhrases.Find(headline, ListedPhrases.InAnyLanguage(lexicon, "explainer-titles")) is not null;
}
