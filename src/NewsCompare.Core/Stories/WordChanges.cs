namespace NewsCompare.Core.Stories;

/// <summary>Finds the words that changed between two tellings of a sentence.</summary>
internal static class WordChanges
{
    private const int MostWords = 600;

    /// <summary>One change for each word replaced, taken out or put in.</summary>
    /// <param name="before">The earlier sentence.</param>
    /// <param name="after">The later sentence.</param>
    /// <param name="judge">Tells kinds apart.</param>
    public static IReadOnlyList<WordChange> Between(RevisionWord[] before, RevisionWord[] after, WordChangeJudge judge)
    {
        if (Math.Max(before.Length, after.Length) > MostWords)
        {
            return [WordChange.Wording];
        }

        var changes = new List<WordChange>();
        var lengths = CommonLengths(before, after);
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i].Norm == after[j].Norm)
            {
                i++;
                j++;
                continue;
            }

            var (from, into) = (i, j);
            while (i < before.Length && (j == after.Length || (before[i].Norm != after[j].Norm && lengths[i + 1, j] >= lengths[i, j + 1])))
            {
                i++;
            }

            while (j < after.Length && (i == before.Length || (before[i].Norm != after[j].Norm && lengths[i, j + 1] >= lengths[i + 1, j])))
            {
                j++;
            }

            changes.AddRange(judge.Judge(before.AsSpan(from, i - from), after.AsSpan(into, j - into)));
        }

        return changes;
    }

    private static int[,] CommonLengths(RevisionWord[] before, RevisionWord[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i].Norm == after[j].Norm ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
