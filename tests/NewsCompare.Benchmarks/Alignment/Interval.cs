using System.Globalization;

namespace NewsCompare.Benchmarks.Alignment;

/// <summary>How far the figures hang on the choice of stories: the middle 95 % of those of stories drawn again and again.</summary>
/// <remarks>Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7(1), 1979.</remarks>
internal static class Interval
{
    private const int Draws = 1000;

    public static string Of(IReadOnlyList<AlignmentTally> stories)
    {
        var random = new Random(1);
        var sums = Enumerable.Range(0, Draws).Select(_ => AlignmentTally.Sum(stories.Select(_ => stories[random.Next(stories.Count)]))).ToList();
        return $"aligned {Middle(sums.Select(sum => sum.Aligned))}  any {Middle(sums.Select(sum => sum.Any))}  dropped {Middle(sums.Select(sum => sum.Dropped))}  added {Middle(sums.Select(sum => sum.Added))}";
    }

    private static string Middle(IEnumerable<Tally> tallies)
    {
        var sorted = tallies.Select(tally => tally.F1).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[Draws / 40]:0.000}..{sorted[Draws - 1 - (Draws / 40)]:0.000}");
    }
}
