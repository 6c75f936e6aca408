namespace NewsCompare.Core.Alignments;

/// <summary>The links that keep the order of two revisions: those of the surest chains that ascend in both, each sentence once.</summary>
/// <remarks>Heaviest increasing subsequences by prefix maxima, forwards and backwards; a link is kept when it lies on any of the best.
/// Source: G. Jacobson and K.-P. Vo, "Heaviest increasing/common subsequence problems", CPM 1992.</remarks>
internal static class RevisionOrder
{
    private const double Decimals = 10_000;

    /// <summary>The links of the best chains.</summary>
    /// <param name="links">Links with their certainty, rounded to 4 decimals.</param>
    /// <param name="seedCount">Sentences of the seed.</param>
    /// <param name="versionCount">Sentences of the version.</param>
    public static IReadOnlySet<(int Seed, int Version)> Of(IEnumerable<(int Seed, int Version, double Score)> links, int seedCount, int versionCount)
    {
        var given = links.ToArray();
        var until = Sums(given, versionCount);
        var from = Sums([.. given.Select(link => (seedCount - 1 - link.Seed, versionCount - 1 - link.Version, link.Score))], versionCount);
        var best = until.DefaultIfEmpty(0).Max();
        return Enumerable.Range(0, given.Length)
            .Where(at => until[at] + from[at] - Whole(given[at].Score) == best)
            .Select(at => (given[at].Seed, given[at].Version))
            .ToHashSet();
    }

    // For every link the weight of the heaviest chain that ends with it. A Fenwick tree holds the maxima over the version's sentences.
    private static long[] Sums((int Seed, int Version, double Score)[] links, int versionCount)
    {
        var (sums, tree) = (new long[links.Length], new long[versionCount + 1]);

        // Within a seed sentence the later version sentence first, so that none of its links builds on another.
        foreach (var at in Enumerable.Range(0, links.Length).OrderBy(at => links[at].Seed).ThenByDescending(at => links[at].Version))
        {
            var sum = Whole(links[at].Score);
            var best = 0L;
            for (var place = links[at].Version; place > 0; place -= place & -place)
            {
                best = Math.Max(best, tree[place]);
            }

            sums[at] = sum + best;
            for (var place = links[at].Version + 1; place < tree.Length; place += place & -place)
            {
                tree[place] = Math.Max(tree[place], sums[at]);
            }
        }

        return sums;
    }

    private static long Whole(double score) => (long)Math.Round(score * Decimals, MidpointRounding.AwayFromZero);
}
