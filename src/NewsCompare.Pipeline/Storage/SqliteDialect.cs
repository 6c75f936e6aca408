using System.Data.Common;
using Microsoft.Data.Sqlite;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Storage;

/// <summary>SQLite with a write-ahead log: readers never wait, one writer at a time.</summary>
/// <param name="path">The database file.</param>
/// <param name="readOnly">Whether nothing may be written.</param>
internal sealed class SqliteDialect(string path, bool readOnly = false) : Dialect
{
    private const int Busy = 5;
    private const int ReadOnlyFile = 8;
    private const int InputOutput = 10;
    private const int Damaged = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = 30,
        Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
    }.ToString();

    /// <inheritdoc/>
    public override SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = readOnly ? "PRAGMA busy_timeout = 30000" : "PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override DbTransaction BeginWrite(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    /// <inheritdoc/>
    public override InvalidInputException? Explain(DbException error) => error is SqliteException sqlite ? Explain(sqlite) : null;

    /// <inheritdoc/>
    public override void Close() => SqliteConnection.ClearPool(new SqliteConnection(connectionString));

    private InvalidInputException? Explain(SqliteException error) => error.SqliteErrorCode switch
    {
        Full => new("disk-full", $"The disk that holds '{path}' is full: nothing of this step was stored. Free some space and start again; all that was stored before is whole.", error),
        Busy => new("database-busy", $"'{path}' was locked by another program for half a minute: close what has it open, then try again.", error),
        InputOutput => new("disk-error", $"'{path}' cannot be read or written ({error.Message}): nothing of this step was stored. Look at the disk, then run 'newscompare db verify'.", error),
        ReadOnlyFile or CannotOpen => new("database-not-writable", $"'{path}' cannot be opened for writing: check the rights of the folder, or choose another with --data DIR.", error),
        Damaged or NoDatabase => new("database-damaged", $"'{path}' is no database or is damaged: restore a backup with 'newscompare db restore FILE', or choose another folder with --data DIR.", error),
        _ => null,
    };
}
