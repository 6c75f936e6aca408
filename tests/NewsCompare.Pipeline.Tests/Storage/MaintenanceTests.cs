using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class MaintenanceTests : StoreTests
{
    private string Backup => Path.Combine(Folder.Root, "backups", "one.db");

    [Fact]
    public async Task BackUpAsync_ThenRestore_BringsBackWhatWasThere_AndKeepsWhatStoodThere()
    {
        var coverage = await ACoverageAsync();
        await ReadPageAsync(coverage, AnExtraction("Forty saved."));
        await new Maintenance(Database).BackUpAsync(Backup, Token);
        await new Forgetting(Database).ForgetAsync(coverage.Page.Url, "by mistake", Now, Token);
        Database.Dispose();

        var kept = Maintenance.Restore(Folder, Backup, Now);

        using var restored = DatabaseFile.Open(Folder.Database);
        Assert.NotNull(await new RevisionStore(restored).FindCurrentAsync(coverage.Page.Id, "1", Token));
        Assert.Empty(await new Maintenance(restored).VerifyAsync(Token));
        using var former = DatabaseFile.Open(kept!);
        Assert.True(await new Forgetting(former).IsForgottenAsync(coverage.Page.Url, Token));
    }

    [Fact]
    public async Task BackUpAsync_NeverOverwrites()
    {
        await new Maintenance(Database).BackUpAsync(Backup, Token);
        Assert.Equal("backup-exists", (await Assert.ThrowsAsync<InvalidInputException>(() => new Maintenance(Database).BackUpAsync(Backup, Token))).Code);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Backup)!));
    }

    [Fact]
    public async Task Restore_ReplacesNothing_WhenTheBackupIsNoDatabase()
    {
        await ACoverageAsync();
        Database.Dispose();
        var wrong = Path.Combine(Folder.Root, "wrong.txt");
        await File.WriteAllTextAsync(wrong, new string('z', 4096), Token);
        Assert.Equal("database-damaged", Assert.Throws<InvalidInputException>(() => Maintenance.Restore(Folder, wrong, Now)).Code);
        using var still = DatabaseFile.Open(Folder.Database);
        Assert.Single(await new StoryStore(still).ListAsync(Token));
        Assert.Equal("backup-missing", Assert.Throws<InvalidInputException>(() => Maintenance.Restore(Folder, wrong + "?", Now)).Code);
    }

    [Fact]
    public async Task VerifyAsync_NamesTheStoredPage_WhoseBytesWereChanged()
    {
        var coverage = await ACoverageAsync();
        await ReadPageAsync(coverage, AnExtraction("Forty saved."));
        Assert.Empty(await new Maintenance(Database).VerifyAsync(Token));
        await Database.WriteAsync(session => session.ExecuteAsync("UPDATE blobs SET bytes = x'00112233'"), Token);
        Assert.Contains("is not what was fetched", Assert.Single(await new Maintenance(Database).VerifyAsync(Token)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StatusAsync_CountsRows()
    {
        await ACoverageAsync();
        var status = await new Maintenance(Database).StatusAsync(Token);
        Assert.Equal(1, status.Rows.Single(row => row.Key == "coverage").Value);
        Assert.Equal(Path.GetFileNameWithoutExtension(Migrator.Scripts[^1].Name), status.Step);
        Assert.True(status.Size > 0);
    }
}
