using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>What readers see blurred is no text, and a page that ends so is closed to them.</summary>
public sealed class BlurredTextTests
{
    private const string Filler = "<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.</p><p>Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip.</p>";

    private static readonly string Opening = HarbourStory.Paragraphs(HarbourStory.Lines[..3]);

    [Theory]
    [InlineData("", "<div style='filter:blur(5px)'>{0}</div>")]
    [InlineData("", "<div style='user-select:none; filter: blur(0.4em)'>{0}</div>")]
    [InlineData("<style>.rest p{color:#333;filter:blur(6px)}</style>", "<div class=rest>{0}</div>")]
    [InlineData("<style>.more{\n\tfilter: blur(4px);\n}</style>", "<section class=more>{0}</section>")]
    [InlineData("", "<div class='content-blurred'>{0}</div>")]
    [InlineData("", "<div class='article__obscured'>{0}</div>")]
    [InlineData("", "<div class='premium blur-md'>{0}</div>")]
    public async Task Text_ThatIsBlurredAtTheEnd_IsNoneAndClosesThePage(string head, string rest)
    {
        var read = await ReadAsync(head, Opening + rest.Replace("{0}", Filler, StringComparison.Ordinal));
        Assert.Equal(ExtractionOutcome.Paywalled, read.Outcome);
        Assert.Equal(HarbourStory.Lines[..3], read.Article.Paragraphs);
        Assert.Equal(PaywallState.Closed, read.Article.Parts.Paywall);
    }

    [Theory]
    [InlineData("", "<div style='filter:none'>{0}</div>")]
    [InlineData("", "<div style='filter:blur(0)'>{0}</div>")]
    [InlineData("", "<div style='filter:grayscale(1)'>{0}</div>")]
    [InlineData("<style>.rest{filter:blur(6px);transition:filter 1s}</style>", "<div class=rest>{0}</div>")]
    [InlineData("<style>.rest{filter:blur(6px)}.open .rest{filter:none}</style>", "<div class=open><div class=rest>{0}</div></div>")]
    [InlineData("<style>.rest{backdrop-filter:blur(6px)}</style>", "<div class=rest>{0}</div>")]
    [InlineData("<style>.rest img{filter:blur(6px)}</style>", "<div class=rest><img src=a.jpg>{0}</div>")]
    [InlineData("", "<div class='backdrop-blur'>{0}</div>")]
    [InlineData("", "<div class='blur-none'>{0}</div>")]
    public async Task Text_ThatCanBeRead_IsRead(string head, string rest)
    {
        var read = await ReadAsync(head, Opening + rest.Replace("{0}", HarbourStory.Paragraphs(HarbourStory.Lines[3..]), StringComparison.Ordinal));
        Assert.Equal(ExtractionOutcome.Article, read.Outcome);
        Assert.Equal(HarbourStory.Lines, read.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<main style='filter:blur(4px)'>", "</main>")]
    [InlineData("<div class=page style='filter:blur(4px)'>", "</div>")]
    public async Task APage_ThatIsBlurredAsAWhole_IsRead(string open, string close)
    {
        var read = await SavedPages.ExtractHtmlAsync($"<html><head><title>The storm at the harbour</title></head><body>{open}<article><h1>The storm at the harbour</h1>{HarbourStory.Paragraphs(HarbourStory.Lines)}</article>{close}<div role=dialog>May we store files?</div></body></html>");
        Assert.Equal((ExtractionOutcome.Article, 6), (read.Outcome, read.Article.Paragraphs.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public async Task AText_ThatIsBlurredButForItsBeginning_IsPaywalled(int shown)
    {
        var read = await ReadAsync("", HarbourStory.Paragraphs(HarbourStory.Lines[..shown]) + $"<div style='filter:blur(5px)'><div itemprop=articleBody>{HarbourStory.Paragraphs(HarbourStory.Lines[shown..])}{HarbourStory.Paragraphs(HarbourStory.Lines)}</div></div>");
        Assert.Equal(ExtractionOutcome.Paywalled, read.Outcome);
        Assert.Equal(HarbourStory.Lines[..shown], read.Article.Paragraphs);
    }

    [Fact]
    public async Task Comments_ThatAreBlurred_CloseNothing() =>
        Assert.Equal(ExtractionOutcome.Article, (await ReadAsync("", HarbourStory.Paragraphs(HarbourStory.Lines) + $"<div class=comments style='filter:blur(5px)'>{Filler}</div>")).Outcome);

    [Fact]
    public async Task ABlurredText_InTheMidst_IsLeftOutAndClosesNothing()
    {
        var read = await ReadAsync("", Opening + $"<div style='filter:blur(5px)'>{Filler}</div>" + HarbourStory.Paragraphs(HarbourStory.Lines[3..]));
        Assert.Equal(ExtractionOutcome.Article, read.Outcome);
        Assert.Equal(HarbourStory.Lines, read.Article.Paragraphs);
    }

    [Fact]
    public async Task ABlurredText_BesideAWholeOneInLinkedData_ClosesNothing()
    {
        var linked = $"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"The storm at the harbour\",\"articleBody\":\"{string.Join("\\n", HarbourStory.Lines)}\"}}</script>";
        var read = await ReadAsync(linked, Opening + $"<div style='filter:blur(5px)'>{Filler}</div>");
        Assert.Equal(ExtractionOutcome.Article, read.Outcome);
        Assert.Equal(HarbourStory.Lines, read.Article.Paragraphs);
    }

    private static Task<Extraction> ReadAsync(string head, string body) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>The storm at the harbour</title>{head}</head><body><main><article><h1>The storm at the harbour</h1>{body}</article></main></body></html>");
}
