using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>The words that turn what is told: negations, hedges, words around a number; made once for a lexicon.</summary>
internal sealed class ContradictionWords
{
    private static readonly ConditionalWeakTable<Lexicon, ContradictionWords> Known = [];

    private readonly IReadOnlySet<string> negations;
    private readonly FrozenDictionary<string, string> scopes;
    private readonly FrozenDictionary<string, string> irregulars;

    private ContradictionWords(Lexicon lexicon)
    {
        negations = Set(lexicon, "negations");
        scopes = Table(lexicon, "negation-scopes");
        Hedges = Table(lexicon, "hedges");
        Approximations = Table(lexicon, "approximations");
        Fates = Table(lexicon, "fates");
        Places = Set(lexicon, "place-prepositions");
        Saying = Set(lexicon, "said-verbs");
        NoWord = scopes.FirstOrDefault(row => row.Value == "none").Key ?? "";
        Quantities = Those("quantity");
        Nobodies = Those("nobody");
        Telling = Those("saying");
        Copulas = Those("copula");
        Coordinators = Those("coordinator");
        Times = Those("time");
        var wholes = Table(lexicon, "wholes");
        Wholes = Of(wholes, "whole");
        Partitives = Of(wholes, "partitive");
        Moods = scopes.Where(row => row.Value is "coming" or "possible" or "duty" or "wish" or "thing").ToFrozenDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
        Sizes = (lexicon.Has("measure-sizes") ? lexicon.List("measure-sizes") : []).Select(line => line.Split('\t')).Where(row => row.Length == 3)
            .ToFrozenDictionary(row => row[0], row => (row[1], double.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        Forms = WordForms.For(lexicon);
        Opposites = Opposites.For(lexicon);
        BothWays = Those("both");
        irregulars = (lexicon.Has("irregular-verbs") ? lexicon.List("irregular-verbs") : []).Select(line => line.Split('\t'))
            .SelectMany(row => row.Skip(1).Select(form => (form, row[0]))).ToFrozenDictionary(row => row.form, row => row.Item2, StringComparer.Ordinal);
    }

    /// <summary>Word to how it says it: "alleged" to "doubt".</summary>
    public FrozenDictionary<string, string> Hedges { get; }

    /// <summary>Word before a number to which side of it is meant: "nearly" to "below".</summary>
    public FrozenDictionary<string, string> Approximations { get; }

    /// <summary>What befalls those who are counted: "injured" to "hurt".</summary>
    public FrozenDictionary<string, string> Fates { get; }

    /// <summary>"in", "near": a name behind them is a place.</summary>
    public IReadOnlySet<string> Places { get; }

    /// <summary>Verbs of saying: a day beside them is the day of an interview.</summary>
    public IReadOnlySet<string> Saying { get; }

    /// <summary>The word that says there is none, "no"; empty when the language has none.</summary>
    public string NoWord { get; }

    /// <summary>"nobody": denies what is told of everyone.</summary>
    public IReadOnlySet<string> Nobodies { get; }

    /// <summary>"say", "tell": what stands behind them is not denied with them.</summary>
    public IReadOnlySet<string> Telling { get; }

    /// <summary>"one", "some": what "no" denies.</summary>
    public IReadOnlySet<string> Quantities { get; }

    /// <summary>"remained", "seems": they say no more than "is".</summary>
    public IReadOnlySet<string> Copulas { get; }

    /// <summary>"and", "but".</summary>
    public IReadOnlySet<string> Coordinators { get; }

    /// <summary>"all", "every".</summary>
    public IReadOnlySet<string> Wholes { get; }

    /// <summary>"of": behind a number it makes that a part.</summary>
    public IReadOnlySet<string> Partitives { get; }

    /// <summary>"on", "late": what may stand before a day.</summary>
    public IReadOnlySet<string> Times { get; }

    /// <summary>Word before a predicate to its mood: "would" to "coming".</summary>
    public FrozenDictionary<string, string> Moods { get; }

    /// <summary>Measure to what it measures and its size in one unit of that.</summary>
    public FrozenDictionary<string, (string Dimension, double Size)> Sizes { get; }

    /// <summary>"met", "versus": what stands before and behind them may change places.</summary>
    public IReadOnlySet<string> BothWays { get; }

    /// <summary>Words of which one excludes the other.</summary>
    public Opposites Opposites { get; }

    /// <summary>The forms by which words are compared.</summary>
    public WordForms Forms { get; }

    public static ContradictionWords For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));

    /// <summary>How a word is compared where verbs are looked for: "saw" is "see"; empty for words without content.</summary>
    /// <param name="norm">The word's norm.</param>
    public string FormOf(string norm) => Forms.First(irregulars.GetValueOrDefault(norm, norm));

    /// <summary>"not", "never", "didn't".</summary>
    public bool IsNegation(string norm) => negations.Contains(norm) || norm.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>Whether a word near a predicate denies it, wholly or nearly: "not", "refused", "hardly".</summary>
    public bool Turns(string norm) => norm.Length > 0 && (IsNegation(norm) || norm == NoWord || scopes.GetValueOrDefault(norm) is "nearly" or "nobody");

    /// <summary>Whether a word behind a negation keeps it from denying the whole: "only".</summary>
    public bool LimitsNext(string norm) => scopes.GetValueOrDefault(norm) == "next";

    /// <summary>Whether a word later in the sentence does: "until".</summary>
    public bool LimitsLater(string norm) => scopes.GetValueOrDefault(norm) == "later";

    private FrozenSet<string> Those(string kind) => Of(scopes, kind);

    private static FrozenSet<string> Of(FrozenDictionary<string, string> table, string kind) => table.Where(row => row.Value == kind).Select(row => row.Key).ToFrozenSet(StringComparer.Ordinal);

    private static IReadOnlySet<string> Set(Lexicon lexicon, string list) => lexicon.Has(list) ? lexicon.Set(list) : FrozenSet<string>.Empty;

    private static FrozenDictionary<string, string> Table(Lexicon lexicon, string list) =>
        (lexicon.Has(list) ? lexicon.List(list) : [])
            .Select(line => line.Split('\t'))
            .Where(row => row.Length == 2)
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
