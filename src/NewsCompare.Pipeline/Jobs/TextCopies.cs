using NewsCompare.Core.Similarity;
using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Finds the pages that run the text of a page of the story, or of its seed: what is the same text is the same story, whatever else is said of it.</summary>
internal static class TextCopies
{
    /// <summary>What stands in the place of an address where it is the seed's text.</summary>
    public const string OfSeed = "the seed";

    private const int Words = 5;
    private const double MostOfSeed = 0.6;

    // Two texts about one event share its sentences without being one: the more so, the shorter they are.
    private const double MostOfPage = 0.75;

    /// <summary>The pages that are mostly a text of the story, each with that of which it holds most. A longer text that only holds one may be a roundup, and is none.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="texts">The texts that are known.</param>
    /// <remarks>What opens with news of its own, or explains, is no copy, however much of a text it prints again as background.</remarks>
    /// <param name="ofStory">Which of them belong to the story by themselves.</param>
    /// <param name="explains">Whether a headline is that of an explainer.</param>
    public static Dictionary<string, string> Of(Seed seed, IReadOnlyList<KnownText> texts, IEnumerable<string> ofStory, Func<string, bool> explains)
    {
        List<(string Id, string Headline, string Text)> all = [(OfSeed, seed.Title ?? "", seed.Text), .. texts.Select(text => (text.Url.AbsoluteUri, text.Headline, text.Body))];
        var byId = all.ToDictionary(text => text.Id, StringComparer.Ordinal);
        var runs = all.ToDictionary(text => text.Id, text => Shingles.Of(text.Text, Words), StringComparer.Ordinal);
        var belong = ofStory.Append(OfSeed).ToHashSet(StringComparer.Ordinal);
        var copied = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cluster in DuplicateFinder.Find(all).GroupBy(one => one.Cluster, one => one.Id, StringComparer.Ordinal))
        {
            foreach (var id in cluster.Where(id => !belong.Contains(id)))
            {
                var original = cluster.Where(belong.Contains).OrderByDescending(other => Shingles.Shared(runs[id], runs[other])).ThenBy(other => other, StringComparer.Ordinal).FirstOrDefault();
                if (original is not null && Shingles.Shared(runs[id], runs[original]) >= (original == OfSeed ? MostOfSeed : MostOfPage) * runs[id].Length && !TellsItsOwn(byId[id], byId[original]))
                {
                    copied[id] = original;
                }
            }
        }

        return copied;

        bool TellsItsOwn((string Id, string Headline, string Text) copy, (string Id, string Headline, string Text) original) =>
            OwnLead.Has(copy.Headline, copy.Text, original.Headline, original.Text) || (explains(copy.Headline) && !explains(original.Headline));
    }
}
