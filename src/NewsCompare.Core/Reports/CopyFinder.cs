using System.Globalization;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Reports;

/// <summary>Finds versions that run the same text, by the method that finds copies everywhere else: there is one answer to who copies whom.</summary>
/// <param name="comparisons">In the order of the report.</param>
/// <param name="read">Those whose text is known, ascending.</param>
internal sealed class CopyFinder(IReadOnlyList<Comparison> comparisons, IReadOnlyList<int> read)
{
    /// <summary>The share of the shorter text's runs of five words that both must have to be one text.</summary>
    public const double SameText = 0.6;

    /// <summary>The fewest words with which a text can be called the seed's.</summary>
    private const int FewestWords = 30;

    private readonly IReadOnlyList<CopyFinding> found =
        DuplicateFinder.Find([.. read.Select(at => (at.ToString(CultureInfo.InvariantCulture), comparisons[at].Version.Headline, comparisons[at].Version.Body.Text))]);

    /// <summary>The groups by their first version.</summary>
    /// <param name="seed">Words of the seed.</param>
    /// <param name="words">Words of each version.</param>
    public IReadOnlyList<CopyGroup> Copies(IReadOnlyList<Token> seed, IReadOnlyList<IReadOnlyList<Token>> words)
    {
        var ofSeed = seed.Count >= FewestWords ? Verbatim.Shingles(seed) : new HashSet<string>();
        return
        [
            .. read.Zip(found).GroupBy(one => one.Second.Cluster, StringComparer.Ordinal)
                .Select(group => (Versions: group.Select(one => one.First).ToList(), IsSeed: group.Any(one => !one.Second.IsComposite && words[one.First].Count >= FewestWords && IsSameText(Verbatim.Shingles(words[one.First]), ofSeed))))
                .Where(group => group.Versions.Count > 1 || group.IsSeed)
                .Select(group => new CopyGroup(group.Versions, group.IsSeed, Earliest(group.Versions))),
        ];
    }

    /// <summary>The versions that are put together from others, hold one whole among other matter, or have half of their text from one. Of copies of one text they name the one that its copies follow.</summary>
    public IReadOnlyList<CompositeVersion> Composites()
    {
        var followed = read.Zip(found).GroupBy(one => one.Second.Cluster, one => one.First, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Earliest([.. group]) ?? group.First(), StringComparer.Ordinal);
        return
        [
            .. found.Where(one => one.IsComposite || one.HalfOf is not null)
                .Select(one => new CompositeVersion(Place(one.Id), [.. (one.HalfOf is { } half ? [half] : one.CopyOf).Select(part => followed[part])]) { IsHalf = one.HalfOf is not null }),
        ];
    }

    /// <summary>How many of some versions are left when copies count once, those of the seed's text count as one, and what is put together from others of them, or by half of one, does not count.</summary>
    /// <param name="versions">Indexes into the report's versions.</param>
    /// <param name="groups">The groups of copies.</param>
    /// <param name="composites">What is put together from others.</param>
    public static int Origins(IReadOnlyList<int> versions, IReadOnlyList<CopyGroup> groups, IReadOnlyList<CompositeVersion> composites)
    {
        var holders = composites.Where(one => one.PartsOf.Any(IsThere)).Select(one => one.Version).ToHashSet();
        List<int> own = [.. versions.Where(at => !holders.Contains(at))];
        List<(bool SeedText, int Count)> there = [.. groups.Select(group => (group.SeedText, Count: group.Versions.Count(own.Contains))).Where(group => group.Count > 0)];
        return own.Count - there.Sum(group => group.Count - 1) - Math.Max(0, there.Count(group => group.SeedText) - 1);

        bool IsThere(int part) => versions.Contains(part) || groups.Any(group => group.Versions.Contains(part) && group.Versions.Any(versions.Contains));
    }

    private static int Place(string id) => int.Parse(id, CultureInfo.InvariantCulture);

    private static bool IsSameText(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        return Containment.Of(shorter, longer) >= SameText;
    }

    // Two that state the same time say nothing of who was first.
    private int? Earliest(List<int> group) =>
        group.All(at => comparisons[at].Version.PublishedAt is not null) && group.GroupBy(at => comparisons[at].Version.PublishedAt).MinBy(times => times.Key)!.ToList() is [var first] ? first : null;
}
