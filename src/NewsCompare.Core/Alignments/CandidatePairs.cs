namespace NewsCompare.Core.Alignments;

/// <summary>Finds the pairs worth a closer look: they share content words.</summary>
internal static class CandidatePairs
{
    private const double Floor = 0.05;
    private const int FewestShared = 2;
    private const double MostlyCovered = 0.5;
    private const int MostOfOne = 24;
    private const int CommonIn = 60;

    /// <summary>Pairs that share a word, the best few of each sentence, by seed then version.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="version">The version.</param>
    /// <param name="weights">Weight of every stem.</param>
    public static IReadOnlyList<SentencePair> Of(IReadOnlyList<PreparedSentence> seed, IReadOnlyList<PreparedSentence> version, double[] weights)
    {
        var places = Places(seed, version, weights.Length);
        var common = Math.Max(CommonIn, Math.Max(seed.Count, version.Count) / 5);
        var shared = new double[version.Count];
        var (pairs, touched) = (new List<SentencePair>(), new List<int>());
        foreach (var sentence in seed)
        {
            touched.Clear();
            foreach (var stem in sentence.Stems)
            {
                // A word of every fifth sentence finds nobody; it still counts between those that rarer words bring together.
                foreach (var j in places[stem] is { } list && list.Count <= common ? list : [])
                {
                    if (shared[j] == 0)
                    {
                        touched.Add(j);
                    }

                    shared[j] += weights[stem];
                }
            }

            touched.Sort();
            foreach (var j in touched)
            {
                if (WordWeights.Rounded(2 * shared[j]) >= Floor * (sentence.Weight + version[j].Weight))
                {
                    Add(pairs, sentence, version[j], weights);
                }

                shared[j] = 0;
            }
        }

        return Crowded(pairs, seed.Count, version.Count) ? Best(pairs) : pairs;
    }

    // One shared word is no telling of the same, unless it is most of what a short sentence says.
    private static void Add(List<SentencePair> pairs, PreparedSentence seed, PreparedSentence version, double[] weights)
    {
        var (count, weight) = SortedNumbers.Shared(seed.Stems, version.Stems, weights);
        var pair = new SentencePair { Seed = seed, Version = version, SharedWeight = WordWeights.Rounded(weight), Identical = seed.Key == version.Key };
        if (count >= FewestShared || Math.Max(pair.SeedCoverage, pair.VersionCoverage) >= MostlyCovered || SharedQuotations.IsWhole(pair))
        {
            pairs.Add(pair);
        }
    }

    // Where the stems of the seed stand in the version.
    private static List<int>?[] Places(IReadOnlyList<PreparedSentence> seed, IReadOnlyList<PreparedSentence> version, int stems)
    {
        var told = new bool[stems];
        foreach (var sentence in seed)
        {
            foreach (var stem in sentence.Stems)
            {
                told[stem] = true;
            }
        }

        var places = new List<int>?[stems];
        foreach (var sentence in version)
        {
            foreach (var stem in sentence.Stems)
            {
                if (told[stem])
                {
                    (places[stem] ??= []).Add(sentence.Index);
                }
            }
        }

        return places;
    }

    private static bool Crowded(List<SentencePair> pairs, int seedCount, int versionCount)
    {
        var (ofSeed, ofVersion) = (new int[seedCount], new int[versionCount]);
        foreach (var pair in pairs)
        {
            ofSeed[pair.Seed.Index]++;
            ofVersion[pair.Version.Index]++;
        }

        return ofSeed.AsSpan().ContainsAnyInRange(MostOfOne + 1, int.MaxValue) || ofVersion.AsSpan().ContainsAnyInRange(MostOfOne + 1, int.MaxValue);
    }

    private static List<SentencePair> Best(List<SentencePair> pairs)
    {
        var kept = new HashSet<SentencePair>(pairs.Count);
        foreach (var side in new Func<SentencePair, int>[] { pair => pair.Seed.Index, pair => pair.Version.Index })
        {
            foreach (var rivals in pairs.GroupBy(side))
            {
                kept.UnionWith(rivals.OrderByDescending(pair => pair.Overlap).ThenBy(pair => pair.Seed.Index + pair.Version.Index).Take(MostOfOne));
            }
        }

        return [.. kept.OrderBy(pair => pair.Seed.Index).ThenBy(pair => pair.Version.Index)];
    }
}
