using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Tests.Outlets;

public sealed class ShippedOutletsTests
{
    private static readonly List<Outlet> Shipped = Load();

    [Fact]
    public void EveryFile_IsValid_AndEnoughAreEnabled()
    {
        Assert.True(Shipped.Count >= 50, $"{Shipped.Count} outlets");
        Assert.True(Shipped.Count(outlet => outlet.Enabled) >= 25, "25 outlets are enabled");
        Assert.All(Shipped, outlet => Assert.True(!outlet.Enabled || outlet.Feeds.Any(feed => feed.Enabled), $"{outlet.Id} is enabled and has no feed to poll"));
    }

    [Fact]
    public void NoDomainNameOrFeed_BelongsToTwo()
    {
        Assert.Empty(Twice(Shipped.SelectMany(outlet => outlet.Domains)));
        Assert.Empty(Twice(Shipped.SelectMany(outlet => outlet.CreditNames).Select(name => name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name).Distinct(StringComparer.Ordinal)));
        Assert.Empty(Twice(Shipped.SelectMany(outlet => outlet.Feeds).Select(feed => feed.Url.AbsoluteUri)));
    }

    [Fact]
    public void ApAndPolitico_ArePolled_ByTheirFirstFeeds()
    {
        Assert.Equal(FeedKind.NewsSitemap, Shipped.Single(outlet => outlet is { Id: "ap-news", Enabled: true }).Feeds.First(feed => feed.Enabled).Kind);
        Assert.Equal(FeedKind.Rss, Shipped.Single(outlet => outlet is { Id: "politico", Enabled: true }).Feeds.First(feed => feed.Enabled).Kind);
    }

    [Fact]
    public void GoogleNews_IsNeverPolled() =>
        Assert.DoesNotContain(Shipped.SelectMany(outlet => outlet.Feeds), feed => feed.Enabled && feed.Url.Host == "news.google.com");

    [Theory]
    [InlineData("https://apnews.com/article/x-1", "ap-news")]
    [InlineData("https://edition.cnn.com/2025/x", "cnn")]
    [InlineData("https://www.bbc.co.uk/news/1", "bbc")]
    [InlineData("https://notapnews.com/x", null)]
    public void Book_FindsTheOutlet_OfAPage(string url, string? id) => Assert.Equal(id, new OutletBook(Shipped).OfUrl(new(url))?.Id);

    [Theory]
    [InlineData("AP", "ap-news")]
    [InlineData("the associated  press", "ap-news")]
    [InlineData("POLITICO", "politico")]
    [InlineData("New York Times", "new-york-times")]
    [InlineData("The Nobody Times", null)]
    public void Book_FindsTheOutlet_OfACredit(string name, string? id) => Assert.Equal(id, new OutletBook(Shipped).OfName(name)?.Id);

    private static IEnumerable<string> Twice(IEnumerable<string> all) => all.GroupBy(one => one, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);

    private static List<Outlet> Load()
    {
        var assembly = typeof(ShippedOutletsTests).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("config/outlets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return OutletReader.Read(name, reader.ReadToEnd());
        })];
    }
}
