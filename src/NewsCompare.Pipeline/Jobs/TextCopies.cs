using NewsCompare.Core.Similarity;
using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Finds the pages that run the text of a page of the story, or of its seed: what is the same text is the same story, whatever else is said of it.</summary>
internal static class TextCopies
{
    /// <summary>What stands in the place of an address where it is the seed's text.</summary>
    public const string OfSeed = "the seed";

    private const int Words = 5;
    private const double MostOfIt = 0.6;

    /// <summary>The pages that are mostly a text of the story, each with that of which it holds most. A longer text that only holds one may be a roundup, and is none.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="texts">The texts that are known.</param>
    /// <param name="ofStory">Which of them belong to the story by themselves.</param>
    public static Dictionary<string, string> Of(Seed seed, IReadOnlyList<KnownText> texts, IEnumerable<string> ofStory)
    {
        List<(string Id, string Headline, string Text)> all = [(OfSeed, seed.Title ?? "", seed.Text), .. texts.Select(text => (text.Url.AbsoluteUri, text.Headline, text.Body))];
        var runs = all.ToDictionary(text => text.Id, text => Shingles.Of(text.Text, Words), StringComparer.Ordinal);
        var belong = ofStory.Append(OfSeed).ToHashSet(StringComparer.Ordinal);
        var copied = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cluster in DuplicateFinder.Find(all).GroupBy(one => one.Cluster, one => one.Id, StringComparer.Ordinal))
        {
            foreach (var id in cluster.Where(id => !belong.Contains(id)))
            {
                var original = cluster.Where(belong.Contains).OrderByDescending(other => Shingles.Shared(runs[id], runs[other])).ThenBy(other => other, StringComparer.Ordinal).FirstOrDefault();
                if (original is not null && Shingles.Shared(runs[id], runs[original]) >= MostOfIt * runs[id].Length)
                {
                    copied[id] = original;
                }
            }
        }

        return copied;
    }
}
