using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.App.Commands.Comparing;

/// <summary>Makes versions of the files and addresses that a user names.</summary>
/// <param name="lexicon">Words of the story's language.</param>
/// <param name="outlets">For the names of known domains.</param>
/// <param name="fetch">The way to the network; null when no source is an address.</param>
internal sealed class SourceReader(Lexicon lexicon, IReadOnlyList<Outlet> outlets, FetchPage? fetch)
{
    private readonly OutletBook book = new(outlets);

    /// <summary>The version of one file or address; what cannot be read is a version that says so.</summary>
    /// <param name="source">A page, a plain text or an address.</param>
    /// <param name="name">The outlet's name as the user gives it, or null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<SourceVersion> ReadAsync(string source, string? name, CancellationToken cancellationToken)
    {
        try
        {
            var version = WebAddress.IsOne(source) ? await AddressAsync(source, cancellationToken) : await FileAsync(source, cancellationToken);
            return new(name is null ? version : version with { Outlet = name }, null);
        }
        catch (InvalidInputException wrong)
        {
            var nothing = new Article("", [], null, null, null, null, null, [], [], []);
            return new(OutletVersion.Of(name ?? NameOf(source), source, new(ExtractionOutcome.Failed, nothing, 0, [wrong.Message.TrimEnd('.')]), lexicon), wrong.Message);
        }
    }

    /// <summary>Versions of one name get the name of the file or page behind it, so that a reader can tell them apart.</summary>
    /// <param name="versions">All versions.</param>
    public static IReadOnlyList<SourceVersion> Distinguish(IReadOnlyList<SourceVersion> versions)
    {
        var names = versions.CountBy(one => one.Version.Outlet, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. versions.Select(one => names[one.Version.Outlet] == 1 ? one : one with
        {
            Version = one.Version with { Outlet = $"{one.Version.Outlet} ({Stem(one.Version.Source)})" },
        })];
    }

    private async Task<OutletVersion> AddressAsync(string source, CancellationToken cancellationToken)
    {
        var url = WebAddress.Parse(source);
        var outcome = await fetch!(new(url, FetchPurpose.Page), cancellationToken);
        return outcome is FetchOutcome.Fetched { Page: var page }
            ? VersionOf(source, await WholeAsync(page, cancellationToken), page.FinalUrl)
            : throw new InvalidInputException(outcome.Code, $"'{source}' could not be read: {outcome.Message}");
    }

    // The pages behind the first are fetched as well: what they say would else stand as dropped.
    private async Task<Extraction> WholeAsync(FetchedPage page, CancellationToken cancellationToken)
    {
        var first = await ExtractAsync(page, cancellationToken);
        var further = new List<Extraction>();
        string? missing = null;
        await PageWalk.WalkAsync([page.FinalUrl, page.RequestUrl], first.Article.Parts.Pages, async (number, url) =>
        {
            var (fetched, _, problem) = await PageWalk.FetchAsync(fetch!, page, number, url, cancellationToken);
            if (fetched is null)
            {
                missing = problem;
                return null;
            }

            further.Add(await ExtractAsync(fetched, cancellationToken));
            return further[^1].Article.Parts.Pages;
        });
        return missing is not null ? PagedArticle.WithoutPage(first, further.Count + 2, Math.Max(first.Article.Parts.Pages.Count + 1, further.Count + 2), missing)
            : further.Count > 0 ? PagedArticle.Join(first, further)
            : first;
    }

    private async Task<OutletVersion> FileAsync(string path, CancellationToken cancellationToken)
    {
        var bytes = await SourceFile.ReadAsync(path, cancellationToken);
        if (!SourceFile.IsPage(path, bytes))
        {
            return PlainText.Read(path, bytes, lexicon);
        }

        var first = await ArticleExtractor.ExtractAsync(bytes, null, null, cancellationToken);
        var pages = first.Article.Parts.Pages.Count;
        return VersionOf(path, pages == 0 ? first : PagedArticle.WithoutPage(first, 2, pages + 1, "the saved file is one page alone: give the article's address instead"), null);
    }

    private OutletVersion VersionOf(string source, Extraction extraction, Uri? url)
    {
        var article = extraction.Article;
        return OutletVersion.Of(KnownName(url) ?? KnownName(article.CanonicalUrl) ?? article.Outlet ?? NameOf(source), source, extraction, lexicon);
    }

    private static Task<Extraction> ExtractAsync(FetchedPage page, CancellationToken cancellationToken) =>
        ArticleExtractor.ExtractAsync(page.Body, page.ContentType, page.FinalUrl, cancellationToken);

    private string? KnownName(Uri? page) => page is null ? null : book.OfUrl(page)?.Name;

    private string NameOf(string source) =>
        WebAddress.IsOne(source) && Uri.TryCreate(source, UriKind.Absolute, out var url) ? KnownName(url) ?? url.Host
        : SourceFile.Stem(source) is { Length: > 0 } stem ? stem
        : source;

    private static string Stem(string source) =>
        WebAddress.IsOne(source) && Uri.TryCreate(source, UriKind.Absolute, out var url) ? url.AbsolutePath.Trim('/').Split('/')[^1] : SourceFile.Stem(source);
}

/// <summary>A version and what kept its source from being read.</summary>
/// <param name="Version">The version.</param>
/// <param name="Problem">Names the file or address and says what is wrong; null when it was read.</param>
internal sealed record SourceVersion(OutletVersion Version, string? Problem);
