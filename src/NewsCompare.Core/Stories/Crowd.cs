namespace NewsCompare.Core.Stories;

/// <summary>How close the items are to a seed that are near it and yet of other stories: the places after the first few.</summary>
/// <remarks>A best item that stands out from them belongs to the story more surely than one that does not: that tells a seed which nobody else covered.
/// Where there are too few items, what is usual in news stands in for those that are missing.</remarks>
/// <param name="Mean">Their mean closeness.</param>
/// <param name="Spread">The standard deviation.</param>
/// <param name="Sorted">The closeness of all items, highest first.</param>
internal sealed record Crowd(double Mean, double Spread, double[] Sorted)
{
    private const int First = 10;
    private const int Size = 50;

    // Where a story alone is as large as the crowd, everything else lies further below it than the matcher has ever seen.
    private const double LowestAbove = -0.5;
    private const double LowestRatio = -0.8;

    // The averages over the seeds that the matcher was learned from.
    private const double UsualMean = 0.1;
    private const double UsualSpread = 0.017;

    /// <summary>The crowd of a seed.</summary>
    /// <param name="values">How close each item is.</param>
    public static Crowd Of(IReadOnlyList<double> values)
    {
        var sorted = values.OrderDescending().ToArray();
        var there = sorted.Skip(First).Take(Size).ToList();
        var missing = Size - there.Count;
        var mean = (there.Sum() + (missing * UsualMean)) / Size;
        var squares = there.Sum(value => (value - mean) * (value - mean)) + (missing * ((UsualSpread * UsualSpread) + ((UsualMean - mean) * (UsualMean - mean))));
        return new(mean, Math.Sqrt(squares / Size), sorted);
    }

    /// <summary>How many spreads a value stands above the crowd; 0.05 for each, from -0.5 to 2.</summary>
    /// <param name="value">How close an item is.</param>
    public double Above(double value) => Math.Clamp((value - Mean) / (Spread + 0.01) / 20, LowestAbove, 2);

    /// <summary>How many times as close as the crowd, as a logarithm; -0.8 at least.</summary>
    /// <param name="value">How close an item is.</param>
    public double Ratio(double value) => Math.Max(Math.Log((value + 0.02) / (Mean + 0.02)) / 3, LowestRatio);

    /// <summary>How far a value stands above the next lower one among all.</summary>
    /// <param name="value">How close an item is.</param>
    public double Gap(double value) => value - Sorted.FirstOrDefault(other => other < value);
}
