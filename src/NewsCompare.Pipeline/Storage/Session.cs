using System.Data.Common;
using Dapper;

namespace NewsCompare.Pipeline.Storage;

/// <summary>A connection, with its transaction when something is written.</summary>
internal sealed class Session(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
{
    /// <summary>Runs a statement and counts the rows it changed.</summary>
    public Task<int> ExecuteAsync(string sql, object? values = null) => connection.ExecuteAsync(Command(sql, values));

    /// <summary>All rows.</summary>
    public async Task<List<T>> QueryAsync<T>(string sql, object? values = null) => [.. await connection.QueryAsync<T>(Command(sql, values))];

    /// <summary>The one number of every row; for answers of thousands of rows, of which each costs as little as it can.</summary>
    public async Task<List<long>> NumbersAsync(string sql, object? values = null)
    {
        var numbers = new List<long>();
        await using var reader = await connection.ExecuteReaderAsync(Command(sql, values));
        while (await reader.ReadAsync(cancellationToken))
        {
            numbers.Add(reader.GetInt64(0));
        }

        return numbers;
    }

    /// <summary>The first row, or null.</summary>
    public Task<T?> FirstAsync<T>(string sql, object? values = null)
        where T : class => connection.QueryFirstOrDefaultAsync<T>(Command(sql, values));

    /// <summary>A number; 0 when there is no row.</summary>
    public async Task<long> NumberAsync(string sql, object? values = null) => await connection.ExecuteScalarAsync<long?>(Command(sql, values)) ?? 0;

    /// <summary>A number, or null when there is no row.</summary>
    public Task<long?> NumberOrNullAsync(string sql, object? values = null) => connection.ExecuteScalarAsync<long?>(Command(sql, values));

    /// <summary>A text, or null when there is no row.</summary>
    public Task<string?> TextAsync(string sql, object? values = null) => connection.ExecuteScalarAsync<string?>(Command(sql, values));

    private CommandDefinition Command(string sql, object? values) => new(sql, values, transaction, cancellationToken: cancellationToken);
}
