namespace NewsCompare.Core.Alignments;

/// <summary>The surest chain of links through two revisions of one text: ascending in both, each sentence once.</summary>
/// <remarks>A heaviest increasing subsequence, found with prefix maxima. Source: G. Jacobson and K.-P. Vo, "Heaviest increasing/common subsequence problems", CPM 1992.</remarks>
internal static class RevisionOrder
{
    /// <summary>The links of the chain.</summary>
    /// <param name="links">Links with their certainty.</param>
    /// <param name="versionCount">Sentences of the version.</param>
    public static IReadOnlySet<(int Seed, int Version)> Of(IEnumerable<(int Seed, int Version, double Score)> links, int versionCount)
    {
        // Within a seed sentence the later version sentence first, so that none of its links builds on another.
        var sorted = links.OrderBy(link => link.Seed).ThenByDescending(link => link.Version).ToArray();
        var (sums, before, tree) = (new double[sorted.Length], new int[sorted.Length], new int[versionCount + 1]);
        Array.Fill(tree, -1);
        var last = -1;
        for (var at = 0; at < sorted.Length; at++)
        {
            before[at] = Best(sorted[at].Version);
            sums[at] = sorted[at].Score + (before[at] >= 0 ? sums[before[at]] : 0);
            Put(sorted[at].Version + 1, at);
            last = last < 0 || sums[at] > sums[last] ? at : last;
        }

        var chain = new HashSet<(int, int)>();
        for (; last >= 0; last = before[last])
        {
            chain.Add((sorted[last].Seed, sorted[last].Version));
        }

        return chain;

        int Best(int place)
        {
            var best = -1;
            for (; place > 0; place -= place & -place)
            {
                best = tree[place] >= 0 && (best < 0 || sums[tree[place]] > sums[best]) ? tree[place] : best;
            }

            return best;
        }

        void Put(int place, int at)
        {
            for (; place < tree.Length; place += place & -place)
            {
                tree[place] = tree[place] < 0 || sums[at] > sums[tree[place]] ? at : tree[place];
            }
        }
    }
}
