using Microsoft.Playwright;

namespace NewsCompare.App.Tests.Web;

public sealed class ServeBrowserTests(ServedSite site)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Pages_AreReadableByEverybody_OnANarrowScreen(ColorScheme scheme)
    {
        await using var browser = await Browser.StartAsync();

        Assert.Empty(await browser.FindingsAsync(scheme, new[]
        {
            "/stories", "/stories/biden-ukraine-kharkiv", "/runs", "/runs?q=fetched", "/runs/1", "/feeds", "/reports", "/nowhere",
        }.Select(path => site.Url + path)));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task ReportFile_IsReadableByEverybody_OnANarrowScreen(ColorScheme scheme)
    {
        await using var browser = await Browser.StartAsync();

        Assert.Empty(await browser.FindingsAsync(scheme, new Uri(Path.Combine(site.Data, "reports", "latest", "biden-ukraine-kharkiv.html")).AbsoluteUri));
    }
}
