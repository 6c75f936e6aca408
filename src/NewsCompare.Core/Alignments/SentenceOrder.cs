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

    /// <summary>The pairs that every longest chain holds, so that it makes no difference which text is the seed.</summary>
    /// <param name="pairs">Pairs, each sentence at most once on each side.</param>
    /// <returns>Those pairs, ascending, and the length of the longest chain.</returns>
    public static (IReadOnlyList<(int Seed, int Version)> Pairs, int Length) Backbone(IEnumerable<(int Seed, int Version)> pairs)
    {
        var sorted = pairs.Order().ToArray();
        var ending = ChainLengths(sorted.Select(pair => pair.Version));
        var starting = ChainLengths(sorted.Reverse().Select(pair => -pair.Version));
        var length = ending.DefaultIfEmpty(0).Max();
        var backbone = Enumerable.Range(0, sorted.Length)
            .Where(at => ending[at] + starting[^(at + 1)] - 1 == length)
            .GroupBy(at => ending[at])
            .Where(rank => rank.Count() == 1)
            .Select(rank => sorted[rank.First()])
            .Order();
        return ([.. backbone], length);
    }

    // For every value the length of the longest ascending chain that ends with it.
    private static int[] ChainLengths(IEnumerable<int> values)
    {
        var (tails, lengths) = (new List<int>(), new List<int>());
        foreach (var value in values)
        {
            var place = tails.BinarySearch(value);
            place = place < 0 ? ~place : place;
            if (place == tails.Count)
            {
                tails.Add(value);
            }
            else
            {
                tails[place] = value;
            }

            lengths.Add(place + 1);
        }

        return [.. lengths];
    }

    /// <summary>Whether a pair keeps the order of a chain, and how much room the chain leaves it; links that share a sentence with it left out.</summary>
    /// <param name="chain">An ascending chain.</param>
    /// <param name="pair">A pair, in the chain or not.</param>
    /// <param name="seedCount">Sentences of the seed.</param>
    /// <param name="versionCount">Sentences of the version.</param>
    /// <returns>The sentences between the links around the pair, the larger side and the smaller, itself included; 0 when it is out of order.</returns>
    public static (int Wider, int Narrower) Room(IReadOnlyList<(int Seed, int Version)> chain, (int Seed, int Version) pair, int seedCount, int versionCount)
    {
        var (low, high) = (0, chain.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = chain[middle].Seed < pair.Seed ? (middle + 1, high) : (low, middle);
        }

        var (previous, next) = (low - 1, low);
        previous -= previous >= 0 && chain[previous].Version == pair.Version ? 1 : 0;
        next += next < chain.Count && chain[next].Seed == pair.Seed ? 1 : 0;
        next += next < chain.Count && chain[next].Version == pair.Version ? 1 : 0;
        var before = previous >= 0 ? chain[previous] : (Seed: -1, Version: -1);
        var behind = next < chain.Count ? chain[next] : (Seed: seedCount, Version: versionCount);
        return before.Version < pair.Version && pair.Version < behind.Version
            ? (Math.Max(behind.Seed - before.Seed, behind.Version - before.Version) - 1, Math.Min(behind.Seed - before.Seed, behind.Version - before.Version) - 1)
            : (0, 0);
    }
}
