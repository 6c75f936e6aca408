namespace NewsCompare.Core.Outlets;

/// <summary>The days that an address names: "/2024/05/30/", "/2024/may/30/", "sitemap-2024-05.xml", "?yyyy=2024&amp;mm=05".</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; the same for an address that names a day, the end of the month or year for one that names no more.</param>
public readonly record struct AddressDays(DateOnly From, DateOnly To)
{
    private const int FarthestApart = 5;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Whether it is one day.</summary>
    public bool IsDay => From == To;

    /// <summary>The days of an address, the narrowest it names; null when it names none.</summary>
    /// <param name="url">Absolute address.</param>
    public static AddressDays? Of(Uri url)
    {
        var text = url.PathAndQuery;
        AddressDays? found = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                var end = NumberEnd(text, at);
                if (At(text, at, end) is { } days && (found is not { } known || days.Length < known.Length))
                {
                    found = days;
                }

                at = end;
            }
        }

        return found;
    }

    /// <summary>Whether some of the days lie in a span.</summary>
    /// <param name="from">Its first day.</param>
    /// <param name="to">Its last day.</param>
    public bool Meets(DateOnly from, DateOnly to) => From <= to && To >= from;

    private int Length => To.DayNumber - From.DayNumber;

    private static AddressDays? At(string text, int start, int end)
    {
        if (end - start is 8 or 6)
        {
            return Days(Number(text, start, start + 4), Number(text, start + 4, start + 6), end - start == 8 ? Number(text, start + 6, end) : null);
        }

        if (end - start != 4)
        {
            return null;
        }

        var (month, monthEnd) = Month(text, end);
        var day = month is null ? null : Short(text, monthEnd).Number;
        return Days(Number(text, start, end), month, day) ?? Days(Number(text, start, end), month, null) ?? Days(Number(text, start, end), null, null);
    }

    private static AddressDays? Days(int? year, int? month, int? day) => (year, month, day) switch
    {
        (not (>= 1990 and <= 2099), _, _) => null,
        ({ } y, null, _) => new(new(y, 1, 1), new(y, 12, 31)),
        (_, not (>= 1 and <= 12), _) => null,
        ({ } y, { } m, null) => new(new(y, m, 1), new DateOnly(y, m, 1).AddMonths(1).AddDays(-1)),
        ({ } y, { } m, { } d) => d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new(new(y, m, d), new(y, m, d)) : null,
    };

    // A number of one or two digits behind what stands before it, or the name of a month between slashes.
    private static (int? Number, int End) Month(string text, int at)
    {
        if (at + 4 < text.Length && text[at] is '/' or '-' && char.IsAsciiLetter(text[at + 1]))
        {
            var name = Array.FindIndex(Months, month => text.AsSpan(at + 1).StartsWith(month, StringComparison.OrdinalIgnoreCase) && text[at + 4] is '/' or '-' or '.');
            if (name >= 0)
            {
                return (name + 1, at + 4);
            }
        }

        return Short(text, at);
    }

    private static (int? Number, int End) Short(string text, int at)
    {
        var start = at;
        while (start < text.Length && !char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        var end = NumberEnd(text, start);
        return start > at && start - at <= FarthestApart && end - start is 1 or 2 ? (Number(text, start, end), end) : (null, at);
    }

    private static int NumberEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Number(string text, int start, int end)
    {
        var number = 0;
        for (var at = start; at < end; at++)
        {
            number = (number * 10) + text[at] - '0';
        }

        return number;
    }
}
