using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>The words that turn what is told: negations, hedges, words around a number; made once for a lexicon.</summary>
internal sealed class ContradictionWords
{
    private static readonly ConditionalWeakTable<Lexicon, ContradictionWords> Known = [];

    private readonly IReadOnlySet<string> negations;

    private ContradictionWords(Lexicon lexicon)
    {
        negations = lexicon.Has("negations") ? lexicon.Set("negations") : FrozenSet<string>.Empty;
        Hedges = Table(lexicon, "hedges");
        Approximations = Table(lexicon, "approximations");
        Places = lexicon.Has("place-prepositions") ? lexicon.Set("place-prepositions") : FrozenSet<string>.Empty;
        Forms = WordForms.For(lexicon);
    }

    /// <summary>Word to how it says it: "alleged" to "doubt".</summary>
    public FrozenDictionary<string, string> Hedges { get; }

    /// <summary>Word before a number to which side of it is meant: "nearly" to "below".</summary>
    public FrozenDictionary<string, string> Approximations { get; }

    /// <summary>"in", "near": a name behind them is a place.</summary>
    public IReadOnlySet<string> Places { get; }

    /// <summary>The forms by which words are compared.</summary>
    public WordForms Forms { get; }

    public static ContradictionWords For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));

    /// <summary>"not", "never", "didn't".</summary>
    public bool IsNegation(string norm) => negations.Contains(norm) || norm.EndsWith("n't", StringComparison.Ordinal);

    private static FrozenDictionary<string, string> Table(Lexicon lexicon, string list) =>
        (lexicon.Has(list) ? lexicon.List(list) : [])
            .Select(line => line.Split('\t'))
            .Where(row => row.Length == 2)
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
