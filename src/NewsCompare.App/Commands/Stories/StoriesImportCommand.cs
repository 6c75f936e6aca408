using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
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
        StoryArguments.RefuseMerged(context.Story, "import into");
        var articles = new List<SavedArticle>();
        var problems = new List<string>();
        foreach (var file in SavedPages.Files(paths))
        {
            var isArchive = SavedPages.IsArchive(file);
            try
            {
                await ReadAsync(file, takenByPerson: !isArchive || all, articles, problems, cancellationToken);
            }
            catch (InvalidInputException unreadable)
            {
                problems.Add($"{file}: {unreadable.Message}"); // the others may be sound
            }
        }

        var kept = await BarredAsync(context, articles, cancellationToken);
        problems.AddRange(kept.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var matched = Matched(context, articles);
        var taken = articles.Where(article => !kept.ContainsKey(article) && (article.TakenByPerson || matched[article].Accepted))
            .DistinctBy(article => (CanonicalUrl.Plain(article.Url), StoreJson.Sha256(article.Page.Body))).OrderBy(article => article.Page.SavedAt).ToList();
        var pages = taken.Select(article => CanonicalUrl.Of(article.Url)).DistinctBy(CanonicalUrl.Plain).ToList();
        var there = 0;
        foreach (var page in pages)
        {
            there += await context.Decisions.PageAsync(context.Story.Id, page, cancellationToken) is null ? 0 : 1;
        }

        foreach (var article in context.Dry ? [] : taken)
        {
            await StoreAsync(context, article, matched[article], cancellationToken);
        }

        problems.ForEach(Console.Error.WriteLine);
        foreach (var line in Near(context, articles.Except(kept.Keys).Where(article => !article.TakenByPerson && !matched[article].Accepted), matched))
        {
            Console.Error.WriteLine(line);
        }

        var refused = articles.Count - taken.Count - kept.Count;
        var message = $"{(context.Dry ? "would bring" : "brought")} {Wording.Count(pages.Count, "page")}{(taken.Count > pages.Count ? $" in {taken.Count} texts" : "")} into '{context.Story.Seed.StoryId}'"
            + (there > 0 ? $", {(there == pages.Count ? "all" : there.ToString(CultureInfo.InvariantCulture))} of which belonged to it already" : "")
            + (refused > 0 ? $"; {Wording.Count(refused, "article")} not taken: not near enough, or there twice" : "")
            + (problems.Count > 0 ? $"; {Wording.Count(problems.Count, "problem")}, named above" : "")
            + (taken.Count > 0 && !context.Dry ? "; 'newscompare reanalyze' reads and compares them without the network" : "");
        return new(message, taken.Count == 0 ? ExitCode.NothingMatched : problems.Count > 0 ? ExitCode.Partial : ExitCode.Done);
    }

    private static async Task ReadAsync(string file, bool takenByPerson, List<SavedArticle> articles, List<string> problems, CancellationToken cancellationToken)
    {
        await foreach (var page in SavedPages.OfAsync(file, () => problems.Add($"{file}: the archive ends within a record; what stands before it was read"), cancellationToken))
        {
            var read = await ArticleExtractor.ExtractAsync(page.Body, page.ContentType, page.Url, cancellationToken);
            if (AddressOf(page, read.Article, SavedPages.IsArchive(file)) is not { } url)
            {
                var front = SavedAddress.FrontPage(Encoding.UTF8.GetString(page.Body));
                problems.Add($"{file}: the page {(front is null ? "does not say its address" : $"gives a site's front page for its address ({front})")}, so it cannot be told whose it is and where: save it again with the browser, or use 'newscompare compare', a web archive, or 'newscompare stories add-url' with its address");
            }
            else if (read.Outcome != ExtractionOutcome.Article)
            {
                if (!SavedPages.IsArchive(file))
                {
                    problems.Add($"{file}: no article could be read in it ({string.Join("; ", read.Reasons)})");
                }
            }
            else
            {
                articles.Add(new(file, page, url, read.Article, takenByPerson));
            }
        }
    }

    // What the program noted that saved it, else what the page says of itself; a front page is the address of no article.
    private static Uri? AddressOf(SavedPage page, Article article, bool isArchive) =>
        isArchive ? page.Url : new[] { page.Url, article.CanonicalUrl is { } stated ? ArchivedAddress.Original(stated) : null }.FirstOrDefault(url => url is { PathAndQuery.Length: > 1 });

    // What a person keeps out of the story stays out; said of each page, with the way to take it back.
    private static async Task<Dictionary<SavedArticle, string>> BarredAsync(DecisionContext context, List<SavedArticle> articles, CancellationToken cancellationToken)
    {
        var outlets = new OutletBook(context.Installation.Outlets());
        var kept = new Dictionary<SavedArticle, string>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles)
        {
            var page = CanonicalUrl.Of(article.Url);
            if (await StoryArguments.BarrierAsync(context, page, outlets.OfUrl(page)?.Id, cancellationToken) is { } barrier)
            {
                kept.Add(article, $"{page}: not taken: {barrier}");
            }
        }

        return kept;
    }

    // A person may know better, and bring it in as a page of its own.
    private static IEnumerable<string> Near(DecisionContext context, IEnumerable<SavedArticle> refused, Dictionary<SavedArticle, NewMatch> matched)
    {
        var least = context.Installation.Settings().Stories.KeepScore;
        return refused.Select(article => (article.Url, Match: matched[article])).Where(one => one.Match.Score >= least).DistinctBy(one => CanonicalUrl.Of(one.Url))
            .OrderByDescending(one => one.Match.Score).ThenBy(one => one.Url.AbsoluteUri, StringComparer.Ordinal)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Url}: near, not taken ({ScoreText.Of(one.Match.Score)}: {string.Join("; ", one.Match.Evidence)}); 'newscompare stories add-url {context.Story.Seed.StoryId} {one.Url}' takes it all the same"));
    }

    // As a run decides, by the newest text of each page; several texts of one page share the decision.
    private static Dictionary<SavedArticle, NewMatch> Matched(DecisionContext context, List<SavedArticle> articles)
    {
        var (settings, outlets) = (context.Installation.Settings(), context.Installation.Outlets());
        var pages = articles.GroupBy(article => CanonicalUrl.Of(article.Url)).Select(page => page.OrderByDescending(article => article.Page.SavedAt).First() with { TakenByPerson = page.Any(article => article.TakenByPerson) })
            .Select(article => new SavedText(CanonicalUrl.Of(article.Url), article.Article.Headline, article.Article.BodyText, article.Article.PublishedAt, article.TakenByPerson)).ToList();
        var decided = new SavedDecision(AnalysisFunctions.Of(context.Installation.Config.Lexicon("en"), outlets, settings.Alignment), settings.Stories).Of(context.Story, pages);
        return articles.ToDictionary(
            article => article, article => decided.GetValueOrDefault(CanonicalUrl.Of(article.Url)) ?? new(0, 1, true, []), (IEqualityComparer<SavedArticle>)ReferenceEqualityComparer.Instance);
    }

    private static async Task StoreAsync(DecisionContext context, SavedArticle article, NewMatch match, CancellationToken cancellationToken)
    {
        var page = CanonicalUrl.Of(article.Url);
        var from = Path.GetFileName(article.File);
        var outlet = new OutletBook(context.Installation.Outlets()).OfUrl(page);
        if (await context.Decisions.StandAsync(context.Story.Id, page, outlet?.Id, cancellationToken) is not Standing.Taken)
        {
            var note = article.TakenByPerson ? ImportNote.Of(from) : ImportNote.Of(from, match.Score, match.Evidence);
            note = context.Note is null ? note : $"{context.Note} ({note})";
            var matches = new MatchStore(context.Database);
            await (article.TakenByPerson
                ? matches.DecideAsync(context.Story.Id, article.Url, Decision.Accepted, outlet?.Id ?? "", note, context.Now, cancellationToken)
                : matches.ImportAsync(context.Story.Id, article.Url, outlet?.Id ?? "", note, context.Now, cancellationToken));
        }

        if (await context.Decisions.PageAsync(context.Story.Id, page, cancellationToken) is not { } found)
        {
            throw new InvalidInputException("forgotten", $"{page} was taken down here ('newscompare db forget'): it is not brought back.");
        }

        var saved = article.Page;
        await new CoverageStore(context.Database).SaveInTurnAsync(
            found,
            new("imported", $"Brought in from {from}, saved on {saved.SavedAt.UtcDateTime:yyyy-MM-dd}.", Failed: false, context.Now, context.Now + Rest),
            new FetchedPage(
                article.Url, article.Url, 200, [], [new("X-NewsCompare-Imported-From", Uri.EscapeDataString(from))], [], saved.Body, saved.ContentType, saved.SavedAt, StoreJson.Sha256(saved.Body), null, null),
            cancellationToken);
    }

    private sealed record SavedArticle(string File, SavedPage Page, Uri Url, Article Article, bool TakenByPerson);
}
