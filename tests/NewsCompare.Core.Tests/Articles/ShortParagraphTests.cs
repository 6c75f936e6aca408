using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Stories of a few short paragraphs in elements whose names say nothing, with links and labels between them.</summary>
public sealed class ShortParagraphTests
{
    private static readonly string[] Lines =
    [
        "The council of Tollen banned bonfires on Monday by nine votes to four.",
        "The ban starts in May.",
        "Scouts objected.",
        "“We will sit in the dark,” said Ida Rook, who leads forty of them.",
        "Fines begin at 80 crowns.",
        "They wait.",
    ];

    [Theory]
    [InlineData("<p>{0}</p>", "<p>MORE: <a href=/r>Neighbours at war over smoke</a></p>")]
    [InlineData("<div class=k1><p class=k2>{0}</p></div>", "<div class=k1><p><strong>READ MORE: <a href=/r>Neighbours at war over smoke</a></strong></p></div>")]
    public async Task ExtractAsync_ReadsAll_WhereLinksStandBetween(string form, string link)
    {
        var text = string.Concat(Lines.Select((line, at) => form.Replace("{0}", line, StringComparison.Ordinal) + (at is 0 or 2 or 4 ? link + form.Replace("{0}", "ADVERTISEMENT", StringComparison.Ordinal) : string.Empty)));

        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Tollen bans bonfires</title><meta property=og:type content=article></head><body><div id=app><div class=k7><a href=/>Tollen Courier</a></div><div class=k8><h1 class=k3>Tollen bans bonfires</h1><div class=k4>Ann Rook</div><div class=k9>{text}</div></div></div></body></html>");

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(Lines, found.Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_ReadsNoStory_WhereCardsAreOfSeveralKinds()
    {
        var found = await SavedPages.ExtractHtmlAsync("<html lang=en><body><h1>Tollen Courier today</h1><div><div class=a><p>Read it.</p></div><div class=b><p>Hear it now.</p></div><section class=c><p>Watch it all.</p></section></div></body></html>");

        Assert.Empty(found.Article.Paragraphs);
    }
}
