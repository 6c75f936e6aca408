using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsCompare.Core.Text;

/// <summary>The number words of a language, made once for a lexicon.</summary>
internal sealed class NumberWords
{
    private static readonly ConditionalWeakTable<Lexicon, NumberWords> Known = [];

    private NumberWords(Lexicon lexicon)
    {
        Small = Column(lexicon, "small");
        Scales = Column(lexicon, "scale");
        Vague = Column(lexicon, "vague");
        Ordinals = Column(lexicon, "ordinal");
        Fractions = Column(lexicon, "fraction");
        Sections = Names(lexicon, "section").Keys.ToFrozenSet(StringComparer.Ordinal);
        Percents = Names(lexicon, "percent").Keys.ToFrozenSet(StringComparer.Ordinal);
        Currencies = Names(lexicon, "money");
        CurrencyCodes = Names(lexicon, "money-code");
        Measures = Names(lexicon, "measure");
        Openers = Small.Keys.Concat(Vague.Keys).Concat(Ordinals.Keys).Concat(Fractions.Keys).Append("a").Append("an").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>"four", "twenty".</summary>
    public FrozenDictionary<string, double> Small { get; }

    /// <summary>"dozen", "million".</summary>
    public FrozenDictionary<string, double> Scales { get; }

    /// <summary>"dozens", "thousands".</summary>
    public FrozenDictionary<string, double> Vague { get; }

    /// <summary>"second" to 2; "first" is in too many phrases.</summary>
    public FrozenDictionary<string, double> Ordinals { get; }

    /// <summary>"thirds" to 3: into how many parts a whole is cut.</summary>
    public FrozenDictionary<string, double> Fractions { get; }

    /// <summary>"first", "northern": the half behind them is a part of one thing.</summary>
    public FrozenSet<string> Sections { get; }

    /// <summary>"percent".</summary>
    public FrozenSet<string> Percents { get; }

    /// <summary>"dollars", "$" to the sign.</summary>
    public FrozenDictionary<string, string> Currencies { get; }

    /// <summary>"usd" to the sign; a code stands before its number or behind it.</summary>
    public FrozenDictionary<string, string> CurrencyCodes { get; }

    /// <summary>"km", "kilometers" to "kilometer".</summary>
    public FrozenDictionary<string, string> Measures { get; }

    private FrozenSet<string> Openers { get; }

    /// <summary>Whether a number may begin with a word: most words are told apart at one look.</summary>
    /// <param name="norm">The word's norm.</param>
    public bool MayOpen(string norm) => norm.Length > 0 && (char.IsAsciiDigit(norm[0]) || Openers.Contains(norm) || norm.Contains('-', StringComparison.Ordinal));

    public static NumberWords For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));

    private static FrozenDictionary<string, double> Column(Lexicon lexicon, string kind) =>
        Names(lexicon, kind).ToFrozenDictionary(row => row.Key, row => double.Parse(row.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Names(Lexicon lexicon, string kind) =>
        (lexicon.Has("numbers") ? lexicon.List("numbers") : [])
            .Select(line => line.Split('\t'))
            .Where(row => row.Length == 3 && row[1] == kind)
            .ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
}
