using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Finds phrases that one wording has at another place than the other: "on Friday" at the head and at the end.</summary>
internal static class PhraseMoves
{
    private const int FewestWords = 2;
    private const int TellingLetters = 4;

    /// <summary>The moved phrases, longest first; none overlaps another on either side.</summary>
    /// <param name="runs">The runs of the two wordings.</param>
    /// <param name="seed">Words of the seed's wording.</param>
    /// <param name="version">Words of the version's wording.</param>
    public static IReadOnlyList<(int Seed, int Version, int Count)> Of(IReadOnlyList<WordRun> runs, IReadOnlyList<Token> seed, IReadOnlyList<Token> version)
    {
        var (here, there) = (RunOf(runs, seed.Count, run => (run.SeedStart, run.SeedCount)), RunOf(runs, version.Count, run => (run.VersionStart, run.VersionCount)));
        var places = Enumerable.Range(0, version.Count).Where(j => there[j] >= 0).ToLookup(j => version[j].Norm, StringComparer.Ordinal);
        var found = new List<(int Seed, int Version, int Count)>();
        for (var i = 0; i < seed.Count; i++)
        {
            foreach (var j in here[i] >= 0 ? places[seed[i].Norm] : [])
            {
                if (here[i] != there[j] && !Shared(i - 1, j - 1, i, j) && Length(i, j) is var count and >= FewestWords && IsTelling(seed, i, count))
                {
                    found.Add((i, j, count));
                }
            }
        }

        return WithoutOverlaps(found, seed.Count, version.Count);

        bool Shared(int i, int j, int besideI, int besideJ) =>
            i >= 0 && j >= 0 && i < seed.Count && j < version.Count && here[i] == here[besideI] && there[j] == there[besideJ] && seed[i].Norm == version[j].Norm;

        int Length(int i, int j)
        {
            var count = 1;
            while (Shared(i + count, j + count, i, j))
            {
                count++;
            }

            return count;
        }
    }

    // "of the" stands everywhere.
    private static bool IsTelling(IReadOnlyList<Token> words, int start, int count) =>
        Enumerable.Range(start, count).Any(at => words[at].Norm.Length >= TellingLetters || words[at].Norm.Any(char.IsDigit));

    // For every word the changed run in which it stands, or -1.
    private static int[] RunOf(IReadOnlyList<WordRun> runs, int words, Func<WordRun, (int Start, int Count)> side)
    {
        var of = new int[words];
        Array.Fill(of, -1);
        for (var at = 0; at < runs.Count; at++)
        {
            if (!runs[at].Same)
            {
                var (start, count) = side(runs[at]);
                of.AsSpan(start, count).Fill(at);
            }
        }

        return of;
    }

    private static List<(int Seed, int Version, int Count)> WithoutOverlaps(List<(int Seed, int Version, int Count)> found, int seedCount, int versionCount)
    {
        var (seedTaken, versionTaken) = (new bool[seedCount], new bool[versionCount]);
        var kept = new List<(int, int, int)>();
        foreach (var (i, j, count) in found.OrderByDescending(one => one.Count).ThenBy(one => one.Seed).ThenBy(one => one.Version))
        {
            if (!seedTaken.AsSpan(i, count).Contains(true) && !versionTaken.AsSpan(j, count).Contains(true))
            {
                seedTaken.AsSpan(i, count).Fill(true);
                versionTaken.AsSpan(j, count).Fill(true);
                kept.Add((i, j, count));
            }
        }

        return kept;
    }
}
