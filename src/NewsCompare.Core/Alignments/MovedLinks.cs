namespace NewsCompare.Core.Alignments;

/// <summary>Tells which links lie off the main order of the texts.</summary>
internal static class MovedLinks
{
    /// <summary>The pairs that moved.</summary>
    /// <remarks>The main order is the longest chain of main links: pairs that are the best of both their sentences. A further link of a sentence that stands in the
    /// main order (a headline that sums up several) did not move.</remarks>
    /// <param name="scored">All links with their scores.</param>
    /// <param name="seedCount">Sentences of the seed.</param>
    /// <param name="versionCount">Sentences of the version.</param>
    public static IReadOnlySet<(int Seed, int Version)> Of(IReadOnlyList<(int Seed, int Version, double Score)> scored, int seedCount, int versionCount)
    {
        var main = Best(scored, link => link.Seed).Intersect(Best(scored, link => link.Version)).ToList();
        var chain = SentenceOrder.Chain(main);
        var (inOrder, seeds, versions) = (chain.ToHashSet(), chain.Select(pair => pair.Seed).ToHashSet(), chain.Select(pair => pair.Version).ToHashSet());
        var mains = main.ToHashSet();
        return scored.Select(link => (link.Seed, link.Version)).Where(Moved).ToHashSet();

        bool Moved((int Seed, int Version) pair)
        {
            if (inOrder.Contains(pair) || (!mains.Contains(pair) && (seeds.Contains(pair.Seed) || versions.Contains(pair.Version))))
            {
                return false;
            }

            return mains.Contains(pair) || SentenceOrder.Room(chain, pair, seedCount, versionCount).Wider == 0;
        }
    }

    private static IEnumerable<(int Seed, int Version)> Best(IEnumerable<(int Seed, int Version, double Score)> links, Func<(int Seed, int Version, double Score), int> side) =>
        links.GroupBy(side).Select(rivals => rivals.OrderByDescending(link => link.Score).ThenBy(link => Math.Abs(link.Seed - link.Version)).ThenBy(link => link.Seed + link.Version).First())
            .Select(link => (link.Seed, link.Version));
}
