using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Outlets;

/// <summary><c>newscompare outlets</c>: the outlets that are followed.</summary>
internal static class OutletsCommand
{
    public static Command Create()
    {
        var command = new Command("outlets", "The outlets that are followed: list, show, add, check, discover, import, export. Example: newscompare outlets check ap-news politico");
        command.Subcommands.Add(List());
        command.Subcommands.Add(Show());
        command.Subcommands.Add(Add());
        command.Subcommands.Add(OutletsCheckCommand.Create());
        command.Subcommands.Add(OutletsDiscoverCommand.Create());
        command.Subcommands.Add(OutletsOpmlCommands.Import());
        command.Subcommands.Add(OutletsOpmlCommands.Export());
        return command;
    }

    private static Command List()
    {
        var format = ListOutput.FormatOption();
        var enabled = new Option<bool>("--enabled") { Description = "Only those that are polled." };
        var command = new Command("list", "Lists the outlets. Example: newscompare outlets list --enabled");
        command.Options.Add(format);
        command.Options.Add(enabled);
        command.SetAction(async (result, cancellationToken) =>
        {
            var outlets = Installation.Of(result).Outlets().Where(outlet => outlet.Enabled || !result.GetValue(enabled));
            var rows = outlets.Select(outlet => (IReadOnlyList<object?>)
            [
                outlet.Id, outlet.Name, Name(outlet.Kind), outlet.Country, outlet.Language, outlet.Enabled,
                outlet.Feeds.Count(feed => feed.Enabled), outlet.DisabledReason,
            ]).ToList();
            await ListOutput.WriteAsync(
                new("outlets", ["id", "name", "kind", "country", "language", "enabled", "feeds", "disabledReason"], rows), result.GetValue(format)!, cancellationToken);
            return rows.Count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var id = new Argument<string>("outlet") { Description = "Outlet id.", HelpName = "OUTLET" };
        var format = ListOutput.FormatOption();
        var command = new Command("show", "Shows one outlet and its feeds. Example: newscompare outlets show ap-news");
        command.Arguments.Add(id);
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var outlets = Installation.Of(result).Outlets();
            var outlet = Find(outlets, result.GetValue(id)!);
            if (!result.GetValue(GlobalOptions.Quiet))
            {
                await Console.Error.WriteLineAsync(
                    $"{outlet.Name} ({Name(outlet.Kind)}, {outlet.Country}, {outlet.Language})\nhome     {outlet.Homepage}\ndomains  {string.Join(", ", outlet.Domains)}\n"
                    + $"credited as  {string.Join("; ", outlet.CreditNames)}{(outlet.Enabled ? "" : $"\nnot polled: {outlet.DisabledReason}")}");
            }

            var rows = outlet.Feeds.Select(feed => (IReadOnlyList<object?>)[feed.Url.AbsoluteUri, Name(feed.Kind), feed.Enabled, feed.DisabledReason, feed.Links?.Text]).ToList();
            await ListOutput.WriteAsync(new("feeds", ["url", "kind", "enabled", "disabledReason", "links"], rows), result.GetValue(format)!, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Add()
    {
        var file = new Argument<string>("file") { Description = "An outlet file, <id>.json.", HelpName = "FILE" };
        var replace = new Option<bool>("--replace") { Description = "Lay it over an outlet with the same id." };
        var dry = new Option<bool>("--dry-run") { Description = "Check the file and say what would be done." };
        var command = new Command("add", "Adds an outlet file to the data folder's configuration. Example: newscompare outlets add harbor-herald.json");
        command.Arguments.Add(file);
        command.Options.Add(replace);
        command.Options.Add(dry);
        command.SetAction((result, _) =>
        {
            var installation = Installation.Of(result);
            var path = result.GetValue(file)!;
            var outlet = OutletReader.Read(path, ReadText(path));
            if (installation.Outlets().Any(known => known.Id.Equals(outlet.Id, StringComparison.Ordinal)) && !result.GetValue(replace))
            {
                throw new InvalidInputException("outlet-twice", $"There is an outlet '{outlet.Id}' already: rename the file, or give --replace to lay yours over it.");
            }

            OutletFiles.CheckDomains([.. installation.Outlets().Where(known => known.Id != outlet.Id), outlet]);
            var target = Path.Combine(Installation.ConfigIn(installation.DataFolder), "outlets", outlet.Id + ".json");
            if (!result.GetValue(dry))
            {
                DataFolder.Make(Path.GetDirectoryName(target)!);
                File.Copy(path, target, overwrite: true);
            }

            Console.Error.WriteLine(result.GetValue(dry) ? $"would add {target}" : $"added {target}");
            Console.Out.WriteLine(outlet.Id);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>An outlet by its id.</summary>
    /// <param name="outlets">All outlets.</param>
    /// <param name="id">As the user gave it.</param>
    /// <exception cref="InvalidInputException">There is none.</exception>
    public static Outlet Find(IReadOnlyList<Outlet> outlets, string id) =>
        outlets.FirstOrDefault(outlet => outlet.Id.Equals(id, StringComparison.Ordinal))
        ?? throw new InvalidInputException("outlet-missing", $"There is no outlet '{id}'. List them: newscompare outlets list.");

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("file-missing", $"'{path}' cannot be read: {missing.Message}", missing);
        }
    }

    private static string Name(OutletKind kind) => kind.ToString().ToLowerInvariant();

    private static string Name(FeedKind kind) => kind == FeedKind.NewsSitemap ? "news-sitemap" : kind.ToString().ToLowerInvariant();
}
