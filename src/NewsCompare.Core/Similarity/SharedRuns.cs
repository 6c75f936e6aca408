using NewsCompare.Core.Text;

namespace NewsCompare.Core.Similarity;

/// <summary>Finds what two texts have in common word for word.</summary>
public static class SharedRuns
{
    /// <summary>The longest runs of <paramref name="a"/> that also stand in <paramref name="b"/>.</summary>
    /// <remarks>Every token of <paramref name="a"/> that lies in some shared stretch of the asked length lies in one of the runs; no run lies inside
    /// another one of <paramref name="a"/>, but two may overlap. Where <paramref name="b"/> has a run more than once, its first place is given: for the share of
    /// <paramref name="b"/> ask again with the lists exchanged. Tokens are compared by <see cref="Token.Norm"/>; leave marks out of the lists when they
    /// shall not count. The time grows with the sum of the lengths, whatever the texts repeat.
    /// Source: W. I. Chang, E. L. Lawler, "Sublinear approximate string matching", Algorithmica 1994 (matching statistics), here over a suffix automaton.</remarks>
    /// <param name="a">Tokens of the text whose runs are looked for.</param>
    /// <param name="b">Tokens of the text they may come from.</param>
    /// <param name="minimum">Shortest run, in tokens; at least 1.</param>
    /// <returns>In the order of <paramref name="a"/>.</returns>
    public static IReadOnlyList<SharedRun> Find(IReadOnlyList<Token> a, IReadOnlyList<Token> b, int minimum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        if (a.Count < minimum || b.Count < minimum)
        {
            return [];
        }

        var numbers = new Dictionary<string, int>(b.Count, StringComparer.Ordinal);
        var automaton = new SuffixAutomaton(b.Count);
        foreach (var token in b)
        {
            if (!numbers.TryGetValue(token.Norm, out var number))
            {
                numbers.Add(token.Norm, number = numbers.Count);
            }

            automaton.Append(number);
        }

        var runs = new List<SharedRun>();
        var (state, length, previous) = (SuffixAutomaton.Start, 0, SuffixAutomaton.Start);
        for (var at = 0; at <= a.Count; at++)
        {
            var before = length;
            previous = state;
            (state, length) = at < a.Count && numbers.TryGetValue(a[at].Norm, out var number)
                ? automaton.Follow(state, length, number)
                : (SuffixAutomaton.Start, 0);
            if (before >= minimum && length != before + 1)
            {
                var endInB = automaton.FirstEnd(previous);
                runs.Add(Run(a, b, at - before, endInB - before + 1, before));
            }
        }

        return runs;
    }

    private static SharedRun Run(IReadOnlyList<Token> a, IReadOnlyList<Token> b, int startInA, int startInB, int length) => new(
        startInA,
        startInB,
        length,
        new(a[startInA].Start, a[startInA + length - 1].End),
        new(b[startInB].Start, b[startInB + length - 1].End));
}
