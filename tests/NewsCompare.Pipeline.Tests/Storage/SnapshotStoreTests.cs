using System.Text;
using Microsoft.Data.Sqlite;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class SnapshotStoreTests : StoreTests
{
    [Fact]
    public async Task FindAsync_GivesBackBytesHeadersAndAddresses()
    {
        var coverage = await ACoverageAsync();
        var fetch = APage(coverage.Page.GivenUrl, "<p>Zwölf \0 gerettet</p>", Now) with
        {
            FinalUrl = new("https://herald.example/final"),
            Status = 203,
            Redirects =
            [
                new(coverage.Page.GivenUrl, 301, new("https://herald.example/then"), [new("Location", "/then"), new("Set-Cookie", "a=1"), new("Set-Cookie", "b=2")]),
                new(new("https://herald.example/then"), 302, new("https://herald.example/final")),
            ],
            ETag = "\"e\"",
        };
        var id = await new CoverageStore(Database).SaveAsync(coverage.Page.Id, ACheck(), fetch, Token);
        var stored = (await new SnapshotStore(Database).FindAsync(id, Token))!;
        Assert.Equal(fetch.Body, stored.Fetch.Body);
        Assert.Equivalent(fetch, stored.Fetch, strict: true);
        Assert.Equal(id, (await new CoverageStore(Database).FindAsync(coverage.Id, Token))!.Page.UnreadSnapshotId);
    }

    [Theory]
    [InlineData("""[{"from":"https://herald.example/a","status":301,"to":"https://herald.example/b"}]""")]
    [InlineData("""[{"from":"https://herald.example/a","status":301,"to":"https://herald.example/b","headers":[{},{}]}]""")]
    public void Redirects_StoredBeforeTheirHeadersWere_AreReadWithoutThem(string json)
    {
        var hop = Assert.Single(StoredRedirects.Read(json));
        Assert.Equal(new("https://herald.example/b"), hop.To);
        Assert.Null(hop.Headers);
    }

    [Fact]
    public async Task SaveAsync_KeepsEqualBytesOnce_AndCompressed()
    {
        var coverage = await ACoverageAsync();
        var pages = new CoverageStore(Database);
        var text = new string('a', 100_000);
        for (var minute = 0; minute < 3; minute++)
        {
            await pages.SaveAsync(coverage.Page.Id, ACheck(), APage(coverage.Page.GivenUrl, text, Now.AddMinutes(minute)), Token);
        }

        Assert.Equal(3, (await new SnapshotStore(Database).IdsAsync(coverage.Page.Id, Token)).Count);
        Assert.Equal(1, await Database.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM blobs"), Token));
        Assert.InRange(await Database.ReadAsync(session => session.NumberAsync("SELECT sum(length(bytes)) FROM blobs"), Token), 1, 5_000);
    }

    [Fact]
    public async Task Snapshots_CannotBeChanged()
    {
        var coverage = await ACoverageAsync();
        await ReadPageAsync(coverage, AnExtraction("Forty saved."));
        var error = await Assert.ThrowsAsync<SqliteException>(() => Database.WriteAsync(session => session.ExecuteAsync("UPDATE snapshots SET status = 500"), Token));
        Assert.Contains("a snapshot never changes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForgetAsync_LeavesNoByteAndKeepsThePageAway()
    {
        var coverage = await ACoverageAsync();
        const string Secret = "unmistakable-words-of-the-page";
        await ReadPageAsync(coverage, AnExtraction(Secret));
        Assert.True(await new Forgetting(Database).ForgetAsync(coverage.Page.Url, "takedown", Now, Token) > 4);
        Assert.Empty(await new CoverageStore(Database).ListAsync(coverage.StoryId, Token));
        Assert.Equal(0, await Database.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM blobs"), Token));

        var again = await ACoverageAgainAsync();
        Assert.Equal(0, again);
        Assert.True(await new Forgetting(Database).IsForgottenAsync(coverage.Page.Url, Token));
        Assert.True(await new Forgetting(Database).IsForgottenAsync(new("https://www.herald.example/ferry/"), Token)); // another spelling is no way back
        Assert.Empty(await new Maintenance(Database).VerifyAsync(Token));
        Database.Dispose();
        foreach (var file in Directory.GetFiles(Folder.Root))
        {
            Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Token)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ForgetAsync_KeepsBytesThatAnotherPageShares()
    {
        var coverage = await ACoverageAsync();
        await new MatchStore(Database).DecideAsync(coverage.StoryId, new("https://gazette.example/z"), Decision.Accepted, "gazette", null, Now, Token);
        foreach (var one in await new CoverageStore(Database).ListAsync(coverage.StoryId, Token))
        {
            await ReadPageAsync(one, AnExtraction("The same wire copy."));
        }

        await new Forgetting(Database).ForgetAsync(coverage.Page.Url, "takedown", Now, Token);
        var left = Assert.Single(await new CoverageStore(Database).ListAsync(coverage.StoryId, Token));
        Assert.NotNull(await new SnapshotStore(Database).FindAsync(Assert.Single(await new SnapshotStore(Database).IdsAsync(left.Page.Id, Token)), Token));
    }

    private async Task<int> ACoverageAgainAsync()
    {
        var feeds = new FeedStore(Database);
        return await feeds.SaveAsync((await feeds.PolledAsync(Token))[0].Id, ACheck(), new(new(null, null, "f00d", "1"), [AnItem("herald", "ferry")], []), Token);
    }
}
