using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Storage;

/// <summary>What `db status`, `backup`, `restore` and `verify` do.</summary>
internal sealed class Maintenance(DatabaseFile database)
{
    private static readonly string[] Tables =
        ["feeds", "items", "stories", "seed_revisions", "matches", "decisions", "pages", "coverage", "snapshots", "further_pages", "blobs", "revisions", "comparisons", "audit_decisions", "runs", "run_events", "nights", "tombstones"];

    private static readonly string[] Endings = ["", "-wal", "-shm"];

    /// <summary>The rows of every table, and the size of the file.</summary>
    public Task<DatabaseStatus> StatusAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var rows = new List<KeyValuePair<string, long>>();
            foreach (var table in Tables)
            {
                rows.Add(new(table, await session.NumberAsync($"SELECT count(*) FROM {table}")));
            }

            return new DatabaseStatus(database.Path, new FileInfo(database.Path).Length, Path.GetFileNameWithoutExtension(Migrator.Scripts[^1].Name), rows);
        },
        cancellationToken);

    /// <summary>A whole copy of the database while others may read and write.</summary>
    /// <param name="target">A file that does not exist yet.</param>
    /// <param name="cancellationToken">Ends the work; no half copy stays under the name.</param>
    /// <exception cref="InvalidInputException">The target exists or cannot be written.</exception>
    public async Task BackUpAsync(string target, CancellationToken cancellationToken)
    {
        if (File.Exists(target))
        {
            throw new InvalidInputException("backup-exists", $"'{target}' exists already: choose another name, a backup never overwrites.");
        }

        DataFolder.Make(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var half = target + ".part";
        File.Delete(half);
        try
        {
            await database.AloneAsync(session => session.ExecuteAsync("VACUUM INTO @half", new { half }), cancellationToken);
            File.Move(half, target);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>Looks at every page of the file, every reference and every stored page's hash.</summary>
    /// <returns>What is wrong, in words; empty when all is whole.</returns>
    public Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var wrong = (await session.QueryAsync<string>("PRAGMA integrity_check")).Where(line => !line.Equals("ok", StringComparison.Ordinal)).ToList();
            wrong.AddRange((await session.QueryAsync<string>("SELECT \"table\" FROM pragma_foreign_key_check")).Select(table => $"A row of '{table}' refers to one that is not there."));
            foreach (var sha256 in await session.QueryAsync<string>("SELECT sha256 FROM blobs ORDER BY sha256"))
            {
                var blob = (await session.FirstAsync<BlobRow>("SELECT size, bytes FROM blobs WHERE sha256 = @sha256", new { sha256 }))!;
                if (!IsWhole(blob, sha256))
                {
                    wrong.Add($"The stored page {sha256} is not what was fetched.");
                }
            }

            return (IReadOnlyList<string>)wrong;
        },
        cancellationToken);

    /// <summary>Puts a backup in the place of the database; what stood there is kept beside it.</summary>
    /// <param name="folder">The data folder, whose lease the caller holds or nobody else uses.</param>
    /// <param name="backup">The backup.</param>
    /// <param name="now">When; part of the kept file's name.</param>
    /// <returns>Where the former database is kept, or null when there was none.</returns>
    /// <exception cref="InvalidInputException">The backup is missing, damaged, or newer than this program.</exception>
    public static string? Restore(DataFolder folder, string backup, DateTimeOffset now)
    {
        if (!File.Exists(backup))
        {
            throw new InvalidInputException("backup-missing", $"The backup '{backup}' does not exist.");
        }

        DataFolder.Make(folder.Root);
        var fresh = folder.Database + ".restored";
        try
        {
            File.Copy(backup, fresh, overwrite: true);
            DatabaseFile.Open(fresh).Dispose(); // refuses what is damaged or newer before anything is replaced
            var kept = $"{folder.Database}.replaced-{now.ToUnixTimeSeconds()}";
            var replaced = Move(folder.Database, kept);
            Move(fresh, folder.Database);
            return replaced ? kept : null;
        }
        catch (IOException error)
        {
            throw new InvalidInputException("restore-failed", $"'{backup}' could not be put into '{folder.Root}' ({error.Message}): look at the disk and its rights, then try again.", error);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    // A database is its file and, after a crash, the log beside it.
    private static bool Move(string from, string to)
    {
        foreach (var ending in Endings.Where(ending => File.Exists(from + ending)))
        {
            File.Move(from + ending, to + ending);
        }

        return File.Exists(to);
    }

    private static bool IsWhole(BlobRow blob, string sha256)
    {
        try
        {
            return StoreJson.Sha256(SnapshotWriter.Expand(blob.Bytes, blob.Size)).Equals(sha256, StringComparison.Ordinal);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            return false;
        }
    }

    private sealed class BlobRow
    {
        public required long Size { get; init; }

        public required byte[] Bytes { get; init; }
    }
}

/// <summary>What a database holds.</summary>
/// <param name="Path">The file.</param>
/// <param name="Size">Its size in bytes, the log apart.</param>
/// <param name="Step">The last migration.</param>
/// <param name="Rows">Table to number of rows.</param>
internal sealed record DatabaseStatus(string Path, long Size, string Step, IReadOnlyList<KeyValuePair<string, long>> Rows);
