using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Tells a mended slip from another word, name or number.</summary>
/// <param name="lexicon">Uses <c>contractions</c>, <c>dates</c>, <c>day-words</c>, <c>misspelt-plurals</c>, <c>name-words</c>, <c>outlets</c>, <c>preposition-roles</c>, <c>slip-pairs</c>, <c>stopwords</c>, <c>revision-negations</c>, <c>revision-senses</c>, <c>spelling-variants</c> and <c>word-neighbours</c>.</param>
/// <param name="earlier">The sentences of the earlier text: what the texts write small or with a capital tells a word from a name where a sentence begins.</param>
/// <param name="later">The sentences of the later text.</param>
internal sealed class WordChangeJudge(Lexicon lexicon, IReadOnlyCollection<RevisionWord[]> earlier, IReadOnlyCollection<RevisionWord[]> later)
{
    private const int ShortestSlip = 4;

    // The unit that "m" is read as.
    private const string Metre = "meter";

    // What a sum has behind it in signs and in words: nobody says what weighs as many pounds as it cost.
    private const string PoundSign = "£";
    private const string Pound = "pound";

    private readonly IReadOnlySet<string> stopWords = lexicon.Set("stopwords");
    private readonly IReadOnlySet<string> negations = lexicon.Set("revision-negations");
    private readonly WordSenses senses = new(lexicon);
    private readonly IReadOnlySet<string> neighbours = lexicon.Set("word-neighbours");
    private readonly List<(string One, string Other)> variants = [.. lexicon.List("spelling-variants").Concat(lexicon.List("misspelt-plurals")).Select(line => line.Split('\t')).Select(columns => (columns[0], columns[^1]))];
    private readonly HashSet<string> outlets = [.. lexicon.List("outlets").SelectMany(line => line.Split('\t').Take(2)).SelectMany(column => column.Split('|')).Select(name => name.TrimStart('~').Replace(".", "", StringComparison.Ordinal).ToLowerInvariant())];
    private readonly Contractions contractions = Contractions.Of(lexicon);
    private readonly HashSet<string> small = [.. earlier.Concat(later).SelectMany(words => words).Where(word => !word.IsCapital).Select(word => word.Norm)];
    private readonly HashSet<string> names = [.. earlier.Concat(later).SelectMany(words => words.Skip(1)).Where(word => word.IsCapital).Select(word => word.Norm)];
    private readonly HashSet<string> earlierNames = [.. Capitals(earlier)];
    private readonly HashSet<string> laterNames = [.. Capitals(later)];
    private readonly FrozenDictionary<string, int> relativeDays = DateWords.For(lexicon).Relative;
    private readonly SlipPairs slipPairs = new(lexicon);
    private readonly Dictionary<string, string> plain = new(StringComparer.Ordinal);

    private MisspeltNames MisspeltNames => field ??= new(lexicon, IsCommon, earlier, later);

    /// <summary>A word as one country spells it, without marks on its letters: sentences are paired by it.</summary>
    /// <param name="word">A word.</param>
    public string Plain(RevisionWord word)
    {
        if (!plain.TryGetValue(word.Norm, out var found))
        {
            found = variants.Select(pair => Spelling.Variant(word.Norm, pair.One, pair.Other)).FirstOrDefault(variant => variant is not null) ?? word.Norm;
            plain.Add(word.Norm, found = Composition.WithoutMarks(found));
        }

        return found;
    }

    /// <summary>Whether a word says something of its own.</summary>
    /// <param name="word">A word.</param>
    public bool HasWeight(RevisionWord word) => !stopWords.Contains(word.Norm) || negations.Contains(word.Norm) || senses.HasWeight(word.Norm);

    /// <summary>Whether a word joins others: "and", "or".</summary>
    /// <param name="word">A word.</param>
    public bool IsJoint(RevisionWord word) => senses.IsJoint(word.Norm);

    /// <summary>Whether a line is an outlet's name and nothing else.</summary>
    /// <param name="words">Its words.</param>
    public bool IsOutlet(RevisionWord[] words) => outlets.Contains(string.Join(' ', words.Select(word => word.Norm)));

    /// <summary>Whether two tellings of the same words put another preposition before one of them.</summary>
    /// <param name="before">The earlier sentence.</param>
    /// <param name="after">The later sentence.</param>
    public bool HaveOtherPrepositions(RevisionWord[] before, RevisionWord[] after) => senses.HaveOtherPrepositions(before, after, HasWeight);

    /// <summary>Whether a word says that something is said: "says", "said".</summary>
    /// <param name="word">A word.</param>
    public bool IsSpeech(RevisionWord word) => senses.IsSpeech(word.Norm);

    /// <summary>What became of a run of words that was replaced by another; either may be empty.</summary>
    /// <param name="before">The words that went.</param>
    /// <param name="after">The words that came.</param>
    public IReadOnlyList<WordChange> Judge(ArraySegment<RevisionWord> before, ArraySegment<RevisionWord> after)
    {
        if (AreWrittenAlike(before, after) || Acronyms.AreOne(before, after))
        {
            return [WordChange.Slip];
        }

        if ((IsDay(before, IsRelative) && IsDay(after, IsNamed)) || (IsDay(before, IsNamed) && IsDay(after, IsRelative)))
        {
            return [WordChange.Form];
        }

        if (AreOtherNames(before, after))
        {
            return [WordChange.Name];
        }

        var changes = new List<WordChange>();
        var paired = Math.Min(before.Count, after.Count);
        for (var i = 0; i < paired; i++)
        {
            var (at, place) = (before.Offset + i, after.Offset + i);
            changes.Add(slipPairs.Has(before.Array!, at, after.Array!, place) || MisspeltNames.Has(before.Array!, at, after.Array!, place) ? WordChange.Slip
                : senses.AreOtherArticles(before.Array!, at, after.Array!, place) ? WordChange.Wording
                : Replaced(before[i], after[i]));
        }

        foreach (var rest in new[] { before[paired..], after[paired..] })
        {
            for (var i = 0; i < rest.Count; i++)
            {
                changes.Add(senses.IsAim(rest.Array!, rest.Offset + i) ? WordChange.Wording : senses.IsCourtesy(rest.Array!, rest.Offset + i) ? WordChange.Form : Alone(rest[i]));
            }
        }

        return changes;
    }

    // "Today" is made "on Tuesday" where a text is to last longer than a day.
    private bool IsDay(ArraySegment<RevisionWord> run, Func<RevisionWord, bool> isDay) => run.Count(isDay) == 1 && run.All(word => isDay(word) || !HasWeight(word));

    // "Told Reuters" made "told the Associated Press".
    private bool AreOtherNames(ArraySegment<RevisionWord> before, ArraySegment<RevisionWord> after)
    {
        var (one, other) = (before.Where(HasWeight).ToList(), after.Where(HasWeight).ToList());
        return one.Count > 0 && other.Count > 0 && one.Count != other.Count && one.Concat(other).All(word => word is { IsCapital: true, IsNumber: false } && !IsPlain(word)) && !one.Exists(word => other.Exists(later => AreBothKnown(word, later)));
    }

    private bool IsRelative(RevisionWord word) => relativeDays.ContainsKey(word.Norm);

    private static bool IsNamed(RevisionWord word) => word.IsNumber && RevisionWords.IsDay(word.Norm);

    private WordChange Replaced(RevisionWord before, RevisionWord after)
    {
        if (RevisionWords.AreOtherNames(before.Norm, after.Norm))
        {
            return WordChange.Day;
        }

        if (before.IsNumber || after.IsNumber)
        {
            return IsShortForMillion(before.Norm, after.Norm) || IsShortForMillion(after.Norm, before.Norm) || Sum(before.Norm) == Sum(after.Norm) ? WordChange.Slip : WordChange.Number;
        }

        if (senses.AreOther(before.Norm, after.Norm))
        {
            return WordChange.Wording;
        }

        if (IsSlip(before, after))
        {
            return WordChange.Slip;
        }

        return AreNames(before, after) && !stopWords.Contains(before.Norm) && !stopWords.Contains(after.Norm) ? AreBothKnown(before, after) ? WordChange.Wording : WordChange.Name
            : WordForms.Of(before.Norm) == WordForms.Of(after.Norm) ? WordChange.Form
            : HasWeight(before) || HasWeight(after) ? WordChange.Wording
            : WordChange.Form;
    }

    // "Rendall told" made "Leask told": the text speaks of both, before and after. It is another speaker, no corrected name.
    private bool AreBothKnown(RevisionWord before, RevisionWord after) => laterNames.Contains(before.Norm) && earlierNames.Contains(after.Norm);

    private static IEnumerable<string> Capitals(IReadOnlyCollection<RevisionWord[]> sentences) => sentences.SelectMany(words => words).Where(word => word.IsCapital).Select(word => word.Norm);

    private static string Sum(string norm) => norm.EndsWith(Pound, StringComparison.Ordinal) ? norm[..^Pound.Length] + PoundSign : norm;

    // "2m people" reads like two metres, and is "2 million" with the next text.
    private static bool IsShortForMillion(string metres, string number) => metres.EndsWith(Metre, StringComparison.Ordinal)
        && double.TryParse(metres.AsSpan(0, metres.Length - Metre.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var many)
        && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var written) && many * 1e6 == written;

    private WordChange Alone(RevisionWord word) =>
        word.IsNumber ? WordChange.Number : HasWeight(word) ? WordChange.Wording : WordChange.Form;

    // One letter, or two neighbours exchanged, are a slip only where a form is no common word; a single letter never in a name: "Jon" and "John" are two
    // people. A mark on a letter is one in any word.
    private bool IsSlip(RevisionWord before, RevisionWord after)
    {
        if (variants.Exists(pair => Spelling.AreVariants(before.Norm, after.Norm, pair.One, pair.Other)) || AreMarkedOtherwise(before.Norm, after.Norm))
        {
            return true;
        }

        if (Math.Min(before.Norm.Length, after.Norm.Length) < ShortestSlip)
        {
            return IsShortSlip(before, after);
        }

        return !(neighbours.Contains(before.Norm) && neighbours.Contains(after.Norm))
            && (Spelling.AreExchanged(before.Norm, after.Norm) || (!AreNames(before, after) && Spelling.IsOneLetterOff(before.Norm, after.Norm)));
    }

    private bool AreNames(RevisionWord before, RevisionWord after) =>
        before.IsCapital && after.IsCapital && !(IsPlain(before) && !names.Contains(after.Norm)) && !(IsPlain(after) && !names.Contains(before.Norm));

    // "Inspectors" where a sentence begins: it stands small elsewhere or is a common word, and nowhere has a capital of its own.
    private bool IsPlain(RevisionWord word) => word.IsOpening && !names.Contains(word.Norm) && (small.Contains(word.Norm) || IsCommon(word.Norm));

    // "teh" and "the": of two short words one is common, and the other none at all. What has a capital may be a name, but for a small word at the start of a sentence.
    private bool IsShortSlip(RevisionWord before, RevisionWord after)
    {
        var (known, other) = IsCommon(before.Norm) ? (before, after) : (after, before);
        return IsCommon(known.Norm) && !IsCommon(other.Norm)
            && (Spelling.AreExchanged(before.Norm, after.Norm)
                ? stopWords.Contains(known.Norm) ? known.IsCapital == other.IsCapital : !known.IsCapital && !other.IsCapital
                : !known.IsCapital && !other.IsCapital && stopWords.Contains(known.Norm) && known.Norm.Length == ShortestSlip - 1 && Spelling.IsOneLetterOff(before.Norm, after.Norm));
    }

    private bool IsCommon(string word) => stopWords.Contains(word) || neighbours.Contains(word) || negations.Contains(word) || senses.Has(word);

    // "Jose" and "José", but not "für" and "fur" written with another mark.
    private static bool AreMarkedOtherwise(string before, string after) =>
        before != after && (Composition.WithoutMarks(before) == after || Composition.WithoutMarks(after) == before);

    /// <summary>Whether two runs of words differ in nothing but what is joined, parted or run together: "well known" and "well-known", "a lot" and "alot", "its" and "it's", "is not" and "isn't".</summary>
    /// <param name="before">The earlier words.</param>
    /// <param name="after">The later words.</param>
    public bool AreWrittenAlike(ReadOnlySpan<RevisionWord> before, ReadOnlySpan<RevisionWord> after) =>
        before.Length > 0 && after.Length > 0
        && ((Letters(before) == Letters(after) && !IsNegationLost(before, after) && !IsNegationLost(after, before)) || contractions.AreAlike(before, after));

    // "not able" and "notable".
    private bool IsNegationLost(ReadOnlySpan<RevisionWord> from, ReadOnlySpan<RevisionWord> to)
    {
        var (lost, word) = (false, false);
        foreach (var one in from)
        {
            lost |= negations.Contains(one.Norm);
        }

        foreach (var one in to)
        {
            lost &= !negations.Contains(one.Norm);
            word |= IsCommon(one.Norm);
        }

        return lost && word;
    }

    private static string Letters(ReadOnlySpan<RevisionWord> words)
    {
        var letters = new StringBuilder();
        foreach (var word in words)
        {
            letters.Append(word.IsNumber ? $"\n{word.Norm}\n" : word.Norm.Replace("-", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal));
        }

        return letters.ToString();
    }
}
