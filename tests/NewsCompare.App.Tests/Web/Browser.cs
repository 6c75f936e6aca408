using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsCompare.App.Tests.Web;

/// <summary>A headless Chromium; a test that needs one skips with a reason where there is none.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome"];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    /// <summary>Starts it.</summary>
    public static async Task<Browser> StartAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } executable)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("NEWSCOMPARE_TEST_ALL") == "1", "There is no Chromium on this machine.");
            throw new InvalidOperationException($"NEWSCOMPARE_TEST_ALL is set, but there is no Chromium at {string.Join(", ", Places)}.");
        }

        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox"] }));
    }

    /// <summary>What is wrong with pages for those who cannot see, or have a narrow screen: one line a finding.</summary>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="addresses">The pages.</param>
    public async Task<IReadOnlyList<string>> FindingsAsync(ColorScheme scheme, params IEnumerable<string> addresses)
    {
        var found = new List<string>();
        await using var context = await browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 800 } });
        var page = await context.NewPageAsync();
        page.Console += (_, message) => found.AddRange(message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal) ? [$"{page.Url}: {message.Text}"] : []);
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 320)
            {
                found.Add($"{address}: {width} px wide on a screen of 320 px");
            }

            var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            found.AddRange(result.Violations.Where(one => one.Impact is "serious" or "critical")
                .Select(one => $"{address}: {one.Id}: {one.Help}: {one.Nodes.FirstOrDefault()?.Html}"));
        }

        return found;
    }

    /// <summary>Does something on a page.</summary>
    /// <param name="address">The page.</param>
    /// <param name="act">What a reader does there.</param>
    public async Task OnPageAsync(string address, Func<IPage, Task> act)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await act(page);
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
