using CsCheck;
using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Tests.Outlets;

public sealed class AddressDaysTests
{
    [Theory]
    [InlineData("https://a.example/2024/05/30/ferry-ends", "2024-05-30", "2024-05-30")]
    [InlineData("https://a.example/world/2024/may/30/ferry-ends", "2024-05-30", "2024-05-30")]
    [InlineData("https://a.example/news/ferry-20240530-x", "2024-05-30", "2024-05-30")]
    [InlineData("https://a.example/sitemap-2024-05.xml.gz", "2024-05-01", "2024-05-31")]
    [InlineData("https://a.example/sitemap_202402.xml", "2024-02-01", "2024-02-29")]
    [InlineData("https://a.example/sitemap.xml?yyyy=2024&mm=05&dd=30", "2024-05-30", "2024-05-30")]
    [InlineData("https://a.example/sitemap/2024.xml", "2024-01-01", "2024-12-31")]
    [InlineData("https://a.example/2024/99/ferry", "2024-01-01", "2024-12-31")]
    [InlineData("https://a.example/2024/02/30/ferry", "2024-02-01", "2024-02-29")]
    [InlineData("https://a.example/article/1234567890", null, null)]
    [InlineData("https://a.example/sitemap-12.xml", null, null)]
    [InlineData("https://a.example/3024/05/30/ferry", null, null)]
    public void Of_ReadsTheNarrowestDays(string url, string? from, string? to)
    {
        var days = AddressDays.Of(new(url));
        Assert.Equal((from, to), (days?.From.ToString("yyyy-MM-dd", null), days?.To.ToString("yyyy-MM-dd", null)));
    }

    [Fact]
    public void Of_EndsOnAnyText() => Gen.String.Sample(text => AddressDays.Of(new($"https://a.example/{Uri.EscapeDataString(text)}2024")));

    [Theory]
    [InlineData("https://a.example/2024/05/30/harbor-city-ends-ferry-line-4711234.html", "Harbor city ends ferry line")]
    [InlineData("https://a.example/news/2024-election-what-we-know/a-98765432", "2024 election what we know")]
    [InlineData("https://a.example/news/articles/c1x2y3z4w5o", null)]
    [InlineData("https://a.example/", null)]
    public void Headline_IsWhatTheAddressSpells(string url, string? headline) => Assert.Equal(headline, AddressHeadline.Of(new(url)));
}
