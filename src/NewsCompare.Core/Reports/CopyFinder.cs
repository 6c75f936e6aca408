using System.Globalization;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Reports;

/// <summary>Finds versions that run the same text.</summary>
internal static class CopyFinder
{
    /// <summary>The share of the shorter text's runs of five words that both must have to be one text.</summary>
    public const double SameText = 0.6;

    /// <summary>The fewest words with which a text can be called a copy.</summary>
    private const int FewestWords = 30;

    /// <summary>The groups by their first version.</summary>
    /// <param name="seed">Words of the seed.</param>
    /// <param name="comparisons">In the order of the report.</param>
    /// <param name="read">Those whose text is known, ascending.</param>
    /// <param name="words">Words of each version.</param>
    /// <param name="composites">Versions put together from two others: two texts must not become one voice through them, but two prints of one digest are one voice.</param>
    public static IReadOnlyList<CopyGroup> Find(IReadOnlyList<Token> seed, List<Comparison> comparisons, IReadOnlyList<int> read, List<IReadOnlyList<Token>> words, IReadOnlySet<int> composites)
    {
        List<int> texts = [.. read.Where(at => words[at].Count >= FewestWords)];
        var shingles = texts.ToDictionary(at => at, at => Verbatim.Shingles(words[at]));
        var ofSeed = seed.Count >= FewestWords ? Verbatim.Shingles(seed) : new HashSet<string>();
        var first = Enumerable.Range(0, comparisons.Count).ToArray();
        foreach (var (a, b) in texts.SelectMany(a => texts.Where(b => a < b && composites.Contains(a) == composites.Contains(b) && IsSameText(shingles[a], shingles[b])).Select(b => (a, b))))
        {
            Join(first, a, b);
        }

        return
        [
            .. texts.GroupBy(at => Root(first, at)).Select(group => group.ToList())
                .Select(group => new CopyGroup(group, group.Any(at => !composites.Contains(at) && IsSameText(shingles[at], ofSeed)), Earliest(group, comparisons)))
                .Where(group => group.Versions.Count > 1 || group.SeedText),
        ];
    }

    /// <summary>The versions that are put together from two others.</summary>
    /// <param name="comparisons">In the order of the report.</param>
    /// <param name="read">Those whose text is known.</param>
    public static IReadOnlyList<CompositeVersion> Composites(List<Comparison> comparisons, IReadOnlyList<int> read)
    {
        var texts = read.Select(at => (Id: at.ToString(CultureInfo.InvariantCulture), comparisons[at].Version.Body.Text)).ToList();
        return [.. DuplicateFinder.Find(texts).Where(found => found.IsComposite).Select(found => new CompositeVersion(Place(found.Id), [.. found.CopyOf.Select(Place)]))];
    }

    /// <summary>How many of some versions are left when copies count once and those of the seed's text count as one.</summary>
    /// <param name="versions">Indexes into the report's versions.</param>
    /// <param name="groups">The groups of copies.</param>
    public static int Origins(IReadOnlyList<int> versions, IReadOnlyList<CopyGroup> groups)
    {
        List<(bool SeedText, int Count)> there = [.. groups.Select(group => (group.SeedText, Count: group.Versions.Count(versions.Contains))).Where(group => group.Count > 0)];
        return versions.Count - there.Sum(group => group.Count - 1) - Math.Max(0, there.Count(group => group.SeedText) - 1);
    }

    private static int Place(string id) => int.Parse(id, CultureInfo.InvariantCulture);

    private static bool IsSameText(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        return Containment.Of(shorter, longer) >= SameText;
    }

    private static int? Earliest(List<int> group, List<Comparison> comparisons) =>
        group.All(at => comparisons[at].Version.PublishedAt is not null) ? group.MinBy(at => comparisons[at].Version.PublishedAt) : null;

    private static int Root(int[] first, int at) => first[at] == at ? at : first[at] = Root(first, first[at]);

    private static void Join(int[] first, int a, int b)
    {
        var (x, y) = (Root(first, a), Root(first, b));
        first[Math.Max(x, y)] = Math.Min(x, y);
    }
}
