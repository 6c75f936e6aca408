using System.Text;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Tests.Fetching;

public sealed class MetaRefreshTests
{
    [Theory]
    [InlineData("<html><head><meta http-equiv=\"refresh\" content=\"0;url=https://b.example/story\"></head></html>", "https://b.example/story")]
    [InlineData("<html><META content='0; URL=/story?a=1&amp;b=2' HTTP-EQUIV=Refresh>", "https://a.example/story?a=1&b=2")]
    [InlineData("<html><meta http-equiv=refresh content=\"0;url='https://b.example/story'\">", "https://b.example/story")]
    [InlineData("<html><meta http-equiv=\"refresh\" content=\"600;url=https://b.example/story\">", null)] // a live page that renews itself
    [InlineData("<html><meta http-equiv=\"refresh\" content=\"0;url=https://a.example/short\">", null)] // itself
    [InlineData("<html><meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(1)\">", null)]
    [InlineData("<html><meta name=\"description\" content=\"0;url=https://b.example/story\">", null)]
    [InlineData("<rss><meta http-equiv=\"refresh\" content=\"0;url=https://b.example/story\"></rss>", null)]
    public void Target_IsWhereAnEmptyPageLeads(string html, string? target) => Assert.Equal(target, MetaRefresh.Target(APage(html))?.AbsoluteUri);

    [Fact]
    public void Target_LeavesALongPageAlone() =>
        Assert.Null(MetaRefresh.Target(APage("<html><meta http-equiv=\"refresh\" content=\"0;url=https://b.example/story\">" + new string('x', 10_000))));

    [Fact]
    public async Task FetchAsync_FollowsIt_WithinTheLimitsOfRedirects()
    {
        using var site = new LoopbackSite(
            ("/short", LoopbackSite.Ok("<html><meta http-equiv=refresh content='0;url=/story'>")), ("/story", LoopbackSite.Ok("<html><p>the story")),
            ("/round", LoopbackSite.Ok("<html><meta http-equiv=refresh content='0;url=/about'>")), ("/about", LoopbackSite.Ok("<html><meta http-equiv=refresh content='0;url=/round'>")),
            ("/inside", LoopbackSite.Ok("<html><meta http-equiv=refresh content='0;url=http://10.0.0.1/x'>")));
        using var fetcher = new PageFetcher(new() { DelayPerHostSeconds = 0, RespectRobots = false, AllowLoopback = true, Contact = "desk@newsroom.example" }, TimeProvider.System);
        async Task<FetchOutcome> FetchAsync(string path) => await fetcher.FetchAsync(new(site.Url(path), FetchPurpose.Page), TestContext.Current.CancellationToken);
        var page = Assert.IsType<FetchOutcome.Fetched>(await FetchAsync("/short")).Page;
        Assert.Equal(("/story", 200, "<html><p>the story"), (page.FinalUrl.AbsolutePath, Assert.Single(page.Redirects).Status, Encoding.UTF8.GetString(page.Body)));
        Assert.Equal("redirect-loop", (await FetchAsync("/round")).Code);
        var refused = Assert.IsType<FetchOutcome.Refused>(await FetchAsync("/inside"));
        Assert.StartsWith("127.0.0.1 leads to 10.0.0.1: ", refused.Message, StringComparison.Ordinal);
    }

    private static FetchedPage APage(string html)
    {
        var url = new Uri("https://a.example/short");
        return new(url, url, 200, [], [], [], Encoding.UTF8.GetBytes(html), "text/html", DateTimeOffset.UnixEpoch, "", null, null);
    }
}
