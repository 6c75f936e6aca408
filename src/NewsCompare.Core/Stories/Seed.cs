namespace NewsCompare.Core.Stories;

/// <summary>A seed article and its facts.</summary>
/// <param name="StoryId">Lower-case-with-hyphens; the name of its file.</param>
/// <param name="Text">The article as given, without front matter and byline.</param>
/// <param name="Title">The headline, or null: then the first sentence stands for it.</param>
/// <param name="Url">Where it was published, or null.</param>
/// <param name="Outlet">Who published this text, or null.</param>
/// <param name="Byline">Who wrote it, or null.</param>
/// <param name="PublishedAt">UTC, or null.</param>
/// <param name="PublishedDayOnly">Whether only the day is known.</param>
/// <param name="OriginalReporter">The person who had the story first, or null.</param>
/// <param name="OriginalOutlet">The outlet that had the story first, or null.</param>
/// <param name="OriginFrom">Where the original outlet is known from: <c>facts</c>, <c>text</c>, <c>byline</c> or null.</param>
/// <param name="Keywords">Words that the user gives; may be empty.</param>
/// <param name="Window">How long around the seed items are looked at; null means the default.</param>
/// <param name="EndsAt">When the story ends, or null.</param>
/// <param name="Language">BCP 47 tag, "en" by default.</param>
/// <param name="Aliases">Further names that count as a credit to the origin.</param>
public sealed record Seed(
    string StoryId,
    string Text,
    string? Title = null,
    Uri? Url = null,
    string? Outlet = null,
    string? Byline = null,
    DateTimeOffset? PublishedAt = null,
    bool PublishedDayOnly = false,
    string? OriginalReporter = null,
    string? OriginalOutlet = null,
    string? OriginFrom = null,
    IReadOnlyList<string>? Keywords = null,
    TimeSpan? Window = null,
    DateTimeOffset? EndsAt = null,
    string Language = "en",
    IReadOnlyList<string>? Aliases = null);
