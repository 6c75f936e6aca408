using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>What changed from revision to revision of a story's pages.</summary>
internal sealed class RevisionHistory(StoryStore stories, CoverageStore coverage, RevisionStore revisions, VersionReader versions, AnalysisFunctions analysis)
{
    /// <summary>One change for every two articles that follow each other on a page, the oldest first, page by page.</summary>
    /// <param name="storyId">The name of the seed file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<RevisionChange>> OfAsync(string storyId, CancellationToken cancellationToken)
    {
        var changes = new List<RevisionChange>();
        if (await stories.FindAsync(storyId, cancellationToken) is not { } story)
        {
            return changes;
        }

        foreach (var found in (await coverage.ListAsync(story.Id, cancellationToken)).Where(found => found.Active))
        {
            var texts = (await revisions.ListAsync(found.Page.Id, analysis.Methods.Extractor, cancellationToken))
                .Where(revision => revision.Extraction.Outcome == ExtractionOutcome.Article)
                .Select(revision => versions.Of(found.Page, revision))
                .Where(text => text.Body.Sentences.Count <= Comparability.MostSentences).ToList();
            changes.AddRange(texts.Zip(texts.Skip(1), (earlier, later) => analysis.Revise(story.Seed, earlier, later)));
        }

        return changes;
    }
}
