using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class ItemIndexTests : StoreTests
{
    private ItemIndex Index => new(Database);

    private DateTimeOffset Seed { get; } = new(2024, 5, 30, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task FindAsync_GivesTheItemsOfAWord_InsideTheWindowAlone()
    {
        await StoreAsync(AnItem("herald", "a"), AnItem("herald", "old") with { PublishedAt = Seed.AddYears(-1) }, AnItem("herald", "b", "Dog show in town"));
        Assert.Equal(3, await BringInStepAsync());

        Assert.Equal(["a"], await FoundAsync("ferry"));
        Assert.Equal(["a", "b"], await FoundAsync("sank"));
        Assert.Equal([], await FoundAsync("harbour"));
    }

    [Fact]
    public async Task FindAsync_TakesAnItemWithoutATimeForOneOfTheDayItWasSeen()
    {
        await StoreAsync(AnItem("herald", "undated") with { PublishedAt = null }, AnItem("herald", "ahead") with { PublishedAt = Now.AddYears(30) });
        await BringInStepAsync();

        Assert.Equal(["ahead", "undated"], await FoundAsync("ferry", Now.AddDays(-1), Now.AddDays(1)));
        Assert.Equal([], await FoundAsync("ferry", Now.AddDays(-60), Now.AddDays(-30)));
        var item = (await new ItemStore(Database).FindAsync(AnItem("herald", "undated").Url, Token))!;
        Assert.Equal((Now, true), (item.Clock, item.CountsByFirstSeen));
    }

    [Fact]
    public async Task FindAsync_KnowsTheNewWords_WhenAnItemChanges_AndNoneOfOneThatIsForgotten()
    {
        await StoreAsync(AnItem("herald", "a"), AnItem("herald", "b"));
        await BringInStepAsync();
        Time.Advance(TimeSpan.FromMinutes(1));
        await StoreAsync(AnItem("herald", "a", "Trawler aground"), AnItem("herald", "b"));
        Assert.Equal(1, await BringInStepAsync());
        Assert.Equal(["a"], await FoundAsync("trawler"));
        Assert.Equal(["b"], await FoundAsync("port"));

        await new Forgetting(Database).ForgetAsync(AnItem("herald", "b").Url, "asked for", Now, Token);

        Assert.Equal([], await FoundAsync("port"));
    }

    [Fact]
    public async Task BringInStepAsync_ReadsAllItemsAgain_WhenTheMethodIsAnother_AndNothingTwice()
    {
        await StoreAsync(AnItem("herald", "a"), AnItem("herald", "b"));
        Assert.Equal((2, 0), (await BringInStepAsync(), await BringInStepAsync()));
        Assert.Equal((2, 0), (await BringInStepAsync("2"), await BringInStepAsync("2")));
        Assert.Equal(["a", "b"], await FoundAsync("ferry"));
    }

    [Theory]
    [InlineData("3.5")]
    [InlineData("don't")]
    [InlineData("été")]
    [InlineData("a\"b")]
    [InlineData("or")]
    public async Task FindAsync_FindsAWordOfAnySigns(string word)
    {
        await StoreAsync(AnItem("herald", "a", $"Ferry {word}"));
        await BringInStepAsync();
        Assert.Equal(["a"], await FoundAsync(word));
    }

    [Fact]
    public async Task FindAsync_PassesOverAWordThatTooManyItemsHold()
    {
        await StoreAsync(AnItem("herald", "a"), AnItem("herald", "b"), AnItem("herald", "c", "Trawler aground"));
        await BringInStepAsync();
        var found = await Index.FindAsync(Seed.AddDays(-1), Seed.AddDays(1), ["sank", "trawler"], budget: 2, Token);
        Assert.Equal("trawler", Assert.Single(found).Form);
    }

    private async Task StoreAsync(params NewItem[] items)
    {
        var feeds = new FeedStore(Database);
        await feeds.SyncAsync([AnOutlet("herald", "rss")], Now, Token);
        await feeds.SaveAsync((await feeds.PolledAsync(Token))[0].Id, ACheck(), new(new(null, null, "f00d", "1"), items, []), Token);
    }

    private Task<int> BringInStepAsync(string method = "1") => Index.BringInStepAsync(
        item => [.. $"{item.Title} {item.Summary}".ToLowerInvariant().Replace(".", item.Title.Contains("3.5", StringComparison.Ordinal) ? "." : "", StringComparison.Ordinal).Split(' ').Distinct()], method, Token);

    private Task<List<string>> FoundAsync(string word) => FoundAsync(word, Seed.AddDays(-14), Seed.AddDays(14));

    private async Task<List<string>> FoundAsync(string word, DateTimeOffset from, DateTimeOffset to)
    {
        var hits = await Index.FindAsync(from, to, [word], 100, Token);
        var items = await new ItemStore(Database).ManyAsync([.. hits.SelectMany(hit => hit.Items).Select(item => item.ItemId)], Token);
        return [.. items.Select(item => item.Item.Url.AbsolutePath.Trim('/')).Order(StringComparer.Ordinal)];
    }
}
