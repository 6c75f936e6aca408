namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Tells which mention of one side answers which of the other.</summary>
internal static class MentionPairs
{
    /// <summary>The pairs that are each other's only nearest; where two are as near, it cannot be told.</summary>
    /// <param name="seed">Mentions of the seed.</param>
    /// <param name="version">Mentions of the version.</param>
    /// <param name="closeness">How much stands around both; 0 when they are of different things.</param>
    public static IEnumerable<(T Seed, T Version)> Of<T>(IReadOnlyList<T> seed, IReadOnlyList<T> version, Func<T, T, int> closeness)
    {
        var close = seed.Select(a => version.Select(b => closeness(a, b)).ToArray()).ToArray();
        for (var i = 0; i < seed.Count; i++)
        {
            for (var j = 0; j < version.Count; j++)
            {
                var here = close[i][j];
                if (here > 0 && close[i].Count(rival => rival >= here) == 1 && close.Count(row => row[j] >= here) == 1)
                {
                    yield return (seed[i], version[j]);
                }
            }
        }
    }
}
