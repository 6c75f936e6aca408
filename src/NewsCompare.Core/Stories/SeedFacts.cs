using System.Globalization;
using System.Text.RegularExpressions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Puts the facts of a YAML file into a seed, each checked.</summary>
internal static partial class SeedFacts
{
    private const string Keys =
        "title, url, outlet, byline, published, originalReporter, originalOutlet, keywords, window, ends, language, aliases";

    /// <summary>The seed with its facts.</summary>
    /// <param name="seed">The seed without them.</param>
    /// <param name="fileName">Of the seed.</param>
    /// <param name="front">Front matter, or null.</param>
    /// <param name="beside">Text of the YAML file beside it, or null.</param>
    /// <exception cref="InvalidInputException">Names file, key and what is allowed.</exception>
    public static Seed Apply(Seed seed, string fileName, string? front, string? beside)
    {
        var factsFile = Path.ChangeExtension(fileName, ".yaml");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, yaml) in new[] { (fileName, front), (factsFile, beside) })
        {
            foreach (var fact in yaml is null ? [] : FactsYaml.Read(file, yaml))
            {
                if (!seen.Add(fact.Key))
                {
                    throw Wrong(fact, "is given in the front matter and again in the file beside it: keep one of them");
                }

                seed = With(seed, fact);
            }
        }

        return seed;
    }

    private static Seed With(Seed seed, SeedFact fact) => fact.Key switch
    {
        "title" => seed with { Title = Text(fact) },
        "url" => seed with { Url = Address(fact) },
        "outlet" => seed with { Outlet = Text(fact) },
        "byline" => seed with { Byline = Text(fact) },
        "published" => Time(fact) is var (at, dayOnly) ? seed with { PublishedAt = at, PublishedDayOnly = dayOnly } : seed,
        "originalReporter" => seed with { OriginalReporter = Text(fact) },
        "originalOutlet" => seed with { OriginalOutlet = Text(fact) },
        "keywords" => seed with { Keywords = fact.Values },
        "window" => seed with { Window = Window(fact) },
        "ends" => Time(fact) is var (end, isDay) ? seed with { EndsAt = isDay ? end.AddDays(1).AddSeconds(-1) : end } : seed, // a day ends with its last second
        "language" => seed with { Language = LanguageTag(fact) },
        "aliases" => seed with { Aliases = fact.Values },
        _ => throw Wrong(fact, $"is unknown: the keys are {Keys}"),
    };

    private static string Text(SeedFact fact) => fact.Values.Count == 1 ? fact.Values[0] : throw Wrong(fact, "must be one text, not a list");

    private static Uri Address(SeedFact fact) =>
        Uri.TryCreate(Text(fact), UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url
            : throw Wrong(fact, "must be a web address that begins with http:// or https://");

    private static (DateTimeOffset At, bool DayOnly) Time(SeedFact fact) => AsWritten(fact) is var time && MatchTime.IsPossible(time.At) ? time
        : throw Wrong(fact, string.Create(CultureInfo.InvariantCulture, $"must lie in the years from {MatchTime.FirstYear} to {MatchTime.LastYear}"));

    private static (DateTimeOffset At, bool DayOnly) AsWritten(SeedFact fact)
    {
        var value = Text(fact);
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), true);
        }

        // A time without an offset is refused: taken for UTC it would be wrong by up to half a day, and nobody would see it.
        return ZonedTime().IsMatch(value) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? (at.ToUniversalTime(), false)
            : throw Wrong(fact, "must be a day (2024-05-30) or a time with its offset (2024-05-30T18:05:00+02:00, or ...Z for UTC)");
    }

    private static TimeSpan Window(SeedFact fact)
    {
        var match = WindowText().Match(Text(fact));
        var hours = match.Success && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count * (match.Groups[2].ValueSpan[0] == 'd' ? 24L : 1L)
            : 0;
        return hours is >= 1 and <= 3650 * 24 ? TimeSpan.FromHours(hours) : throw Wrong(fact, "must be days or hours, from 1h to 3650d, for example 14d or 36h");
    }

    private static string LanguageTag(SeedFact fact) =>
        Tag().IsMatch(Text(fact)) ? Text(fact) : throw Wrong(fact, "must be a language tag, for example en or en-GB");

    private static InvalidInputException Wrong(SeedFact fact, string what) =>
        new("seed-fact", $"{fact.File}, line {fact.Line}: '{fact.Key}' {what}.");

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)? ?(Z|[+-][0-9]{2}:?[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex ZonedTime();

    [GeneratedRegex("^([0-9]{1,6}) ?(d|h|days?|hours?)$", RegexOptions.CultureInvariant)]
    private static partial Regex WindowText();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
