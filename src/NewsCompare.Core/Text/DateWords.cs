using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsCompare.Core.Text;

/// <summary>The names of months and weekdays of a language, made once for a lexicon.</summary>
internal sealed class DateWords
{
    private static readonly ConditionalWeakTable<Lexicon, DateWords> Known = [];

    private DateWords(Lexicon lexicon) => (Weekdays, Months) = (Names(lexicon, "weekday"), Names(lexicon, "month"));

    /// <summary>"thursday" to 4; Sunday is 0.</summary>
    public FrozenDictionary<string, int> Weekdays { get; }

    /// <summary>"may" to 5.</summary>
    public FrozenDictionary<string, int> Months { get; }

    public static DateWords For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));

    private static FrozenDictionary<string, int> Names(Lexicon lexicon, string kind) =>
        (lexicon.Has("dates") ? lexicon.List("dates") : [])
            .Select(line => line.Split('\t'))
            .Where(row => row.Length == 3 && row[1] == kind)
            .ToFrozenDictionary(row => row[0], row => int.Parse(row[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
