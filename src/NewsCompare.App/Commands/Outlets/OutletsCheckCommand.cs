using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.App.Commands.Outlets;

/// <summary><c>newscompare outlets check</c>: fetches each feed once and reports state and freshness.</summary>
internal static class OutletsCheckCommand
{
    private const string Help = """
        Fetches each enabled feed once and says how it is; nothing is stored.

        State: ok; empty (no items); stale (nothing new for 48 h and for five times its usual pause); moved (answers at another address for good);
        bot-wall, consent-wall, paywall (a wall answers in the feed's place); blocked, missing, unreachable, refused, not-a-feed
        (these eight could not be read, and end the program with 3). What 'run' and 'serve' have found since stands on the Feeds page; they also
        find feeds that are silent: those that answer, but show nothing that was not seen before.
        Example:
          NEWSCOMPARE__FETCH__CONTACT=you@newsroom.example newscompare outlets check ap-news politico
        """;

    public static Command Create()
    {
        var ids = new Argument<string[]>("outlet") { Description = "Outlet ids; none means every enabled outlet.", HelpName = "OUTLET", Arity = ArgumentArity.ZeroOrMore };
        var format = ListOutput.FormatOption();
        var command = new Command("check", Help);
        command.Arguments.Add(ids);
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            var feeds = Feeds(Chosen(installation.Outlets(), result.GetValue(ids) ?? []));
            var options = FetchSettings(installation);
            using var fetcher = new PageFetcher(options, TimeProvider.System, rules: new(installation.Outlets()));
            var found = await LookAsync(feeds, new(fetcher.FetchAsync, TimeProvider.System), result.GetValue(GlobalOptions.Quiet), cancellationToken);
            await ListOutput.WriteAsync(new("feeds", ["outlet", "url", "state", "items", "newestAt", "message"], [.. found.Select(Row)]), result.GetValue(format)!, cancellationToken);
            return found.Exists(one => one.Finding.Failed) ? ExitCode.Partial : ExitCode.Done;
        });
        return command;
    }

    /// <summary>The settings of fetching, for verbs that look at real outlets.</summary>
    /// <param name="installation">The installation.</param>
    /// <exception cref="InvalidInputException">No contact is set.</exception>
    public static FetchOptions FetchSettings(Installation installation) => installation.Settings().Fetch is { Contact: not null } options ? options : throw new InvalidInputException(
        "contact-missing",
        "Feeds are fetched only when their outlets can write to you: set fetch.contact in newscompare.json (--config DIR), or NEWSCOMPARE__FETCH__CONTACT=you@newsroom.example in the environment.");

    // Outlets that a user names are looked at although they are not polled: that is how one learns whether they could be.
    private static List<Outlet> Chosen(IReadOnlyList<Outlet> outlets, string[] ids) => ids.Length == 0
        ? [.. outlets.Where(outlet => outlet.Enabled)]
        : [.. ids.Distinct(StringComparer.Ordinal).Select(id => OutletsCommand.Find(outlets, id))];

    private static List<(Outlet Outlet, OutletFeed Feed)> Feeds(List<Outlet> outlets)
    {
        List<(Outlet Outlet, OutletFeed Feed)> feeds = [.. outlets.SelectMany(outlet => outlet.Feeds.Where(feed => feed.Enabled), (outlet, feed) => (outlet, feed))];
        return feeds.Count > 0 ? feeds : throw new InvalidInputException(
            "no-feeds", $"There is no enabled feed of {(outlets.Count == 0 ? "any outlet" : string.Join(", ", outlets.Select(outlet => outlet.Id)))}: see 'newscompare outlets show OUTLET'.");
    }

    // All at once: the fetcher lets one request a host through at a time.
    private static async Task<List<(Outlet Outlet, OutletFeed Feed, FeedFinding Finding)>> LookAsync(
        List<(Outlet Outlet, OutletFeed Feed)> feeds, FeedProbe probe, bool quiet, CancellationToken cancellationToken)
    {
        var done = 0;
        return [.. await Task.WhenAll(feeds.Select(async one =>
        {
            var finding = await probe.LookAsync(one.Outlet, one.Feed, cancellationToken);
            var count = Interlocked.Increment(ref done);
            if (!quiet)
            {
                await Console.Error.WriteLineAsync($"{count} of {feeds.Count}: {one.Outlet.Id}: {finding.Word}");
            }

            return (one.Outlet, one.Feed, finding);
        }))];
    }

    private static IReadOnlyList<object?> Row((Outlet Outlet, OutletFeed Feed, FeedFinding Finding) one) =>
        [one.Outlet.Id, one.Feed.Url.AbsoluteUri, one.Finding.Word, one.Finding.Items, one.Finding.NewestAt, one.Finding.Message];
}
