using DiffPlex;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Cuts two wordings into runs that both share and runs that changed.</summary>
internal static class WordRuns
{
    private const int IslandWords = 2;
    private const int IslandLetters = 4;

    /// <summary>The runs in order, same and changed in turn; together they hold every word of both.</summary>
    public static IReadOnlyList<WordRun> Of(IReadOnlyList<Token> seed, IReadOnlyList<Token> version)
    {
        if (seed.Count == 0 || version.Count == 0)
        {
            return seed.Count + version.Count == 0 ? [] : [new(false, 0, seed.Count, 0, version.Count)];
        }

        var diff = Differ.Instance.CreateDiffs(
            PieceChunker.Join(seed.Select(word => word.Norm)), PieceChunker.Join(version.Select(word => word.Norm)),
            ignoreWhiteSpace: false, ignoreCase: false, PieceChunker.Instance);
        var runs = new List<WordRun>();
        var (i, j) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            Same(block.DeleteStartA);
            Add(new(false, block.DeleteStartA, block.DeleteCountA, block.InsertStartB, block.InsertCountB));
            (i, j) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        Same(seed.Count);
        return WithoutConfetti(runs, seed);

        void Same(int until)
        {
            if (until > i)
            {
                Add(new(true, i, until - i, j, until - i));
            }
        }

        void Add(WordRun run)
        {
            if (runs.Count > 0 && runs[^1].Same == run.Same)
            {
                runs[^1] = runs[^1].With(run);
            }
            else
            {
                runs.Add(run);
            }
        }
    }

    // "the", "of a" alone between two changes is chance: it is shown as part of the change.
    private static List<WordRun> WithoutConfetti(List<WordRun> runs, IReadOnlyList<Token> seed)
    {
        var merged = new List<WordRun>();
        for (var at = 0; at < runs.Count; at++)
        {
            var island = at > 0 && at + 1 < runs.Count && runs[at].Same && IsSmall(runs[at], seed);
            if (merged.Count > 0 && !merged[^1].Same && (island || !runs[at].Same))
            {
                merged[^1] = merged[^1].With(runs[at]) with { Same = false };
            }
            else
            {
                merged.Add(runs[at]);
            }
        }

        return merged;
    }

    private static bool IsSmall(WordRun run, IReadOnlyList<Token> seed) => run.SeedCount <= IslandWords
        && Enumerable.Range(run.SeedStart, run.SeedCount).All(at => seed[at].Norm.Length <= IslandLetters && !seed[at].Norm.Any(char.IsDigit) && seed[at].IsWord);
}

/// <summary>A run of words in two wordings.</summary>
/// <param name="Same">Whether both have the same words here.</param>
/// <param name="SeedStart">First word of the seed's wording.</param>
/// <param name="SeedCount">How many words of it.</param>
/// <param name="VersionStart">First word of the version's wording.</param>
/// <param name="VersionCount">How many words of it.</param>
internal sealed record WordRun(bool Same, int SeedStart, int SeedCount, int VersionStart, int VersionCount)
{
    /// <summary>This run with the one behind it.</summary>
    public WordRun With(WordRun next) => this with { SeedCount = SeedCount + next.SeedCount, VersionCount = VersionCount + next.VersionCount };
}
