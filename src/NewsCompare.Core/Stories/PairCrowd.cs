namespace NewsCompare.Core.Stories;

/// <summary>How close an item is to those around it: where news is written by the form, many are as close as one of the same event.</summary>
/// <param name="Sorted">The closeness of all that it has words in common with, highest first.</param>
/// <param name="Usual">The mean of the places after the first few.</param>
internal sealed record PairCrowd(double[] Sorted, double Usual)
{
    private const int First = 4;
    private const int Size = 20;

    // Stands in for those that are missing.
    private const double Background = 0.05;

    /// <summary>How close the closest is.</summary>
    public double Closest => Sorted[0];

    /// <summary>The crowd around an item.</summary>
    /// <param name="cosines">How close each is.</param>
    public static PairCrowd Of(IReadOnlyList<double> cosines)
    {
        double[] sorted = [.. cosines.OrderDescending()];
        var there = sorted.Skip(First).Take(Size).ToList();
        return new(sorted, (there.Sum() + ((Size - there.Count) * Background)) / Size);
    }

    /// <summary>How far a closeness stands above the crowd.</summary>
    /// <param name="cosine">The closeness.</param>
    public double Above(double cosine) => cosine - Usual;

    /// <summary>1 for the closest, near 0 where many are closer.</summary>
    /// <param name="cosine">The closeness.</param>
    public double Rank(double cosine)
    {
        // Sorted downwards: the number of those that are closer, by halving.
        var (from, to) = (0, Sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Sorted[middle] > cosine ? (middle + 1, to) : (from, middle);
        }

        return 1.0 / (1 + from);
    }
}
