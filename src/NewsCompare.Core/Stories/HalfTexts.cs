namespace NewsCompare.Core.Stories;

/// <summary>Finds the texts that are about half another's, though they go on otherwise: they are no copies, and no voices of their own.</summary>
/// <param name="texts">The texts, the longest first.</param>
/// <param name="overlaps">The runs that each shares with others, by the place of these.</param>
/// <param name="prints">How often each is printed, with little beside it or left out.</param>
internal sealed class HalfTexts(IReadOnlyList<PrintedText> texts, IReadOnlyList<Dictionary<int, int>> overlaps, int[] prints)
{
    private const double MuchLonger = 1.2;

    // With less in common a text is half another's at most in what is no quotation.
    private const double Fewest = 0.2;

    // What shares less with one of two texts than with the other by a sentence was taken from that other.
    private const int Sentence = 12;

    private readonly Dictionary<(int, int), OwnReporting> own = [];

    /// <summary>Whether two texts, the second mostly in the first, are no copies of each other for what they tell by themselves.</summary>
    /// <param name="longer">The place of the longer.</param>
    /// <param name="shorter">The place of the other.</param>
    public bool AreNoCopies(int longer, int shorter) =>
        texts[longer].Share(overlaps[longer][shorter]) <= 1 - OwnReporting.Much && Between(longer, shorter) is var pair && (pair.BothReport || (pair.IsBuiltAround && TookFrom(longer, shorter, longer, shorter)));

    /// <summary>Whether one text took from another and is no copy of it.</summary>
    /// <param name="at">The place of the one.</param>
    /// <param name="other">The place of the other.</param>
    public bool IsOf(int at, int other) => overlaps[at].GetValueOrDefault(other) >= DuplicateFinder.FewestHeld && AreNoCopies(Math.Min(at, other), Math.Max(at, other)) && TookFrom(at, other, at, other);

    /// <summary>The text of which each is half, as a place; -1 where there is none.</summary>
    /// <remarks>Of two it is that which fewer print, or of which other texts have less, or that was built upon the other by its form; where nothing tells them apart, the longer if it is so by a fifth and half the other's, else
    /// the shorter. A cut is no print, since it may be one of either. What both quote is nobody's.</remarks>
    /// <param name="originals">The original of each text.</param>
    /// <param name="parts">The parents of each composite.</param>
    public int[] Sources(int[] originals, int[]?[] parts) => [.. originals.Select((original, at) => original != at || parts[at] is not null ? -1 : overlaps[at]
        .Where(other => other.Value >= DuplicateFinder.FewestHeld && texts[at].Share(other.Value) >= Fewest && parts[other.Key] is null && originals[other.Key] != at)
        .OrderByDescending(other => other.Value).ThenBy(other => other.Key).Select(other => other.Key)
        .Where(other => IsHalf(at, other) && TookFrom(at, other, at, originals[other]) && !DuplicateFinder.AreItemsOfTheirOwn(texts[at], texts[other], overlaps[at][other]))
        .Select(other => originals[other]).FirstOrDefault(-1))];

    private bool IsHalf(int at, int other) => new SharedWords(texts[at].Text, texts[other].Text, DuplicateFinder.Words).ShareOutsideQuotations >= OwnReporting.AboutHalf;

    private bool TookFrom(int at, int other, int original, int otherOriginal)
    {
        var evidence = prints[otherOriginal].CompareTo(prints[original]);
        evidence = evidence != 0 ? evidence : Holders(other, at).CompareTo(Holders(at, other));
        evidence = evidence != 0 ? evidence : at < other ? Between(at, other).Lean : -Between(other, at).Lean;
        return evidence > 0 || (evidence == 0 && at < other == IsLongerHalf(Math.Min(at, other), Math.Max(at, other)));
    }

    private bool IsLongerHalf(int longer, int shorter) => texts[longer].Runs.Length >= MuchLonger * texts[shorter].Runs.Length && IsHalf(longer, shorter);

    // How often other texts are printed that have a sentence or more of what this one has and the other lacks.
    private int Holders(int at, int other) => overlaps[at].Where(third => third.Key != other && third.Value - overlaps[other].GetValueOrDefault(third.Key) >= Sentence).Sum(third => texts[third.Key].Times);

    private OwnReporting Between(int longer, int shorter)
    {
        if (!own.TryGetValue((longer, shorter), out var found))
        {
            own.Add((longer, shorter), found = OwnReporting.Between(texts[longer].Text, texts[shorter].Text));
        }

        return found;
    }
}
