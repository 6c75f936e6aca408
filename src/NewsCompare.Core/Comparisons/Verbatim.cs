using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>What one text has word for word from another.</summary>
internal static class Verbatim
{
    /// <summary>The shortest run that counts as taken over, in words.</summary>
    public const int ShortestRun = 7;

    private const int ShingleLength = 5;

    /// <summary>Which words of <paramref name="words"/> lie in a shared run, and how long the longest one is.</summary>
    public static (bool[] Covered, int Longest) Runs(IReadOnlyList<Token> words, IReadOnlyList<Token> origin)
    {
        var covered = new bool[words.Count];
        var longest = 0;
        foreach (var run in SharedRuns.Find(words, origin, ShortestRun))
        {
            covered.AsSpan(run.StartInA, run.Length).Fill(true);
            longest = Math.Max(longest, run.Length);
        }

        return (covered, longest);
    }

    /// <summary>The share of words that lie in a shared run; null without words.</summary>
    public static double? Share(IReadOnlyList<Token> words, IReadOnlyList<Token> origin) =>
        words.Count == 0 ? null : (double)Runs(words, origin).Covered.Count(covered => covered) / words.Count;

    /// <summary>The different runs of five words.</summary>
    public static IReadOnlySet<string> Shingles(IReadOnlyList<Token> words)
    {
        string[] norms = [.. words.Select(word => word.Norm)];
        var shingles = new HashSet<string>(norms.Length, StringComparer.Ordinal);
        for (var at = 0; at + ShingleLength <= norms.Length; at++)
        {
            shingles.Add(string.Join(' ', norms.AsSpan(at, ShingleLength)));
        }

        return shingles;
    }
}
