using System.CommandLine;
using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary><c>newscompare stories import</c>: brings saved pages into a story: the way in for stories that the feeds have forgotten.</summary>
internal static class StoriesImportCommand
{
    private static readonly TimeSpan Rest = TimeSpan.FromDays(3650);

    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "HTML files, folders of them, web archives (.warc, .warc.gz).", HelpName = "PATH...", Arity = ArgumentArity.OneOrMore };
        var all = new Option<bool>("--all") { Description = "Take every article of a web archive, not only those that the matcher takes." };
        var command = new Command(
            "import",
            "Brings saved pages into a story; the next 'run' or 'reanalyze' reads and compares them. HTML files are all taken, of a web archive what the matcher takes. Example: newscompare stories import harbor-fire saved-pages/ day.warc.gz")
        { paths, all };
        return StoryArguments.Deciding(command, (context, cancellationToken) => ImportAsync(context, context.Options.GetValue(paths)!, context.Options.GetValue(all), cancellationToken));
    }

    private static async Task<Decided> ImportAsync(DecisionContext context, string[] paths, bool all, CancellationToken cancellationToken)
    {
        var articles = new List<SavedArticle>();
        var problems = new List<string>();
        foreach (var file in SavedPages.Files(paths))
        {
            var isArchive = SavedPages.IsArchive(file);
            await foreach (var page in SavedPages.OfAsync(file, () => problems.Add($"{file}: the archive ends within a record; what stands before it was read"), cancellationToken))
            {
                var read = await ArticleExtractor.ExtractAsync(page.Body, page.ContentType, page.Url, cancellationToken);
                if ((page.Url ?? read.Article.CanonicalUrl) is not { } url)
                {
                    problems.Add($"{file}: the page does not say its address, so it cannot be told whose it is: use 'newscompare compare', a web archive, or 'newscompare stories add-url' with its address");
                }
                else if (read.Outcome != ExtractionOutcome.Article)
                {
                    if (!isArchive)
                    {
                        problems.Add($"{file}: no article could be read in it ({string.Join("; ", read.Reasons)})");
                    }
                }
                else
                {
                    articles.Add(new(file, page, url, read.Article, TakenByPerson: !isArchive || all));
                }
            }
        }

        var matched = Matched(context, articles);
        var taken = articles.Where(article => article.TakenByPerson || matched.Contains(article)).DistinctBy(article => (CanonicalUrl.Of(article.Url), article.Page.SavedAt)).ToList();
        foreach (var article in context.Dry ? [] : taken)
        {
            await StoreAsync(context, article, cancellationToken);
        }

        problems.ForEach(Console.Error.WriteLine);
        var refused = articles.Count - taken.Count;
        var message = $"{(context.Dry ? "would bring" : "brought")} {Wording.Count(taken.Count, "page")} into '{context.Story.Seed.StoryId}'"
            + (refused > 0 ? $"; {Wording.Count(refused, "article")} of web archives not taken: not near enough, or there twice" : "")
            + (problems.Count > 0 ? $"; {Wording.Count(problems.Count, "problem")}, named above" : "")
            + (taken.Count > 0 && !context.Dry ? "; 'newscompare reanalyze' reads and compares them without the network" : "");
        return new(message, taken.Count == 0 ? ExitCode.NothingMatched : problems.Count > 0 ? ExitCode.Partial : ExitCode.Done);
    }

    // All articles that came together are the pool, so that what stands out among them can be told.
    private static HashSet<SavedArticle> Matched(DecisionContext context, List<SavedArticle> articles)
    {
        var candidates = articles.Select((article, at) => new Candidate(
            at.ToString(CultureInfo.InvariantCulture), article.Article.Headline, Text: article.Article.BodyText, PublishedAt: article.Article.PublishedAt, DayOnly: article.Article.PublishedMoment is null)).ToList();
        var floor = context.Installation.Settings().Stories.AcceptScore;
        return candidates.Count == 0 ? [] :
        [
            .. StoryMatcher.Match(context.Story.Seed, candidates, context.Installation.Config.Lexicon("en")).Where(match => match.Accepted && match.Score >= floor)
                .Select(match => articles[int.Parse(match.CandidateId, CultureInfo.InvariantCulture)]),
        ];
    }

    private static async Task StoreAsync(DecisionContext context, SavedArticle article, CancellationToken cancellationToken)
    {
        var page = CanonicalUrl.Of(article.Url);
        var from = Path.GetFileName(article.File);
        var outlet = new OutletBook(context.Installation.Outlets()).OfUrl(page);
        await new MatchStore(context.Database).DecideAsync(
            context.Story.Id, article.Url, Decision.Accepted, outlet?.Id ?? "", context.Note ?? $"imported from {from}", context.Now, cancellationToken);
        var coverage = new CoverageStore(context.Database);
        if ((await coverage.ListAsync(context.Story.Id, cancellationToken)).Find(found => found.Page.Url == page) is not { } found)
        {
            throw new InvalidInputException("forgotten", $"{page} was taken down here ('newscompare db forget'): it is not brought back.");
        }

        var saved = article.Page;
        await coverage.SaveAsync(
            found.Page.Id,
            new("imported", $"Brought in from {from}, saved on {saved.SavedAt.UtcDateTime:yyyy-MM-dd}.", Failed: false, context.Now, context.Now + Rest),
            new FetchedPage(
                article.Url, article.Url, 200, [], [new("X-NewsCompare-Imported-From", Uri.EscapeDataString(from))], [], saved.Body, saved.ContentType, saved.SavedAt, StoreJson.Sha256(saved.Body), null, null),
            cancellationToken);
    }

    private sealed record SavedArticle(string File, SavedPage Page, Uri Url, Article Article, bool TakenByPerson);
}
