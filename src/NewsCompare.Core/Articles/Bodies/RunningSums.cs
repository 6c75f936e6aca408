namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Sums of the first n values, for every n.</summary>
internal static class RunningSums
{
    /// <summary>One entry more than there are values; the first is 0.</summary>
    /// <param name="items">What has them.</param>
    /// <param name="value">The value of one.</param>
    public static double[] Of<T>(IReadOnlyList<T> items, Func<T, double> value)
    {
        var sums = new double[items.Count + 1];
        for (var at = 0; at < items.Count; at++)
        {
            sums[at + 1] = sums[at] + value(items[at]);
        }

        return sums;
    }
}
