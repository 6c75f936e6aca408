using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Tells small words that say something of their own from those that only polish a sentence.</summary>
/// <param name="lexicon">Uses <c>revision-senses</c> and <c>preposition-roles</c>.</param>
internal sealed class WordSenses(Lexicon lexicon)
{
    private const string Modal = "modal";
    private const string Limit = "limit";
    private const string Speech = "speech";
    private const string Joint = "joint";
    private const string Aim = "aim";
    private const string Definite = "definite";
    private const string Indefinite = "indefinite";
    private const string Tense = "tense";
    private const string Being = "being";
    private const string Courtesy = "courtesy";
    private readonly Dictionary<string, string> senses = lexicon.List("revision-senses").Select(line => line.Split('\t')).ToDictionary(columns => columns[^1], columns => columns[0], StringComparer.Ordinal);
    private readonly Prepositions prepositions = new(lexicon);

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(string norm) => senses.ContainsKey(norm);

    /// <summary>Whether a word says something wherever it comes or goes.</summary>
    public bool HasWeight(string norm) => Sense(norm) is Modal or Limit;

    /// <summary>Whether a word joins others: "and", "or".</summary>
    public bool IsJoint(string norm) => Sense(norm) == Joint;

    /// <summary>Whether a word says that something is said: "says", "said".</summary>
    public bool IsSpeech(string norm) => Sense(norm) == Speech;

    /// <summary>Whether one word put for another changes what is said: "up" and "down", "he" and "she", "by" and "at".</summary>
    public bool AreOther(string before, string after) =>
        before != after && ((Sense(before) is { } sense && sense is not (Speech or Definite or Indefinite) && Sense(after) == sense) || prepositions.HaveOtherRoles(before, after));

    /// <summary>Whether an article put for another changes what is said: "he is a suspect" and "he is the suspect", but not "a suspect fled".</summary>
    /// <param name="before">The earlier sentence.</param>
    /// <param name="at">The place of the earlier word.</param>
    /// <param name="after">The later sentence.</param>
    /// <param name="place">The place of the later word.</param>
    public bool AreOtherArticles(RevisionWord[] before, int at, RevisionWord[] after, int place) =>
        at > 0 && place > 0 && (Sense(before[at].Norm), Sense(after[place].Norm)) is (Definite, Indefinite) or (Indefinite, Definite)
        && Sense(before[at - 1].Norm) is Tense or Being && Sense(after[place - 1].Norm) is Tense or Being;

    /// <summary>Whether a word gives what follows another part where it comes or goes: "shot at police" and "shot police"; but "at 10" is "10".</summary>
    /// <param name="words">A sentence.</param>
    /// <param name="at">The place of the word.</param>
    public bool IsAim(RevisionWord[] words, int at) => Sense(words[at].Norm) == Aim && at + 1 < words.Length && !words[at + 1].IsNumber;

    /// <summary>Whether a word is a courtesy before a name, which papers write and leave out by their rules: "Ms Holm" and "Holm".</summary>
    /// <param name="words">A sentence.</param>
    /// <param name="at">The place of the word.</param>
    public bool IsCourtesy(RevisionWord[] words, int at) => Sense(words[at].Norm) == Courtesy && at + 1 < words.Length && words[at + 1].IsCapital;

    /// <summary>Whether two tellings of the same words put another preposition before one of them: "to Norway from Sweden" and "from Norway to Sweden".</summary>
    /// <param name="before">The earlier sentence.</param>
    /// <param name="after">The later sentence.</param>
    /// <param name="hasWeight">Whether a word says something of its own.</param>
    public bool HaveOtherPrepositions(RevisionWord[] before, RevisionWord[] after, Func<RevisionWord, bool> hasWeight)
    {
        var (one, other) = (prepositions.Objects(before, hasWeight), prepositions.Objects(after, hasWeight));
        var gone = one.Except(other).ToList();
        return other.Except(one).Any(come => gone.Exists(pair => pair.Object == come.Object && prepositions.HaveOtherRoles(pair.Preposition, come.Preposition)));
    }

    private string? Sense(string norm) => senses.GetValueOrDefault(norm);
}
