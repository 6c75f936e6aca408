using Dapper;
using Microsoft.Data.Sqlite;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class DatabaseFileTests : StoreTests
{
    [Fact]
    public void Open_MakesTheFolderAndTheTables_WhenThereIsNothing()
    {
        using var database = DatabaseFile.Open(Path.Combine(Folder.Root, "deep", "er", "new.db"));
        Assert.True(File.Exists(database.Path));
    }

    [Fact]
    public async Task Open_MakesTheTablesOnce_WhenManyOpenANewDatabaseAtOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => DatabaseFile.Open(Folder.Database).Dispose(), Token)));
        Assert.Equal(Migrator.Scripts.Count, await Database.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM SchemaVersions"), Token));
    }

    [Fact]
    public async Task Open_KeepsWhatIsThere_WhenItIsOpenedAgain()
    {
        await new StoryStore(Database).SyncAsync(SeedSet.Of("/seeds", [ASeed("a")]), Now, Token);
        using var again = DatabaseFile.Open(Folder.Database);
        Assert.Single(await new StoryStore(again).ListAsync(Token));
    }

    [Fact]
    public async Task Open_Refuses_WhenTheDatabaseIsNewer()
    {
        await Database.WriteAsync(session => session.ExecuteAsync("INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('9999-future.sql', '2030-01-01')"), Token);
        var error = Assert.Throws<InvalidInputException>(() => DatabaseFile.Open(Folder.Database));
        Assert.Equal("database-newer", error.Code);
        Assert.Contains("9999-future.sql", error.Message, StringComparison.Ordinal);
        Assert.Contains("--data", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_SaysThatItIsNoDatabase_WhenTheFileHoldsSomethingElse()
    {
        await File.WriteAllTextAsync(Folder.Database, new string('x', 5000), Token);
        var error = Assert.Throws<InvalidInputException>(() => DatabaseFile.Open(Folder.Database));
        Assert.Equal("database-damaged", error.Code);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(Folder.Database, Token));
    }

    [Fact]
    public async Task WriteAsync_StoresNothing_WhenTheDiskFillsUpInTheMiddle()
    {
        using var full = DatabaseFile.Open(Folder.Database, new SmallDisk(Folder.Database));
        var error = await Assert.ThrowsAsync<InvalidInputException>(() => full.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("INSERT INTO tombstones (url, reason, forgotten_at) VALUES ('small', 'fits', 1)");
                return await session.ExecuteAsync("INSERT INTO blobs (sha256, size, bytes) VALUES ('x', 1, zeroblob(20000000))");
            },
            Token));
        Assert.Equal("disk-full", error.Code);
        Assert.Contains(Folder.Database, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, await full.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM tombstones"), Token));
        Assert.Equal(1, await full.WriteAsync(session => session.ExecuteAsync("INSERT INTO tombstones (url, reason, forgotten_at) VALUES ('later', 'fits', 1)"), Token));
    }

    [Fact]
    public async Task WriteAsync_StoresNothing_WhenItIsCancelledInTheMiddle()
    {
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Database.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("INSERT INTO tombstones (url, reason, forgotten_at) VALUES ('u', 'r', 1)");
                await source.CancelAsync();
                return await session.ExecuteAsync("INSERT INTO tombstones (url, reason, forgotten_at) VALUES ('v', 'r', 1)");
            },
            source.Token));
        Assert.Equal(0, await Database.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM tombstones"), Token));
    }

    [Fact]
    public async Task WriteAsync_LosesNothing_WhenManyWriteAtOnceThroughTwoConnections()
    {
        using var other = DatabaseFile.Open(Folder.Database);
        await Parallel.ForAsync(0, 60, Token, async (i, token) =>
            await (i % 2 == 0 ? Database : other).WriteAsync(
                async session =>
                {
                    var count = await session.NumberAsync("SELECT count(*) FROM tombstones");
                    return await session.ExecuteAsync("INSERT INTO tombstones (url, reason, forgotten_at) VALUES (@Url, 'r', @count)", new { Url = $"u{i}", count });
                },
                token));
        Assert.Equal(60, await Database.ReadAsync(session => session.NumberAsync("SELECT count(DISTINCT forgotten_at) FROM tombstones"), Token));
    }

    private sealed class SmallDisk(string path) : Dialect
    {
        private readonly SqliteDialect real = new(path);

        public override System.Data.Common.DbConnection Open()
        {
            var connection = real.Open();
            connection.Execute("PRAGMA max_page_count = 200");
            return connection;
        }

        public override System.Data.Common.DbTransaction BeginWrite(System.Data.Common.DbConnection connection) => real.BeginWrite((SqliteConnection)connection);

        public override InvalidInputException? Explain(System.Data.Common.DbException error) => real.Explain(error);

        public override void Close() => real.Close();
    }
}
