namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Sums of the first n values, for every n.</summary>
internal static class RunningSums
{
    /// <summary>One entry more than there are values; the first is 0.</summary>
    /// <param name="values">Any values.</param>
    public static double[] Of(IEnumerable<double> values)
    {
        var sums = new List<double> { 0 };
        foreach (var value in values)
        {
            sums.Add(sums[^1] + value);
        }

        return [.. sums];
    }
}
