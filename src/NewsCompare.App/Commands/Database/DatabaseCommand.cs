using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Demo;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Database;

/// <summary><c>newscompare db</c>: looks after the database.</summary>
internal static class DatabaseCommand
{
    public static Command Create()
    {
        var command = new Command("db", "Looks after the database: status, backup, restore, verify, export-warc, forget. Example: newscompare db backup newscompare-monday.db");
        command.Subcommands.Add(Status());
        command.Subcommands.Add(BackUp());
        command.Subcommands.Add(Restore());
        command.Subcommands.Add(Verify());
        command.Subcommands.Add(WarcExportCommand.Create());
        command.Subcommands.Add(Forget());
        return command;
    }

    /// <summary>Opens the database of an installation, which must be there.</summary>
    /// <param name="installation">Where.</param>
    /// <exception cref="InvalidInputException">There is none yet.</exception>
    public static DatabaseFile OpenExisting(Installation installation)
    {
        var folder = new DataFolder(installation.DataFolder);
        if (folder.HasDatabase())
        {
            return DatabaseFile.Open(folder.Database);
        }

        var demo = new DataFolder(Path.Combine(folder.Root, DemoCommand.Folder));
        throw new InvalidInputException(
            "database-missing",
            $"There is no database in '{folder.Root}' yet: 'newscompare run' makes one, or name another folder with --data DIR"
            + (File.Exists(demo.Database) ? $". What 'newscompare demo' stored is in --data {demo.Root}." : " ('newscompare demo' keeps its own, and says where)."));
    }

    private static Command Status()
    {
        var format = ListOutput.FormatOption();
        var command = new Command("status", "Shows what is stored. Example: newscompare db status --format json");
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            using var database = OpenExisting(Installation.Of(result));
            var status = await new Maintenance(database).StatusAsync(cancellationToken);
            await Console.Error.WriteLineAsync($"{status.Path}: {status.Size:N0} bytes, schema {status.Step}");
            await ListOutput.WriteAsync(
                new("tables", ["table", "rows"], [.. status.Rows.Select(row => (IReadOnlyList<object?>)[row.Key, row.Value])]), result.GetValue(format)!, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command BackUp()
    {
        var file = new Argument<string>("file") { Description = "A file that does not exist yet.", HelpName = "FILE" };
        var command = new Command("backup", "Copies the database while others may use it. Example: newscompare db backup newscompare-monday.db");
        command.Arguments.Add(file);
        command.SetAction(async (result, cancellationToken) =>
        {
            using var database = OpenExisting(Installation.Of(result));
            var target = Path.GetFullPath(result.GetValue(file)!);
            await new Maintenance(database).BackUpAsync(target, cancellationToken);
            await Console.Error.WriteLineAsync($"backed up to {target} ({new FileInfo(target).Length:N0} bytes)");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Restore()
    {
        var file = new Argument<string>("file") { Description = "A backup.", HelpName = "FILE" };
        var command = new Command("restore", "Puts a backup in the place of the database; the former one is kept beside it. Example: newscompare db restore newscompare-monday.db");
        command.Arguments.Add(file);
        command.SetAction(async (result, _) =>
        {
            var folder = new DataFolder(Installation.Of(result).DataFolder);

            // The former database is not opened: it may be the damaged one.
            using var held = DataLease.Hold(folder);
            var kept = Maintenance.Restore(folder, Path.GetFullPath(result.GetValue(file)!), TimeProvider.System.GetUtcNow());
            await Console.Error.WriteLineAsync(kept is null ? $"restored {folder.Database}" : $"restored {folder.Database}; the former database is kept as {kept}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Verify()
    {
        var command = new Command("verify", "Checks every stored page against its hash, and the database itself. Example: newscompare db verify");
        command.SetAction(async (result, cancellationToken) =>
        {
            using var database = OpenExisting(Installation.Of(result));
            var wrong = await new Maintenance(database).VerifyAsync(cancellationToken);
            foreach (var line in wrong)
            {
                await Console.Out.WriteLineAsync(TerminalText.OneLine(line));
            }

            await Console.Error.WriteLineAsync(wrong.Count == 0 ? "all is whole" : $"{Wording.Count(wrong.Count, "thing")} wrong: restore a backup with 'newscompare db restore FILE'");
            return wrong.Count == 0 ? ExitCode.Done : ExitCode.Partial;
        });
        return command;
    }

    private static Command Forget()
    {
        var url = new Argument<string>("url") { Description = "The page's address.", HelpName = "URL" };
        var reason = new Option<string>("--reason") { Description = "Kept with the tombstone.", HelpName = "TEXT", DefaultValueFactory = _ => "asked for" };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be forgotten." };
        var command = new Command("forget", "A takedown: forgets a page and all that was made from it, and never fetches it again. Example: newscompare db forget https://herald.example/story");
        command.Arguments.Add(url);
        command.Options.Add(reason);
        command.Options.Add(dry);
        command.SetAction(async (result, cancellationToken) =>
        {
            using var database = OpenExisting(Installation.Of(result));
            var page = CanonicalUrl.Of(WebAddress.Parse(result.GetValue(url)!));
            if (result.GetValue(dry))
            {
                await Console.Error.WriteLineAsync($"would forget {page} and all that was made from it");
                return ExitCode.Done;
            }

            var gone = await new Forgetting(database).ForgetAsync(page, result.GetValue(reason)!, TimeProvider.System.GetUtcNow(), cancellationToken);
            await Console.Error.WriteLineAsync(gone == 0
                ? $"nothing was known of {page}; it will not be fetched from now on"
                : $"forgot {page}: {Wording.Count(gone, "row")} deleted. Reports and backups written before are files of their own: remove them by hand.");
            return ExitCode.Done;
        });
        return command;
    }
}
