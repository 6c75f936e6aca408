using System.Globalization;
using System.Text.Json.Serialization;
using NewsCompare.Core.Feeds;

namespace NewsCompare.App.Commands.Steps;

/// <summary>A line into <c>parse-feed</c>.</summary>
/// <param name="File">Path of the feed.</param>
/// <param name="ContentType">The HTTP header it came with, or null.</param>
/// <param name="Base">Absolute address it was fetched from, or null.</param>
internal sealed record FeedLine(string File, string? ContentType = null, string? Base = null);

/// <summary>A line out of <c>parse-feed</c>.</summary>
/// <param name="Ok">Whether it is a feed.</param>
/// <param name="Kind">As <c>Feed.Kind</c>; null when it is none.</param>
/// <param name="Title">Plain text, or null.</param>
/// <param name="Entries">In the order of the file.</param>
/// <param name="Sitemaps">Further sitemaps, of a sitemap index.</param>
/// <param name="Warnings">What was repaired or could not be trusted.</param>
internal sealed record FeedAnswer(
    bool Ok, string? Kind, string? Title, IReadOnlyList<FeedEntryLine> Entries, IReadOnlyList<Uri> Sitemaps, IReadOnlyList<string> Warnings) : IStepAnswer
{
    [JsonIgnore]
    public StepError? Error { get; init; }
}

/// <summary>One entry of a feed.</summary>
/// <param name="Title">Plain text; empty when there is none.</param>
/// <param name="Link">Absolute http or https address, or null.</param>
/// <param name="Date">UTC, ISO 8601; null when absent or not to be read for certain.</param>
/// <param name="Id">The entry's own id, or null.</param>
/// <param name="Author">Plain text, or null.</param>
/// <param name="Summary">As given, or null.</param>
/// <param name="Content">As given, or null.</param>
/// <param name="OriginalLink">The page's own address behind a feed proxy, or null.</param>
internal sealed record FeedEntryLine(
    string Title, string? Link, string? Date, string? Id, string? Author, string? Summary, string? Content, string? OriginalLink)
{
    public static FeedEntryLine Of(FeedItem item) => new(
        item.Title, Address(item.Url), item.PublishedAt?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        item.Id, item.Author, item.Summary, item.Content, Address(item.OriginalUrl));

    // As given where that is well-formed: %7E and ~ are the same page, but not the same text.
    private static string? Address(Uri? url) => url is null ? null : url.IsWellFormedOriginalString() ? url.OriginalString : url.AbsoluteUri;
}
