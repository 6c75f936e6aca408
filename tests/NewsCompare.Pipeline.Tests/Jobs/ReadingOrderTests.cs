using NewsCompare.Core.Alignments;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>What a run decides hangs neither on which feed or page was quicker nor on how many workers there are, and it reads on until nothing near is left.</summary>
public sealed class ReadingOrderTests : PipelineTests
{
    private const int Pages = 8;
    private static readonly string[] Names = ["herald", "gazette", "tribune"];

    public ReadingOrderTests()
    {
        Outlets.Clear();
        Outlets.AddRange(Names.Select(id => AnOutlet(id, "rss", "politics")));
        Seeds.Add(Ferry with { StoryId = "storm", Title = "storm", Text = "A storm came.\nForty roofs went." });
        foreach (var id in Names)
        {
            // Near to both stories; by its text the last belongs to one.
            var near = Enumerable.Range(0, Pages).Select(at => $"https://{id}.example/page{at}|Page {at} of ferry and storm|2024-05-30T10:0{at}Z");
            Web[$"https://{id}.example/rss"] = string.Join('\n', [.. near, $"https://{id}.example/both|Cats of the town|2024-05-30T10:00Z", $"https://{id}.example/2024/twin|The ferry sinks|2024-05-30T10:00Z", $"https://{id}.example/undated|The storm and ferry of the {id}|"]);
            Web[$"https://{id}.example/politics"] = $"https://{id}.example/both|The ferry and storm maybe|2024-05-30T12:00Z\nhttps://{id}.example/twin|The ferry sinks|2024-05-30T10:00Z";
            foreach (var at in Enumerable.Range(0, Pages))
            {
                Web[$"https://{id}.example/page{at}"] = $"Page {at}\nRead the {id} every day.\n{(at == Pages - 1 ? "A ferry sank." : "A dog came.")}";
            }

            Web[$"https://{id}.example/both"] = $"Both\nRead the {id} every day.\nA ferry sank.\nA storm came.";
            Web[$"https://{id}.example/undated"] = $"Undated\nRead the {id} every day.\nA ferry sank.";
            var twin = $"Twin\nRead the {id} every day.\nA ferry sank.\nForty were saved.\nCANONICAL https://{id}.example/twin";
            Web[$"https://{id}.example/twin"] = twin;
            Web[$"https://{id}.example/2024/twin"] = twin;
        }

        var extract = Analysis.ExtractAsync;
        Analysis = Analysis with
        {
            ExtractAsync = async (bytes, type, url, knowledge, token) => await extract(bytes, type, url, knowledge, token) is var read
                ? read with { Article = read.Article with { Paragraphs = [.. read.Article.Paragraphs.Where(text => !knowledge.Repeated.Contains(text))] } } : null!,
            Match = (seed, items, _) => [.. items.Select(item => new StoryMatch(item.Id, Score(seed, item), true, [$"by its words, {item.PublishedAt:HH:mm}, {item.Text?.Length ?? 0}"]))],
            Compare = (seed, version) => FakeAnalysis.Of().Compare(seed, version) is var found ? found with { Comparison = found.Comparison with { Alignment = new([new(0, 0, LinkKind.Same, 1, false, [])], [], [], []) } } : null!,
        };
    }

    [Fact]
    public async Task TwoRuns_DecideTheSame_WhicheverFeedOrPageIsQuicker()
    {
        var found = new List<string>();
        foreach (var workers in new[] { 1, 3, 8, 8 })
        {
            Workers = workers;
            Web.OnRequest = _ => Thread.Sleep(Random.Shared.Next(workers * 2));
            found.Add(await FreshRunAsync());
        }

        Assert.All(found, run => Assert.Equal(found[0], run));
        Assert.Contains("decided by its text", found[0], StringComparison.Ordinal);
        Assert.Contains("item https://herald.example/both Cats of the town", found[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARun_ReadsOn_UntilNothingNearIsLeft()
    {
        await RunAsync();

        Assert.All(Enumerable.Range(0, Pages), at => Assert.Equal(1, Web.Count($"https://herald.example/page{at}")));
        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        var last = (await new MatchStore(Database).ListAsync(story.Id, Token)).Single(match => match.Url.AbsoluteUri == $"https://herald.example/page{Pages - 1}");
        Assert.Equal((true, 0.97), (last.Accepted, last.Score));
        Assert.True((await RunAsync()).NothingNew);
    }

    [Fact]
    public async Task ARun_SaysHowManyPagesItLeaves_AndTheNextGoesOnWithThem()
    {
        Options = new() { RelatedPages = 2 };

        var notice = Assert.Single((await RunAsync()).Notices, notice => notice.StartsWith("ferry: ", StringComparison.Ordinal));

        Assert.Contains("not: 2 are read of one story in one pass (stories.relatedPages). The next pass goes on with them.", notice, StringComparison.Ordinal);
        for (var pass = 0; pass < 20 && (await RunAsync()).Notices.Count > 0; pass++)
        {
        }

        Assert.Equal(1, Web.Count($"https://herald.example/page{Pages - 1}"));
    }

    private static double Score(Seed seed, Candidate item) => item switch
    {
        { Text: { } text } => text.Contains(seed.Text.Split('\n')[0], StringComparison.Ordinal) ? 0.97 : 0.1,
        { Title: var title } => !title.Contains(seed.Title!, StringComparison.OrdinalIgnoreCase) ? 0.1 : title.Contains("sinks", StringComparison.Ordinal) ? 0.9 : 0.32,
    };

    private async Task<string> FreshRunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("newscompare-order-");
        try
        {
            using var database = DatabaseFile.Open(Path.Combine(folder.FullName, "fresh.db"));
            await RunAsync(new("run"), database);
            return await database.ReadAsync(
                async session => string.Join('\n', await session.QueryAsync<string>(
                    """
                    SELECT 'item ' || url || ' ' || title FROM items
                    UNION ALL SELECT 'match ' || story_id || ' ' || items.url || ' ' || score || ' ' || accepted || ' ' || evidence || ' ' || composite || ' ' || COALESCE((SELECT url FROM items AS other WHERE other.id = copy_of), '')
                        FROM matches JOIN items ON items.id = item JOIN stories ON stories.id = story
                    UNION ALL SELECT 'page ' || url || ' ' || COALESCE((SELECT url FROM pages AS other WHERE other.id = pages.same_as), '') FROM pages
                    UNION ALL SELECT 'coverage ' || story_id || ' ' || url || ' ' || coverage.active FROM coverage JOIN pages ON pages.id = page JOIN stories ON stories.id = story
                    UNION ALL SELECT 'look ' || story_id || ' ' || url FROM second_looks JOIN pages ON pages.id = page JOIN stories ON stories.id = story
                    UNION ALL SELECT 'text ' || url || ' ' || number || ' ' || text_hash FROM revisions JOIN pages ON pages.id = page
                    ORDER BY 1
                    """)),
                Token);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
