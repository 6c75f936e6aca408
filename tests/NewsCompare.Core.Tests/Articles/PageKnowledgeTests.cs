using System.Text;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Tests.Articles;

public sealed class PageKnowledgeTests
{
    private const string Appeal = "We are a small paper, and we can only go on if our readers help us to pay for the work that you have just read.";
    private const string Background = "The pier was built of oak in 1911 and has been closed four times since, most recently after the storm of last winter.";

    [Fact]
    public async Task ExtractAsync_LeavesOut_WhatTheOutletEndsItsPagesWith()
    {
        var earlier = new List<Article>();
        for (var number = 0; number < 3; number++)
        {
            earlier.Add((await ExtractAsync(Page($"The council met for the {number + 4}th time on Monday and talked about the pier until late at night.", Appeal), PageKnowledge.None)).Article);
        }

        var page = Page("Eleven boats were moved to the southern basin on Tuesday, and the crews complained about the way.", Background, Appeal);
        var found = (await ExtractAsync(page, new(null, RepeatedEdges.Among(earlier)))).Article;

        Assert.Equal(2, found.Paragraphs.Count);
        Assert.Equal([Appeal], found.Parts.Repeated);
        Assert.Contains(Appeal, (await ExtractAsync(page, PageKnowledge.None)).Article.Paragraphs);
    }

    [Fact]
    public async Task Among_StillKnowsWhatWasLeftOut()
    {
        var page = Page("Eleven boats were moved to the southern basin on Tuesday, and the crews complained about the way.", Background, Appeal);
        var without = (await ExtractAsync(page, new(null, new HashSet<string> { Appeal }))).Article;

        Assert.Contains(Appeal, RepeatedEdges.Among([without, without, without]));
        Assert.DoesNotContain(Appeal, RepeatedEdges.Among([without, without]));
    }

    [Fact]
    public async Task ExtractAsync_LeavesRepeatedBackgroundInTheMiddle()
    {
        var berths = Enumerable.Range(1, 5).Select(number => $"Berth {number} was looked at by the divers on Tuesday, who found it sound and said so to the port master.");
        var found = (await ExtractAsync(Page([.. berths, Background, .. berths.Select(text => text.Replace("Tuesday", "Friday", StringComparison.Ordinal))]), new(null, new HashSet<string> { Background }))).Article;

        Assert.Contains(Background, found.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_LeavesAPageItsText_WhenMostOfItStandsOnOtherPagesToo()
    {
        var text = Enumerable.Range(1, 6).Select(number => $"Berth {number} was looked at by the divers on Tuesday, who found it sound and said so to the port master.").ToList();
        var found = (await ExtractAsync(Page([.. text]), new(null, text.TakeLast(4).ToHashSet(StringComparer.Ordinal)))).Article;

        Assert.Equal(text, found.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_FollowsThePageRules()
    {
        const string html = "<main><div class=x1><p>The northern pier was closed on Tuesday after divers had found that two piles were eaten through, as shipworms do in years as warm as this one.</p>"
            + "<p class=ask>Have you seen a worm? Write to the harbour desk and tell us about it, we read all letters.</p></div>"
            + "<div class=x2><p>The ferry to the islands has been sold to a company that nobody in the town had heard of before Monday.</p></div></main>";

        var found = await ExtractAsync(html, new(new PageRules("div.x1", ["p.ask"], new(2031, 1, 1)), new HashSet<string>()));

        Assert.Equal(["The northern pier was closed on Tuesday after divers had found that two piles were eaten through, as shipworms do in years as warm as this one."], found.Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_SaysSo_WhenAPageRuleIsWrong()
    {
        var found = await ExtractAsync(Page(Appeal, Background), new(new PageRules("div.gone", ["p[["], new(2031, 1, 1)), new HashSet<string>()));

        Assert.Equal([Appeal, Background], found.Article.Paragraphs);
        Assert.Contains("the outlet's page rule finds no body", found.Reasons);
        Assert.Contains("the outlet's page rule cannot be read: p[[", found.Reasons);
    }

    private static string Page(params string[] paragraphs) => $"<article><h1>Pier closed</h1>{string.Concat(paragraphs.Select(text => $"<p>{text}</p>"))}</article>";

    private static Task<Extraction> ExtractAsync(string html, PageKnowledge knowledge) =>
        ArticleExtractor.ExtractAsync(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", null, knowledge, TestContext.Current.CancellationToken);
}
