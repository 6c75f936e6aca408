using System.CommandLine;
using System.Text;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary><c>newscompare stories import</c>: brings saved pages into a story: the way in for stories that the feeds have forgotten.</summary>
internal static class StoriesImportCommand
{
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
        problems.AddRange(kept.Values.Where(one => !one.IsOfSeed).Select(one => one.Why).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var writer = new SavedPageWriter(context);
        var matched = await MatchedAsync(context, writer.Analysis, articles, cancellationToken);
        var taken = articles.Where(article => !kept.ContainsKey(article) && (article.TakenByPerson || matched[article].Accepted))
            .GroupBy(article => CanonicalUrl.Plain(article.Url)).SelectMany(Texts).OrderBy(article => article.Page.SavedAt).ToList();
        var pages = taken.DistinctBy(article => CanonicalUrl.Plain(article.Url)).ToList();
        var there = new HashSet<Uri>();
        foreach (var page in pages.Select(article => CanonicalUrl.Of(article.Url)))
        {
            if (await context.Decisions.PageAsync(context.Story.Id, page, cancellationToken) is not null)
            {
                there.Add(page);
            }
        }

        var refused = articles.Where(article => !kept.ContainsKey(article) && !article.TakenByPerson && !matched[article].Accepted).GroupBy(article => CanonicalUrl.Plain(article.Url)).Select(page => page.MaxBy(article => article.Page.SavedAt)!)
            .OrderByDescending(article => matched[article].Score).ThenBy(article => article.Url.AbsoluteUri, StringComparer.Ordinal).ToList();
        var near = refused.FindAll(article => matched[article].Score >= writer.Options.KeepScore);
        if (!context.Dry)
        {
            foreach (var article in taken)
            {
                await writer.TakeAsync(article, matched[article], cancellationToken);
            }

            await writer.AnnounceAsync(refused, cancellationToken);
            foreach (var article in near)
            {
                await writer.KeepWaitingAsync(article, matched[article], cancellationToken);
            }
        }

        kept.Values.Where(one => one.IsOfSeed).Select(one => one.Why).Distinct(StringComparer.Ordinal).ToList().ForEach(Console.Error.WriteLine);
        problems.ForEach(Console.Error.WriteLine);
        near.ForEach(article => Console.Error.WriteLine(Near(context, article, matched[article])));
        pages.ForEach(article => Console.Error.WriteLine(Taken(article, matched[article], there.Contains(CanonicalUrl.Of(article.Url)), writer.Odd(article))));
        var fresh = pages.Count - there.Count;
        var texts = taken.Count > pages.Count ? $" in {taken.Count} texts" : "";
        var far = articles.Count - taken.Count - kept.Count - near.Count;
        var message = (pages.Count > 0 && fresh == 0
                ? $"{(context.Dry ? "would bring" : "brought")} no new page into '{context.Story.Seed.StoryId}': {Wording.Count(there.Count, "page")}{texts} belonged to it already"
                : $"{(context.Dry ? "would bring" : "brought")} {Wording.Count(fresh, "page")}{texts} into '{context.Story.Seed.StoryId}'{(there.Count > 0 ? $"; {there.Count} more belonged to it already" : "")}")
            + (near.Count > 0 ? $"; {Wording.Count(near.Count, "page")} near, not taken{(context.Dry ? "" : $": 'newscompare stories show {context.Story.Seed.StoryId} --all' keeps {(near.Count == 1 ? "it" : "them")} in view")}" : "")
            + (far > 0 ? $"; {Wording.Count(far, "article")} not near, or there twice" : "")
            + (problems.Count > 0 ? $"; {Wording.Count(problems.Count, "problem")}, named above" : "")
            + (taken.Count > 0 && !context.Dry ? "; 'newscompare reanalyze' reads and compares them without the network" : "");
        return new(message, taken.Count == 0 ? ExitCode.NothingMatched : problems.Count > 0 ? ExitCode.Partial : ExitCode.Done);
    }

    // Its captures by time, each that differs from the one before; a text that comes back is one again.
    private static IEnumerable<SavedArticle> Texts(IEnumerable<SavedArticle> captures)
    {
        var last = default(string);
        foreach (var capture in captures.OrderBy(article => article.Page.SavedAt))
        {
            var hash = StoreJson.Sha256(capture.Page.Body);
            if (hash != last)
            {
                yield return capture;
            }

            last = hash;
        }
    }

    private static async Task ReadAsync(string file, bool takenByPerson, List<SavedArticle> articles, List<string> problems, CancellationToken cancellationToken)
    {
        await foreach (var page in SavedPages.OfAsync(file, () => problems.Add($"{file}: the archive ends within a record; what stands before it was read"), cancellationToken))
        {
            if (page.IsRevisit)
            {
                if (articles.FindLast(article => article.File == file && article.Page.Digest is { } digest && digest == page.Digest) is { } known && page.Url is { } again)
                {
                    articles.Add(known with { Page = known.Page with { SavedAt = page.SavedAt }, Url = again });
                }

                continue; // what no article of the archive has is a picture or a style sheet
            }

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

    // What a person keeps out of the story stays out; said of each page, with the way to take it back. That an archive holds the seed's own page is no problem.
    private static async Task<Dictionary<SavedArticle, (string Why, bool IsOfSeed)>> BarredAsync(DecisionContext context, List<SavedArticle> articles, CancellationToken cancellationToken)
    {
        var outlets = new OutletBook(context.Installation.Outlets());
        var kept = new Dictionary<SavedArticle, (string Why, bool IsOfSeed)>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles)
        {
            var page = CanonicalUrl.Of(article.Url);
            if (await StoryArguments.BarrierAsync(context, page, outlets.OfUrl(page)?.Id, cancellationToken) is { } barrier)
            {
                var isOfSeed = barrier.Equals(StoryArguments.OfSeed(context.Story), StringComparison.Ordinal);
                kept.Add(article, ($"{page}: {(isOfSeed ? "left out" : "not taken")}: {barrier}", isOfSeed));
            }
        }

        return kept;
    }

    // A person may know better, and bring it in as a page of its own.
    private static string Near(DecisionContext context, SavedArticle article, NewMatch match) =>
        $"{article.Url}: near, not taken ({ScoreText.Of(match.Score)}: {string.Join("; ", match.Evidence)}); 'newscompare stories add-url {context.Story.Seed.StoryId} {article.Url}' takes it all the same";

    private static string Taken(SavedArticle article, NewMatch match, bool isThere, IReadOnlyList<string> odd) =>
        $"{CanonicalUrl.Of(article.Url)}: {(isThere ? "belonged to the story already" : article.TakenByPerson ? "taken" : $"taken ({ScoreText.Of(match.Score)})")}{(odd.Count == 0 ? "" : $"; is that right? {string.Join("; ", odd)}")}";

    // As a run decides, by the newest text of each page; several texts of one page share the decision.
    private static async Task<Dictionary<SavedArticle, NewMatch>> MatchedAsync(DecisionContext context, AnalysisFunctions analysis, List<SavedArticle> articles, CancellationToken cancellationToken)
    {
        var options = context.Installation.Settings().Stories;
        var pages = articles.GroupBy(article => CanonicalUrl.Of(article.Url)).Select(page => page.OrderByDescending(article => article.Page.SavedAt).First() with { TakenByPerson = page.Any(article => article.TakenByPerson) })
            .Select(article => article.ToText()).ToList();
        var retrieval = new StoryRetrieval(new ItemIndex(context.Database), new ItemStore(context.Database), analysis);
        if (!context.Dry)
        {
            await retrieval.BringInStepAsync(cancellationToken);
        }

        var announced = await retrieval.OfAsync(context.Story.Seed, StoryWindow.Of(context.Story, options), StoryRetrieval.Usual, new HashSet<long>(), cancellationToken);
        var decided = new SavedDecision(analysis, options).Of(context.Story, pages, announced);
        return articles.ToDictionary(
            article => article, article => decided.GetValueOrDefault(CanonicalUrl.Of(article.Url)) ?? new(0, 1, true, []), (IEqualityComparer<SavedArticle>)ReferenceEqualityComparer.Instance);
    }
}
