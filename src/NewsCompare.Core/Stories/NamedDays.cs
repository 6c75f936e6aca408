using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The weekdays and months that a text names, as bits.</summary>
/// <remarks>Outlets name the day on which a thing happened; the texts of one event name the same, those of a like event mostly another.</remarks>
/// <param name="Weekdays">Bit 0 for Sunday.</param>
/// <param name="Months">Bit 1 for January.</param>
internal readonly record struct NamedDays(int Weekdays, int Months)
{
    /// <summary>These days and one that a word may name.</summary>
    /// <param name="norm">The word in lower case; a name of a month written small is another word.</param>
    /// <param name="words">The language's.</param>
    public NamedDays With(string norm, DateWords words)
    {
        var name = norm.EndsWith("'s", StringComparison.Ordinal) ? norm[..^2] : norm;
        return words.Weekdays.TryGetValue(name, out var weekday) ? this with { Weekdays = Weekdays | (1 << weekday) }
            : words.Months.TryGetValue(name, out var month) ? this with { Months = Months | (1 << month) }
            : this;
    }

    /// <summary>The days that two texts share, and those in which they differ, in numbers of 0 or 1: weekdays, weekdays where one is only known by its date, months.</summary>
    /// <param name="other">What the other text names.</param>
    /// <param name="at">When the text came out, or null.</param>
    /// <param name="otherAt">When the other did.</param>
    public double[] Compare(NamedDays other, DateTimeOffset? at, DateTimeOffset? otherAt)
    {
        var bothNamed = Weekdays != 0 && other.Weekdays != 0;
        var (byDate, otherByDate) = bothNamed ? (0, 0) : (OrDate(at), other.OrDate(otherAt));
        return
        [
            .. Signs(Weekdays, other.Weekdays),
            .. Signs(byDate, otherByDate),
            .. Signs(Months, other.Months),
        ];
    }

    private static double[] Signs(int one, int other) => one == 0 || other == 0 ? [0, 0] : (one & other) != 0 ? [1, 0] : [0, 1];

    // What comes out tells of its day or the one before.
    private int OrDate(DateTimeOffset? at) => Weekdays != 0 || at is not { } known ? Weekdays
        : (1 << (int)known.UtcDateTime.DayOfWeek) | (1 << (int)known.UtcDateTime.AddDays(-1).DayOfWeek);
}
