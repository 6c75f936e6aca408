using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Whether a short text has anything of a seed: too few words to be matched may still show that they tell of something else.</summary>
public static class SharedSubject
{
    /// <summary>From which rarity on a word tells something: rarer than about one document of two hundred, log(.02 / .0045).</summary>
    internal const double Rare = 1.5;

    /// <summary>Whether the two share a name, a number or a rare word; names of days and months are none.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>, <c>word-shares</c> and <c>dates</c>.</param>
    public static bool IsIn(Seed seed, string text, Lexicon lexicon)
    {
        var (own, idf, days) = (StoryText.Of("", text, lexicon), new IdfTable(WordShares.Of(lexicon)), DateWords.For(lexicon));
        var shared = SeedWords.Of(seed, lexicon).Full.ToHashSet(StringComparer.Ordinal);
        shared.IntersectWith(own.Full);
        return shared.Any(form => idf.Rarity(form) >= Rare)
            || own.Names.Concat(own.Numbers).Any(form => shared.Contains(form) && !days.Weekdays.ContainsKey(form) && !days.Months.ContainsKey(form));
    }
}
