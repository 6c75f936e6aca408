using CsCheck;
using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Tests.Outlets;

public sealed class CanonicalUrlTests
{
    [Theory]
    [InlineData("http://WWW.Herald.example:80/a?utm_source=x&utm_medium=y#top", "https://www.herald.example/a")]
    [InlineData("https://herald.example/a?id=7&fbclid=z&page=2", "https://herald.example/a?id=7&page=2")]
    [InlineData("https://herald.example/a?at_medium=RSS&at_campaign=rss", "https://herald.example/a")]
    [InlineData("https://amp.herald.example/a", "https://www.herald.example/a")]
    [InlineData("https://herald.example/2025/a/amp/", "https://herald.example/2025/a")]
    [InlineData("https://herald.example/amp/2025/a", "https://herald.example/2025/a")]
    [InlineData("https://herald.example/a.amp", "https://herald.example/a")]
    [InlineData("https://herald.example/a?outputType=amp", "https://herald.example/a")]
    [InlineData("https://herald.example/amplifiers/loud-amp-tested", "https://herald.example/amplifiers/loud-amp-tested")]
    [InlineData("https://herald.example/story.php?amp=volt&story=9", "https://herald.example/story.php?amp=volt&story=9")]
    [InlineData("https://herald.example", "https://herald.example/")]
    [InlineData("http://user:pw@herald.example/a", "https://herald.example/a")]
    [InlineData("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a")]
    [InlineData("https://herald.example/A/%C3%A9?Q=a%20b", "https://herald.example/A/%C3%A9?Q=a%20b")]
    [InlineData("https://herald.example/a?ref=home&id=7", "https://herald.example/a?id=7")]
    [InlineData("https://herald.example/a?ref=7", "https://herald.example/a?ref=7")] // may be an article's number
    [InlineData("https://herald.example/a?src=top-stories&source=rss&newclid=4", "https://herald.example/a")]
    [InlineData("https://herald.example/a?print=1&view=print&p=2", "https://herald.example/a?p=2")]
    [InlineData("https://herald.example/a?print=monthly&page=3", "https://herald.example/a?print=monthly&page=3")]
    [InlineData("https://herald.example/2026//bridge", "https://herald.example/2026/bridge")]
    [InlineData("https://archive.example/web/2024/https://herald.example/a", "https://archive.example/web/2024/https://herald.example/a")]
    [InlineData("https://herald-example.cdn.ampproject.org/c/s/herald.example/bridge/amp?utm_source=x", "https://herald.example/bridge")]
    [InlineData("https://cdn.ampproject.org/v/s/www.herald.example/bridge?id=7&amp_js_v=0.1", "https://www.herald.example/bridge?id=7")]
    [InlineData("https://www.google.com/amp/s/amp.herald.example/bridge", "https://www.herald.example/bridge")]
    [InlineData("https://www.google.co.uk/amp/herald.example/bridge", "https://herald.example/bridge")]
    [InlineData("https://www.google.com/url?sa=t&q=https%3A%2F%2Fherald.example%2Fbridge%3Fid%3D7%26utm_source%3Dx&ved=2", "https://herald.example/bridge?id=7")]
    [InlineData("https://www.google.com/url?q=javascript:1", "https://www.google.com/url?q=javascript:1")]
    [InlineData("https://google.example/amp/s/herald.example/a", "https://google.example/s/herald.example/a")]
    [InlineData("https://herald.example/#!/bridge/7", "https://herald.example/#!/bridge/7")]
    [InlineData("https://herald.example/#/bridge/7", "https://herald.example/#/bridge/7")]
    [InlineData("https://herald.example/bridge#/comments", "https://herald.example/bridge")]
    [InlineData("https://herald.example/bridge#!", "https://herald.example/bridge")]
    public void Of_KeepsWhatNamesThePage_AndNothingElse(string given, string expected) => Assert.Equal(expected, CanonicalUrl.Of(new(given)).AbsoluteUri);

    [Theory]
    [InlineData("http://www.herald.example/a/", "https://herald.example/a")]
    [InlineData("https://herald.example/a/index.html", "https://herald.example/a")]
    [InlineData("https://herald.example/a/index.htm?utm_source=x#top", "https://herald.example/a")]
    [InlineData("https://herald.example:443/a?b=2&a=1", "https://herald.example/a?a=1&b=2")]
    [InlineData("https://herald.example/%c3%a9/%7Eann", "https://herald.example/%C3%A9/~ann")]
    [InlineData("https://www.herald.example/", "https://herald.example/")]
    [InlineData("https://herald.example/index.html", "https://herald.example/")]
    [InlineData("https://herald.example/my-index.html", "https://herald.example/my-index.html")]
    [InlineData("https://herald.example/A", "https://herald.example/A")]
    [InlineData("https://m.herald.example/a", "https://m.herald.example/a")] // likely the same, not surely
    public void Plain_IsOne_ForAllSpellingsOfAnAddress(string given, string expected) => Assert.Equal(expected, CanonicalUrl.Plain(new(given)).AbsoluteUri);

    [Fact]
    public void Spellings_AreThoseOfOnePlainForm_ItsOwnFirst()
    {
        var spellings = CanonicalUrl.Spellings(new("http://www.herald.example/a/?b=2&a=1"));
        Assert.Equal("https://www.herald.example/a/?b=2&a=1", spellings[0].AbsoluteUri);
        Assert.Contains(new("https://herald.example/a?a=1&b=2"), spellings);
        Assert.All(spellings, one => Assert.Equal("https://herald.example/a?a=1&b=2", CanonicalUrl.Plain(one).AbsoluteUri));
    }
}

public sealed class CanonicalUrlLaws
{
    private static readonly Gen<string> Parts = Of("amp", "AMP", "a", ".amp", "b.amp", "x.amp.amp", "amp.html", "", "url", "c", "s", "y.example", "2025", "é", "%7e", "..");
    private static readonly Gen<string> Pairs = Of("utm_source=1", "id=2", "amp", "amp=1", "", "=", "q=%26amp", "fbclid", "outputType=amp-type", "a=b=c", "ref=home", "q=https://y.example/b%3Fref=a", "print=1");

    [Fact]
    public void Of_ChangesNothing_TheSecondTime() =>
        Gen.Select(Of("http://", "https://"), Of("amp.amp.x.example", "X.example:80", "x.example:8080", "amp.example", "www.x.example", "www.google.com", "x.cdn.ampproject.org"), Parts.Array[0, 5], Pairs.Array[0, 4], Of("", "#", "#f", "#!/r/1", "#/r"))
            .Sample((scheme, host, path, query, fragment) =>
            {
                var once = CanonicalUrl.Of(new($"{scheme}{host}/{string.Join('/', path)}?{string.Join('&', query)}{fragment}"));
                var plain = CanonicalUrl.Plain(once).AbsoluteUri;
                return CanonicalUrl.Of(once).AbsoluteUri == once.AbsoluteUri
                    && CanonicalUrl.Spellings(once).All(one => CanonicalUrl.Of(one) == one && CanonicalUrl.Plain(one).AbsoluteUri == plain);
            });

    private static Gen<string> Of(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(at => choices[at]);
}
