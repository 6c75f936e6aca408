using NewsCompare.Core.Comparisons;
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

    private static CountedPage Counted(StoryReport report, int at)
    {
        var version = report.Versions[at].Comparison.Version;
        var page = new CountedPage(version.Headline, version.Clock == "page" ? version.PublishedAt : null, version.StatedTime);
        var composite = report.Composites.FirstOrDefault(one => one.Version == at);
        var group = report.Copies.FirstOrDefault(group => group.Versions.Contains(at));
        var followed = group is not null && (group.Earliest ?? group.Versions[0]) is var first && first != at ? first : (int?)null;
        return page with
        {
            CopyOf = followed is { } original ? [UrlOf(report, original)] : [.. (composite?.PartsOf ?? []).Select(part => UrlOf(report, part))],
            IsComposite = composite is { IsHalf: false },
            IsHolder = composite is { PartsOf.Count: 1, IsHalf: false },
            IsHalf = composite is { IsHalf: true } && followed is null,
            IsSeedText = group is { SeedText: true },
            PrintOf = report.Reprints.FirstOrDefault(one => one.Version == at)?.Outlet,
            IsRead = Comparability.IsRead(version),
            SharesNothing = report.Versions[at].Comparison is { NotComparable: null, Added.Count: > 0 } comparison && comparison.Dropped.Count == report.Seed.Body.Sentences.Count,
        };
    }

    private static Uri UrlOf(StoryReport report, int at) => new(report.Versions[at].Comparison.Version.Source);
}

/// <summary>A story's pages counted.</summary>
/// <param name="Counts">Pages, independent texts, outlets.</param>
/// <param name="Pages">Each page by its canonical address.</param>
internal sealed record CountedStory(StoryCounts Counts, IReadOnlyDictionary<Uri, CountedPage> Pages);

/// <summary>What a page says of itself, and what its text is a copy of.</summary>
/// <param name="Headline">As on the page; empty while it was not read.</param>
/// <param name="PublishedAt">The moment that the page states, or null.</param>
/// <param name="StatedTime">Its day, or its clock of an unnamed zone, where it states no moment; else null.</param>
internal sealed record CountedPage(string Headline, DateTimeOffset? PublishedAt, string? StatedTime)
{
    /// <summary>The page it follows, that of which it has half of its text, or those that a composite is put together from where it follows no other print of it; empty for one that stands alone.</summary>
    public IReadOnlyList<Uri> CopyOf { get; init; } = [];

    /// <summary>The other outlet whose text it is by the address that the page gives for its own; null where it is its outlet's.</summary>
    public string? PrintOf { get; init; }

    /// <summary>Whether its text is known; of one that is not nothing can be said to be copied.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether it was compared, and has no sentence of the seed.</summary>
    public bool SharesNothing { get; init; }

    /// <summary>Whether it runs the seed's text.</summary>
    public bool IsSeedText { get; init; }

    /// <summary>Whether it is put together from others, or holds one.</summary>
    public bool IsComposite { get; init; }

    /// <summary>Whether half of its text is that of another, of which it is no copy.</summary>
    public bool IsHalf { get; init; }

    /// <summary>Whether it holds one other whole, among other matter.</summary>
    public bool IsHolder { get; init; }
}
