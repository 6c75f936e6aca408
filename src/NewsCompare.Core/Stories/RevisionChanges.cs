using NewsCompare.Core.Text;

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
    public RevisionKind Kind =>
        wordsCome > 0 && wordsCome >= wordsGone ? RevisionKind.Addition
        : wordsGone > 0 ? RevisionKind.Removal
        : words.Contains(WordChange.Number) ? RevisionKind.NumberCorrection
        : words.Contains(WordChange.Name) ? RevisionKind.NameCorrection
        : isReordered || words.Exists(change => change is WordChange.Wording or WordChange.Form) ? RevisionKind.RewriteLead
        : words.Count > 0 ? RevisionKind.Typo
        : RevisionKind.Identical;

    /// <summary>Compares two lists of sentences.</summary>
    /// <param name="gone">Sentences of the earlier text that the later one lacks.</param>
    /// <param name="come">Sentences of the later text that the earlier one lacks.</param>
    /// <param name="judge">Tells kinds of changed words apart.</param>
    public static RevisionChanges Of(IReadOnlyList<string> gone, IReadOnlyList<string> come, WordChangeJudge judge)
    {
        var changes = new RevisionChanges();
        var (before, after) = (gone.Select(Words).ToList(), come.Select(Words).ToList());
        if (HaveSameWords(before, after))
        {
            changes.isReordered = !before.SelectMany(words => words).Select(word => word.Norm)
                .SequenceEqual(after.SelectMany(words => words).Select(word => word.Norm), StringComparer.Ordinal);
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
        before.SelectMany(words => words).Select(word => word.Norm).Order(StringComparer.Ordinal)
            .SequenceEqual(after.SelectMany(words => words).Select(word => word.Norm).Order(StringComparer.Ordinal), StringComparer.Ordinal);

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

    private static RevisionWord[] Words(string sentence) =>
        [.. Tokenizer.Words(sentence).Select(word => new RevisionWord(word.Norm, char.IsUpper(sentence[word.Start])))];
}
