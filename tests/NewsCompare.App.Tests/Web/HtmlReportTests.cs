using System.Text;
using System.Text.RegularExpressions;
using NewsCompare.App.Web.Reports;

namespace NewsCompare.App.Tests.Web;

public sealed partial class HtmlReportTests
{
    [Fact]
    public async Task Render_ShowsOutsideTextOnlyEncoded()
    {
        var html = await RenderAsync();

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\"onmouseover", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Render_NeedsNothingFromElsewhere()
    {
        var html = await RenderAsync();

        Assert.Contains("default-src 'none'", Decode(html), StringComparison.Ordinal);
        Assert.All(Addresses().Matches(html).Select(match => match.Groups[1].Value), address => Assert.StartsWith("#", address, StringComparison.Ordinal));
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_GivesEveryPermalinkOneTarget()
    {
        var html = await RenderAsync();
        var ids = Ids().Matches(html).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Addresses().Matches(html).Select(match => match.Groups[1].Value[1..]), target => Assert.Contains(target, ids));
        Assert.Contains("seed-1", ids);
        Assert.Contains("outlet-valley-times", ids);
    }

    [Fact]
    public async Task Render_SaysWhatWasDroppedAndWhoWasCredited()
    {
        var text = Decode(await RenderAsync());

        Assert.Contains("Drops", text, StringComparison.Ordinal);
        Assert.Contains("origin credited", text, StringComparison.Ordinal);
        Assert.Contains("first reported", text, StringComparison.Ordinal);
        Assert.Contains("Who had it first", text, StringComparison.Ordinal);
        Assert.Contains("others say that it was first", text, StringComparison.Ordinal);
        Assert.Contains("paywall", text, StringComparison.Ordinal);
        Assert.Contains("[dropped: ", text, StringComparison.Ordinal);
        Assert.Contains("[added: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_GivesTheSameBytesTwice() => Assert.Equal(await RenderAsync(), await RenderAsync());

    [Fact]
    public async Task Render_SaysWhenItWasMade_OnlyWhenTold()
    {
        var made = new DateTimeOffset(2030, 1, 2, 3, 4, 0, TimeSpan.Zero);

        Assert.Contains("2 Jan 2030 03:04 UTC", await RenderAsync(made), StringComparison.Ordinal);
        Assert.DoesNotContain("Made ", await RenderAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> RenderAsync(DateTimeOffset? at = null)
    {
        using var output = new MemoryStream();
        await new HtmlReport(at).RenderAsync(HostileStory.Report, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Decode(string html) => System.Net.WebUtility.HtmlDecode(html);

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Addresses();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();
}
