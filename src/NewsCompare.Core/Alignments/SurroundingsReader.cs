namespace NewsCompare.Core.Alignments;

/// <summary>Says of every pair how it stands to the others: its rivals, its neighbours, the main order.</summary>
internal static class SurroundingsReader
{
    private const double Sure = 0.5;
    private const double Copy = 0.8;

    /// <summary>Sets the surroundings of all pairs.</summary>
    /// <param name="pairs">All candidates.</param>
    /// <param name="seedCount">Sentences of the seed.</param>
    /// <param name="versionCount">Sentences of the version.</param>
    public static void Read(IReadOnlyList<SentencePair> pairs, int seedCount, int versionCount)
    {
        var (ofSeed, ofVersion) = (new double[seedCount], new double[versionCount]);
        var overlaps = new Dictionary<(int, int), double>(pairs.Count);
        foreach (var pair in pairs)
        {
            var (i, j, overlap) = (pair.Seed.Index, pair.Version.Index, pair.Overlap);
            (ofSeed[i], ofVersion[j], overlaps[(i, j)]) = (Math.Max(ofSeed[i], overlap), Math.Max(ofVersion[j], overlap), overlap);
        }

        var copies = Math.Min(ofSeed.Count(best => best >= Copy), ofVersion.Count(best => best >= Copy));
        var nearCopy = (double)copies / Math.Max(1, Math.Min(seedCount, versionCount));
        var chain = SentenceOrder.Chain(Mutual(pairs, ofSeed, ofVersion));
        foreach (var pair in pairs)
        {
            var (i, j) = (pair.Seed.Index, pair.Version.Index);
            var near = Math.Max(overlaps.GetValueOrDefault((i - 1, j - 1)), overlaps.GetValueOrDefault((i + 1, j + 1)));
            pair.Surroundings = new(ofSeed[i], ofVersion[j], near, nearCopy, Gap(chain, i, j, seedCount, versionCount));
        }
    }

    private static int Gap(IReadOnlyList<(int Seed, int Version)> chain, int i, int j, int seedCount, int versionCount)
    {
        var (before, behind) = SentenceOrder.Around(chain, i, seedCount, versionCount);
        return j > before.Version && j < behind.Version ? Math.Max(behind.Seed - before.Seed, behind.Version - before.Version) - 1 : 0;
    }

    private static IEnumerable<(int Seed, int Version)> Mutual(IEnumerable<SentencePair> pairs, double[] ofSeed, double[] ofVersion) => pairs
        .Where(pair => pair.Overlap >= Sure && pair.Overlap >= ofSeed[pair.Seed.Index] && pair.Overlap >= ofVersion[pair.Version.Index])
        .Select(pair => (Seed: pair.Seed.Index, Version: pair.Version.Index))
        .GroupBy(pair => pair.Seed).Select(ties => ties.First())
        .GroupBy(pair => pair.Version).Select(ties => ties.First());
}
