using NewsCompare.Core.Articles;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Lays beside each audit of a report what is stored of it: what editors decided, and when the credits came and went.</summary>
internal sealed class AuditRecords(
    StoryStore stories, CoverageStore coverage, RevisionStore revisions, AuditDecisionStore decisions, VersionReader versions, AnalysisFunctions analysis)
{
    /// <summary>The report with what is stored of its audits.</summary>
    /// <param name="report">The report of a stored story; its versions' sources are the pages' addresses.</param>
    /// <param name="storyId">The name of the seed file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<StoryReport> AddToAsync(StoryReport report, string storyId, CancellationToken cancellationToken)
    {
        if (await stories.FindAsync(storyId, cancellationToken) is not { } story)
        {
            return report;
        }

        var decided = await decisions.ListAsync(story.Id, cancellationToken);
        var pages = (await coverage.ListAsync(story.Id, cancellationToken)).Where(found => found.Active)
            .ToDictionary(found => found.Page.Url.AbsoluteUri, found => found.Page, StringComparer.Ordinal);
        var completed = new List<VersionReport>();
        foreach (var version in report.Versions)
        {
            var source = version.Comparison.Version.Source;
            completed.Add(version with
            {
                Review = AuditReview.Of(version.Audit, [.. decided[source]]),
                CreditHistory = pages.TryGetValue(source, out var page) ? await HistoryAsync(story, page, cancellationToken) : null,
            });
        }

        return report with { Versions = completed };
    }

    private async Task<CreditHistory?> HistoryAsync(StoredStory story, StoredPage page, CancellationToken cancellationToken)
    {
        List<SeenVersion> articles =
        [
            .. (await revisions.ListAsync(page.Id, analysis.Methods.Extractor, cancellationToken))
                .Where(revision => revision.Extraction.Outcome == ExtractionOutcome.Article)
                .Select(revision => new SeenVersion(versions.Of(page, revision), revision.SeenAt, revision.Extraction.Article.ModifiedAt)),
        ];
        return articles.Count == 0 ? null : analysis.FollowCredits(story.Seed, articles);
    }
}
