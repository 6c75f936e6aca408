using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Outlets;

/// <summary><c>newscompare outlets import</c> and <c>export</c>: subscriptions as other readers of feeds keep them (OPML 2.0).</summary>
/// <remarks>The imported list itself is kept in the data folder, so that folders, notes and attributes that mean nothing to us come out again.</remarks>
internal static class OutletsOpmlCommands
{
    private const long LargestFile = 15 * 1024 * 1024;
    private static readonly JsonSerializerOptions FileForm = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Import()
    {
        var file = new Argument<string>("file") { Description = "An OPML file.", HelpName = "FILE" };
        var country = new Option<string>("--country") { Description = "Country of the outlets that are new, two letters of ISO 3166-1: the list does not say it.", HelpName = "CODE", Required = true };
        var language = new Option<string>("--language") { Description = "Language of the outlets that are new, a BCP 47 tag.", HelpName = "TAG", DefaultValueFactory = _ => "en" };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be done." };
        var format = ListOutput.FormatOption();
        var command = new Command("import", "Takes up the feeds of an OPML list: a file for each outlet that is new, in the data folder's configuration. Ends with 3 when some could not be taken up. Example: newscompare outlets import subscriptions.opml --country US");
        command.Arguments.Add(file);
        foreach (var option in (Option[])[country, language, dry, format])
        {
            command.Options.Add(option);
        }

        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            var list = Read(result.GetValue(file)!);
            if (list.Mended is { } wrong)
            {
                await Console.Error.WriteLineAsync($"newscompare: '{result.GetValue(file)}' is no well-formed XML ({wrong}); it was read as far as it can be meant: compare the rows below with it");
            }

            var unreadable = list.Unreadable();
            var known = installation.Outlets();
            var found = OpmlImport.Plan(list.Feeds(), known, result.GetValue(country)!, result.GetValue(language)!);
            OutletFiles.CheckDomains([.. known, .. found.Select(one => one.Added).OfType<Outlet>()]);
            if (!result.GetValue(dry))
            {
                Store(installation, list, found);
            }

            await ListOutput.WriteAsync(
                new("feeds", ["outlet", "url", "title", "outcome"], [.. Rows(found), .. unreadable.Select(one => (IReadOnlyList<object?>)[null, one.Given, one.Title, "not taken up: it is no web address"])]),
                result.GetValue(format)!, cancellationToken);
            return unreadable.Count > 0 || found.Any(one => one.Problem is not null) ? ExitCode.Partial : found.Count > 0 ? ExitCode.Done : ExitCode.NothingMatched;
        });
        return command;
    }

    public static Command Export()
    {
        var target = new Option<string>("--out") { Description = "Write to a file instead of standard output.", HelpName = "FILE" };
        var command = new Command("export", "Writes the feeds that are polled as an OPML 2.0 list; folders and attributes of an imported list are kept. Example: newscompare outlets export --out newsroom.opml");
        command.Options.Add(target);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            var kept = KeptIn(installation);
            var list = File.Exists(kept) ? Read(kept) : OpmlList.Empty("NewsCompare");
            var feeds = installation.Outlets().Where(outlet => outlet.Enabled)
                .SelectMany(outlet => outlet.Feeds.Where(feed => feed.Enabled && feed.Kind is not (FeedKind.Hub or FeedKind.NewsSitemap)), (outlet, feed) => new OpmlFeed(outlet.Name, feed.Url, outlet.Homepage, null, [outlet.Name]));
            var text = list.With([.. feeds]).ToString();
            if (result.GetValue(target) is { } path)
            {
                await File.WriteAllTextAsync(path, text, cancellationToken);
            }
            else
            {
                await Console.Out.WriteAsync(text);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(IReadOnlyList<OpmlOutlet> found) =>
        found.SelectMany(one => one.Feeds, (one, feed) => (IReadOnlyList<object?>)[one.OutletId, feed.XmlUrl.AbsoluteUri, feed.Title, one.Outcome(feed)]);

    private static string KeptIn(Installation installation) => Path.Combine(Installation.ConfigIn(installation.DataFolder), "subscriptions.opml");

    private static void Store(Installation installation, OpmlList list, IReadOnlyList<OpmlOutlet> found)
    {
        var folder = Path.Combine(Installation.ConfigIn(installation.DataFolder), "outlets");
        DataFolder.Make(folder);
        foreach (var outlet in found.Select(one => one.Added).OfType<Outlet>())
        {
            File.WriteAllText(Path.Combine(folder, outlet.Id + ".json"), Json(outlet));
        }

        var kept = KeptIn(installation);
        File.WriteAllText(kept, (File.Exists(kept) ? Read(kept).Followed(list) : list).ToString());
    }

    private static string Json(Outlet outlet) => JsonSerializer.Serialize(
        new
        {
            name = outlet.Name,
            homepage = outlet.Homepage,
            domains = outlet.Domains,
            kind = outlet.Kind,
            country = outlet.Country,
            language = outlet.Language,
            creditNames = outlet.CreditNames,
            feeds = outlet.Feeds.Select(feed => new { url = feed.Url, kind = feed.Kind }),
        },
        FileForm) + "\n";

    private static OpmlList Read(string path)
    {
        try
        {
            return new FileInfo(path).Length <= LargestFile
                ? OpmlList.Parse(File.ReadAllBytes(path))
                : throw new InvalidInputException("opml-too-large", $"'{path}' has more than {LargestFile / (1024 * 1024)} MB: split it.");
        }
        catch (InvalidInputException wrong) when (!wrong.Message.StartsWith('\''))
        {
            throw new InvalidInputException(wrong.Code, $"'{path}': {wrong.Message}", wrong);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("file-missing", $"'{path}' cannot be read: {missing.Message}", missing);
        }
    }
}
