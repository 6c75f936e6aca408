using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>A time as a page states it.</summary>
/// <param name="At">UTC; a clock without a zone is taken as UTC, a bare day as its midnight.</param>
/// <param name="HasClock">Whether more than the day is known.</param>
/// <param name="HasZone">Whether the zone is known.</param>
/// <param name="Offset">The zone's offset from UTC.</param>
internal readonly partial record struct StatedTime(DateTimeOffset At, bool HasClock, bool HasZone, TimeSpan Offset)
{
    private const int FirstSummer = 2007; // since then they last so long

    private static readonly string[] Zoned =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF zzz", "yyyy-MM-dd HH:mm:ss.FFFFFFF zzz",
        "yyyy-MM-dd'T'HHK", "yyyy/MM/dd HH:mm:ss", "yyyy/MM/dd HH:mm", "yyyyMMdd'T'HHmmssK", "yyyy-M-d'T'H:m:sK", "yyyy-M-d H:m:s", "yyyy-M-d H:m",
        "ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss zzz", "ddd MMM dd HH:mm:ss zzz yyyy", "ddd MMM dd yyyy HH:mm:ss zzz", "ddd, dd MMM yyyy HH:mm:ss", "ddd, dd MMM yyyy HH:mm",
        "ddd, MMM dd yyyy HH:mm:ss zzz", "ddd, MMM d yyyy HH:mm:ss zzz", "MMM d, yyyy h:mm tt", "MMMM d, yyyy h:mm tt", "dd.MM.yyyy HH:mm", "dd.MM.yyyy HH:mm:ss", "d MMMM yyyy HH:mm",
    ];

    private static readonly string[] Days =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "yyyy.MM.dd", "dd.MM.yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d",
        "MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "d MMMM yyyy", "dddd, MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy", "ddd, dd MMM yyyy",
    ];

    private static readonly (string Name, string Offset)[] ZoneNames =
        [(" EDT", " -04:00"), (" EST", " -05:00"), (" CDT", " -05:00"), (" CST", " -06:00"), (" PDT", " -07:00"), (" PST", " -08:00"), (" MDT", " -06:00"), (" MST", " -07:00"), (" BST", " +01:00"), (" CET", " +01:00"), (" CEST", " +02:00"), (" MEZ", " +01:00"), (" MESZ", " +02:00"),
        (" GMT", " +00:00"), (" UTC", " +00:00"), (" WET", " +00:00"), (" EET", " +02:00"), (" EEST", " +03:00"), (" MSK", " +03:00"), (" МСК", " +03:00"), (" JST", " +09:00"), (" KST", " +09:00"),
        (" HKT", " +08:00"), (" SGT", " +08:00"), (" PKT", " +05:00"), (" WIB", " +07:00"), (" WITA", " +08:00"), (" WIT", " +09:00"), (" ICT", " +07:00"), (" PHT", " +08:00"), (" NPT", " +05:45"), (" TRT", " +03:00"), (" IDT", " +03:00"), (" EAT", " +03:00"), (" CAT", " +02:00"), (" SAST", " +02:00"), (" WAT", " +01:00"), (" WEST", " +01:00"),
        (" BRT", " -03:00"), (" HNE", " -05:00"), (" HAE", " -04:00"), (" AWST", " +08:00"), (" ACST", " +09:30"), (" ACDT", " +10:30"), (" AEST", " +10:00"), (" AEDT", " +11:00"), (" NZST", " +12:00"), (" NZDT", " +13:00")];

    /// <summary>Reads one of the usual forms; null for anything else, and for years no news page is of.</summary>
    /// <param name="text">As written.</param>
    public static StatedTime? Parse(string? text)
    {
        if (text is null || text.Trim() is not { Length: >= 8 and <= 80 } plain)
        {
            return null;
        }

        var value = Normal(plain);
        if (!value.Contains(':', StringComparison.Ordinal) && DateTime.TryParseExact(value, Days, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
        {
            return Sane(new(new DateTimeOffset(DateTime.SpecifyKind(day, DateTimeKind.Utc)), false, false, TimeSpan.Zero));
        }

        if (DateTimeOffset.TryParseExact(value, Zoned, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var at))
        {
            var hasZone = HasZoneIn(value);
            return Sane(new(at.ToUniversalTime(), hasZone || at.TimeOfDay != TimeSpan.Zero, hasZone, at.Offset)); // midnight without a zone is how a day is stored
        }

        return FromSlashes(value) ?? FromSeconds(value) ?? FromStart(value);
    }

    /// <summary>The same day with a clock that stands beside it.</summary>
    /// <param name="clock">Time of day.</param>
    /// <param name="zone">Name of its zone, such as "CET" or "+01:00"; empty or unknown when the page does not say.</param>
    public StatedTime AtClock(TimeSpan clock, string zone)
    {
        var local = At.Date + clock;
        return Parse(string.Create(CultureInfo.InvariantCulture, $"{local:yyyy-MM-dd HH:mm} {Seasonal(zone.ToUpperInvariant(), local)}")) is { HasClock: true, HasZone: true } zoned ? zoned
            : new(new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Utc)), true, false, TimeSpan.Zero);
    }

    // "ET" is EST or EDT, as the clocks of the United States stand: summer time from the second Sunday of March to the first of November.
    private static string Seasonal(string zone, DateTime local)
    {
        if (zone is not ("ET" or "CT" or "MT" or "PT") || local.Year < FirstSummer)
        {
            return zone;
        }

        var (march, november) = (new DateTime(local.Year, 3, 8), new DateTime(local.Year, 11, 1));
        return $"{zone[0]}{(local >= march.AddDays((7 - (int)march.DayOfWeek) % 7) && local < november.AddDays((7 - (int)november.DayOfWeek) % 7) ? 'D' : 'S')}T";
    }

    // "GMT" and "UTC" as offsets, fractions of any length, "+02", "+0200" and "GMT+2 (Some Time)" as "+02:00".
    private static string Normal(string text)
    {
        var value = text.Contains("GMT", StringComparison.OrdinalIgnoreCase) || text.Contains("UTC", StringComparison.OrdinalIgnoreCase) ? FromGreenwich().Replace(text, AsOffset) : text;
        value = value.Length > 0 && value[^1] is >= 'A' and <= 'Z' or >= '0' and <= '9' && value.Contains(' ', StringComparison.Ordinal) ? NameBehindOffset().Replace(value, string.Empty) : value;
        value = value.Contains('.', StringComparison.Ordinal) ? FarDigits().Replace(value, string.Empty) : value;
        value = value.Any(char.IsWhiteSpace) ? LostSign().Replace(value, "+$1:$2") : value;
        value = value.Replace(" GMT", " +00:00", StringComparison.Ordinal).Replace(" UTC", " +00:00", StringComparison.Ordinal).Replace("[UTC]", string.Empty, StringComparison.Ordinal);
        foreach (var (name, offset) in value.Contains(' ', StringComparison.Ordinal) ? ZoneNames : [])
        {
            value = value.EndsWith(name, StringComparison.Ordinal) ? value[..^name.Length] + offset : value;
        }

        value = value.EndsWith('z') ? value[..^1] + "Z" : value;
        var sign = value.LastIndexOfAny(['+', '-']);
        if (sign > 10 && value.Length - sign is 3 or 5 && value.AsSpan(sign + 1).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            value = value.Length - sign == 3 ? value + ":00" : value.Insert(sign + 3, ":");
        }

        return value;
    }

    private static string AsOffset(Match found) => $" {(found.Groups[1].Value is "+" ? '+' : '-')}{found.Groups[2].Value.PadLeft(2, '0')}:{found.Groups[3].Value.PadLeft(2, '0')}";

    [GeneratedRegex(@"\s?(?:GMT|UTC)\s?([+−-])([0-9]{1,2})(?::?([0-9]{2}))?(?:\s?\([^()]*\))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FromGreenwich();

    // "10:05:00 +0000 UTC", "10:05:00 +0200 CEST", "10:05:00 +0300 +03"
    [GeneratedRegex(@"(?<=[0-9]\s[+-][0-9]{4})\s(?:[A-Z]{3,5}|[+-][0-9]{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBehindOffset();

    // "10:05:00 0700": a plus that was sent in an address unescaped is a blank.
    [GeneratedRegex(@"(?<=T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?)\s(0[0-9]|1[0-4]):?(00|15|30|45)$", RegexOptions.CultureInvariant)]
    private static partial Regex LostSign();

    // A fraction of a second is read to its seventh digit.
    [GeneratedRegex(@"(?<=:[0-9]{2}\.[0-9]{7})[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex FarDigits();

    private static bool HasZoneIn(string value) => value.EndsWith('Z') || value.LastIndexOfAny(['+', '-']) > 10 || value.Contains(" +00:00", StringComparison.Ordinal);

    // Day and month between slashes come in either order: read only where one order is possible, or both give the same day.
    private static StatedTime? FromSlashes(string value)
    {
        var text = value.Split(' ')[0];
        var isDayFirst = DateTime.TryParseExact(text, ["d/M/yyyy", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var one);
        var isMonthFirst = DateTime.TryParseExact(text, ["M/d/yyyy", "M-d-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var other);
        return !isDayFirst && !isMonthFirst ? null
            : isDayFirst && isMonthFirst && one != other ? null
            : Sane(new(new DateTimeOffset(DateTime.SpecifyKind(isDayFirst ? one : other, DateTimeKind.Utc)), false, false, TimeSpan.Zero));
    }

    private static StatedTime? FromSeconds(string value)
    {
        if (value.Length is not (10 or 13) || !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var at = value.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
        return Sane(new(at, true, true, TimeSpan.Zero));
    }

    // What begins with a day and goes on unreadably is at least that day.
    private static StatedTime? FromStart(string value) =>
        value.Length > 10 && !char.IsDigit(value[10]) && DateTime.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Sane(new(new DateTimeOffset(DateTime.SpecifyKind(day, DateTimeKind.Utc)), false, false, TimeSpan.Zero))
            : null;

    private static StatedTime? Sane(StatedTime time) => time.At.Year is >= 1990 and <= 2100 ? time : null;
}
