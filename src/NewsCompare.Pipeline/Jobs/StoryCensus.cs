using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Counts a story's pages, outlets and independent texts, by what was read of the pages, else by what their feeds say.</summary>
internal sealed class StoryCensus(CoverageStore coverage, RevisionStore revisions, ItemStore items)
{
    /// <summary>The pages that belong to a story, each with what it is a copy of.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<CountedStory> OfAsync(long storyId, CancellationToken cancellationToken)
    {
        var pages = (await coverage.ListAsync(storyId, cancellationToken)).Where(page => page.Active).Select(page => page.Page).ToList();
        var texts = new List<Candidate>();
        foreach (var page in pages)
        {
            texts.Add(new(page.Id.ToString(CultureInfo.InvariantCulture), "", Text: await TextAsync(page, cancellationToken)));
        }

        var copies = CandidateCopies.Of(texts);
        var byId = pages.ToDictionary(page => page.Id.ToString(CultureInfo.InvariantCulture), page => page.Url, StringComparer.Ordinal);
        return new(
            new(pages.Count, copies.Select(copy => copy.Cluster).Distinct(StringComparer.Ordinal).Count(), pages.Select(OutletOf).Distinct(StringComparer.Ordinal).Count()),
            copies.ToDictionary(copy => byId[copy.Id], copy => new CountedPage(
                copy.IsComposite ? [.. copy.CopyOf.Select(id => byId[id])] : copy.Cluster == copy.Id ? [] : [byId[copy.Cluster]], copy.IsComposite)));
    }

    private async Task<string> TextAsync(StoredPage page, CancellationToken cancellationToken) =>
        await revisions.FindCurrentAsync(page.Id, ArticleExtractor.Version, cancellationToken) is { Extraction: { Outcome: ExtractionOutcome.Article } read }
            ? read.Article.BodyText
            : await items.FindAsync(page.Url, cancellationToken) is { Item: var item }
                ? ItemText.Plain(item.Content ?? item.Summary) ?? ""
                : "";

    private static string OutletOf(StoredPage page) => page.OutletId.Length > 0 ? page.OutletId : page.Url.Host;
}

/// <summary>A story's pages counted.</summary>
/// <param name="Counts">Pages, independent texts, outlets.</param>
/// <param name="Pages">Each page by its canonical address.</param>
internal sealed record CountedStory(StoryCounts Counts, IReadOnlyDictionary<Uri, CountedPage> Pages);

/// <summary>What a page's text is a copy of.</summary>
/// <param name="CopyOf">The page it follows, or the two that a composite is put together from; empty for one that stands alone.</param>
/// <param name="IsComposite">Whether it is put together from two others; then it counts by itself.</param>
internal sealed record CountedPage(IReadOnlyList<Uri> CopyOf, bool IsComposite);
