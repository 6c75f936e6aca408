using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Makes an outlet's version of what is stored of its page.</summary>
internal sealed class VersionReader(AnalysisFunctions analysis, OutletDirectory outlets)
{
    /// <summary>The version of a revision; a page without a time of its own takes the feed's, else the server's, else that of our first look.</summary>
    public OutletVersion Of(StoredPage page, StoredRevision revision)
    {
        var version = analysis.ReadVersion(outlets.NameOf(page.OutletId, page.Url), page.Url.AbsoluteUri, revision.Extraction, revision.Number) with { FirstSeenAt = page.FirstSeenAt };
        return version.PublishedAt is null
            ? version with { PublishedAt = TimeOf(page).At, Clock = TimeOf(page).Clock }
            : version;
    }

    // The server's time of the page is no time of publication, but where it lies before our first look it is nearer to it.
    private static (DateTimeOffset At, string Clock) TimeOf(StoredPage page) =>
        page.PublishedAt is { } stated ? (stated, "feed")
        : page.Validators?.LastModified is { } header && DateTimeOffset.TryParseExact(header, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at < page.FirstSeenAt ? (at, "http")
        : (page.FirstSeenAt, "first-seen");

    /// <summary>A version that has no text, with the reason.</summary>
    public OutletVersion Without(StoredPage page, string reason) => analysis.ReadVersion(
        outlets.NameOf(page.OutletId, page.Url),
        page.Url.AbsoluteUri,
        new(ExtractionOutcome.Failed, new("", [], page.PublishedAt, null, null, null, null, [], [], []), 0, [reason]),
        1) with
    { Clock = page.PublishedAt is null ? null : "feed", IsAwaited = page is { Failing: false, ReadAttempts: 0 } };
}
