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
    private static readonly Gen<string> Parts = Of("amp", "AMP", "a", ".amp", "b.amp", "x.amp.amp", "amp.html", "2025", "é", "%7e", "..");
    private static readonly Gen<string> Pairs = Of("utm_source=1", "id=2", "amp", "amp=1", "", "=", "q=%26amp", "fbclid", "outputType=amp-type", "a=b=c");

    [Fact]
    public void Of_ChangesNothing_TheSecondTime() =>
        Gen.Select(Of("http://", "https://"), Of("amp.amp.x.example", "X.example:80", "x.example:8080", "amp.example", "www.x.example"), Parts.Array[0, 5], Pairs.Array[0, 4], Of("", "#", "#f"))
            .Sample((scheme, host, path, query, fragment) =>
            {
                var once = CanonicalUrl.Of(new($"{scheme}{host}/{string.Join('/', path)}?{string.Join('&', query)}{fragment}"));
                var plain = CanonicalUrl.Plain(once).AbsoluteUri;
                return CanonicalUrl.Of(once).AbsoluteUri == once.AbsoluteUri
                    && CanonicalUrl.Spellings(once).All(one => CanonicalUrl.Of(one) == one && CanonicalUrl.Plain(one).AbsoluteUri == plain);
            });

    private static Gen<string> Of(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(at => choices[at]);
}
