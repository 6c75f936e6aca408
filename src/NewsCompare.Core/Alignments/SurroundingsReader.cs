namespace NewsCompare.Core.Alignments;

/// <summary>Says of every pair how it stands to the others: its rivals, its neighbours, the main order.</summary>
internal static class SurroundingsReader
{
    private const double Sure = 0.35;
    private const double Copy = 0.8;
    private const int FewPairs = 4;
    private const double WordForWord = 0.8;
    private const double Retold = 0.12;
    private const double Kept = 0.22;
    private const double Tellings = 0.25;
    private const double Revisions = 0.4;
    private const double Reordered = 0.75;
    private const double Ordered = 0.85;

    /// <summary>Sets the surroundings of all pairs.</summary>
    /// <param name="pairs">All candidates, each with its first score.</param>
    /// <param name="seedCount">Sentences of the seed.</param>
    /// <param name="versionCount">Sentences of the version.</param>
    public static void Read(IReadOnlyList<SentencePair> pairs, int seedCount, int versionCount)
    {
        var (ofSeed, ofVersion) = (new double[seedCount], new double[versionCount]);
        var scores = new Dictionary<long, double>(pairs.Count + 2) { [Place(-1, -1)] = 1, [Place(seedCount, versionCount)] = 1 };
        foreach (var pair in pairs)
        {
            var (i, j, score) = (pair.Seed.Index, pair.Version.Index, pair.FirstScore);
            (ofSeed[i], ofVersion[j], scores[Place(i, j)]) = (Math.Max(ofSeed[i], score), Math.Max(ofVersion[j], score), score);
        }

        var copies = Math.Min(ofSeed.Count(best => best >= Copy), ofVersion.Count(best => best >= Copy));
        var mutual = Mutual(pairs, ofSeed, ofVersion).ToList();
        var (chain, length) = SentenceOrder.Backbone(mutual);
        var orderliness = mutual.Count < FewPairs ? 0 : (double)length / mutual.Count;

        // Revisions are copies that keep their order; copies in another order are another telling, and so is what is told in the same order in other words.
        var verbatim = pairs.Where(pair => pair.Overlap >= WordForWord).ToList();
        var kept = Math.Min(verbatim.DistinctBy(pair => pair.Seed.Index).Count(), verbatim.DistinctBy(pair => pair.Version.Index).Count());
        var shorter = (double)Math.Max(1, Math.Min(seedCount, versionCount));
        var revision = copies < FewPairs
            ? 0
            : Ramp(copies / shorter, Tellings, Revisions) * Ramp(kept / shorter, Retold, Kept) * Ramp(orderliness, Reordered, Ordered);
        foreach (var pair in pairs)
        {
            var (i, j) = (pair.Seed.Index, pair.Version.Index);
            var (before, behind) = (scores.GetValueOrDefault(Place(i - 1, j - 1)), scores.GetValueOrDefault(Place(i + 1, j + 1)));
            var along = Math.Max(i > 0 && j > 0 ? before : 0, i < seedCount - 1 && j < versionCount - 1 ? behind : 0);
            var (wider, narrower) = SentenceOrder.Room(chain, (i, j), seedCount, versionCount);
            pair.Surroundings = new(ofSeed[i], ofVersion[j], along, Math.Min(before, behind), revision, orderliness, wider, narrower);
        }
    }

    private static long Place(int i, int j) => ((long)i << 32) | (uint)j;

    private static double Ramp(double value, double from, double to) => Math.Clamp((value - from) / (to - from), 0, 1);

    // Ties are nobody's best.
    private static IEnumerable<(int Seed, int Version)> Mutual(IEnumerable<SentencePair> pairs, double[] ofSeed, double[] ofVersion)
    {
        var best = pairs.Where(pair => pair.FirstScore >= Sure && pair.FirstScore >= ofSeed[pair.Seed.Index] && pair.FirstScore >= ofVersion[pair.Version.Index]).ToList();
        var (seeds, versions) = (best.CountBy(pair => pair.Seed.Index).ToDictionary(), best.CountBy(pair => pair.Version.Index).ToDictionary());
        return best.Where(pair => seeds[pair.Seed.Index] == 1 && versions[pair.Version.Index] == 1).Select(pair => (pair.Seed.Index, pair.Version.Index));
    }
}
