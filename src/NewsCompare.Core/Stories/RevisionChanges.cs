namespace NewsCompare.Core.Stories;

/// <summary>What changed between the sentences that went and those that came.</summary>
internal sealed class RevisionChanges
{
    private const int MostSentences = 400;
    private const double PairShare = 0.5;

    // Where a sentence or two came or went beside a number that changed, the number is what an editor asks for; where a third of the text is new, the rest is.
    private const int LittleOf = 3;
    private readonly List<WordChange> words = [];
    private int wordsGone;
    private int wordsCome;
    private bool isReordered;

    /// <summary>Whether no word changed.</summary>
    public bool IsNothing => words.Count == 0 && wordsGone == 0 && wordsCome == 0 && !isReordered;

    /// <summary>Whether slips of the pen are all that changed.</summary>
    public bool IsOnlySlips => !isReordered && wordsGone == 0 && wordsCome == 0 && words.Count > 0 && words.TrueForAll(change => change == WordChange.Slip);

    /// <summary>Whether a reader would want to know of it.</summary>
    public bool IsMaterial => wordsGone > 0 || wordsCome > 0 || words.Exists(change => change is not (WordChange.Slip or WordChange.Form));

    /// <summary>Whether numbers, names or days changed in sentences that stayed, and none came or went.</summary>
    public bool IsOnlyCorrected => Corrected is not null && wordsGone + wordsCome == 0;

    /// <summary>What changed most; a number, name or day that changed in a sentence that stayed, where little came or went beside it.</summary>
    /// <param name="inLead">Whether the first sentence is among those that differ.</param>
    /// <param name="wordsTold">How many words the later text has.</param>
    public RevisionKind Kind(bool inLead, int wordsTold) =>
        Corrected is { } corrected && LittleOf * (wordsGone + wordsCome) <= wordsTold ? corrected
        : wordsCome > 0 && wordsCome >= wordsGone ? RevisionKind.Addition
        : wordsGone > 0 ? RevisionKind.Removal
        : Corrected is { } other ? other
        : isReordered || words.Exists(change => change is WordChange.Wording or WordChange.Form) ? inLead ? RevisionKind.RewriteLead : RevisionKind.Rewording
        : words.Count > 0 ? RevisionKind.Typo
        : RevisionKind.Identical;

    private RevisionKind? Corrected =>
        words.Contains(WordChange.Number) ? RevisionKind.NumberCorrection
        : words.Contains(WordChange.Name) ? RevisionKind.NameCorrection
        : words.Contains(WordChange.Day) ? RevisionKind.Rewording
        : null;

    /// <summary>Compares two lists of sentences.</summary>
    /// <param name="gone">Sentences of the earlier text that the later one lacks.</param>
    /// <param name="come">Sentences of the later text that the earlier one lacks.</param>
    /// <param name="judge">Tells kinds of changed words apart.</param>
    public static RevisionChanges Of(IReadOnlyList<RevisionWord[]> gone, IReadOnlyList<RevisionWord[]> come, WordChangeJudge judge)
    {
        var changes = new RevisionChanges();
        var (before, after) = (gone.ToList(), come.ToList());
        if (HaveSameWords(before, after))
        {
            changes.isReordered = !Norms(before.SelectMany(words => words)).SequenceEqual(Norms(after.SelectMany(words => words)), StringComparer.Ordinal);
            var pairs = changes.isReordered ? Pairs(before, after, judge) : [];
            changes.words.AddRange(pairs.SelectMany(pair => Exchanged(pair.Before, pair.After, judge)).Concat(ExchangedBetween(pairs, judge)));
            return changes;
        }

        foreach (var (earlier, later) in Pairs(before, after, judge))
        {
            if (HaveSameWords([earlier], [later]))
            {
                changes.isReordered = true;
                changes.words.AddRange(Exchanged(earlier, later, judge));
            }
            else
            {
                changes.words.AddRange(WordChanges.Between(earlier, later, judge));
            }

            before.Remove(earlier);
            after.Remove(later);
        }

        // A credit that is a line of its own.
        if (before.FindAll(judge.IsOutlet) is [var credit] && after.FindAll(judge.IsOutlet) is [var other])
        {
            changes.words.Add(WordChange.Name);
            before.Remove(credit);
            after.Remove(other);
        }

        changes.Count(before, after, judge);
        return changes;
    }

    // Sentences without a partner on both sides that share most of their words are one passage told in other sentences.
    private void Count(List<RevisionWord[]> before, List<RevisionWord[]> after, WordChangeJudge judge)
    {
        (wordsGone, wordsCome) = (before.Sum(words => words.Length), after.Sum(words => words.Length));
        if (wordsGone > 0 && wordsCome > 0 && Overlap([.. before.SelectMany(w => w)], [.. after.SelectMany(w => w)], judge) >= PairShare)
        {
            (wordsGone, wordsCome) = (0, 0);
            words.Add(WordChange.Wording);
        }
    }

    private static List<(RevisionWord[] Before, RevisionWord[] After)> Pairs(List<RevisionWord[]> before, List<RevisionWord[]> after, WordChangeJudge judge)
    {
        var free = after.Take(MostSentences).ToList();
        var pairs = new List<(RevisionWord[], RevisionWord[])>();
        foreach (var earlier in before.Take(MostSentences))
        {
            if (free.Count > 0 && free.MaxBy(later => Overlap(earlier, later, judge)) is { } best && Overlap(earlier, best, judge) >= PairShare)
            {
                pairs.Add((earlier, best));
                free.Remove(best);
            }
        }

        return pairs;
    }

    private static bool HaveSameWords(List<RevisionWord[]> before, List<RevisionWord[]> after) =>
        Norms(before.SelectMany(words => words)).Order(StringComparer.Ordinal)
            .SequenceEqual(Norms(after.SelectMany(words => words)).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    // "killed 12 and hurt 40" made "killed 40 and hurt 12": every word is still there, and another thing is said.
    private static IEnumerable<WordChange> Exchanged(RevisionWord[] before, RevisionWord[] after, WordChangeJudge judge)
    {
        if (!HaveSameWords([before], [after]))
        {
            yield break;
        }

        // What has a capital in both tellings: at the start of a sentence or a quotation every word has one.
        var names = Norms(before.Where(IsName)).Intersect(Norms(after.Where(IsName)), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var areNumbers = HaveChangedPlaces(word => word.IsNumber && !RevisionWords.IsNamedDay(word.Norm));
        var areDays = !areNumbers && HaveChangedPlaces(word => word.IsNumber);
        var areNames = HaveChangedPlaces(word => names.Contains(word.Norm));
        if (areNumbers)
        {
            yield return WordChange.Number;
        }

        if (areNames)
        {
            yield return WordChange.Name;
        }

        if (areDays)
        {
            yield return WordChange.Day;
        }

        if (!areNumbers && !areNames && !areDays && (HaveOtherRoles(before, after, judge) || judge.HaveOtherPrepositions(before, after)))
        {
            yield return WordChange.Wording;
        }

        bool IsName(RevisionWord word) => word.IsCapital && judge.HasWeight(word);

        bool HaveChangedPlaces(Func<RevisionWord, bool> isMeant) =>
            !Norms(before.Where(isMeant)).SequenceEqual(Norms(after.Where(isMeant)), StringComparer.Ordinal) && !MovedTogether.Are(before, after, isMeant, judge.HasWeight);
    }

    // Two names, numbers or things that have changed places between two sentences: what one lost for it, the other got.
    private static IEnumerable<WordChange> ExchangedBetween(List<(RevisionWord[] Before, RevisionWord[] After)> pairs, WordChangeJudge judge)
    {
        static string Key(ArraySegment<RevisionWord> one, ArraySegment<RevisionWord> other) => string.Join(' ', Norms(one)) + "\n" + string.Join(' ', Norms(other));
        var runs = pairs.Where(pair => !HaveSameWords([pair.Before], [pair.After])).SelectMany(pair => WordChanges.Runs(pair.Before, pair.After)).Where(run => run is { Gone.Count: > 0, Come.Count: > 0 } && run.Gone.Concat(run.Come).All(judge.HasWeight)).ToList();
        var made = runs.Select(run => Key(run.Gone, run.Come)).ToHashSet(StringComparer.Ordinal);
        return runs.Where(run => made.Contains(Key(run.Come, run.Gone))).SelectMany(run => judge.Judge(run.Gone, run.Come));
    }

    // "The city sued the union" made "the union sued the city": two runs of words of weight have changed places around others of weight. A run that
    // only moves ("on Monday", "said the mayor") has nothing between its old place and its new one that keeps its own, and the order in a list is free.
    private static bool HaveOtherRoles(RevisionWord[] before, RevisionWord[] after, WordChangeJudge judge)
    {
        var (one, other) = (Norms(before).ToArray(), Norms(after).ToArray());
        var start = one.AsSpan().CommonPrefixLength(other);
        var end = one.Length;
        while (end > start && one[end - 1] == other[end - 1])
        {
            end--;
        }

        var from = one.AsSpan(start..end);
        var into = other.AsSpan(start..end);
        var middle = before.AsSpan(start..end);
        var length = from.Length;
        for (var first = 1; first < length && judge.HasWeight(middle[first - 1]); first++)
        {
            for (var last = 1; first + last < length && judge.HasWeight(middle[^last]); last++)
            {
                var between = middle[first..^last];
                if (from[..first].SequenceEqual(into[^first..]) && from[^last..].SequenceEqual(into[..last]) && from[first..^last].SequenceEqual(into[last..^first])
                    && Exists(between, judge.HasWeight) && !Exists(between, judge.IsJoint))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Exists(ReadOnlySpan<RevisionWord> words, Func<RevisionWord, bool> isSo)
    {
        foreach (var word in words)
        {
            if (isSo(word))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Norms(IEnumerable<RevisionWord> words) => words.Select(word => word.Norm);

    private static double Overlap(RevisionWord[] a, RevisionWord[] b, WordChangeJudge judge)
    {
        var counts = a.CountBy(judge.Plain, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in b)
        {
            var plain = judge.Plain(word);
            if (counts.TryGetValue(plain, out var count) && count > 0)
            {
                counts[plain] = count - 1;
                shared++;
            }
        }

        var share = 2.0 * shared / (a.Length + b.Length);
        return share < PairShare && judge.AreWrittenAlike(a, b) ? 1 : share;
    }
}
