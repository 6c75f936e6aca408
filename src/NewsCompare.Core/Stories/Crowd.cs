namespace NewsCompare.Core.Stories;

/// <summary>How close the items are to a seed that are near it and yet of other stories: most of the places after the first few.</summary>
/// <param name="Mean">Their mean closeness.</param>
/// <param name="Spread">The standard deviation.</param>
/// <param name="Sorted">All, highest first.</param>
internal sealed record Crowd(double Mean, double Spread, double[] Sorted)
{
    private const int First = 10;
    private const int Last = 60;

    /// <summary>The crowd of a seed.</summary>
    /// <param name="values">How close each item is.</param>
    public static Crowd Of(IReadOnlyList<double> values)
    {
        var sorted = values.OrderDescending().ToArray();
        var crowd = sorted.Skip(Math.Min(First, sorted.Length / 2)).Take(Last - First).ToList();
        if (crowd.Count == 0)
        {
            return new(0, 0, sorted);
        }

        var mean = crowd.Average();
        return new(mean, Math.Sqrt(crowd.Average(value => (value - mean) * (value - mean))), sorted);
    }

    /// <summary>How many spreads a value stands above the crowd; 0.05 for each, 2 at most.</summary>
    /// <param name="value">How close an item is.</param>
    public double Above(double value) => Math.Min((value - Mean) / (Spread + 0.01) / 20, 2);

    /// <summary>How many times as close as the crowd, as a logarithm.</summary>
    /// <param name="value">How close an item is.</param>
    public double Ratio(double value) => Math.Log((value + 0.02) / (Mean + 0.02)) / 3;

    /// <summary>How far a value stands above the next lower one among all.</summary>
    /// <param name="value">How close an item is.</param>
    public double Gap(double value)
    {
        var below = 0.0;
        foreach (var other in Sorted)
        {
            if (other < value)
            {
                below = other;
                break;
            }
        }

        return value - below;
    }
}
