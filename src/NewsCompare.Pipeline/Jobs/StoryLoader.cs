using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Loads from the store what a story's report is made of.</summary>
internal sealed class StoryLoader(StoryStore stories, CoverageStore coverage, ComparisonStore comparisons, VersionReader versions, SilenceFinder silence, AnalysisFunctions analysis)
{
    /// <summary>A story with the newest comparison of every page that belongs to it; a page without a text stands there with the reason.</summary>
    /// <param name="storyId">The name of the seed file.</param>
    /// <param name="cancellationToken">Ends the loading.</param>
    /// <exception cref="InvalidInputException">Code <c>story-unknown</c>.</exception>
    public async Task<LoadedStory> LoadAsync(string storyId, CancellationToken cancellationToken)
    {
        var story = await stories.FindAsync(storyId, cancellationToken)
            ?? throw new InvalidInputException("story-unknown", $"There is no story '{storyId}' in the data folder: 'newscompare stories list' shows those there are; a new seed is taken up by 'newscompare run'.");
        var loaded = new List<Comparison>();
        var unread = new List<StoredPage>();
        foreach (var found in (await coverage.ListAsync(story.Id, cancellationToken)).Where(found => found.Active))
        {
            var stored = await comparisons.FindLatestAsync(found.Id, story.SeedRevisionId, analysis.Methods.Comparison, analysis.Methods.Extractor, cancellationToken);
            var comparison = stored is null ? analysis.Compare(story.Seed, versions.Without(found.Page, Reason(found.Page))).Comparison : WithNews(stored, found.Page);
            loaded.Add(comparison);
            if (!comparison.Version.IsAwaited && !Comparability.IsRead(comparison.Version))
            {
                unread.Add(found.Page);
            }
        }

        return new(story.Seed, story.SeedRevision, loaded, await silence.OfAsync(story, unread, cancellationToken));
    }

    private static string Reason(StoredPage page) => page switch
    {
        { CheckedAt: null } => "The page has not been fetched yet.",
        { Failing: true } => page.Message ?? "The page could not be fetched.",
        { ReadAttempts: > 0 } => PageReader.NotRead(page),
        _ => "The page has not been read and compared yet.",
    };

    // The text that was read stays valid; that the page cannot be read now is said beside it.
    private Comparison WithNews(StoredComparison stored, StoredPage page)
    {
        var comparison = stored.Comparison;
        var news = new List<string>();
        if (!stored.Methods.Equals(analysis.Methods.Comparison, StringComparison.Ordinal))
        {
            news.Add("Compared by earlier methods or settings than today's: 'newscompare reanalyze' compares it again.");
        }

        if (OfLastLook(comparison, page) is { } look)
        {
            news.Add(look);
        }

        return news.Count == 0 ? comparison : comparison with { Version = comparison.Version with { Reasons = [.. comparison.Version.Reasons, .. news] } };
    }

    private static string? OfLastLook(Comparison comparison, StoredPage page) => page switch
    {
        { Failing: true } => $"At the last look the page could not be fetched ({page.Outcome}): this is the text of an earlier look.",
        { Reading: { } reading and not ExtractionOutcome.Article } when comparison.Version.Outcome == ExtractionOutcome.Article =>
            $"At the last look the page was {EnumName.Of(reading)}: this is the text of an earlier look.",
        _ => null,
    };
}

/// <summary>What a story's report is made of.</summary>
/// <param name="Seed">The seed as it stands now.</param>
/// <param name="SeedRevision">Which revision of the seed, from 1.</param>
/// <param name="Comparisons">One a page.</param>
/// <param name="Silence">The watched outlets without an article, with the reason.</param>
internal sealed record LoadedStory(Seed Seed, int SeedRevision, IReadOnlyList<Comparison> Comparisons, IReadOnlyList<SilentOutlet> Silence);
