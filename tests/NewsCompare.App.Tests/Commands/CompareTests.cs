using System.Net;
using NewsCompare.App.Commands;
using Microsoft.AspNetCore.Http;

namespace NewsCompare.App.Tests.Commands;

/// <summary>Articles that go on behind their first page, given to <c>compare</c>.</summary>
public sealed class CompareTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private LocalNewsroom web = null!;

    public async ValueTask InitializeAsync()
    {
        web = await LocalNewsroom.StartAsync();
        folder.Write("seed.txt", LocalNewsroom.SeedText);
        web.Paths["/long"] = Answer(Page("Harbor City will close its oldest ferry line on 3 June, Mayor Ines Okafor said on Thursday."));
        web.Paths["/long/2"] = Answer(Page("The line between Harbor City and Gull Island carries 1,250 passengers a day, the Port Courier first reported."));
        web.Paths["/long/3"] = Answer(Framed("<p>A new bridge to Gull Island is to open in September, and buses will run until then.</p>"
            + "<p>The mayor and the council of Harbor City meet again in two weeks to talk about the boats that are left.</p>"));
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Compare_ReadsAllPagesOfAnArticle_WhenItsAddressIsGiven()
    {
        var result = await CompareAsync($"{web.Root}/long");
        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Contains("3 of 4", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_SaysWhichPageIsMissing_InsteadOfCallingItDropped()
    {
        web.Paths.Remove("/long/3");
        Assert.Matches(@"not comparable\s.*page 3 of 3", await NotComparableAsync($"{web.Root}/long"));
    }

    [Fact]
    public async Task Compare_SaysThatASavedPageIsOneOfSeveral()
    {
        folder.Write("saved.html", Page("Harbor City will close its oldest ferry line on 3 June, Mayor Ines Okafor said on Thursday."));
        Assert.Matches(@"not comparable\s.*page 2 of 3", await NotComparableAsync("saved.html"));
    }

    [Theory]
    [InlineData("2024-05-30", "the page states 30 May 2024 ·")]
    [InlineData("2024-05-30T16:20:00", "the page states 30 May 2024 16:20, zone not stated ·")]
    [InlineData("2024-05-30T16:20:00+02:00", "30 May 2024 14:20 UTC (clock: page)")]
    public async Task Compare_ShowsATimeAsFarAsThePageStatesIt(string stated, string shown)
    {
        folder.Write("saved.html", Page("The ferry is 61 years old.").Replace("2024-05-30T12:00:00Z", stated, StringComparison.Ordinal));
        await Cli.RunAsync(folder, "compare", "seed.txt", "saved.html", "--html", "report.html");
        Assert.Contains(shown, WebUtility.HtmlDecode(await File.ReadAllTextAsync(folder.In("report.html"), TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_CreditsAnAgency_ThatTheBylineNamesBesidePeople()
    {
        folder.Write("seed.yaml", "originalOutlet: Reuters\n");
        folder.Write("saved.html", Framed("""
            <p class="byline">By <a rel="author">Jane Miller</a>, <a rel="author">Tom Okafor</a> and <a rel="author">Reuters</a></p>
            <p>Harbor City will close its oldest ferry line on 3 June, Mayor Ines Okafor said on Thursday.</p>
            <p>The line between Harbor City and Gull Island carries 1,250 passengers a day, and a new bridge is to open in September.</p>
            <p>Buses will run until then, which most of those who live on the island think is no good answer to their questions.</p>
            """).Split("<nav>")[0]);
        Assert.Contains("origin credited", (await CompareAsync("saved.html")).Output, StringComparison.Ordinal);
    }

    private async Task<string> NotComparableAsync(string source)
    {
        var result = await CompareAsync(source);
        Assert.Equal(ExitCode.Partial, result.ExitCode);
        return result.Output;
    }

    private Task<CliResult> CompareAsync(string source) => Cli.RunAsync(folder, null, LocalNewsroom.Environment, ["compare", "seed.txt", source]);

    private string Page(string paragraph) => Framed($"""
        <p>{paragraph}</p>
        <p>People on the quay on the {paragraph.Length}th day said that they had known nothing of it, and that nobody had asked them either.</p>
        <p>The town hall counted {paragraph.Length} letters in a week, most of them against what the mayor and her council want to do.</p>
        <p>Whoever has a garden on the island and a shop in the town, {paragraph.Length / 3} families by the council's own list, would have to drive around the whole bay.</p>
        """);

    private string Framed(string paragraphs) => $"""
        <!DOCTYPE html><html lang="en"><head><title>Harbor City ends its oldest ferry line</title><meta property="og:type" content="article">
        <meta property="article:published_time" content="2024-05-30T12:00:00Z"><link rel="canonical" href="{web.Root}/long"></head>
        <body><article><h1>Harbor City ends its oldest ferry line to Gull Island</h1>
        {paragraphs}
        <nav><a href="{web.Root}/long">1</a> <a href="{web.Root}/long/2">2</a> <a href="{web.Root}/long/3">3</a></nav></article></body></html>
        """;

    private static RequestDelegate Answer(string page) => async context =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page, context.RequestAborted);
    };
}
