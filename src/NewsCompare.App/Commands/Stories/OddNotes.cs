using NewsCompare.App.Commands.Running;
using NewsCompare.Core.Articles;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary>Says of the pages of a story that a person took what is odd about them: the person is obeyed, but it may be a slip.</summary>
internal sealed class OddNotes(PipelineSession session, StoredStory story)
{
    private readonly StoryOptions options = session.Services.GetRequiredService<StoryOptions>();
    private readonly OutletDirectory outlets = session.Services.GetRequiredService<OutletDirectory>();

    /// <summary>What is odd, each as a line of evidence; nothing of a page that the matcher took.</summary>
    /// <param name="page">The page.</param>
    /// <param name="taken">Who took it; null when it was the matcher.</param>
    /// <param name="counted">What it says of itself, and what it shares with the seed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<string>> OfAsync(StoredPage page, Standing.Taken? taken, CountedPage counted, CancellationToken cancellationToken)
    {
        if (taken is null or { Decided.IsByMatcher: true })
        {
            return [];
        }

        var read = await session.Services.GetRequiredService<RevisionStore>().FindCurrentAsync(page.Id, ArticleExtractor.Version, cancellationToken);
        return
        [
            .. OddPage.DaysApart(story, page.PublishedAt ?? counted.PublishedAt, options) is { } apart ? [$"odd: {apart}"] : Array.Empty<string>(),
            .. counted.SharesNothing ? ["odd: no sentence of the seed stands in it"] : Array.Empty<string>(),
            .. read?.Extraction.Article.CanonicalUrl is { } stated && IsOfAnother(page, stated)
                ? [$"odd: it gives {stated} for its own address, a page of {outlets.NameOf("", stated)}"] : Array.Empty<string>(),
        ];
    }

    // A host that no outlet has may be any outlet's other name.
    private bool IsOfAnother(StoredPage page, Uri stated) => outlets.Of(stated) is { } other && other.Id != outlets.IdOf(page.OutletId, page.Url);
}
