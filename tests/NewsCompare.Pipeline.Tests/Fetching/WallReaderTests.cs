using System.Text;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Tests.Fetching;

public sealed class WallReaderTests
{
    private static readonly Uri Asked = new("https://a.example/story");

    [Theory]
    [InlineData("<!doctype html><title>Just a moment...</title><p>Enable JavaScript", "bot-wall")]
    [InlineData("<html><head><TITLE>Attention Required! | Cloudflare</TITLE></head>", "bot-wall")]
    [InlineData("<html><head><title>a.example</title></head><body><script src='https://geo.captcha-delivery.com/c.js'></script>", "bot-wall")]
    [InlineData("<html><head><title>Before you continue</title></head>", "consent-wall")]
    [InlineData("<html><head><title> We value your privacy. </title></head>", "consent-wall")]
    [InlineData("<html><head><title>Cookies zustimmen - Bote</title></head>", "consent-wall")]
    [InlineData("<html><head><title>La Gazette | Votre vie priv&eacute;e est importante</title></head>", "consent-wall")]
    [InlineData("<html><head><title>Ihre Privatsphäre ist uns wichtig</title></head>", "consent-wall")]
    [InlineData("<html><head><title>Consent | A film of the year</title></head>", null)]
    [InlineData("<html><head><title>Ferry sinks</title></head><p>Forty people were saved.", null)]
    [InlineData("<html><head><title>We value your privacy, says mayor</title></head><p>Forty people were saved.", null)]
    [InlineData("<html><title>Ferry sinks</title><script src='captcha-delivery.com'></script><article><p>Forty<p>people<p>were saved.</article>", null)]
    [InlineData("<rss><channel><title>Just a moment</title></channel></rss>", null)]
    [InlineData("", null)]
    public void Read_KnowsAWallByWhatItSaysOfItself(string html, string? code) => Assert.Equal(code, WallReader.Read(APage(html))?.Code);

    [Theory]
    [InlineData("https://consent.b.example/collect?x=1", "consent-wall")]
    [InlineData("https://a.example/cookie-wall/?next=/story", "consent-wall")]
    [InlineData("https://a.example/consenting-adults", null)]
    public void Read_KnowsAConsentPageByItsAddress_WhenARedirectLedThere(string final, string? code)
    {
        var page = APage("<html><title>Hello</title>") with { FinalUrl = new(final), Redirects = [new(Asked, 302, new(final))] };
        Assert.Equal(code, WallReader.Read(page)?.Code);
        Assert.Null(WallReader.Read(page with { RequestUrl = new(final), Redirects = [] }));
    }

    [Fact]
    public void Read_TakesALongPageForWhatItIs() =>
        Assert.Null(WallReader.Read(APage("<html><title>Just a moment in history</title>" + new string('x', 100_000))));

    private static FetchedPage APage(string html)
    {
        var body = Encoding.UTF8.GetBytes(html);
        return new(Asked, Asked, 200, [], [], [], body, "text/html", DateTimeOffset.UnixEpoch, "", null, null);
    }
}
