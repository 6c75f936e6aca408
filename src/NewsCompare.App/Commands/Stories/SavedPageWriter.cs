using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary>Stores the pages that an import brings: those that are taken with their texts, the others as if their outlets had announced them, so that the next run decides about them as about any.</summary>
internal sealed class SavedPageWriter
{
    private static readonly TimeSpan Rest = TimeSpan.FromDays(3650);

    private readonly DecisionContext context;
    private readonly OutletBook outlets;

    /// <summary>Reads the settings once.</summary>
    /// <param name="context">The story.</param>
    public SavedPageWriter(DecisionContext context)
    {
        this.context = context;
        var all = context.Installation.Outlets();
        var settings = context.Installation.Settings();
        (outlets, Options) = (new(all), settings.Stories);
        Analysis = AnalysisFunctions.Of(context.Installation.Config.Lexicon("en"), all, settings.Alignment);
    }

    /// <summary>The methods in use.</summary>
    public AnalysisFunctions Analysis { get; }

    /// <summary>The settings of stories.</summary>
    public StoryOptions Options { get; }

    /// <summary>What is odd about a page that the person takes; of one that the matcher took nothing is.</summary>
    public IReadOnlyList<string> Odd(SavedArticle article) =>
        article.TakenByPerson ? new OddPage(Analysis, Options).Of(context.Story, article.Article.Headline, article.Article.BodyText, article.Article.PublishedAt) : [];

    /// <summary>Takes a page into the story, with its text.</summary>
    /// <param name="article">The page.</param>
    /// <param name="match">What the matcher says of it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task TakeAsync(SavedArticle article, NewMatch match, CancellationToken cancellationToken)
    {
        var page = CanonicalUrl.Of(article.Url);
        var from = Path.GetFileName(article.File);
        var outlet = outlets.OfUrl(page);
        if (await context.Decisions.StandAsync(context.Story.Id, page, outlet?.Id, cancellationToken) is not Standing.Taken)
        {
            var note = article.TakenByPerson ? ImportNote.Of(from) : ImportNote.Of(from, match.Score, match.Evidence);
            note = context.Note is null ? note : $"{context.Note} ({note})";
            var matches = new MatchStore(context.Database);
            await (article.TakenByPerson
                ? matches.DecideAsync(context.Story.Id, article.Url, Decision.Accepted, outlet?.Id ?? "", note, context.Now, cancellationToken)
                : matches.ImportAsync(context.Story.Id, article.Url, outlet?.Id ?? "", note, context.Now, cancellationToken));
        }

        var found = await context.Decisions.PageAsync(context.Story.Id, page, cancellationToken)
            ?? throw new InvalidInputException("forgotten", $"{page} was taken down here ('newscompare db forget'): it is not brought back.");
        await SaveAsync(found, article, cancellationToken);
    }

    /// <summary>Stores the pages of the story's days that were not taken as announced: that an outlet had them is no silence about those days.</summary>
    /// <param name="articles">One a page.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task AnnounceAsync(IReadOnlyList<SavedArticle> articles, CancellationToken cancellationToken)
    {
        var window = StoryWindow.Of(context.Story, Options);
        var groups = articles.Where(article => article.Article.PublishedAt is not { } at || (at >= window.From && at <= window.To))
            .GroupBy(article => (Outlet: OutletOf(article), SeenAt: article.Article.PublishedAt is null && article.Page.SavedAt < context.Now ? article.Page.SavedAt : context.Now));
        foreach (var group in groups)
        {
            await new WaitingStore(context.Database).AnnounceAsync(
                group.Key.Outlet,
                [.. group.Select(article => new NewItem(group.Key.Outlet, CanonicalUrl.Of(article.Url), article.Url, article.Article.Headline, null, article.Summary, null, article.Article.PublishedAt))],
                group.Key.SeenAt, cancellationToken);
        }
    }

    /// <summary>Keeps a page that is near in view, with the evidence and its text.</summary>
    /// <param name="article">The page, which was announced.</param>
    /// <param name="match">The decision.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task KeepWaitingAsync(SavedArticle article, NewMatch match, CancellationToken cancellationToken)
    {
        if (await new WaitingStore(context.Database).KeepAsync(context.Story.Id, CanonicalUrl.Of(article.Url), match, Analysis.Methods.Matcher, context.Now, cancellationToken) is { } near)
        {
            await SaveAsync((await new SecondLookStore(context.Database).PageAsync(near, context.Now, cancellationToken)).Id, article, cancellationToken);
        }
    }

    private string OutletOf(SavedArticle article) => outlets.OfUrl(CanonicalUrl.Of(article.Url))?.Id ?? KnownAddress.HostOf(CanonicalUrl.Of(article.Url));

    private async Task SaveAsync(long page, SavedArticle article, CancellationToken cancellationToken)
    {
        var (saved, from) = (article.Page, Path.GetFileName(article.File));
        await new CoverageStore(context.Database).SaveInTurnAsync(
            page,
            new("imported", $"Brought in from {from}, saved on {saved.SavedAt.UtcDateTime:yyyy-MM-dd}.", Failed: false, context.Now, context.Now + Rest),
            new FetchedPage(
                article.Url, article.Url, 200, [], [new("X-NewsCompare-Imported-From", Uri.EscapeDataString(from))], [], saved.Body, saved.ContentType, saved.SavedAt, StoreJson.Sha256(saved.Body), null, null),
            cancellationToken);
    }
}
