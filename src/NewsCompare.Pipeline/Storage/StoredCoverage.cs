using NewsCompare.Core.Articles;

namespace NewsCompare.Pipeline.Storage;

/// <summary>One outlet's page about one story.</summary>
/// <param name="Id">Its number.</param>
/// <param name="StoryId">The story's number.</param>
/// <param name="Active">Whether it belongs to the story still.</param>
/// <param name="ByPerson">Whether a person put it there.</param>
/// <param name="Page">The page.</param>
internal sealed record StoredCoverage(long Id, long StoryId, bool Active, bool ByPerson, StoredPage Page);

/// <summary>A page with what came of the last look at it; several stories may share one.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="GivenUrl">The address that is fetched.</param>
/// <param name="OutletId">Whose page it is; empty when no configured outlet has its domain.</param>
/// <param name="PublishedAt">As the feed states it, or null.</param>
/// <param name="FirstSeenAt">When we saw it first, UTC.</param>
/// <param name="Validators">What makes the next request conditional; null before the first success.</param>
/// <param name="CheckedAt">The last look, or null.</param>
/// <param name="DueAt">The next look on schedule.</param>
/// <param name="NotBefore">Until when the server asked us to stay away, or null.</param>
/// <param name="Failures">Failed looks in a row.</param>
/// <param name="Outcome">Code of the last outcome, or null before the first look.</param>
/// <param name="Message">The last outcome in words, or null.</param>
/// <param name="UnreadSnapshotId">A snapshot that was stored and not read yet, or null.</param>
/// <param name="Reading">What the last snapshot turned out to be; null before one was read.</param>
/// <param name="ReadAttempts">Readings in a row that began and never ended.</param>
/// <param name="ReadAfter">Until when a reading that did not end is not tried again, or null.</param>
internal sealed record StoredPage(
    long Id,
    Uri Url,
    Uri GivenUrl,
    string OutletId,
    DateTimeOffset? PublishedAt,
    DateTimeOffset FirstSeenAt,
    Validators? Validators,
    DateTimeOffset? CheckedAt,
    DateTimeOffset DueAt,
    DateTimeOffset? NotBefore,
    int Failures,
    string? Outcome,
    string? Message,
    long? UnreadSnapshotId,
    ExtractionOutcome? Reading,
    int ReadAttempts = 0,
    DateTimeOffset? ReadAfter = null)
{
    /// <summary>Whether the last look failed.</summary>
    public bool Failing => Failures > 0;

    /// <summary>Whether an article was read on it.</summary>
    public bool HasArticle => Reading == ExtractionOutcome.Article;
}
