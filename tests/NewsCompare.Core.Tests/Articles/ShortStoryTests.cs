using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Stories of a few sentences: what stands around them is longer, and none of it comes in.</summary>
public sealed class ShortStoryTests
{
    private const string Title = "Weir at Aldbrook gives way";
    private const string Whole = "all of a short story in its own element";

    private static readonly string[] Lines =
    [
        "The weir at Aldbrook gave way on Sunday night, the river authority said.",
        "Nobody was hurt, and the meadows below it took the water.",
        "“We had meant to mend it in the spring,” said its keeper, Tilda Rowe.",
    ];

    private static readonly string[] Others =
    [
        "<div class=k7><p>We use cookies and similar technologies, some of them by our partners, to count our readers and to show what they may like.</p><button>Fine</button></div>",
        "<div id=cmp role=dialog><p>We and our 311 partners store and read personal data on your device, and measure what you do there.</p></div>",
        "<div class=low><p>The Aldbrook Post is printed by its own press in Mill Street, and has been read in nine parishes since the year 1848.</p></div>",
        "<div class=k8><h3><a href=/2>Ferry runs aground</a></h3><p>Forty passengers had to be taken off a ferry that ran aground in the mist on Saturday, the coastguard said.</p></div>",
        "<section id=comments><h2>Comments</h2><div><b>Otto</b><p>They were told ten years ago that it would go, and they spent the money on a fountain instead.</p></div></section>",
        "<aside class=pick><h3>Editor’s pick</h3><p>A plan for a quarry that split the parish of Ockham has been refused again after its people had objected.</p><p>Councillors voted by nine to two against it on Monday night in a meeting that went on until nearly midnight.</p><p>The company said that it would appeal, and that the stone was needed to mend two cathedrals and a town hall.</p></aside>",
        "<div class=k9><form><p>Every morning at six our editors send you what matters on the river, free of charge and in three minutes.</p><input type=email></form></div>",
    ];

    public static TheoryData<int, string> Pages()
    {
        var pages = new TheoryData<int, string>();
        foreach (var other in Others)
        {
            for (var lines = 1; lines <= Lines.Length; lines++)
            {
                pages.Add(lines, other);
            }
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ExtractAsync_ReadsNothingElse_ThanAShortStoryInItsElement(int lines, string other)
    {
        var found = await ReadAsync($"<article><h1>{Title}</h1>{HarbourStory.Paragraphs(Lines[..lines])}</article>{other}");

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(Lines[..lines], found.Article.Paragraphs);
        Assert.Contains(Whole, found.Reasons);
        Assert.True(found.Confidence >= Comparability.ConfidenceFloor);
    }

    [Theory]
    [InlineData("", "p", true)]
    [InlineData("<p>Reuters</p>", "p", true)]
    [InlineData("", "li", false)]
    public async Task ExtractAsync_BelievesWholeParagraphs_OfAPageThatStatesNothing(string end, string tag, bool isWhole)
    {
        var lines = string.Concat(Lines.Append("The river authority will look at the other weirs in June.").Select(line => $"<{tag}>{line}</{tag}>"));
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>{Title}</title></head><body><main><article><h1>{Title}</h1><div>{lines}{end}</div></article></main></body></html>");

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(isWhole, found.Reasons.Contains(Whole));
    }

    [Theory]
    [InlineData("Heb je een tip? Bel de redactie.")]
    [InlineData("Sign up for our newsletter, and hear of every weir on the river each morning.")]
    public async Task ExtractAsync_ReadsAStory_ThatStandsInOneElementWithAnAppeal(string appeal)
    {
        var found = await ReadAsync($"<article><h1>{Title}</h1><p class=intro>The meadows took the water.</p><div class=by>By Tilda Rowe</div><div class=text>{HarbourStory.Paragraphs(Lines)}<p class=tip>{appeal}</p></div></article>");

        Assert.Equal(Lines, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<div class=top-story><h2><a href=/q>Quarry refused again</a></h2>{1}</div><main><h1>{2}</h1><div class=content>{0}</div></main>")]
    [InlineData("<div class=row><div class=col-8><h1>{2}</h1><div class=txt>{0}</div></div><div class=col-4><h3>Also today</h3><h4><a href=/q>Quarry refused again</a></h4>{1}</div></div>")]
    public async Task ExtractAsync_JoinsNoStory_WhoseHeadingLeadsElsewhere(string page)
    {
        string[] quarry =
        [
            "A plan for a quarry that split the parish of Ockham has been refused again after its people had objected.",
            "Councillors voted by nine to two against it on Monday night in a meeting that went on until nearly midnight.",
            "The company said that it would appeal, and that the stone was needed to mend two cathedrals and a town hall.",
            "People of the parish have found £14,000 for a barrister, and hope to find as much again before the spring.",
        ];
        var found = await ReadAsync(page.Replace("{0}", HarbourStory.Paragraphs(Lines), StringComparison.Ordinal).Replace("{1}", HarbourStory.Paragraphs(quarry), StringComparison.Ordinal).Replace("{2}", Title, StringComparison.Ordinal));

        Assert.Equal(Lines, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<main><h1>{0}</h1>{1}</main>")]
    [InlineData("<div role=main><h1>{0}</h1><div class=t>{1}</div></div>")]
    [InlineData("<main><h1>{0}</h1><div itemprop=articleBody>{1}</div><div class=low><p>The Aldbrook Post is printed by its own press in Mill Street, and has been read since 1848.</p></div></main>")]
    [InlineData("<div class=w><h1>{0}</h1><div itemprop=articleBody>{1}</div></div>")]
    [InlineData("<div class=w><h1>{0}</h1>{1}</div>")]
    [InlineData("<article><header><h1>{0}</h1></header><div>{1}</div><footer><a href=/t>River</a></footer></article>")]
    public async Task ExtractAsync_KnowsTheElement_ByWhatItIs(string page)
    {
        var found = await ReadAsync(page.Replace("{0}", Title, StringComparison.Ordinal).Replace("{1}", HarbourStory.Paragraphs(Lines), StringComparison.Ordinal) + Others[0] + Others[2]);

        Assert.Equal(Lines, found.Article.Paragraphs);
        Assert.Contains(Whole, found.Reasons);
    }

    [Fact]
    public async Task ExtractAsync_ReadsTheStory_WhereTheElementHoldsOnlyItsBeginning()
    {
        var found = await ReadAsync($"<article><h1>{Title}</h1><p>{Lines[0]}</p></article><div class=t>{HarbourStory.Paragraphs(HarbourStory.Lines[..4])}</div>");

        Assert.Superset(HarbourStory.Lines[..4].ToHashSet(), found.Article.Paragraphs.ToHashSet());
        Assert.DoesNotContain(Whole, found.Reasons);
    }

    [Fact]
    public async Task ExtractAsync_ReadsTheStory_WhoseParagraphsAreShorterThanTheLinksBetweenThem()
    {
        string[] lines = ["Merrow beat Pell by three goals to two on Sunday night.", "Amery scored twice.", "Pell had led at the half.", "“We were asleep,” said its coach, Ned Rook.", "They meet again in March."];
        var calls = new[] { "MORE: <a href=/amery>Amery signs for two more years</a>", "<a href=/letter>Sign up for our letter on the league</a>", "READ MORE: <a href=/rook>Coach of Pell under fire again</a>", "" }
            .Select(call => $"<p><strong>{call}</strong></p>");
        var body = string.Concat(lines.Zip(calls.Append(string.Empty), (line, call) => $"<p>{line}</p>{call}"));

        var found = await ReadAsync($"<article><h1>{Title}</h1><div class=article-body>{body}</div></article>");

        Assert.Equal(lines, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<meta property=og:type content=article><meta property=og:title content='Weir at Aldbrook gives way'><meta property=article:published_time content=2031-05-04T08:00:00Z>", true)]
    [InlineData("<meta name=description content='The weir at Aldbrook gave way on Sunday night, the river authority said.'>", true)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Weir at Aldbrook gives way\",\"articleBody\":\"The weir at Aldbrook gave way on Sunday night, the river authority said. Nobody was hurt, and the meadows below it took the water.\"}</script>", true)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Weir at Aldbrook gives way\",\"datePublished\":\"2031-05-04T08:00:00Z\",\"wordCount\":350}</script>", false)]
    [InlineData("<meta name=description content='News of the river, all day long, by the Aldbrook Post.'>", false)]
    [InlineData("", false)]
    public async Task ExtractAsync_TakesAShortStoryForAll_WhereThePageSaysTheSameElsewhere(string head, bool isWhole)
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>{Title}</title>{head}</head><body><article><h1>{Title}</h1>{HarbourStory.Paragraphs(Lines)}</article></body></html>");

        Assert.Equal(isWhole, found.Reasons.Contains(Whole));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task ExtractAsync_ReadsTheShortStory_AboveTheNextOne(int times)
    {
        var next = $"<article><h1>Storm closes the harbour</h1>{string.Concat(Enumerable.Range(1, times).Select(time => HarbourStory.Paragraphs(HarbourStory.Lines.Select(line => $"In year {time}: {line}"))))}</article>";

        Assert.Equal(Lines, (await ReadAsync($"<article><h1>{Title}</h1>{HarbourStory.Paragraphs(Lines)}</article>{next}")).Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_IsOfLinks_WhereAPageOfStoriesOpensWithASentence()
    {
        var cards = string.Concat(HarbourStory.Lines.Select((line, at) => $"<article class=teaser><h2><a href=/s/{at}>What the harbour said, part {at}</a></h2><p>{line}</p></article>"));

        Assert.Equal(ExtractionOutcome.NotAnArticle, (await ReadAsync($"<main><h1>{Title}</h1><p>{Lines[0]}</p>{cards}</main>")).Outcome);
    }

    [Fact]
    public async Task ExtractAsync_IsNoArticle_WhereThePageIsNotThere_WhateverItsType() =>
        Assert.Equal(ExtractionOutcome.NotAnArticle, (await ReadAsync("<main><h1>Page not found</h1><p>Sorry, the page that you were looking for has moved, or never was here.</p></main>")).Outcome);

    private static Task<Extraction> ReadAsync(string body) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>{Title}</title><meta property=og:type content=article><meta property=og:title content='{Title}'><meta property=article:published_time content=2031-05-04T08:00:00Z></head><body>{body}</body></html>");
}
