using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Tests.Outlets;

public sealed class LinkPatternTests
{
    [Theory]
    [InlineData("/article/*", "https://x.example/article/a-b", true)]
    [InlineData("/article/*", "https://x.example/Article/a-b", true)]
    [InlineData("/article/*", "https://x.example/article/2024/a", false)]
    [InlineData("/article/**", "https://x.example/article/2024/a?page=2#top", true)]
    [InlineData("/*/20**", "https://x.example/world/2024/05/30/a", true)]
    [InlineData("/*/20**", "https://x.example/world/europe", false)]
    [InlineData("/a.c", "https://x.example/abc", false)]
    [InlineData("/**-*.html", "https://x.example/news/some-thing.html", true)]
    public void IsMatch_ReadsStars_AsThePatternMeansThem(string pattern, string url, bool expected) => Assert.Equal(expected, LinkPattern.Of(pattern).IsMatch(new(url)));

    [Theory]
    [InlineData("article/*")]
    [InlineData("/**")]
    [InlineData("/")]
    [InlineData("/a b")]
    [InlineData("/a?x=1")]
    [InlineData("")]
    public void IsPattern_IsFalse_ForWhatMeansEverythingOrNoPath(string text)
    {
        Assert.False(LinkPattern.IsPattern(text));
        Assert.Throws<ArgumentException>(() => LinkPattern.Of(text));
    }

    [Fact]
    public void IsMatch_EndsFast_OnManyStars()
    {
        var pattern = LinkPattern.Of("/a" + string.Concat(Enumerable.Repeat("**a", 60)));
        var url = new Uri("https://x.example/" + new string('a', 4000) + "b");
        Timing.EndsWithin(TimeSpan.FromSeconds(2), () => Assert.False(pattern.IsMatch(url)));
    }
}
