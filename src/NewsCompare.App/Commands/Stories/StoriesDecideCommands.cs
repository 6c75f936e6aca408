using System.CommandLine;
using System.Globalization;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary>What people decide about a story: accept, reject, add-url, pin, never, withdraw, merge, split. It outlives every new matching.</summary>
internal static class StoriesDecideCommands
{
    public static IEnumerable<Command> Create() =>
    [
        Page("accept", "Takes a page into a story, whatever the matcher says.", Decision.Accepted),
        Page("reject", "Keeps a page out of a story, whatever the matcher says.", Decision.Rejected),
        Page("add-url", "Adds a page that no feed announced; the next run fetches it. What a person keeps out stays out.", Decision.Accepted, overrules: false),
        Page("pin", "Takes a page into this story and into no other: neither the matcher nor 'accept' takes it elsewhere until the pin is withdrawn or the page is split off.", Decision.Pinned),
        Never(),
        Withdraw(),
        Merge(),
        Split(),
    ];

    private static Command Page(string name, string description, Decision decision, bool overrules = true)
    {
        var url = new Argument<string>("url") { Description = "The page's address.", HelpName = "URL" };
        var command = new Command(name, $"{description} Example: newscompare stories {name} harbor-fire https://herald.example/fire") { url };
        return StoryArguments.Deciding(command, async (context, cancellationToken) =>
        {
            StoryArguments.RefuseMerged(context.Story, "decide about");
            var given = WebAddress.Parse(context.Options.GetValue(url)!);
            var (page, story) = (CanonicalUrl.Of(given), context.Story.Seed.StoryId);
            var outlet = new OutletBook(context.Installation.Outlets()).OfUrl(page);
            if (decision != Decision.Rejected && await context.Decisions.StandAsync(context.Story.Id, page, outlet?.Id, cancellationToken) is Standing.OfSeed)
            {
                throw new InvalidInputException("page-of-seed", $"{page} is not taken into '{story}': {StoryArguments.OfSeed(context.Story)}. (A copy of its text at another address is.)");
            }

            if (!overrules && await StoryArguments.BarrierAsync(context, page, outlet?.Id, cancellationToken) is { } barrier)
            {
                throw new InvalidInputException("kept-out", $"{page} is not added: {barrier}; 'newscompare stories accept {story} {page}' takes the page in any case.");
            }

            if (decision != Decision.Rejected && await context.Decisions.PinnedToAsync(context.Story.Id, page, cancellationToken) is { } pinned)
            {
                throw new InvalidInputException("pinned", $"{page} is not taken into '{story}': {StoryArguments.Pinned(pinned, page)}.");
            }

            var odd = decision == Decision.Rejected ? "" : await OddAsync(context, page, cancellationToken);
            if (context.Dry)
            {
                return decision == Decision.Rejected ? $"would keep {page} out of '{story}'" : $"would take {page} into '{story}'{odd}";
            }

            var isKnown = await context.Decisions.IsKnownAsync(given, cancellationToken);
            var gained = await new MatchStore(context.Database).DecideAsync(context.Story.Id, given, decision, outlet?.Id ?? "", context.Note, context.Now, cancellationToken);
            if (decision == Decision.Rejected)
            {
                return $"{page} is kept out of '{story}'; {(isKnown ? "the next run brings the reports up to date" : "nobody knows a page of this address here: it will hold when one appears")}";
            }

            var after = await StoriesCommand.FindAsync(context.Database, story, cancellationToken);
            var also = await new MatchStore(context.Database).AlsoInAsync(context.Story.Id, page, cancellationToken);
            return $"{page} belongs to '{story}'{(decision == Decision.Pinned ? " and to no other story" : "")}{(gained == 0 ? " already" : Ended(after, context) is { } ended ? $"; {ended}" : "; the next run fetches it")}"
                + (also.Count == 0 ? "" : $"; it was taken into {string.Join(", ", also.Select(other => $"'{other}'"))} too, where it {(decision == Decision.Pinned ? "rests while it is pinned here" : "stays until 'newscompare stories reject' or 'withdraw' takes it out")}")
                + odd;
        });
    }

    // By what is known of the page before it is read; what its text shows 'stories show' says.
    private static async Task<string> OddAsync(DecisionContext context, Uri page, CancellationToken cancellationToken)
    {
        if (await new ItemStore(context.Database).FindAsync(page, cancellationToken) is not { } item)
        {
            return "";
        }

        var settings = context.Installation.Settings();
        var analysis = AnalysisFunctions.Of(context.Installation.Config.Lexicon("en"), context.Installation.Outlets(), settings.Alignment);
        var odd = new OddPage(analysis, settings.Stories).Of(context.Story, item.Item.Title, ItemText.Plain(item.Item.Summary) ?? "", item.Clock);
        return odd.Count == 0 ? "" : $". Is that right? {string.Join("; ", odd)}";
    }

    // A page opens a story again that has ended for want of news, but not one whose seed names its end.
    private static string? Ended(StoredStory story, DecisionContext context)
    {
        var window = context.Installation.Settings().Stories.Window;
        return story.IsOpen(context.Now, window) ? null
            : !story.Active ? "the story rests, its seed file is gone: put the file back, and the next run fetches the page"
            : string.Create(CultureInfo.InvariantCulture, $"the story has ended on {story.EndsAt(window).UtcDateTime:yyyy-MM-dd}, as its seed says, and no run fetches its pages: set a later 'ends' in its seed file, or 'newscompare stories import' a saved page");
    }

    private static Command Never()
    {
        var outlet = OutletArgument();
        var command = new Command("never", "Keeps an outlet out of a story: none of its items is taken, nor what an import took by the matcher, unless a person accepts a page by itself. Example: newscompare stories never harbor-fire the-onion") { outlet };
        return StoryArguments.Deciding(command, async (context, cancellationToken) =>
        {
            StoryArguments.RefuseMerged(context.Story, "decide about");
            var id = await KnownAsync(context, context.Options.GetValue(outlet)!, cancellationToken);
            if (context.Dry)
            {
                return $"would keep '{id}' out of '{context.Story.Seed.StoryId}'";
            }

            await context.Decisions.BarOutletAsync(context.Story, id, context.Note, context.Now, cancellationToken);
            var there = await context.Decisions.PagesOfAsync(context.Story.Id, id, cancellationToken);
            return $"'{id}' is kept out of '{context.Story.Seed.StoryId}'; the next run brings the reports up to date"
                + (there == 0 ? "" : $"; {Wording.Count(there, "page")} of it {(there == 1 ? "stays" : "stay")}, since a person took {(there == 1 ? "it" : "them")}: 'newscompare stories reject' or 'withdraw' takes {(there == 1 ? "it" : "one")} out");
        });
    }

    private static Command Withdraw()
    {
        var what = new Argument<string>("what") { Description = "The page's address, or the outlet's id, name or host.", HelpName = "URL|OUTLET" };
        var command = new Command("withdraw", "Takes back what was decided about a page or an outlet: the matcher decides again. Example: newscompare stories withdraw harbor-fire https://herald.example/fire") { what };
        return StoryArguments.Deciding(command, async (context, cancellationToken) =>
        {
            var given = context.Options.GetValue(what)!;
            var url = WebAddress.IsOne(given) ? WebAddress.Parse(given) : null;
            var outlet = url is null ? await StoryArguments.OutletAsync(context, given, cancellationToken) ?? given : null;
            return await context.Decisions.WithdrawAsync(context.Story, url, outlet, context.Note, context.Dry, context.Now, cancellationToken)
                ? context.Dry ? $"would take back what was decided about {given} in '{context.Story.Seed.StoryId}'" : $"the matcher decides about {given} again"
                : throw new InvalidInputException("decision-missing", $"Nothing was decided about {given} in '{context.Story.Seed.StoryId}': 'newscompare stories decisions {context.Story.Seed.StoryId}' lists what was.");
        });
    }

    private static Command Merge()
    {
        var into = new Option<string>("--into") { Description = "The story that goes on.", HelpName = "STORY", Required = true };
        var command = new Command("merge", "Makes one story of two: the pages of the first belong to the other, and the first rests. Example: newscompare stories merge harbor-blaze --into harbor-fire");
        command.Options.Add(into);
        return StoryArguments.Deciding(command, async (context, cancellationToken) =>
        {
            var other = await StoriesCommand.FindAsync(context.Database, context.Options.GetValue(into)!, cancellationToken);
            var story = context.Story.Seed.StoryId;
            if (other.Id == context.Story.Id || other.MergedInto is not null || context.Story.MergedInto is not null)
            {
                throw new InvalidInputException("merge-refused", other.Id == context.Story.Id ? $"'{story}' cannot be merged into itself."
                    : $"'{(other.MergedInto is null ? story : other.Seed.StoryId)}' is merged into '{other.MergedInto ?? context.Story.MergedInto}' already: name that one, or split it off first.");
            }

            if (context.Dry)
            {
                return $"would merge '{story}' into '{other.Seed.StoryId}'";
            }

            var (gained, keptOut, hasItsSeed) = await context.Decisions.MergeAsync(context.Story, other, context.Note, context.Now, cancellationToken);
            return $"'{story}' is merged into '{other.Seed.StoryId}', which has {Wording.Count(gained, "page")} more{(keptOut == 0 ? "" : $"; {Wording.Count(keptOut, "page")} of '{story}' {(keptOut == 1 ? "stays" : "stay")} out, by what people decided about '{other.Seed.StoryId}' ('newscompare stories show {other.Seed.StoryId} --all' says which)")}{(hasItsSeed ? $"; one page of '{story}' is that of the seed of '{other.Seed.StoryId}', and no coverage of it" : "")}; 'newscompare stories split {other.Seed.StoryId} --to {story}' parts them again";
        });
    }

    private static Command Split()
    {
        var to = new Option<string>("--to") { Description = "The story that the pages belong to; 'stories promote' makes a new one of an article.", HelpName = "STORY", Required = true };
        var urls = new Argument<string[]>("urls") { Description = "The pages; none to part a story that was merged as it was before.", HelpName = "URL...", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("split", "Moves pages of a story to another one; one that was merged goes on by itself again, with the pages that were its own. Example: newscompare stories split harbor-fire --to harbor-blaze https://herald.example/blaze") { urls };
        command.Options.Add(to);
        return StoryArguments.Deciding(command, async (context, cancellationToken) =>
        {
            var other = await StoriesCommand.FindAsync(context.Database, context.Options.GetValue(to)!, cancellationToken);
            var pages = context.Options.GetValue(urls)!.Select(WebAddress.Parse).ToList();
            var parts = await context.Decisions.IsPartAsync(other.Id, context.Story.Id, cancellationToken);
            if (other.Id == context.Story.Id || (pages.Count == 0 && !parts))
            {
                throw new InvalidInputException("split-refused", other.Id == context.Story.Id
                    ? $"The pages belong to '{other.Seed.StoryId}' already."
                    : $"'{other.Seed.StoryId}' is not merged into '{context.Story.Seed.StoryId}', so there is nothing to part: name the pages that are to be moved.");
            }

            var strange = await StrangersAsync(context, pages, cancellationToken);
            if (strange.Count > 0)
            {
                throw new InvalidInputException("split-refused", $"No page of '{context.Story.Seed.StoryId}': {string.Join(", ", strange)}. 'newscompare stories show {context.Story.Seed.StoryId}' lists its pages; nothing was moved.");
            }

            if (context.Dry)
            {
                return pages.Count == 0 ? $"would part '{other.Seed.StoryId}' from '{context.Story.Seed.StoryId}'" : $"would move {Wording.Count(pages.Count, "page")} from '{context.Story.Seed.StoryId}' to '{other.Seed.StoryId}'";
            }

            var has = await context.Decisions.SplitAsync(context.Story, other, pages, context.Note, context.Now, cancellationToken);
            var onItsOwn = other.MergedInto is null ? "" : $"'{other.Seed.StoryId}' goes on by itself again, with {Wording.Count(has, "page")}";
            if (pages.Count == 0)
            {
                return onItsOwn;
            }

            var seed = other.Seed.Url is { } own && pages.Exists(page => CanonicalUrl.Plain(page) == CanonicalUrl.Plain(own)) ? $", whose seed is one of them: it stands there as the seed, not as a page" : "";
            return $"{Wording.Count(pages.Count, "page")} of '{context.Story.Seed.StoryId}' {(pages.Count == 1 ? "belongs" : "belong")} to '{other.Seed.StoryId}' now{seed}{(onItsOwn.Length == 0 ? "" : "; " + onItsOwn)}";
        });
    }

    private static async Task<List<Uri>> StrangersAsync(DecisionContext context, List<Uri> pages, CancellationToken cancellationToken)
    {
        var strangers = new List<Uri>();
        foreach (var page in pages)
        {
            if (await context.Decisions.PageAsync(context.Story.Id, page, cancellationToken) is null)
            {
                strangers.Add(page);
            }
        }

        return strangers;
    }

    private static Argument<string> OutletArgument() => new("outlet") { Description = "The outlet's id or name, as 'newscompare outlets list' shows them, or the host of its pages.", HelpName = "OUTLET" };

    private static async Task<string> KnownAsync(DecisionContext context, string id, CancellationToken cancellationToken) =>
        await StoryArguments.OutletAsync(context, id, cancellationToken)
        ?? throw new InvalidInputException("outlet-unknown", $"There is no outlet '{id}', and no page of such a host is known here: 'newscompare outlets list' shows the outlets, 'newscompare stories show {context.Story.Seed.StoryId}' whose pages the story has.");
}
