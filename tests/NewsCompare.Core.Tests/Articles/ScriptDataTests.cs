using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Articles that a page shows by scripts alone, out of the data that it hands to them.</summary>
public sealed class ScriptDataTests
{
    private const string Title = "Storm closes the harbour of Westwick";

    private static readonly string[] Story = HarbourStory.Lines;

    public static TheoryData<string, string> Shapes() => new()
    {
        { "strings", Json(Data(Story)) },
        { "parts of one paragraph", Json(Data(Story.Select(line => new { type = "paragraph", children = new object[] { new { text = line[..30] }, new { type = "link", url = "https://gazette.example/a", children = new[] { new { text = line[30..50] } } }, new { text = line[50..] } } }))) },
        { "parts under other names", Json(Data(new { nodeType = "document", content = Story.Select(line => new { nodeType = "paragraph", content = new[] { new { nodeType = "text", value = line[..40] }, new { nodeType = "text", value = line[40..] } } }) })) },
        { "spans of blocks", Json(Data(Story.Select(line => new { _type = "block", _key = "k1", style = "normal", children = new[] { new { _type = "span", _key = "a", text = line[..40] }, new { _type = "span", _key = "b", text = line[40..] } } }))) },
        { "parts without a name of their whole", Json(Data(Story.Select(line => new[] { line[..line.IndexOf(' ', 40)], line[line.IndexOf(' ', 40)..] }))) },
        { "blocks with captions", Json(Data(Story.SelectMany(line => new object[] { new { type = "text", content = line }, new { type = "image", caption = "The harbour of Westwick on Monday, with the ferry at its berth." } }))) },
        { "both whole and in parts", Json(Data(new { blocks = Story.Select(line => new { type = "paragraph", model = new { text = line, blocks = new[] { new { type = "fragment", model = new { text = line } } } } }) })) },
        { "markup", Json(Data(HarbourStory.Paragraphs(Story))) },
        { "a variable", $"<script>window.__STATE__={JsonSerializer.Serialize(Data(Story))};</script>" },
        { "a literal", $"<script>window.x = {{story:{{title:'{Title}', isFree:!0, at:new Date('2031-05-03'), none:void 0, text:[{string.Join(',', Story.Select(line => $"'{line}'"))},], draw(a){{return {{a:1}}}}}}}}</script>" },
        { "an argument", $"<script>start(page, [1], {{title:\"{Title}\", text:{JsonSerializer.Serialize(HarbourStory.Paragraphs(Story))}}});</script>" },
        { "a function called where it stands", $"<script>window.__NUXT__=(function(a,b){{return {{data:[{{title:a,text:b}}]}}}}(\"{Title}\",{JsonSerializer.Serialize(HarbourStory.Paragraphs(Story))}));</script>" },
        { "JSON in a text", $"<script>window.y = JSON.parse({JsonSerializer.Serialize(JsonSerializer.Serialize(Data(Story)))})</script>" },
        { "JSON in a text for an address", $"<script>window.y = JSON.parse(decodeURIComponent(\"{Uri.EscapeDataString(JsonSerializer.Serialize(Data(Story)))}\"))</script>" },
        { "JSON in JSON", Json(new { status = 200, body = JsonSerializer.Serialize(Data(Story)) }) },
        { "a store of named entries", Json(Store()) },
        { "a list of numbered values", Json(new object[] { new[] { "Reactive", (object)1 }, new { data = 2 }, new { title = 3, text = 4 }, Title, new[] { 5, 6, 7, 8, 9, 10 } }.Concat(Story)) },
        { "a stream of a numbered list", $"<script>a.stream.enqueue({JsonSerializer.Serialize(JsonSerializer.Serialize(new object[] { new { _1 = 2 }, "data", new { _3 = 4, _5 = 6 }, "title", Title, "text", new[] { 7, 8, 9, 10, 11, 12 } }.Concat(Story)) + "\n")})</script>" },
        { "a stream of rows", Rows($"1:I[\"7\",[\"a.js\"]]\n2:[\"$\",\"$L1\",null,{{\"story\":{JsonSerializer.Serialize(Data(Story))}}}]\n") },
        { "a stream of rows that holds a text", Rows($"7:T{HarbourStory.Paragraphs(Story).Length:x},{HarbourStory.Paragraphs(Story)}5:[\"$\",\"$L1\",null,{{\"title\":\"{Title}\",\"text\":\"$7\"}}]\n") },
        { "an attribute", $"<div id=app2 data-page='{Attribute(Data(HarbourStory.Paragraphs(Story)))}'></div>" },
        { "values with their kinds in an attribute", $"<astro-island props='{Attribute(Typed(Title, HarbourStory.Paragraphs(Story)))}'></astro-island>" },
        { "a pool", Json(Pool((Title, Story))) },
        { "a stream of rows of elements", Rows("5:" + JsonSerializer.Serialize(Element("article", Story.Select(line => (object)Element("p", [line[..30], Element("b", [line[30..40]]), line[40..]])).Prepend(Element("h1", [Title])).Append(Element("aside", [Element("p", ["Sign up for the letter of the harbour, and read it each morning before you sail."])])))) + "\n") },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task ExtractAsync_ReadsAStory_WhateverItsShapeInTheData(string shape, string script)
    {
        var found = await ReadAsync(script);

        Assert.True(Story.SequenceEqual(found.Article.Paragraphs, StringComparer.Ordinal), $"{shape}: {string.Join(" | ", found.Article.Paragraphs)}");
        Assert.Contains("text from data for scripts", found.Reasons);
    }

    // Its headline is the page's, and it is several sentences: no summary of a longer one.
    [Theory]
    [InlineData(4, 1, true)]
    [InlineData(4, 0, false)]
    [InlineData(1, 1, false)]
    public async Task ExtractAsync_ReadsAShortStory_ThatDataOrLinkedDataHold(int count, int named, bool isRead)
    {
        string[] lines = [.. new[] { "The ferry to the outer islands runs again, the port master of Westwick said on Monday.", "The first boat left at six.", "“I slept on the quay,” said one of the drivers.", "The ramp is to be mended in May." }[..count]];
        var linked = $"\"@type\":\"NewsArticle\",\"headline\":\"{Title}\",\"datePublished\":\"2026-11-03T10:00:00+01:00\",\"author\":{{\"@type\":\"Person\",\"name\":\"Ann Rook\"}}";
        var data = Json(new { story = new { title = named > 0 ? Title : "Another story of the bay", body = lines.Select(line => new { type = "paragraph", content = line }) }, other = new string('x', 200) });

        var ofData = await ReadAsync(data, $"<script type=application/ld+json>{{{linked}}}</script>");
        var ofLinked = await ReadAsync("<script src=/a.js></script>", $"<script type=application/ld+json>{{{linked},\"articleBody\":{JsonSerializer.Serialize(string.Join("\n\n", lines))}}}</script>");

        Assert.Equal(isRead ? lines : [], ofData.Article.Paragraphs);
        Assert.Equal(count > 1 ? lines : [], ofLinked.Article.Paragraphs);
        Assert.Equal(isRead, ofData.Confidence >= NewsCompare.Core.Comparisons.Comparability.ConfidenceFloor);
    }

    [Theory]
    [InlineData("\"authors\":[{\"name\":\"Ann Lowe\"}],\"publishedAt\":\"2026-05-05T07:00:00Z\",", "", 1)]
    [InlineData("\"authors\":[{\"name\":\"Ann Lowe\"}],", "", 0)]
    [InlineData("\"publishedAt\":\"2026-05-05T07:00:00Z\",", "", 0)]
    [InlineData("\"authors\":[{\"name\":\"Ann Lowe\"}],\"publishedAt\":\"2026-05-05T07:00:00Z\",", "…", 0)]
    public async Task ExtractAsync_BelievesAStoryInData_ThatHasHeadlineDayAndAuthorAndIsWhole(string details, string end, int believed)
    {
        var found = await ReadAsync($"<script id=__NEXT_DATA__ type=application/json>{{\"props\":{{\"article\":{{\"title\":\"{Title}\",{details}\"body\":{JsonSerializer.Serialize(Story[..^1].Append(Story[^1] + end))}}}}}}}</script>");

        Assert.Equal(believed == 1, found.Confidence >= 0.5);
        Assert.Equal(6, found.Article.Paragraphs.Count);
    }

    [Fact]
    public async Task ExtractAsync_KeepsLinksAndHeadings_OfAStoryInData()
    {
        var blocks = new object[] { new { type = "paragraph", text = Story[0] }, new { type = "heading", text = "What comes next" }, new { type = "paragraph", text = Story[1] + " <a href='https://gazette.example/storm'>The Gazette</a> reported it first." } }
            .Concat(Story[2..].Select(line => (object)new { type = "paragraph", text = line }));

        var article = (await ReadAsync(Json(Data(blocks)))).Article;

        Assert.Equal(ParagraphKind.Subheading, article.Kinds[1]);
        Assert.Equal(new("https://gazette.example/storm"), Assert.Single(article.Links).Target);
    }

    [Theory]
    [InlineData("authors", """[{"name":"Ida Marlow"}]""")]
    [InlineData("byline", "\"By Ida Marlow\"")]
    [InlineData("credits", """{"by":[{"type":"author","name":"Ida Marlow"}]}""")]
    public async Task ExtractAsync_TakesWhatStandsBesideTheText(string name, string authors)
    {
        var story = new JsonObject { ["headlines"] = new JsonObject { ["basic"] = Title }, [name] = JsonNode.Parse(authors), ["display_date"] = "2031-05-03T20:10:00+02:00", ["section"] = new JsonObject { ["name"] = "Coast" }, ["text"] = HarbourStory.Paragraphs(Story) };
        var other = new JsonObject { ["headlines"] = new JsonObject { ["basic"] = "Elmstead baker wins prizes" }, [name] = "Zed Other", ["published_at"] = "2029-01-01T10:00:00Z", ["section"] = "Bread" };

        var article = (await ReadAsync(Json(new JsonObject { ["related"] = other, ["story"] = story }))).Article;

        Assert.Equal(["Ida Marlow"], article.Authors);
        Assert.Equal(new DateTimeOffset(2031, 5, 3, 18, 10, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal("Coast", article.Parts.Section);
    }

    [Fact]
    public async Task ExtractAsync_BelievesThePageFirst() =>
        Assert.Equal(["Ann Rook"], (await ReadAsync(Json(new { title = Title, author = "Ida Marlow", text = Story }), "<meta name=author content='Ann Rook'>")).Article.Authors);

    [Theory]
    [InlineData("<port-story><template shadowrootmode=open><style>p{}</style>TEXT</template></port-story>")]
    [InlineData("<iframe srcdoc='<html><body><h1>Storm closes the harbour of Westwick</h1>TEXT</body></html>'></iframe>")]
    [InlineData("<noscript><h1>Storm closes the harbour of Westwick</h1>TEXT</noscript>")]
    public async Task ExtractAsync_ReadsWhatElementsHoldApart(string body) =>
        Assert.Equal(Story, (await ReadAsync(body.Replace("TEXT", HarbourStory.Paragraphs(Story), StringComparison.Ordinal))).Article.Paragraphs);

    [Theory]
    [InlineData("<template>TEXT</template>")]
    [InlineData("<iframe srcdoc='TEXT'></iframe>")]
    [InlineData("<noscript>TEXT</noscript>")]
    public async Task ExtractAsync_LeavesThemOut_BesideAText(string body)
    {
        var other = HarbourStory.Paragraphs(Story.Select(line => "Storm, harbour, Westwick: buy now, says the man at the gate. " + line));

        Assert.Equal(Story, (await ReadAsync(HarbourStory.Paragraphs(Story) + body.Replace("TEXT", other, StringComparison.Ordinal))).Article.Paragraphs);
    }

    public static TheoryData<string, string> Beside()
    {
        var other = new { title = "Cows block the coast road for nine hours", body = string.Join("\n\n", HarbourStory.Lines.Concat(HarbourStory.Lines).Select((_, at) => $"Herd number {at} stood on the coast road on Monday and would not move for any driver who came, the police said.")) };
        var text = string.Join("\n\n", HarbourStory.Lines);
        return new()
        {
            { "inside its object", Json(new { article = new { title = Title, body = text, more = new[] { other, other } } }) },
            { "before its text", Json(new { article = new { more = new[] { other, other }, title = Title, content = text } }) },
            { "without a title", Json(new { article = new { title = Title, body = text }, trending = new[] { new { other.body }, new { other.body } } }) },
            { "its title in an object of its own", Json(new { list = new object[] { new { fields = new { title = other.title }, parts = other.body }, new { fields = new { title = Title }, parts = text } } }) },
            { "an older text of it", Json(new { article = new { title = Title, body = text, revisions = new[] { new { title = Title, body = text + "\n\nIt was said that twelve boats had sunk, which the port master denied." } } } }) },
            { "under another key", Json(new { titles = new { storm = Title, cows = other.title }, bodies = new { cows = HarbourStory.Paragraphs(other.body.Split("\n\n")), storm = HarbourStory.Paragraphs(Story) } }) },
            { "in the pool", Json(Pool((Title, Story), (other.title, other.body.Split("\n\n")))) },
            { "behind it in one stream", $"<script>self.__next_f.push([1,{JsonSerializer.Serialize($"5:[\"$\",\"$L6\",null,{{\"article\":{{\"title\":\"{Title}\",\"body\":\"$7\"}},\"related\":[{{\"title\":\"{other.title}\",\"body\":\"$8\"}}]}}]\n7:T{HarbourStory.Paragraphs(Story).Length:x},{HarbourStory.Paragraphs(Story)}8:T{other.body.Length:x},{other.body}")}])</script>" },
        };
    }

    [Theory]
    [MemberData(nameof(Beside))]
    public async Task ExtractAsync_ReadsThePagesOwnStory_WhateverStandsBeside(string _, string script) => Assert.Equal(Story, (await ReadAsync(script)).Article.Paragraphs);

    [Fact]
    public async Task ExtractAsync_TakesNoOtherStory_WhereThePagesOwnHasNoText() =>
        Assert.NotEqual(ExtractionOutcome.Article, (await ReadAsync(Json(new { article = new { title = Title, isFree = false }, latest = new { title = "Cows block the coast road for nine hours", body = string.Join("\n\n", Story.Select(line => line.Replace("harbour", "road", StringComparison.OrdinalIgnoreCase))) } }))).Outcome);

    [Fact]
    public void ExtractAsync_EndsSoon_WhereRowsNameOneAnotherManyTimes()
    {
        var rows = string.Concat(Enumerable.Range(1, 14).Select(at => $"{at:x}:[\"$\",\"p\",null,{{\"children\":[{string.Join(',', Enumerable.Repeat($"\"${at + 1:x}\"", 12))}]}}]\n")) + "f:\"The storm closed it.\"\n";
        Timing.EndsWithin(TimeSpan.FromSeconds(1), () => ReadAsync(Rows(rows)).GetAwaiter().GetResult());
    }

    [Theory]
    [InlineData("<script>", "=/*", "</script>")]
    [InlineData("<script>", "=//", "</script>")]
    [InlineData("<script>", "='", "</script>")]
    [InlineData("<script>", "={a:", "</script>")]
    [InlineData("<script>", "return{", "</script>")]
    [InlineData("<script>", "a.push([1,\"b", "</script>")]
    [InlineData("<script>", "(function(a){return {a:a}}(1))", "</script>")]
    [InlineData("<script type=application/json>{\"title\":\"Storm closes the harbour of Westwick\",\"text\":\"", "<a ", "\"}</script>")]
    [InlineData("<script type=application/json>{\"title\":\"Storm closes the harbour of Westwick\",\"text\":[", "\"&lt;a\",", "\"\"]}</script>")]
    [InlineData("<script type=application/json>", "[{\"text\":", "</script>")]
    [InlineData("<div data-page='{\"title\":", "[{\"text\":", "'></div>")]
    [InlineData("<script type=application/json>{\"objs\":[", "{\"a\":\"1\"},", "0]}</script>")]
    [InlineData("<script>self.__next_f.push([1,\"", "1:[\\\"$1\\\",\\\"$2\\\"]\\n", "\"])</script>")]
    public void ExtractAsync_EndsSoon_WhateverScriptsHold(string before, string part, string behind) =>
        Timing.EndsWithin(TimeSpan.FromSeconds(2), () => ReadAsync(before + string.Concat(Enumerable.Repeat(part, 1_990_000 / part.Length)) + behind).GetAwaiter().GetResult());

    private static string[] OtherStory() => [.. Enumerable.Range(0, 12).Select(at => $"Baker number {at} of Elmstead won a prize for the bread that the harbour of Westwick eats in every storm.")];

    [Fact]
    public async Task ExtractAsync_TakesNoLinkedDataOfAnotherStory()
    {
        const string Other = "Elmstead baker wins prizes for bread";
        var linked = $"<link rel=canonical href='https://gazette.example/storm'><script type='application/ld+json'>{JsonSerializer.Serialize(new Dictionary<string, string> { ["@type"] = "NewsArticle", ["headline"] = Other, ["url"] = "https://gazette.example/bread", ["articleBody"] = string.Join("\n\n", OtherStory()) })}</script>";
        Assert.Empty((await ReadAsync(string.Empty, linked)).Article.Paragraphs);
        Assert.NotEmpty((await ReadAsync(string.Empty, linked.Replace(Other, "Storm wrecks Westwick piers", StringComparison.Ordinal))).Article.Paragraphs);
    }

    private static object Data(object text) => new { props = new { story = new { title = Title, text } } };

    private static JsonObject Store()
    {
        var store = new JsonObject { ["Story:1"] = new JsonObject { ["title"] = Title, ["body"] = Ref("Body:1") }, ["Body:1"] = new JsonObject { ["parts"] = new JsonArray([.. Story.Select((_, at) => Ref($"Part:{at}"))]), ["of"] = Ref("Story:1") } };
        for (var at = 0; at < Story.Length; at++)
        {
            store[$"Part:{at}"] = new JsonObject { ["html"] = Story[at] };
        }

        return store;

        static JsonObject Ref(string key) => new() { ["__ref"] = key };
    }

    private static object Typed(string title, string text) => new { story = new object[] { 0, new { title = new object[] { 0, title }, text = new object[] { 0, text } } } };

    private static object Pool(params (string Title, string[] Lines)[] stories)
    {
        var all = stories.SelectMany((story, at) => new object[] { story.Title, HarbourStory.Paragraphs(story.Lines), new { title = $"{3 * at}", body = $"{(3 * at) + 1}" } });
        return new { objs = all.ToArray() };
    }

    private static string Attribute(object data) => JsonSerializer.Serialize(data).Replace("&", "&amp;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);

    private static object[] Element(string name, IEnumerable<object> children) => ["$", name, null!, new { children }];

    // In three pieces, as they come.
    private static string Rows(string rows) => string.Concat(rows.Chunk(rows.Length / 3 + 1).Select(piece => $"<script>self.__next_f.push([1,{JsonSerializer.Serialize(new string(piece))}])</script>"));

    private static string Json(object data) => $"<script type=\"application/json\">{JsonSerializer.Serialize(data)}</script>";

    private static Task<Extraction> ReadAsync(string body, string head = "") =>
        SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>{Title}</title>{head}</head><body><div id=app></div>{body}</body></html>");
}
