using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Goes from page to page of an article that is cut into several.</summary>
internal static class PageWalk
{
    /// <summary>Looks at the pages behind the first in their order, those too that only a later page names; the first that is missing ends it.</summary>
    /// <param name="first">The first page's addresses, by which the others may lead back to it.</param>
    /// <param name="named">The pages that the first names.</param>
    /// <param name="look">Takes a page's number, from 2, and its address; gives the pages that it names, or null where it cannot be had.</param>
    public static async Task WalkAsync(IReadOnlyList<Uri> first, IReadOnlyList<Uri> named, Func<int, Uri, Task<IReadOnlyList<Uri>?>> look)
    {
        var addresses = new List<Uri>();
        Add(named);
        for (var at = 0; at < addresses.Count; at++)
        {
            if (await look(at + 2, addresses[at]) is not { } further)
            {
                return; // without this page the others are of no use
            }

            Add(further);
        }

        void Add(IReadOnlyList<Uri> pages) => addresses.AddRange(pages.Where(url => !addresses.Contains(url) && !first.Contains(url)));
    }

    /// <summary>Fetches one of them, which must be of the first page's host.</summary>
    /// <param name="fetch">The way to the network.</param>
    /// <param name="first">The first page.</param>
    /// <param name="number">The page's number, from 2.</param>
    /// <param name="url">Its address.</param>
    /// <param name="cancellationToken">Ends the fetch.</param>
    /// <returns>The page, or why there is none.</returns>
    public static async Task<PageOfArticle> FetchAsync(FetchPage fetch, FetchedPage first, int number, Uri url, CancellationToken cancellationToken)
    {
        if (number > PagedArticle.MostPages)
        {
            return new(null, "too-many-pages", string.Create(CultureInfo.InvariantCulture, $"no more than {PagedArticle.MostPages} pages of an article are read"));
        }

        var outcome = await fetch(new(url, FetchPurpose.Page), cancellationToken);
        return outcome switch
        {
            FetchOutcome.Fetched { Page: var page } when page.FinalUrl.Host == first.FinalUrl.Host => new(page, outcome.Code, string.Empty),
            FetchOutcome.Fetched => new(null, "other-host", "it leads to another host"),
            _ => new(null, outcome.Code, outcome.Message),
        };
    }
}

/// <summary>What came of fetching a page behind the first.</summary>
/// <param name="Page">The page, or null.</param>
/// <param name="Code">A stable code of the outcome.</param>
/// <param name="Problem">Why there is no page; empty where there is one.</param>
internal sealed record PageOfArticle(FetchedPage? Page, string Code, string Problem);
