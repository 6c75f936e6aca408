using NewsCompare.Core.Articles;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Finds that several addresses are one page: a redirect, or the page itself, names another address, and there the same text stands.</summary>
internal sealed class PageNames(PageNameStore store, OutletDirectory outlets, AnalysisFunctions analysis, TimeProvider time)
{
    /// <summary>Looks whether a page that was read is one that is known under another address; then it is followed there alone.</summary>
    /// <param name="page">The page as it is stored.</param>
    /// <param name="finalUrl">The address that answered.</param>
    /// <param name="article">What it says.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>A sentence for the log; null when it is a page of its own.</returns>
    public async Task<string?> SettleAsync(StoredPage page, Uri finalUrl, Article article, CancellationToken cancellationToken)
    {
        var others = await store.ShareAsync(page, SamePage.Names(finalUrl, article, url => IsOwn(page, url)), analysis.Methods.Extractor, cancellationToken);
        var same = others.Where(other => SamePage.IsOneText(article, other.Article)).Select(other => other.Page).ToList();
        return same.Count == 0 ? null : $" One page under several addresses: it is followed as {await store.UniteAsync([page.Id, .. same], time.GetUtcNow(), cancellationToken)} alone.";
    }

    private bool IsOwn(StoredPage page, Uri url) =>
        url.Host.Equals(page.Url.Host, StringComparison.OrdinalIgnoreCase) || (page.OutletId.Length > 0 && outlets.Of(url)?.Id == page.OutletId);
}
