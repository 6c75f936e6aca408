using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Tells a misspelt word of a name from another name: one slip away from a word of which names of offices and places are made ("Polce Department"), or from a name that both texts have elsewhere.</summary>
/// <remarks>What is a common word, or stands in the other text too, is not misspelt.</remarks>
internal sealed class MisspeltNames
{
    private const int Shortest = 5;
    private const int ShortestElsewhere = 6;
    private readonly IReadOnlySet<string> known;
    private readonly Func<string, bool> isCommon;
    private readonly HashSet<string> earlier;
    private readonly HashSet<string> later;

    /// <summary>Reads the names of two texts.</summary>
    /// <param name="lexicon">Uses <c>name-words</c>.</param>
    /// <param name="isCommon">Whether a word is a common one.</param>
    /// <param name="before">The sentences of the earlier text.</param>
    /// <param name="after">The sentences of the later text.</param>
    public MisspeltNames(Lexicon lexicon, Func<string, bool> isCommon, IEnumerable<RevisionWord[]> before, IEnumerable<RevisionWord[]> after) =>
        (known, this.isCommon, earlier, later) = (lexicon.Set("name-words"), isCommon, Capitals(before), Capitals(after));

    /// <summary>Whether one of two words with capitals, each in its sentence, is the other misspelt.</summary>
    /// <param name="before">The earlier sentence.</param>
    /// <param name="at">The place of the earlier word.</param>
    /// <param name="after">The later sentence.</param>
    /// <param name="place">The place of the later word.</param>
    public bool Has(RevisionWord[] before, int at, RevisionWord[] after, int place)
    {
        // "Courts" is no slip for "Court".
        var (one, other) = (Owner(before[at].Norm), Owner(after[place].Norm));
        return before[at] is { IsCapital: true, IsNumber: false } && after[place] is { IsCapital: true, IsNumber: false }
            && one[0] == other[0] && one != other + "s" && other != one + "s" && Spelling.AreOneSlipApart(one, other)
            && (IsMisspelt(one, other, later) || IsMisspelt(other, one, earlier) || (StandsAlone(before, at) && StandsAlone(after, place) && IsElsewhere(one, other)));
    }

    private bool IsMisspelt(string wrong, string right, HashSet<string> others) =>
        right.Length >= Shortest && known.Contains(right) && !known.Contains(wrong) && !isCommon(wrong) && !others.Contains(wrong);

    private bool IsElsewhere(string one, string other) =>
        Math.Min(one.Length, other.Length) >= ShortestElsewhere && !isCommon(one) && !isCommon(other) && (earlier.Contains(one) && later.Contains(one)) != (earlier.Contains(other) && later.Contains(other));

    // With a name beside it, it may be another one: "Maria Holm" and "Marie Holm".
    private static bool StandsAlone(RevisionWord[] words, int at) => !(at > 0 && words[at - 1] is { IsCapital: true, IsOpening: false }) && !(at + 1 < words.Length && words[at + 1].IsCapital);

    private static HashSet<string> Capitals(IEnumerable<RevisionWord[]> sentences) => [.. sentences.SelectMany(words => words).Where(word => word.IsCapital).Select(word => Owner(word.Norm))];

    private static string Owner(string norm) => norm.EndsWith("'s", StringComparison.Ordinal) ? norm[..^2] : norm;
}
