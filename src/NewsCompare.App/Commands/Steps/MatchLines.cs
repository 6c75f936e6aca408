using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Steps;

/// <summary>An item in.</summary>
internal sealed record ItemLine(JsonElement Id, string Title, string? Summary = null, string? Text = null, string? PublishedAt = null, string? Outlet = null)
{
    /// <summary>The id as text; numbers and texts are one name space.</summary>
    public string Key => Id.ToString();

    public Candidate Candidate()
    {
        var (at, dayOnly) = MatchTimes.Read(PublishedAt);
        return new(Key, Title, Summary, Text, at, dayOnly, Outlet);
    }
}

/// <summary>A seed in.</summary>
internal sealed record SeedLine(JsonElement SeedId, SeedLineText Seed)
{
    public Seed ToSeed()
    {
        var (at, dayOnly) = MatchTimes.Read(Seed.PublishedAt);
        return new(SeedId.ToString(), Seed.Text ?? "", Seed.Title, PublishedAt: at, PublishedDayOnly: dayOnly);
    }
}

/// <summary>The article of a seed in.</summary>
internal sealed record SeedLineText(string? Title = null, string? Text = null, string? PublishedAt = null);

/// <summary>A pair of texts of one page in.</summary>
internal sealed record RevisionPairLine(JsonElement Id, PageText Before, PageText After);

/// <summary>One text of a page.</summary>
internal sealed record PageText(string Title, string Text);

/// <summary>An item out, against one seed.</summary>
internal sealed record MatchedLine(double Score, bool Accepted, IReadOnlyList<string> Evidence);

/// <summary>A seed out: id, score and decision of its items, best first.</summary>
internal sealed record RankedLine(IReadOnlyList<object[]> Ranked);

/// <summary>An item out, among its copies.</summary>
internal sealed record CopyLine(string Cluster, object? CopyOf, bool Composite, object? HalfOf);

/// <summary>A pair out.</summary>
internal sealed record RevisionLine(bool Material, RevisionKind Kind);

/// <summary>Times of lines in: a day, or a time with its offset.</summary>
internal static partial class MatchTimes
{
    public static (DateTimeOffset? At, bool DayOnly) Read(string? given) => AsWritten(given) is var time && (time.At is null || MatchTime.IsPossible(time.At.Value)) ? time
        : throw new InvalidInputException("time-impossible", string.Create(CultureInfo.InvariantCulture, $"publishedAt '{given}' must lie in the years from {MatchTime.FirstYear} to {MatchTime.LastYear}."));

    private static (DateTimeOffset? At, bool DayOnly) AsWritten(string? given)
    {
        if (string.IsNullOrWhiteSpace(given))
        {
            return (null, false);
        }

        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), true);
        }

        return HasOffset().IsMatch(given) && DateTimeOffset.TryParse(given, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? (at.ToUniversalTime(), false)
            : throw new InvalidInputException("time-malformed", $"publishedAt '{given}' must be a day (2024-05-30) or a time with its offset (2024-05-30T18:05:00Z).");
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}[T ].*(Z|[+-]\d{2}:?\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex HasOffset();
}
