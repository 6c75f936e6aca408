using DiffPlex;

namespace NewsCompare.Core.Alignments;

/// <summary>Finds the sentences that stand in both texts word for word, runs of them first.</summary>
internal static class IdenticalRuns
{
    /// <summary>Pairs of sentences with the same words: those in order by DiffPlex, then those that moved.</summary>
    public static IReadOnlyList<(int Seed, int Version)> Of(IReadOnlyList<PreparedSentence> seed, IReadOnlyList<PreparedSentence> version)
    {
        var keys = version.Select(sentence => sentence.KeyId).ToHashSet();
        if (!seed.Any(sentence => keys.Contains(sentence.KeyId)))
        {
            return [];
        }

        var pairs = InOrder(seed, version);
        var seedTaken = pairs.Select(pair => pair.Seed).ToHashSet();
        var versionTaken = pairs.Select(pair => pair.Version).ToHashSet();
        pairs.AddRange(Moved(seed, version, seedTaken, versionTaken));
        return pairs;
    }

    private static List<(int Seed, int Version)> InOrder(IReadOnlyList<PreparedSentence> seed, IReadOnlyList<PreparedSentence> version)
    {
        var pairs = new List<(int, int)>();
        if (seed.Count == 0 || version.Count == 0)
        {
            return pairs;
        }

        var diff = Differ.Instance.CreateDiffs(Keys(seed), Keys(version), ignoreWhiteSpace: false, ignoreCase: false, PieceChunker.Instance);
        var (i, j) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            Take(block.DeleteStartA);
            (i, j) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        Take(seed.Count);
        return pairs;

        void Take(int until)
        {
            for (; i < until; i++, j++)
            {
                if (seed[i].Key.Length > 0)
                {
                    pairs.Add((i, j));
                }
            }
        }
    }

    // A sentence that stands several times is linked to its copies in turn; what is left over shares the last.
    private static IEnumerable<(int Seed, int Version)> Moved(
        IReadOnlyList<PreparedSentence> seed, IReadOnlyList<PreparedSentence> version, HashSet<int> seedTaken, HashSet<int> versionTaken)
    {
        var places = version.Where(sentence => sentence.Key.Length > 0).ToLookup(sentence => sentence.Key, sentence => sentence.Index, StringComparer.Ordinal);
        foreach (var copies in seed.Where(sentence => sentence.Key.Length > 0).GroupBy(sentence => sentence.Key, sentence => sentence.Index, StringComparer.Ordinal))
        {
            var there = places[copies.Key].ToList();
            if (there.Count == 0)
            {
                continue;
            }

            var seedFree = copies.Where(i => !seedTaken.Contains(i)).ToList();
            var versionFree = there.Where(j => !versionTaken.Contains(j)).ToList();
            for (var k = 0; k < Math.Max(seedFree.Count, versionFree.Count); k++)
            {
                yield return (k < seedFree.Count ? seedFree[k] : copies.Last(), k < versionFree.Count ? versionFree[k] : there[^1]);
            }
        }
    }

    private static string Keys(IEnumerable<PreparedSentence> sentences) => PieceChunker.Join(sentences.Select(sentence => sentence.Key));
}
