using System.CommandLine;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Fetching.Archives;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Database;

/// <summary><c>newscompare db export-warc</c>: the stored pages as a web archive.</summary>
internal static class WarcExportCommand
{
    private const string Help = """
        Writes every stored fetch of a page into a web archive (WARC/1.1, each record packed with gzip): request and response headers, body, final address,
        time and SHA-256. Feeds are not stored whole and are not in it: a run that is to be replayed is recorded with 'newscompare run --record FILE'.
        Example: newscompare db export-warc pages.warc.gz
        """;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A file that does not exist yet.", HelpName = "FILE.warc.gz" };
        var command = new Command("export-warc", Help);
        command.Arguments.Add(file);
        command.SetAction(async (result, cancellationToken) =>
        {
            using var database = DatabaseCommand.OpenExisting(Installation.Of(result));
            var path = Path.GetFullPath(result.GetValue(file)!);
            var count = await WriteAsync(new SnapshotStore(database), path, cancellationToken);
            await Console.Error.WriteLineAsync($"{count} fetch(es) written to {path}");
            return count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
        });
        return command;
    }

    private static async Task<int> WriteAsync(SnapshotStore snapshots, string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            return await WriteAsync(snapshots, target, cancellationToken);
        }
        catch (Exception taken) when (taken is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("file-not-writable", $"'{path}' cannot be written: {taken.Message}", taken);
        }
    }

    // One after the other: a collection of years does not fit into memory.
    private static async Task<int> WriteAsync(SnapshotStore snapshots, FileStream target, CancellationToken cancellationToken)
    {
        var writer = new WarcWriter(target);
        var ids = await snapshots.AllIdsAsync(cancellationToken);
        foreach (var id in ids)
        {
            if (await snapshots.FindAsync(id, cancellationToken) is { Fetch: var page })
            {
                if (id == ids[0])
                {
                    WebArchive.Begin(writer, page.FetchedAt);
                }

                ArchivedFetch.Write(writer, page.RequestUrl, new FetchOutcome.Fetched(page), page.FetchedAt);
            }
        }

        return ids.Count;
    }
}
