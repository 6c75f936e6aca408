using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The words by which an item is found again in a store, each once.</summary>
public static class ItemWords
{
    /// <summary>Changes with every change of what is stored: then all items are to be read again.</summary>
    public const string Version = "1";

    /// <summary>The word forms of an item, in the order of their first use.</summary>
    /// <param name="title">The headline, plain text.</param>
    /// <param name="rest">Summary or text, plain; may be empty.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>.</param>
    public static IReadOnlyList<string> Of(string title, string rest, Lexicon lexicon) =>
        [.. StoryText.Of(title, rest, lexicon).Full.Distinct(StringComparer.Ordinal)];
}

/// <summary>What a store is asked for to find the items that may belong to a seed.</summary>
/// <remarks>Two lists, so that long texts with many rare words do not crowd out the names and numbers of the story. Source: the union of both found what
/// a single list of the twelve rarest words missed in the project's own trials.</remarks>
/// <param name="Rare">The words that weigh most, the heaviest first.</param>
/// <param name="Names">Names and numbers that are not among them, the heaviest first.</param>
public sealed record StoryQuery(IReadOnlyList<QueryTerm> Rare, IReadOnlyList<QueryTerm> Names)
{
    /// <summary>The query of a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="lexicon">Uses <c>stopwords</c> and <c>word-shares</c>.</param>
    /// <param name="mostRare">How many rare words at most.</param>
    /// <param name="mostNames">How many names and numbers at most.</param>
    public static StoryQuery Of(Seed seed, Lexicon lexicon, int mostRare = 24, int mostNames = 16)
    {
        var text = SeedWords.Of(seed, lexicon);
        var idf = new IdfTable(WordShares.Of(lexicon));
        var title = text.Title.ToHashSet(StringComparer.Ordinal);
        var terms = text.Full.CountBy(form => form, StringComparer.Ordinal)
            .Select(entry => new QueryTerm(entry.Key, (1 + Math.Log(entry.Value + (title.Contains(entry.Key) ? 1 : 0))) * idf.Weight(entry.Key)))
            .OrderByDescending(term => term.Weight).ThenBy(term => term.Form, StringComparer.Ordinal).ToList();
        var rare = terms.Take(mostRare).ToList();
        var named = text.Names.Concat(text.Numbers).ToHashSet(StringComparer.Ordinal);
        return new(rare, [.. terms.Skip(mostRare).Where(term => named.Contains(term.Form)).Take(mostNames)]);
    }
}

/// <summary>A word to look for.</summary>
/// <param name="Form">As <see cref="ItemWords.Of"/> gives it.</param>
/// <param name="Weight">How much it tells, above 0.</param>
public sealed record QueryTerm(string Form, double Weight);
