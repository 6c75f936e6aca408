namespace NewsCompare.Core.Stories;

/// <summary>The runs of words that two texts have in different words at the same places.</summary>
/// <remarks>The time grows with the length of the texts times the number of changes, and so they end where there are too many of these. Source: E. W. Myers, "An O(ND) difference algorithm and
/// its variations", Algorithmica 1986.</remarks>
internal static class ChangedRuns
{
    private const int MostChanges = 600;
    private const int MostWords = 10_000;

    /// <summary>The runs that were replaced, either of which may be empty; none of texts that are too long, or have too little in common.</summary>
    /// <param name="mine">One text.</param>
    /// <param name="yours">The other.</param>
    public static IReadOnlyList<(ArraySegment<RevisionWord> Gone, ArraySegment<RevisionWord> Come)> Of(RevisionWord[] mine, RevisionWord[] yours)
    {
        var runs = new List<(ArraySegment<RevisionWord>, ArraySegment<RevisionWord>)>();
        if (Math.Max(mine.Length, yours.Length) > MostWords || Steps(mine, yours) is not { } steps)
        {
            return runs;
        }

        var (from, into) = (0, 0);
        foreach (var (at, there) in Same(mine.Length, yours.Length, steps).Append((mine.Length, yours.Length)))
        {
            if (at > from || there > into)
            {
                runs.Add((new(mine, from, at - from), new(yours, into, there - into)));
            }

            (from, into) = (at + 1, there + 1);
        }

        return runs;
    }

    // For each number of changes how far one gets with them on each diagonal, up to that by which the ends are reached.
    private static List<int[]>? Steps(RevisionWord[] mine, RevisionWord[] yours)
    {
        var steps = new List<int[]>();
        var furthest = new int[(2 * MostChanges) + 3];
        for (var changes = 0; changes <= MostChanges; changes++)
        {
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var at = IsDown(furthest, diagonal, changes) ? furthest[Of(diagonal + 1)] : furthest[Of(diagonal - 1)] + 1;
                while (at < mine.Length && at - diagonal < yours.Length && mine[at].Norm.Equals(yours[at - diagonal].Norm, StringComparison.Ordinal))
                {
                    at++;
                }

                furthest[Of(diagonal)] = at;
                if (at >= mine.Length && at - diagonal >= yours.Length)
                {
                    steps.Add(furthest[Of(-changes)..(Of(changes) + 1)]);
                    return steps;
                }
            }

            steps.Add(furthest[Of(-changes)..(Of(changes) + 1)]);
        }

        return null;
    }

    private static bool IsDown(int[] furthest, int diagonal, int changes) =>
        diagonal == -changes || (diagonal != changes && furthest[Of(diagonal - 1)] < furthest[Of(diagonal + 1)]);

    private static int Of(int diagonal) => diagonal + MostChanges + 1;

    // The words that are the same, from the beginning.
    private static List<(int Mine, int Yours)> Same(int at, int there, List<int[]> steps)
    {
        var same = new List<(int, int)>();
        for (var changes = steps.Count - 1; changes > 0; changes--)
        {
            var (before, diagonal) = (steps[changes - 1], at - there);
            int Reach(int other) => Math.Abs(other) <= changes - 1 ? before[other + changes - 1] : -1;
            var isDown = diagonal == -changes || (diagonal != changes && Reach(diagonal - 1) < Reach(diagonal + 1));
            var from = Reach(isDown ? diagonal + 1 : diagonal - 1);
            var (start, startThere) = isDown ? (from, from - diagonal) : (from + 1, from + 1 - diagonal);
            while (at > start && there > startThere)
            {
                same.Add((--at, --there));
            }

            (at, there) = isDown ? (at, there - 1) : (at - 1, there);
        }

        while (at > 0 && there > 0)
        {
            same.Add((--at, --there));
        }

        same.Reverse();
        return same;
    }
}
