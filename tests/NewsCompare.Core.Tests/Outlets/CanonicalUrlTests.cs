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
                return CanonicalUrl.Of(once).AbsoluteUri == once.AbsoluteUri;
            });

    private static Gen<string> Of(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(at => choices[at]);
}
