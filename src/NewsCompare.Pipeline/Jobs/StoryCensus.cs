using NewsCompare.Core.Reports;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Counts a story's pages, outlets and independent texts as its report does: there is one count, wherever it is shown.</summary>
internal sealed class StoryCensus(StoryLoader loader, AnalysisFunctions analysis)
{
    /// <summary>The pages that belong to a story, each with what it is a copy of.</summary>
    /// <param name="storyId">The name of the seed file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<CountedStory> OfAsync(string storyId, CancellationToken cancellationToken)
    {
        var story = await loader.LoadAsync(storyId, cancellationToken);
        var report = analysis.Report(story.Seed, story.Comparisons);
        return new(report.Counts, Enumerable.Range(0, report.Versions.Count).ToDictionary(at => UrlOf(report, at), at => Counted(report, at)));
    }

    private static CountedPage Counted(StoryReport report, int at) =>
        report.Composites.FirstOrDefault(one => one.Version == at) is { } composite ? new([.. composite.PartsOf.Select(part => UrlOf(report, part))], IsComposite: true)
        : report.Copies.FirstOrDefault(group => group.Versions.Contains(at)) is { } group && (group.Earliest ?? group.Versions[0]) is var first && first != at ? new([UrlOf(report, first)], IsComposite: false)
        : new([], IsComposite: false);

    private static Uri UrlOf(StoryReport report, int at) => new(report.Versions[at].Comparison.Version.Source);
}

/// <summary>A story's pages counted.</summary>
/// <param name="Counts">Pages, independent texts, outlets.</param>
/// <param name="Pages">Each page by its canonical address.</param>
internal sealed record CountedStory(StoryCounts Counts, IReadOnlyDictionary<Uri, CountedPage> Pages);

/// <summary>What a page's text is a copy of.</summary>
/// <param name="CopyOf">The page it follows, or the two that a composite is put together from; empty for one that stands alone.</param>
/// <param name="IsComposite">Whether it is put together from two others; then it counts by itself.</param>
internal sealed record CountedPage(IReadOnlyList<Uri> CopyOf, bool IsComposite);
