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
        var speech = 0;
        foreach (var (gone, come) in Runs(before, after))
        {
            var isStutter = (come.Count == 0 && IsStutter(before, gone)) || (gone.Count == 0 && IsStutter(after, come));
            var judged = isStutter ? [WordChange.Slip] : judge.Judge(gone, come);
            speech += judged.All(change => change == WordChange.Slip) ? 0 : come.Count(judge.IsSpeech) - gone.Count(judge.IsSpeech);
            changes.AddRange(judged);
        }

        // "He says he was there" and "He was there"; "said the mayor" may only have moved.
        if (speech != 0)
        {
            changes.Add(WordChange.Wording);
        }

        return changes.Contains(WordChange.Number) && Numbers(before).SequenceEqual(Numbers(after), StringComparer.Ordinal) ? [.. changes.Select(change => change == WordChange.Number ? Moved(before, after, judge) : change)] : changes;
    }

    // "The ward delivered 2,140 babies last year" and "Last year 2,140 babies were delivered on the ward": the words around it changed, not the number. Where
    // days alone have other words beside them, it is told of another day.
    private static WordChange Moved(RevisionWord[] before, RevisionWord[] after, WordChangeJudge judge)
    {
        static bool Counts(RevisionWord word) => word.IsNumber && !RevisionWords.IsNamedDay(word.Norm);
        return MovedTogether.Are(before, after, word => word.IsNumber, judge.HasWeight) ? WordChange.Form
            : MovedTogether.Are(before, after, Counts, judge.HasWeight) || before.Where(Counts).Select(word => word.Norm).SequenceEqual(after.Where(Counts).Select(word => word.Norm), StringComparer.Ordinal) ? WordChange.Day
            : WordChange.Number;
    }

    private static IEnumerable<string> Numbers(RevisionWord[] words) => words.Where(word => word.IsNumber).Select(word => word.Norm).Order(StringComparer.Ordinal);

    /// <summary>The runs of words that were replaced, either of which may be empty; none of sentences that are too long to be compared word by word.</summary>
    /// <param name="before">The earlier sentence.</param>
    /// <param name="after">The later sentence.</param>
    public static IReadOnlyList<(ArraySegment<RevisionWord> Gone, ArraySegment<RevisionWord> Come)> Runs(RevisionWord[] before, RevisionWord[] after)
    {
        var runs = new List<(ArraySegment<RevisionWord>, ArraySegment<RevisionWord>)>();
        if (Math.Max(before.Length, after.Length) > MostWords)
        {
            return runs;
        }

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

            runs.Add((new(before, from, i - from), new(after, into, j - into)));
        }

        return runs;
    }

    // "the the".
    private static bool IsStutter(RevisionWord[] words, ArraySegment<RevisionWord> run) => run is [{ IsNumber: false } word]
        && ((run.Offset > 0 && words[run.Offset - 1].Norm == word.Norm) || (run.Offset + 1 < words.Length && words[run.Offset + 1].Norm == word.Norm));

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
