using Hangfire;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Sets the current text of one page against the current seed of its story.</summary>
internal sealed class CompareCoverageJob(
    CoverageStore coverage, StoryStore stories, MatchStore matches, RevisionStore revisions, ComparisonStore comparisons, VersionReader versions, AnalysisFunctions analysis, RunLog log, TimeProvider time)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "compare";

    /// <summary>Compares, unless these two texts have been compared by these methods.</summary>
    /// <param name="coverageId">The coverage.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is stored then.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(long coverageId, long runId, CancellationToken cancellationToken)
    {
        if (await coverage.FindAsync(coverageId, cancellationToken) is not { Active: true } found
            || await stories.FindAsync(found.StoryId, cancellationToken) is not { } story
            || await revisions.FindCurrentAsync(found.Page.Id, analysis.Methods.Extractor, cancellationToken) is not { } revision)
        {
            return;
        }

        var key = new ComparisonKey(coverageId, story.SeedRevisionId, revision.Id, analysis.Methods.Comparison);
        if (await comparisons.ExistsAsync(key, cancellationToken))
        {
            return;
        }

        var compared = analysis.Compare(story.Seed, versions.Of(found.Page, revision));

        // Before anything is stored, so that a pass that breaks off here begins here again.
        if (!found.ByPerson && compared.Comparison is { NotComparable: null, Alignment.Links.Count: 0 } && await matches.SetAsideAsync(story, found.Page.Id, time.GetUtcNow(), cancellationToken))
        {
            await log.NoteAsync(
                runId, Phase, found.Page.OutletId, found.Page.Url.AbsoluteUri, "set-aside",
                $"Its text shares no sentence with the seed of '{story.Seed.StoryId}', so it is not taken into the story ('stories accept' takes it all the same).", cancellationToken);
            return;
        }

        if (await comparisons.SaveAsync(key, compared.Comparison, compared.Audit, time.GetUtcNow(), cancellationToken))
        {
            var message = compared.Comparison.NotComparable ?? $"Compared with the seed of '{story.Seed.StoryId}'.";
            await log.InfoAsync(runId, Phase, found.Page.OutletId, found.Page.Url.AbsoluteUri, "compared", message, 1, cancellationToken);
        }
    }
}
