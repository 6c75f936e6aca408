namespace NewsCompare.Core.Alignments;

/// <summary>Says of every pair how it stands to the others: its rivals, its neighbours, the main order.</summary>
internal static class SurroundingsReader
{
    private const double Sure = 0.35;
    private const double Copy = 0.8;
    private const int FewPairs = 4;
    private const double Tellings = 0.3;
    private const double Revisions = 0.7;

    /// <summary>Sets the surroundings of all pairs.</summary>
    /// <param name="pairs">All candidates, each with its first score.</param>
    /// <param name="seedCount">Sentences of the seed.</param>
    /// <param name="versionCount">Sentences of the version.</param>
    public static void Read(IReadOnlyList<SentencePair> pairs, int seedCount, int versionCount)
    {
        var (ofSeed, ofVersion) = (new double[seedCount], new double[versionCount]);
        var scores = new Dictionary<(int, int), double>(pairs.Count);
        foreach (var pair in pairs)
        {
            var (i, j, score) = (pair.Seed.Index, pair.Version.Index, pair.FirstScore);
            (ofSeed[i], ofVersion[j], scores[(i, j)]) = (Math.Max(ofSeed[i], score), Math.Max(ofVersion[j], score), score);
        }

        var copies = Math.Min(ofSeed.Count(best => best >= Copy), ofVersion.Count(best => best >= Copy));
        var revision = Math.Clamp((((double)copies / Math.Max(1, Math.Min(seedCount, versionCount))) - Tellings) / (Revisions - Tellings), 0, 1);
        var mutual = Mutual(pairs, ofSeed, ofVersion).ToList();
        var chain = SentenceOrder.Chain(mutual);
        var orderliness = mutual.Count < FewPairs ? 0 : (double)chain.Count / mutual.Count;
        foreach (var pair in pairs)
        {
            var (i, j) = (pair.Seed.Index, pair.Version.Index);
            var along = Math.Max(scores.GetValueOrDefault((i - 1, j - 1)), scores.GetValueOrDefault((i + 1, j + 1)));
            pair.Surroundings = new(ofSeed[i], ofVersion[j], along, revision, orderliness, Gap(chain, i, j, seedCount, versionCount));
        }
    }

    private static int Gap(IReadOnlyList<(int Seed, int Version)> chain, int i, int j, int seedCount, int versionCount)
    {
        var (before, behind) = SentenceOrder.Around(chain, i, seedCount, versionCount);
        return j > before.Version && j < behind.Version ? Math.Max(behind.Seed - before.Seed, behind.Version - before.Version) - 1 : 0;
    }

    private static IEnumerable<(int Seed, int Version)> Mutual(IEnumerable<SentencePair> pairs, double[] ofSeed, double[] ofVersion) => pairs
        .Where(pair => pair.FirstScore >= Sure && pair.FirstScore >= ofSeed[pair.Seed.Index] && pair.FirstScore >= ofVersion[pair.Version.Index])
        .Select(pair => (Seed: pair.Seed.Index, Version: pair.Version.Index))
        .GroupBy(pair => pair.Seed).Select(ties => ties.First())
        .GroupBy(pair => pair.Version).Select(ties => ties.First());
}
