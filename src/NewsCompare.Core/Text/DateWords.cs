using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsCompare.Core.Text;

/// <summary>The names of months and weekdays of a language, made once for a lexicon.</summary>
internal sealed class DateWords
{
    private static readonly ConditionalWeakTable<Lexicon, DateWords> Known = [];

    private DateWords(Lexicon lexicon)
    {
        (Weekdays, Months, Relative) = (Names(lexicon, "dates", "weekday"), Names(lexicon, "dates", "month"), Names(lexicon, "day-words", "relative"));
        Ahead = [.. Names(lexicon, "day-words", "ahead").Keys];
        Habit = [.. Names(lexicon, "day-words", "habit").Keys];
        AnyDay = [.. Names(lexicon, "day-words", "any").Keys];
    }

    /// <summary>"thursday" to 4; Sunday is 0.</summary>
    public FrozenDictionary<string, int> Weekdays { get; }

    /// <summary>"may" to 5.</summary>
    public FrozenDictionary<string, int> Months { get; }

    /// <summary>"yesterday" to -1: days from that on which a text came out.</summary>
    public FrozenDictionary<string, int> Relative { get; }

    /// <summary>"will", "scheduled": a weekday behind them is still to come.</summary>
    public FrozenSet<string> Ahead { get; }

    /// <summary>"each": a weekday behind it is no single day.</summary>
    public FrozenSet<string> Habit { get; }

    /// <summary>"his", "one": a weekday behind them names no single day either.</summary>
    public FrozenSet<string> AnyDay { get; }

    public static DateWords For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));

    private static FrozenDictionary<string, int> Names(Lexicon lexicon, string list, string kind) =>
        (lexicon.Has(list) ? lexicon.List(list) : [])
            .Select(line => line.Split('\t'))
            .Where(row => row.Length == 3 && row[1] == kind)
            .ToFrozenDictionary(row => row[0], row => int.Parse(row[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
