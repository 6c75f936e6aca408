namespace NewsCompare.Core.Tests.Articles;

/// <summary>What readers wrote below a text, in elements that no class names.</summary>
public sealed class ReaderTextTests
{
    private static readonly (string Name, string Text)[] Entries =
    [
        ("Tom Rudd", "They should have closed the ramp on Sunday already, everybody could see the storm coming in."),
        ("Anna K.", "My boat is one of the three, and nobody from the council has called me so far."),
        ("seagull77", "Well done to the crews who went out on Tuesday to look for all of the buoys."),
    ];

    // Who, when, what, and the words to press.
    [Theory]
    [InlineData("<div><p>{0}</p><p>{1} hours ago</p><p>{2}</p><p><a href=#>Reply</a> <a href=#>Like</a></p></div>")]
    [InlineData("<p>{0}</p><p>vor {1} Stunden</p><p>{2}</p><p>Antworten</p>")]
    [InlineData("<p><b>{0}</b> · il y a {1} heures</p><p>{2}</p><p>Répondre · J’aime · {1} réponses</p>")]
    [InlineData("<p><strong>{0}</strong> hace {1} horas<br>{2}</p>")]
    [InlineData("<div class=q7><div><span>{0}</span> <span>{1}時間前</span></div><div>{2}</div></div>")]
    [InlineData("<li><b>{0}</b><span> {1} uur geleden</span><p>{2}</p><a href=#r>Reageer</a></li>")]
    [InlineData("<div><p>{2}</p><p>— {0}, {1} hours ago</p></div>")]
    [InlineData("<div><h4>{0}</h4><time>{1} ore fa</time><p>{2}</p></div>")]
    [InlineData("<dl><dt>{0} {1} timmar sedan</dt><dd>{2}</dd></dl>")]
    [InlineData("<div><p>{0}</p><p>{1} November 2026, 14:12</p><p>{2}</p><p>Reply</p></div>")]
    [InlineData("<div><p>{0}, 0{1}.11.2026</p><p>{2}</p><p>Antworten</p></div>")]
    public async Task ExtractAsync_LeavesOutEntries_ThatBearNamesAndTimes(string entry)
    {
        var rows = Rows(entry);

        Assert.Equal(HarbourStory.Lines, await ReadAsync(rows));
        Assert.Equal(HarbourStory.Lines, await ReadAsync($"<div>{rows}</div>"));
        Assert.Equal(HarbourStory.Lines, await ReadAsync($"<h3>{Entries.Length} notes</h3>{rows}"));
    }

    // A few of these letters are as much text as a line of others.
    [Fact]
    public async Task ExtractAsync_LeavesOutEntries_InJapanese() =>
        Assert.Equal(HarbourStory.Lines, await ReadAsync(string.Concat(Enumerable.Range(1, 4).Select(at => $"<p><b>太郎{at}</b> {at}時間前<br>日曜日にはもう嵐が来ると分かっていたのに、港は開いたままでした。</p>"))));

    [Theory]
    [InlineData("<h3>3 comments</h3><div>", "</div>", "<div><div>{0}</div><p>{2}</p></div>")]
    [InlineData("<p>3 Kommentare</p><div>", "</div>", "<p>{0}: {2}</p>")]
    [InlineData("<p><b>Commentaires</b></p>", "", "<p>{2}</p>")]
    [InlineData("<h2>Comentarios</h2><ul>", "</ul>", "<li>{2}</li>")]
    public async Task ExtractAsync_LeavesOutWhatStands_BelowAHeadingThatSaysSo(string before, string behind, string entry) =>
        Assert.Equal(HarbourStory.Lines, await ReadAsync(before + Rows(entry) + behind));

    // No name, no time, no heading: only what search engines are told.
    [Theory]
    [InlineData("<div itemprop=comment itemscope itemtype='https://schema.org/Comment'><span itemprop=author>{0}</span><p itemprop=text>{2}</p></div>")]
    [InlineData("<div itemscope itemtype='http://schema.org/Comment'><p>{2}</p></div>")]
    [InlineData("<section itemprop=comment><p>{2}</p></section>")]
    [InlineData("<div itemscope itemtype='http://schema.org/UserComments'><p>{2}</p></div>")]
    public async Task ExtractAsync_LeavesOutEntries_ThatMachinesKnowAsComments(string entry)
    {
        Assert.Equal(HarbourStory.Lines, await ReadAsync(Rows(entry)));
        Assert.Equal(HarbourStory.Lines, await ReadAsync(string.Concat(Enumerable.Repeat(Rows(entry), 6))));
    }

    // A comment of the outlet's own is its text.
    [Theory]
    [InlineData("itemscope itemtype='https://schema.org/Comment'", "")]
    [InlineData("itemprop=comment", "")]
    [InlineData("itemscope itemtype='https://schema.org/Comment'", "itemprop=articleBody")]
    [InlineData("itemscope itemtype='https://schema.org/CommentAction'", "")]
    [InlineData("itemprop=commentCount", "")]
    public async Task ExtractAsync_KeepsTheText_ThatItsElementCallsAComment(string outer, string inner) => Assert.Equal(HarbourStory.Lines, (await SavedPages.ExtractHtmlAsync(
        $"<html lang=en><body><main {outer}><h1>Storm closes the harbour</h1><div {inner}>{HarbourStory.Paragraphs(HarbourStory.Lines)}</div></main></body></html>")).Article.Paragraphs);

    [Theory]
    [InlineData("<p><b>{0}</b></p><p>{2}</p>")]
    [InlineData("<p>0{1}:10</p><p>{2}</p>")]
    [InlineData("<p>{1} November 2026</p><p>{2}</p>")]
    [InlineData("<p><b>{0}:</b> {2}</p>")]
    [InlineData("<h3>{0}</h3><p>{2}</p>")]
    [InlineData("<p>{2} That was {1} hours ago.</p>")]
    public async Task ExtractAsync_KeepsWhatPeopleSay_InTheStory(string entry)
    {
        var kept = await ReadAsync(Rows(entry));

        Assert.All(Entries, said => Assert.Contains(kept, paragraph => paragraph.Contains(said.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ExtractAsync_KeepsASection_ThatIsCalledComments()
    {
        var kept = await ReadAsync($"<h2>Comments</h2><p>{Entries[0].Text}</p><h2>Costs</h2>{HarbourStory.Paragraphs(HarbourStory.Lines.Select(line => $"Later on: {line}"))}");

        Assert.Contains(Entries[0].Text, kept);
    }

    // Names that say nothing, and the comments longer than the text: a button to answer each, or a heading that counts them.
    [Theory]
    [InlineData("<div class=k0><h2>Comments (3)</h2>", "<div class=k9><div class=k1>{0}</div><div class=k2>{1} hours ago</div><div class=k3><p>{2}</p></div></div>")]
    [InlineData("<div class=k0><h2>Kommentare (3)</h2>", "<div class=k9><span>{0}</span><span>{1} Std.</span><p>{2}</p></div>")]
    [InlineData("<div class=k0><h3>What you say</h3>", "<div class=k9><span>{0}</span><span>{1} h</span><p>{2}</p><button><svg></svg><span>Reply</span></button></div>")]
    [InlineData("<div class=k0>", "<div class=k9><div>{0}</div><p>{2}</p><div><button>Répondre ({1})</button><button>J’aime</button></div></div>")]
    [InlineData("<div class=k0><h2>Comments</h2>", "<div class=k9><p>{0}</p><p>{1} hours ago</p><p>{2}</p></div>")]
    [InlineData("<div class=k0>", "<p>{0}</p><p>{1} hours ago</p><p>{2}</p><p><a href=#r>Reply</a></p>")]
    public async Task ExtractAsync_LeavesOutEntries_BehindAShortStory(string before, string entry)
    {
        string[] lines = ["The ferry to the outer islands runs again, the port master said on Monday.", "The first boat left at six.", "“I slept on the quay,” said one of the drivers."];

        var extraction = await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Ferry runs again</title><meta property=og:type content=article></head><body><div id=app><div class=k7><h1>Ferry runs again</h1><div class=k8>{HarbourStory.Paragraphs(lines)}{before}{Rows(entry)}</div></div></div></body></html>");

        Assert.Equal(lines, extraction.Article.Paragraphs);
    }

    // Buttons of other words below the entries of a live blog.
    [Fact]
    public async Task ExtractAsync_KeepsEntries_WithButtonsThatAnswerNobody()
    {
        var kept = await ReadAsync($"<div>{Rows("<div class=k9><p><b>{0}</b></p><p>{2}</p><button>Share</button></div>")}</div>");

        Assert.All(Entries, said => Assert.Contains(said.Text, kept));
    }

    private static string Rows(string entry) =>
        string.Concat(Entries.Select((one, at) => string.Format(System.Globalization.CultureInfo.InvariantCulture, entry, one.Name, at + 2, one.Text)));

    private static async Task<IReadOnlyList<string>> ReadAsync(string behind) => (await SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title><meta property=og:type content=article></head><body><main><h1>Storm closes the harbour</h1><div>{HarbourStory.Paragraphs(HarbourStory.Lines)}{behind}</div></main></body></html>")).Article.Paragraphs;
}
