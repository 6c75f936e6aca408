using System.Data.Common;
using Dapper;

namespace NewsCompare.Pipeline.Storage;

/// <summary>The database of a data folder: every read and every transaction of the stores goes through it.</summary>
internal sealed class DatabaseFile : IDisposable
{
    private readonly Dialect dialect;
    private readonly SemaphoreSlim writer = new(1, 1);

    static DatabaseFile() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    private DatabaseFile(string path, Dialect dialect)
    {
        Path = path;
        this.dialect = dialect;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens the database, makes it when it is not there, and brings it up to date.</summary>
    /// <param name="path">The file; its folder is made.</param>
    /// <exception cref="Core.Text.InvalidInputException">Codes <c>database-newer</c>, <c>database-damaged</c>, <c>database-not-writable</c>, <c>disk-full</c>.</exception>
    public static DatabaseFile Open(string path) => Open(path, new SqliteDialect(path));

    /// <summary>The same with a dialect of one's own.</summary>
    public static DatabaseFile Open(string path, Dialect dialect)
    {
        DataFolder.Make(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        var file = new DatabaseFile(path, dialect);
        file.Explained(() => Migrator.BringUpToDate(path, dialect));
        return file;
    }

    /// <summary>Reads, without a transaction.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await using var connection = dialect.Open();
            return await read(new(connection, null, cancellationToken));
        }
        catch (DbException error) when (dialect.Explain(error) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Writes in one transaction: all of it is stored, or nothing.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> write, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            await using var connection = dialect.Open();
            await using var transaction = dialect.BeginWrite(connection);
            var result = await write(new(connection, transaction, cancellationToken));
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        catch (DbException error) when (dialect.Explain(error) is { } explained)
        {
            throw explained;
        }
        finally
        {
            writer.Release();
        }
    }

    /// <summary>Runs statements that may not stand in a transaction (backup, clean-up); no writer runs beside it.</summary>
    public async Task<T> AloneAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            return await ReadAsync(work, cancellationToken);
        }
        finally
        {
            writer.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        dialect.Close();
        writer.Dispose();
    }

    private void Explained(Action action)
    {
        try
        {
            action();
        }
        catch (DbException error) when (dialect.Explain(error) is { } explained)
        {
            throw explained;
        }
    }
}
