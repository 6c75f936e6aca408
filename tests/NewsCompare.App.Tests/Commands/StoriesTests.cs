using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NewsCompare.App.Tests.Commands;

/// <summary>What people decide about stories, and the ways in for pages that no feed shows.</summary>
public sealed class StoriesTests : IClassFixture<NewsroomAfterARun>, IDisposable
{
    private readonly TempFolder folder = new();
    private readonly NewsroomAfterARun ran;
    private readonly LocalNewsroom web;

    public StoriesTests(NewsroomAfterARun ran)
    {
        this.ran = ran;
        web = ran.Web;
        web.Forget();
        web.Install(folder);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Stories_SayHowManyVoicesThereAre_AndKeepDecisionsAcrossRuns()
    {
        ran.CopyTo(folder);
        (await RunAsync("stories", "show", LocalNewsroom.Story)).Says(0);
        using (var shown = JsonDocument.Parse((await RunAsync("stories", "show", LocalNewsroom.Story, "--format", "json")).Output))
        {
            Assert.Equal(3, shown.RootElement.GetProperty("counts").GetProperty("articles").GetInt32());
            Assert.Equal(1, shown.RootElement.GetProperty("counts").GetProperty("outlets").GetInt32());
            Assert.All(shown.RootElement.GetProperty("pages").EnumerateArray(), page => Assert.Equal("same", page.GetProperty("relation").GetString()));
        }

        (await RunAsync("stories", "never", LocalNewsroom.Story, "harbor-herald", "--note", "a trial")).Says(0, "is kept out of");
        (await Cli.RunAsync(folder, null, LocalNewsroom.Environment, "stories", "never", LocalNewsroom.Story, "harbor-herald", "--dry-run", "--data", "data")).Says(0, "would keep 'harbor-herald' out"); // another configuration does not name it
        (await RunAsync("stories", "never", LocalNewsroom.Story, "no-such-outlet")).Says(2, "There is no outlet");
        (await RunAsync("stories", "add-url", LocalNewsroom.Story, "https://desk:secret@harbor.example/ferry")).Says(2, "name and password");
        (await RunAsync("stories", "pin", LocalNewsroom.Story, web.Root + "/ferry/1")).Says(0, "to no other story");
        (await RunAsync("run")).Says(0);
        var silent = await RunAsync("stories", "silence", LocalNewsroom.Story, "--format", "csv");
        silent.Says(4, "no watched outlet is silent"); // its one outlet has a page: the one that a person pinned
        using (var shown = JsonDocument.Parse((await RunAsync("stories", "show", LocalNewsroom.Story, "--format", "json")).Output))
        {
            Assert.Equal(1, shown.RootElement.GetProperty("counts").GetProperty("articles").GetInt32());
        }

        var history = await RunAsync("stories", "decisions", "--history", "--format", "csv");
        history.Says(0);
        Assert.Equal(3, history.Lines.Length);
        Assert.Contains("outlet-never", history.Output, StringComparison.Ordinal);
        (await RunAsync("stories", "withdraw", LocalNewsroom.Story, "harbor-herald")).Says(0, "the matcher decides");
        (await RunAsync("stories", "withdraw", LocalNewsroom.Story, "harbor-herald")).Says(2, "Nothing was decided");
        (await RunAsync("stories", "never", LocalNewsroom.Story, "no-such-outlet")).Says(2, "no-such-outlet");
    }

    [Fact]
    public async Task Stories_PromoteAnArticle_MergeItsStory_AndSplitItAgain()
    {
        ran.CopyTo(folder);
        (await RunAsync("stories", "promote", web.Root + "/ferry/1", "--as", "buses")).Says(0, "made the story 'buses'");
        (await RunAsync("stories", "promote", web.Root + "/ferry/1", "--as", "buses")).Says(2, "is the seed of the story 'buses' already");
        (await RunAsync("stories", "promote", web.Root + "/ferry/1", "--as", "coaches")).Says(2, "is the seed of the story 'buses' already");
        (await RunAsync("stories", "promote", web.Root + "/ferry/2", "--as", "buses")).Says(2, "There is a story 'buses' of another article already");
        (await RunAsync("stories", "promote", web.Root + "/unknown", "--as", "other")).Says(2, "is not known here");
        Assert.Contains("published: ", File.ReadAllText(folder.In("data/seeds/buses.yaml")), StringComparison.Ordinal);
        (await RunAsync("run")).Says(0);
        foreach (var verb in new[] { "accept", "pin", "add-url" })
        {
            (await RunAsync("stories", verb, "buses", web.Root + "/ferry/1")).Says(2, "is not taken into 'buses': it is the page of the seed of 'buses'");
        }

        (await RunAsync("stories", "merge", LocalNewsroom.Story, "--into", "buses")).Says(0, "is merged into 'buses'", "one page of 'ferry-line' is that of the seed of 'buses', and no coverage of it");
        Assert.DoesNotContain("/ferry/1,", (await RunAsync("stories", "show", "buses", "--format", "csv")).Output, StringComparison.Ordinal);
        (await RunAsync("stories", "split", "buses", "--to", LocalNewsroom.Story)).Says(0);
        (await RunAsync("stories", "merge", "buses", "--into", LocalNewsroom.Story)).Says(0, "is merged into");
        var shown = (await RunAsync("stories", "show", LocalNewsroom.Story, "--format", "csv")).Output;
        var row = Assert.Single(shown.Split('\n'), line => line.Contains("/ferry/1,", StringComparison.Ordinal));
        Assert.Contains(",the matcher,", row, StringComparison.Ordinal); // it takes the page here too
        Assert.Contains("it is the seed of 'buses', which a person merged into this story", row, StringComparison.Ordinal);
        (await RunAsync("stories", "merge", "buses", "--into", LocalNewsroom.Story)).Says(2, "already");
        folder.Write("saved/one.html", Page("https://gazette.example/ferry-line", "The Gazette"));
        (await RunAsync("stories", "import", "buses", "saved")).Says(2, "'buses' is merged into 'ferry-line'", "import into 'ferry-line'");
        (await RunAsync("run")).Says(0);
        Assert.Contains("buses", (await RunAsync("stories", "list", "--format", "csv")).Output, StringComparison.Ordinal);
        (await RunAsync("stories", "split", LocalNewsroom.Story, "--to", "buses", web.Root + "/ferry/2")).Says(0, "1 page of 'ferry-line' belongs to 'buses' now", "'buses' goes on by itself again");
        (await RunAsync("stories", "split", LocalNewsroom.Story, "--to", "buses")).Says(2, "is not merged into 'ferry-line', so there is nothing to part");
    }

    [Fact]
    public async Task Stories_SayThatAPersonBroughtIn_WhatTheMatcherTookIntoAMergedStory()
    {
        ran.CopyTo(folder);
        (await RunAsync("stories", "promote", web.Root + "/ferry/1", "--as", "buses")).Says(0);
        (await RunAsync("stories", "merge", LocalNewsroom.Story, "--into", "buses")).Says(0);

        var shown = (await RunAsync("stories", "show", "buses", "--format", "csv")).Output.Split('\n');
        Assert.Contains("a person, by merging", Assert.Single(shown, line => line.Contains("/ferry/0,", StringComparison.Ordinal) && line.StartsWith("harbor-herald", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stories_LoseNoPage_WhenTheyAreSplitAndMergedAndPartedAgain()
    {
        ran.CopyTo(folder);
        (await RunAsync("stories", "promote", web.Root + "/ferry/1", "--as", "buses")).Says(0);
        const string Address = "https://gazette.example/ferry-line";
        folder.Write("saved/one.html", Page(Address, "The Gazette"));
        (await RunAsync("stories", "import", LocalNewsroom.Story, "saved")).Says(0);

        (await RunAsync("stories", "split", LocalNewsroom.Story, "--to", "buses", Address)).Says(0);
        Assert.Equal((false, true), await HaveAsync(Address));
        Assert.Contains("a person moved it to 'buses'", (await RunAsync("stories", "show", LocalNewsroom.Story, "--all", "--format", "csv")).Output, StringComparison.Ordinal);
        Assert.Contains(",split,gazette.example,buses,", (await RunAsync("stories", "decisions", LocalNewsroom.Story, "--format", "csv")).Output, StringComparison.Ordinal);
        (await RunAsync("stories", "import", LocalNewsroom.Story, "saved")).Says(4, "a person moved it to 'buses'", "stories withdraw ferry-line " + Address);
        (await RunAsync("stories", "merge", "buses", "--into", LocalNewsroom.Story)).Says(0, "which has 1 page more", "stories split ferry-line --to buses'");
        Assert.Equal((true, false), await HaveAsync(Address));
        (await RunAsync("stories", "accept", "buses", Address)).Says(2, "'buses' is merged into 'ferry-line'", "decide about 'ferry-line'");
        (await RunAsync("reanalyze")).Says(0);
        Assert.Equal((true, false), await HaveAsync(Address));
        (await RunAsync("stories", "split", LocalNewsroom.Story, "--to", "buses")).Says(0, "'buses' goes on by itself again, with 1 page");
        Assert.Equal((false, true), await HaveAsync(Address));
    }

    private async Task<(bool First, bool Second)> HaveAsync(string address) => (
        (await RunAsync("stories", "show", LocalNewsroom.Story, "--format", "csv")).Output.Contains(address, StringComparison.Ordinal),
        (await RunAsync("stories", "show", "buses", "--format", "csv")).Output.Contains(address, StringComparison.Ordinal));

    [Fact]
    public async Task Stories_SayWhereAPageIsPinned_InTheStoryThatItIsKeptOutOf()
    {
        ran.CopyTo(folder);
        (await RunAsync("stories", "promote", web.Root + "/ferry/1", "--as", "buses")).Says(0);
        (await RunAsync("stories", "pin", "buses", web.Root + "/ferry/2")).Says(0, "belongs to 'buses' and to no other story");

        var shown = await RunAsync("stories", "show", LocalNewsroom.Story, "--all", "--format", "jsonl");
        var kept = Assert.Single(shown.Lines, line => line.Contains("/ferry/2\"", StringComparison.Ordinal));
        Assert.Contains("\"taken\":false", kept, StringComparison.Ordinal);
        Assert.Contains("\"by\":\"a person\"", kept, StringComparison.Ordinal);
        Assert.Contains("a person pinned it to 'buses'", kept, StringComparison.Ordinal);

        var pinned = await RunAsync("stories", "pin", LocalNewsroom.Story, web.Root + "/ferry/2");
        pinned.Says(2, "is not taken into 'ferry-line'", "a person pinned it to 'buses', so it belongs to no other story", "stories withdraw buses");
        (await RunAsync("stories", "accept", LocalNewsroom.Story, web.Root + "/ferry/2")).Says(2, "a person pinned it to 'buses'");
        (await RunAsync("stories", "withdraw", "BUSES", web.Root + "/ferry/2")).Says(0);
        (await RunAsync("stories", "accept", "buses", web.Root + "/ferry/2")).Says(0);
        (await RunAsync("stories", "pin", LocalNewsroom.Story, web.Root + "/ferry/2")).Says(0, "belongs to 'ferry-line' and to no other story", "it was taken into 'buses' too, where it rests while it is pinned here");

        (await RunAsync("stories", "never", "buses", "Harbor-Herald")).Says(0, "'harbor-herald' is kept out");
        Assert.Contains("buses,,,outlet-never,harbor-herald,", (await RunAsync("stories", "decisions", "--format", "csv")).Output, StringComparison.Ordinal);
        (await RunAsync("stories", "withdraw", "buses", "HARBOR-HERALD")).Says(0);
    }

    [Fact]
    public async Task Stories_ImportSavedPages_ForAStoryThatTheFeedsHaveForgotten()
    {
        folder.Write($"seeds/{LocalNewsroom.Story}.yaml", "published: 2019-02-03\n");
        (await RunAsync("run")).Says(4, "stories import");
        folder.Write("saved/one.html", Page("https://gazette.example/ferry-line", "The Gazette"));
        folder.Write("saved/nameless.html", Page(null, "The Nameless"));

        (await RunAsync("stories", "import", LocalNewsroom.Story, "saved")).Says(3, "brought 1 page into", "1 problem", "does not say its address");
        (await RunAsync("stories", "import", LocalNewsroom.Story, "saved/nameless.html")).Says(4, "brought 0 pages", "does not say its address");
        folder.Write("linked.html", Page(null, "The Gazette").Replace(
            "</head>", """<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbor City ends its oldest ferry line","mainEntityOfPage":{"@type":"WebPage","@id":"https://gazette.example/linked"}}</script></head>""", StringComparison.Ordinal));
        (await RunAsync("stories", "import", LocalNewsroom.Story, "linked.html", "--dry-run")).Says(0, "would bring 1 page into");

        (await RunAsync("reanalyze")).Says(0, "1 new comparison");
        var report = await RunAsync("report", LocalNewsroom.Story, "--format", "json");
        Assert.Contains("https://gazette.example/ferry-line", report.Output, StringComparison.Ordinal);
        (await RunAsync("stories", "import", LocalNewsroom.Story, "no-such-folder")).Says(2, "is not there");

        var shown = await RunAsync("stories", "show", LocalNewsroom.Story, "--format", "csv");
        Assert.Contains("gazette.example,https://gazette.example/ferry-line,Harbor City ends its oldest ferry line,", shown.Output, StringComparison.Ordinal);
        Assert.Contains("a person took it: imported from one.html", shown.Output, StringComparison.Ordinal);
        (await RunAsync("stories", "never", LocalNewsroom.Story, "gazette.example")).Says(0, "1 page of it stays, since a person took it");
        folder.Write("spelled/a.html", Page("http://www.gazette.example/ferry-line/", "The Gazette"));
        folder.Write("spelled/b.html", Page("https://gazette.example/ferry-line/index.html", "The Gazette"));
        (await RunAsync("stories", "import", LocalNewsroom.Story, "spelled")).Says(0, "brought no new page into 'ferry-line': 1 page in 2 texts belonged to it already");
        folder.Write("other.html", Page("https://gazette.example/other", "The Gazette"));
        (await RunAsync("stories", "import", LocalNewsroom.Story, "other.html")).Says(4, "a person keeps 'gazette.example' out of 'ferry-line'");
        (await RunAsync("stories", "withdraw", LocalNewsroom.Story, "www.gazette.example")).Says(0);
    }

    [Fact]
    public async Task Stories_Import_KnowsTheAddressUnderWhichAPageWasSaved_AndRefusesAFrontPage()
    {
        folder.Write($"seeds/{LocalNewsroom.Story}.yaml", "published: 2019-02-03\n");
        (await RunAsync("run")).Says(4, "stories import");
        folder.Write("chrome.html", "<!-- saved from url=(0034)https://gazette.example/ferry-line -->\n" + Page(null, "The Gazette"));
        folder.Write("single.html", "<!--\n Page saved with SingleFile \n url: https://courier.example/ferry \n saved date: Sun Feb 03 2019 12:00:00 GMT+0000\n-->\n" + Page("https://courier.example/", "The Courier"));
        folder.Write("archived.html", Page("https://web.archive.org/web/20190203120000/https://herald.example/ferry", "The Herald"));
        folder.Write("front.html", Page("https://other.example/", "The Other"));
        await File.WriteAllBytesAsync(folder.In("archive.warc"), Response("https://web.archive.org/web/20190203120000id_/https://tribune.example/ferry", "text/html", Page(null, "The Tribune")), TestContext.Current.CancellationToken);
        folder.Write("empty.warc", "");

        (await RunAsync("stories", "import", LocalNewsroom.Story, "chrome.html", "single.html", "archived.html", "archive.warc", "--all")).Says(0, "brought 4 pages");
        (await RunAsync("stories", "import", LocalNewsroom.Story, "front.html")).Says(4, "gives a site's front page for its address (https://other.example/)");
        (await RunAsync("stories", "import", LocalNewsroom.Story, "empty.warc")).Says(4, "empty.warc' is empty: it holds no record");
        var shown = (await RunAsync("stories", "show", LocalNewsroom.Story, "--format", "csv")).Output;
        Assert.All(
            (string[])["https://gazette.example/ferry-line,", "https://courier.example/ferry,", "https://herald.example/ferry,", "https://tribune.example/ferry,"],
            address => Assert.Contains(address, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stories_ImportEveryTextThatAPageHadWhenItWasSaved_AsARevision()
    {
        folder.Write($"seeds/{LocalNewsroom.Story}.yaml", "published: 2019-02-03\n");
        (await RunAsync("run")).Says(4, "stories import");
        var first = Page("https://gazette.example/ferry-line", "The Gazette");
        folder.Write("saved/b-first.html", first);
        folder.Write("saved/c-first-again.html", first);
        folder.Write("saved/a-second.html", first.Replace("</article>", "<p>The council will pay 40 drivers until the end of March.</p></article>", StringComparison.Ordinal));
        folder.Write("saved/d-third.html", first.Replace("</article>", "<p>The council will pay 60 drivers until the end of March.</p></article>", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(folder.In("saved/b-first.html"), new(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(folder.In("saved/c-first-again.html"), new(2024, 5, 4, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(folder.In("saved/a-second.html"), new(2024, 5, 2, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(folder.In("saved/d-third.html"), new(2024, 5, 3, 0, 0, 0, DateTimeKind.Utc));

        (await RunAsync("stories", "import", LocalNewsroom.Story, "saved")).Says(0, "brought 1 page in 4 texts into");
        (await RunAsync("reanalyze")).Says(0, "4 new texts");

        var report = await RunAsync("report", LocalNewsroom.Story, "--format", "md");
        Assert.Contains("revision 2, material: mostly added", report.Output, StringComparison.Ordinal);
        Assert.Contains("revision 3, material: a number corrected", report.Output, StringComparison.Ordinal);
        Assert.Contains("revision 4, material: ", report.Output, StringComparison.Ordinal); // the first text has come back
    }

    [Fact]
    public async Task Stories_ImportAndAddUrl_LeaveWhatAPersonKeepsOut_AndSayHowToTakeItBack()
    {
        ran.CopyTo(folder);
        const string Address = "https://gazette.example/ferry-line";
        folder.Write("saved/a-empty.html", "");
        folder.Write("saved/one.html", Page(Address, "The Gazette"));
        (await RunAsync("stories", "import", LocalNewsroom.Story, "saved")).Says(3, "brought 1 page into", "a-empty.html", "is empty");
        (await RunAsync("stories", "import", LocalNewsroom.Story, "saved/one.html")).Says(0, "brought no new page into 'ferry-line': 1 page belonged to it already");
        (await RunAsync("stories", "reject", LocalNewsroom.Story, "http://www.gazette.example/ferry-line?utm_source=mail")).Says(0, "the next run brings");

        (await RunAsync("stories", "import", LocalNewsroom.Story, "saved/one.html")).Says(4, "brought 0 pages", "a person keeps it out", "stories withdraw ferry-line " + Address);
        (await RunAsync("stories", "add-url", LocalNewsroom.Story, Address)).Says(2, "a person keeps it out", "stories withdraw ferry-line " + Address);
        (await RunAsync("stories", "never", LocalNewsroom.Story, "harbor-herald")).Says(0);
        (await RunAsync("stories", "add-url", LocalNewsroom.Story, web.Root + "/ferry/9")).Says(2, "a person keeps 'harbor-herald' out", "stories withdraw ferry-line harbor-herald");
        Assert.Contains("a person keeps its outlet out of the story", (await RunAsync("stories", "show", LocalNewsroom.Story, "--all", "--format", "csv")).Output, StringComparison.Ordinal);

        (await RunAsync("stories", "withdraw", LocalNewsroom.Story, Address)).Says(0);
        (await RunAsync("stories", "import", LocalNewsroom.Story, "saved/one.html")).Says(0, "brought 1 page");
        (await RunAsync("stories", "reject", LocalNewsroom.Story, "https://nowhere.example/a")).Says(0, "nobody knows a page of this address here: it will hold when one appears");
    }

    [Fact]
    public async Task Stories_RefuseToSplitOffAStranger_AndSayThatANamedEndIsNotMoved()
    {
        ran.CopyTo(folder);
        (await RunAsync("stories", "promote", web.Root + "/ferry/1", "--as", "buses")).Says(0);
        (await RunAsync("stories", "split", LocalNewsroom.Story, "--to", "buses", "https://nowhere.example/a")).Says(2, "No page of 'ferry-line': https://nowhere.example/a", "nothing was moved");

        folder.Write($"seeds/{LocalNewsroom.Story}.yaml", "published: 2024-05-30\nends: 2024-06-02\n");
        await RunAsync("run");
        (await RunAsync("stories", "accept", LocalNewsroom.Story, "https://gazette.example/late")).Says(0, "the story has ended on 2024-06-0", "set a later 'ends'");
    }

    [Fact]
    public async Task Stories_ImportAWebArchive_AndTakeOfItWhatMatches()
    {
        folder.Write($"seeds/{LocalNewsroom.Story}.yaml", "published: 2019-02-03\n");
        byte[] whole =
        [
            .. Response("https://gazette.example/ferry-line", "text/html", Page("https://gazette.example/ferry-line", "The Gazette")),
            .. Response("https://gazette.example/style.css", "text/css", "p{margin:0}"),
            .. Response("https://gazette.example/harvest", "text/html", Page(null, "The Gazette").Replace("ferry", "wheat", StringComparison.OrdinalIgnoreCase).Replace("Harbor City", "Plains", StringComparison.Ordinal)),
            .. Response("https://courier.example/ferry", "text/html", Page(null, "The Courier")),
        ];
        (await RunAsync("run")).Says(4, "stories import");
        await File.WriteAllBytesAsync(folder.In("whole.warc"), whole, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(folder.In("cut.warc"), whole[..^200], TestContext.Current.CancellationToken);

        (await RunAsync("stories", "import", LocalNewsroom.Story, "whole.warc", "--all", "--dry-run")).Says(0, "would bring 3 pages");
        (await RunAsync("stories", "import", LocalNewsroom.Story, "cut.warc", "--all", "--dry-run")).Says(3, "would bring 2 pages", "cut.warc: the archive ends within a record");
        (await RunAsync("stories", "import", LocalNewsroom.Story, "whole.warc")).Says(0, "brought ");
        var taken = (await RunAsync("stories", "decisions", "--format", "csv")).Output;
        Assert.Contains("imported from whole.warc, of which the matcher took it (1.00: ", taken, StringComparison.Ordinal);
        Assert.DoesNotContain("a person", taken, StringComparison.Ordinal);

        (await RunAsync("reanalyze")).Says(0, "new comparison");
        Assert.Contains("https://gazette.example/ferry-line", (await RunAsync("report", LocalNewsroom.Story, "--format", "json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stories_ImportTheTextsOfAPage_InTheOrderOfTheirDays()
    {
        const string Address = "https://gazette.example/ferry-line";
        folder.Write($"seeds/{LocalNewsroom.Story}.yaml", "published: 2019-02-03\n");
        (await RunAsync("run")).Says(4, "stories import");
        var first = Page(Address, "The Gazette");
        string With(int drivers) => first.Replace("</article>", $"<p>The council will pay {drivers} drivers until the end of March.</p></article>", StringComparison.Ordinal);
        await File.WriteAllBytesAsync(folder.In("late.warc"), Response(Address, "text/html", With(60), "2019-02-05"), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(
            folder.In("early.warc"), [.. Response(Address, "text/html", With(40), "2019-02-03", "sha1:forty"), .. Response(Address, "text/html", With(50), "2019-02-04"), .. Revisit(Address, "2019-02-06", "sha1:forty"), .. Revisit(Address, "2019-02-07", "sha1:style")],
            TestContext.Current.CancellationToken);
        (await RunAsync("stories", "import", LocalNewsroom.Story, "late.warc")).Says(0, "brought 1 page into");
        (await RunAsync("reanalyze")).Says(0, "1 new text");
        (await RunAsync("stories", "import", LocalNewsroom.Story, "early.warc")).Says(0, "1 page in 3 texts belonged to it already");
        (await RunAsync("reanalyze")).Says(0, "3 new texts");

        var report = (await RunAsync("report", LocalNewsroom.Story, "--format", "md")).Output;
        Assert.All((string[])["revision 2, material: a number corrected", "revision 3, material: a number corrected", "revision 4, material: a number corrected"], line => Assert.Contains(line, report, StringComparison.Ordinal));
        Assert.DoesNotContain("revision 5", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stories_FindPagesOfOldDays_InTheOutletsSitemaps()
    {
        web.Paths["/feed.xml"] = context => context.Response.WriteAsync("<rss version=\"2.0\"><channel><title>Harbor Herald</title><item><title>Cats</title><link>" + web.Root + "/cats</link><pubDate>Sat, 01 Nov 2025 10:00:00 GMT</pubDate></item></channel></rss>");
        (await RunAsync("run")).Says(4, "stories sitemap ferry-line --from 2024-05-30 --to 2024-06-01");
        (await RunAsync("stories", "sitemap", LocalNewsroom.Story, "--from", "2024-05-30", "--to", "2024-06-01", "--outlet", "harbor-herald")).Says(3, "/sitemap.xml");

        web.RobotsLines = $"Sitemap: {web.Root}/all.xml\n";
        web.Paths["/all.xml"] = Xml($"<sitemapindex><sitemap><loc>{web.Root}/map-2024-04.xml</loc></sitemap><sitemap><loc>{web.Root}/map-2024-05.xml</loc></sitemap></sitemapindex>");
        web.Paths["/map-2024-05.xml"] = Xml($"<urlset><url><loc>{web.Root}/2024/05/30/harbor-city-ends-its-oldest-ferry-line-to-gull-island</loc></url><url><loc>{web.Root}/2024/05/12/harbor-city-counts-cats</loc></url></urlset>");
        web.Paths["/2024/05/30/harbor-city-ends-its-oldest-ferry-line-to-gull-island"] = context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(Page(null, "Harbor Herald"));
        };

        var found = await RunAsync("stories", "sitemap", LocalNewsroom.Story, "--from", "2024-05-30", "--to", "2024-06-01", "--outlet", "harbor-herald", "--format", "csv");
        found.Says(0, "1 page of those days in 2 sitemaps of 1 outlet, 1 of them new");
        Assert.Contains(",Harbor city ends its oldest ferry line to gull island,its address,2024-05-30T12:00:00Z,its address,", found.Output, StringComparison.Ordinal);
        (await RunAsync("stories", "sitemap", LocalNewsroom.Story, "--from", "2024-06-30", "--to", "2024-06-01")).Says(2, "--from");
        (await RunAsync("stories", "sitemap", LocalNewsroom.Story, "--from", "yesterday", "--to", "2024-06-01")).Says(2, "must be a day");

        (await RunAsync("run")).Says(0, "1 new comparison");
    }

    [Fact]
    public async Task Stories_ImportAWebArchive_AndKeepWhatIsNearInView()
    {
        const string Later = "<p>The ferry line from Harbor City to Gull Island will be missed, the mayor of the island said. She had asked for a ferry of its own.</p><p>Shops on the island have lost guests.</p>";
        folder.Write($"seeds/{LocalNewsroom.Story}.yaml", $"published: 2019-02-03\nurl: https://wire.example/seed\n");
        byte[] whole =
        [
            .. Response("https://wire.example/seed", "text/html", Page("https://wire.example/seed", "The Wire")),
            .. Response("https://gazette.example/ferry-line", "text/html", Page("https://gazette.example/ferry-line", "The Gazette")),
            .. Response("https://courier.example/island", "text/html", $"<html lang=\"en\"><head><title>Gull Island mourns its ferry line</title><meta property=\"article:published_time\" content=\"2019-02-04T10:00:00Z\"></head><body><article><h1>Gull Island mourns its ferry line</h1>{Later}{string.Concat(Enumerable.Repeat("<p>The island has a school, a church and two shops, and in winter hardly a guest comes over the water to it.</p>", 2))}</article></body></html>"),
        ];
        await File.WriteAllBytesAsync(folder.In("whole.warc"), whole, TestContext.Current.CancellationToken);
        (await RunAsync("run")).Says(4, "stories import");

        var brought = await RunAsync("stories", "import", LocalNewsroom.Story, "whole.warc");
        brought.Says(0, "https://wire.example/seed: left out: it is the page of the seed", "https://gazette.example/ferry-line: taken (1.00)", "brought 1 page into 'ferry-line'", "1 page near, not taken");

        Assert.Contains("https://courier.example/island", (await RunAsync("stories", "show", LocalNewsroom.Story, "--all", "--format", "csv")).Output, StringComparison.Ordinal);
        await RunAsync("reanalyze"); // matches anew, by the text that was kept
        Assert.Contains("https://courier.example/island", (await RunAsync("stories", "show", LocalNewsroom.Story, "--all", "--format", "csv")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stories_ObeyAPinOfAnotherTime_AndSayWhatIsOdd()
    {
        folder.Write("saved/cats.html", "<html lang=\"en\"><head><title>Cats</title><link rel=\"canonical\" href=\"https://gazette.example/cats\"><meta property=\"article:published_time\" content=\"2026-02-04T10:00:00Z\"></head><body><article><h1>Cats win a prize in Plainfield</h1>"
            + "<p>Four cats of a baker in Plainfield won a prize for their calm on Sunday, and slept through the speech of the judge who gave it to them.</p>"
            + "<p>The baker, Tom Reed, said that they had come to his shop one after the other in a winter of much snow and never left the warm wall behind the oven.</p>"
            + "<p>He means to spend the money on a new basket, since the old one has been eaten by mice while all four of them were looking on.</p></article></body></html>");
        ran.CopyTo(folder);
        (await RunAsync("stories", "import", LocalNewsroom.Story, "saved")).Says(0, "https://gazette.example/cats: taken; is that right? it came out on 2026-02-04,", "it has next to nothing of the seed");
        await RunAsync("reanalyze");
        Assert.Contains("odd: it came out on 2026-02-04, ", (await RunAsync("stories", "show", LocalNewsroom.Story, "--format", "csv")).Output, StringComparison.Ordinal);
    }

    private static RequestDelegate Xml(string text) => context =>
    {
        context.Response.ContentType = "application/xml";
        return context.Response.WriteAsync(text);
    };

    [Fact]
    public async Task Stories_DiscoverWhatOutletsCover_AndFindNothingElsewhere()
    {
        ran.CopyTo(folder);
        var found = await RunAsync("stories", "discover", "--until", "2024-05-31", "--outlets", "1", "--format", "csv");
        found.Says(0, $"group 1: newscompare stories promote '{web.Root}/ferry/");
        Assert.StartsWith("group,outlets,independent,outlet,title,publishedAt,url,copyOf,shared", found.Output, StringComparison.Ordinal);
        Assert.Contains($"{web.Root}/ferry/1", found.Output, StringComparison.Ordinal); // each article, so that any may be promoted
        Assert.Contains($"{web.Root}/ferry/2", found.Output, StringComparison.Ordinal);
        (await RunAsync("stories", "discover", "--until", "2020-01-01", "--outlets", "1")).Says(4);
        (await RunAsync("stories", "discover", "--until", "2020-01-01", "--days", "1", "--outlets", "1")).Says(4, "from 2020-01-01 to 2020-01-01");
        (await RunAsync("stories", "discover", "--days", "0")).Says(2, "--days");
        (await RunAsync("stories", "discover", "--until", "0001-01-01")).Says(2, "--until");
        (await RunAsync("stories", "discover", "--until", "9999-12-31")).Says(2, "--until");
    }

    private static byte[] Revisit(string url, string day, string digest) => Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: revisit\r\nWARC-Target-URI: {url}\r\nWARC-Date: {day}T12:00:00Z\r\nWARC-Payload-Digest: {digest}\r\nContent-Length: 0\r\n\r\n\r\n\r\n");

    private static byte[] Response(string url, string type, string body, string day = "2019-02-03", string digest = "sha1:none")
    {
        var block = $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n\r\n{body}";
        return Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {day}T12:00:00Z\r\nWARC-Payload-Digest: {digest}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n");
    }

    private static string Page(string? url, string name)
    {
        var paragraphs = string.Concat(LocalNewsroom.SeedText.Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>"));
        var canonical = url is null ? "" : $"<link rel=\"canonical\" href=\"{url}\">";
        return $"<!doctype html><html lang=\"en\"><head><title>Harbor City ends its oldest ferry line | {name}</title>{canonical}</head><body><article><h1>Harbor City ends its oldest ferry line</h1>{paragraphs}{paragraphs.Replace("ferry", "boat", StringComparison.Ordinal)}</article></body></html>";
    }

    private Task<CliResult> RunAsync(params string[] arguments) => Cli.RunAsync(folder, null, LocalNewsroom.Environment, [.. arguments, "--config", "config", "--data", "data"]);
}
