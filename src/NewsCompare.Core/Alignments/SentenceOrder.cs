namespace NewsCompare.Core.Alignments;

/// <summary>The main order of a set of pairs: the most pairs that ascend in both texts.</summary>
internal static class SentenceOrder
{
    /// <summary>The longest chain of pairs that ascend on both sides.</summary>
    /// <remarks>Source: C. Schensted, "Longest increasing and decreasing subsequences", Canadian Journal of Mathematics 13, 1961.</remarks>
    /// <param name="pairs">Pairs, each sentence at most once on each side.</param>
    /// <returns>The chain, ascending.</returns>
    public static IReadOnlyList<(int Seed, int Version)> Chain(IEnumerable<(int Seed, int Version)> pairs)
    {
        var sorted = pairs.Order().ToArray();
        var (tails, before) = (new List<int>(), new int[sorted.Length]);
        for (var at = 0; at < sorted.Length; at++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = sorted[tails[middle]].Version < sorted[at].Version ? (middle + 1, high) : (low, middle);
            }

            before[at] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(at);
            }
            else
            {
                tails[low] = at;
            }
        }

        var chain = new List<(int, int)>();
        for (var at = tails.Count > 0 ? tails[^1] : -1; at >= 0; at = before[at])
        {
            chain.Add(sorted[at]);
        }

        chain.Reverse();
        return chain;
    }

    /// <summary>The links of a chain around a seed sentence, itself left out: where the version goes on, and until where.</summary>
    /// <param name="chain">An ascending chain.</param>
    /// <param name="seed">The seed sentence.</param>
    /// <param name="seedCount">Sentences of the seed.</param>
    /// <param name="versionCount">Sentences of the version.</param>
    public static ((int Seed, int Version) Before, (int Seed, int Version) Behind) Around(
        IReadOnlyList<(int Seed, int Version)> chain, int seed, int seedCount, int versionCount)
    {
        var (low, high) = (0, chain.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = chain[middle].Seed < seed ? (middle + 1, high) : (low, middle);
        }

        var next = low < chain.Count && chain[low].Seed == seed ? low + 1 : low;
        return (low > 0 ? chain[low - 1] : (-1, -1), next < chain.Count ? chain[next] : (seedCount, versionCount));
    }
}
