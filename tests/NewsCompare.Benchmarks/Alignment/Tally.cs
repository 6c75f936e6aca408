using System.Globalization;
using NewsCompare.Core.Alignments;

namespace NewsCompare.Benchmarks.Alignment;

/// <summary>Right, wrong and missed answers.</summary>
internal readonly record struct Tally(int Right, int Wrong, int Missed)
{
    public double F1 => Right == 0 ? 0 : 2.0 * Right / ((2 * Right) + Wrong + Missed);

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missed + b.Missed);

    public static Tally Of<T>(IReadOnlySet<T> wanted, IReadOnlySet<T> given)
    {
        var right = given.Count(wanted.Contains);
        return new(right, given.Count - right, wanted.Count - right);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{F1:0.000} ({Right}/{Wrong}/{Missed})");
}

/// <summary>What the aligner found of one or more pairs of texts.</summary>
/// <param name="Aligned">Links that tell the same.</param>
/// <param name="Any">All links, whatever their kind.</param>
/// <param name="Dropped">Seed sentences without a link.</param>
/// <param name="Added">Version sentences without a link.</param>
internal readonly record struct AlignmentTally(Tally Aligned, Tally Any, Tally Dropped, Tally Added)
{
    public static AlignmentTally operator +(AlignmentTally a, AlignmentTally b) => new(a.Aligned + b.Aligned, a.Any + b.Any, a.Dropped + b.Dropped, a.Added + b.Added);

    public static AlignmentTally Of(LabelledPair wanted, Core.Alignments.Alignment given) => new(
        Tally.Of(Links(wanted, close: true), given.Links.Where(link => link.Kind != LinkKind.Partial).Select(link => (link.Seed, link.Version)).ToHashSet()),
        Tally.Of(Links(wanted, close: false), given.Links.Select(link => (link.Seed, link.Version)).ToHashSet()),
        Tally.Of(Unlinked(wanted.Seed.Length, wanted.Links.Keys.Select(link => link.Seed)), given.UnlinkedSeed.ToHashSet()),
        Tally.Of(Unlinked(wanted.Version.Length, wanted.Links.Keys.Select(link => link.Version)), given.UnlinkedVersion.ToHashSet()));

    public static AlignmentTally Sum(IEnumerable<AlignmentTally> tallies) => tallies.Aggregate(default(AlignmentTally), (a, b) => a + b);

    public override string ToString() => $"aligned {Aligned}  any {Any}  dropped {Dropped}  added {Added}";

    private static HashSet<(int Seed, int Version)> Links(LabelledPair wanted, bool close) => [.. wanted.Links.Where(link => !close || link.Value != LinkKind.Partial).Select(link => link.Key)];

    private static HashSet<int> Unlinked(int count, IEnumerable<int> linked) => [.. Enumerable.Range(0, count).Except(linked)];
}
