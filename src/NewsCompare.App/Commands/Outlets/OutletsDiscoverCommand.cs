using System.CommandLine;
using System.Text.Json;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.App.Commands.Outlets;

/// <summary><c>newscompare outlets discover</c>: finds the feeds of a site.</summary>
internal static class OutletsDiscoverCommand
{
    private const string Help = """
        Finds the feeds and news sitemaps of a site: those its page and its robots.txt name, else those in the usual places. Each is fetched once; nothing is stored.

        Ends with 4 when there is none: then a page that lists the outlet's articles can be followed as a feed of kind "hub".
        Example:
          NEWSCOMPARE__FETCH__CONTACT=you@newsroom.example newscompare outlets discover https://herald.example/
        """;

    public static Command Create()
    {
        var address = new Argument<string>("url") { Description = "The site's home page, or the page of a section.", HelpName = "URL" };
        var format = ListOutput.FormatOption();
        var command = new Command("discover", Help);
        command.Arguments.Add(address);
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            var options = OutletsCheckCommand.FetchSettings(installation);
            var url = Uri.TryCreate(result.GetValue(address), UriKind.Absolute, out var given) && (given.Scheme == Uri.UriSchemeHttps || given.Scheme == Uri.UriSchemeHttp)
                ? given
                : throw new InvalidInputException("address-malformed", $"'{result.GetValue(address)}' is no web address: give the whole of it, such as https://herald.example/.");
            using var fetcher = new PageFetcher(options, TimeProvider.System, rules: new(installation.Outlets()));
            var skipped = new List<string>();
            var found = await new FeedSearch(fetcher.FetchAsync).FindAsync(url, skipped.Add, cancellationToken);
            skipped.ForEach(one => Console.Error.WriteLine($"newscompare: named as a feed, but not read: {one}"));
            if (!result.GetValue(GlobalOptions.Quiet) && found.Count > 0)
            {
                await Console.Error.WriteLineAsync($"For the outlet's file:\n\"feeds\": [\n{string.Join(",\n", found.Select(Suggestion))}\n]\n");
            }

            await ListOutput.WriteAsync(
                new("feeds", ["url", "kind", "title", "origin", "items", "newestAt"], [.. found.Select(feed => (IReadOnlyList<object?>)[feed.Url.AbsoluteUri, feed.Kind, feed.Title, feed.Origin, feed.Items, feed.NewestAt])]),
                result.GetValue(format)!, cancellationToken);
            return found.Count > 0 ? ExitCode.Done : ExitCode.NothingMatched;
        });
        return command;
    }

    private static string Suggestion(FoundFeed feed) => $"  {{ \"url\": {JsonSerializer.Serialize(feed.Url.AbsoluteUri)}, \"kind\": \"{feed.Kind}\" }}";
}
