namespace NewsCompare.Core.Stories;

/// <summary>What changed between the sentences that went and those that came.</summary>
internal sealed class RevisionChanges
{
    private const int MostSentences = 400;
    private const double PairShare = 0.5;
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

    /// <summary>What changed most.</summary>
    /// <param name="inLead">Whether the first sentence is among those that differ.</param>
    public RevisionKind Kind(bool inLead) =>
        wordsCome > 0 && wordsCome >= wordsGone ? RevisionKind.Addition
        : wordsGone > 0 ? RevisionKind.Removal
        : words.Contains(WordChange.Number) ? RevisionKind.NumberCorrection
        : words.Contains(WordChange.Name) ? RevisionKind.NameCorrection
        : isReordered || words.Exists(change => change is WordChange.Wording or WordChange.Form) ? inLead ? RevisionKind.RewriteLead : RevisionKind.Rewording
        : words.Count > 0 ? RevisionKind.Typo
        : RevisionKind.Identical;

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
            changes.words.AddRange(changes.isReordered ? Pairs(before, after).SelectMany(pair => Exchanged(pair.Before, pair.After)) : []);
            return changes;
        }

        foreach (var (earlier, later) in Pairs(before, after))
        {
            changes.words.AddRange(WordChanges.Between(earlier, later, judge));
            before.Remove(earlier);
            after.Remove(later);
        }

        changes.Count(before, after);
        return changes;
    }

    // Sentences without a partner on both sides that share most of their words are one passage told in other sentences.
    private void Count(List<RevisionWord[]> before, List<RevisionWord[]> after)
    {
        (wordsGone, wordsCome) = (before.Sum(words => words.Length), after.Sum(words => words.Length));
        if (wordsGone > 0 && wordsCome > 0 && Overlap([.. before.SelectMany(w => w)], [.. after.SelectMany(w => w)]) >= PairShare)
        {
            (wordsGone, wordsCome) = (0, 0);
            words.Add(WordChange.Wording);
        }
    }

    private static List<(RevisionWord[] Before, RevisionWord[] After)> Pairs(List<RevisionWord[]> before, List<RevisionWord[]> after)
    {
        var free = after.Take(MostSentences).ToList();
        var pairs = new List<(RevisionWord[], RevisionWord[])>();
        foreach (var earlier in before.Take(MostSentences))
        {
            if (free.Count > 0 && free.MaxBy(later => Overlap(earlier, later)) is { } best && Overlap(earlier, best) >= PairShare)
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
    private static IEnumerable<WordChange> Exchanged(RevisionWord[] before, RevisionWord[] after)
    {
        if (!HaveSameWords([before], [after]))
        {
            yield break;
        }

        if (!Norms(before.Where(word => word.IsNumber)).SequenceEqual(Norms(after.Where(word => word.IsNumber)), StringComparer.Ordinal))
        {
            yield return WordChange.Number;
        }

        if (!Norms(before.Skip(1).Where(word => word.IsCapital)).SequenceEqual(Norms(after.Skip(1).Where(word => word.IsCapital)), StringComparer.Ordinal))
        {
            yield return WordChange.Name;
        }
    }

    private static IEnumerable<string> Norms(IEnumerable<RevisionWord> words) => words.Select(word => word.Norm);

    private static double Overlap(RevisionWord[] a, RevisionWord[] b)
    {
        var counts = a.CountBy(word => word.Norm, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in b)
        {
            if (counts.TryGetValue(word.Norm, out var count) && count > 0)
            {
                counts[word.Norm] = count - 1;
                shared++;
            }
        }

        return 2.0 * shared / (a.Length + b.Length);
    }
}
