using System.Text;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Tests.Articles;

public sealed class SavedAddressTests
{
    [Theory]
    [InlineData("<!DOCTYPE html>\n<!-- saved from url=(0032)https://herald.example/fire.html -->\n<html><head>", "https://herald.example/fire.html")]
    [InlineData("<!-- saved from url=(0014)about:internet -->\n<html>", null)]
    [InlineData("<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://herald.example/fire?id=3&amp;p=2 \n saved date: Fri May 03 2024 12:00:00 GMT+0000\n-->", "https://herald.example/fire?id=3&p=2")]
    [InlineData("<html><!-- Mirrored from www.herald.example/fire.html by HTTrack Website Copier/3.x [XR&CO'2014], Fri, 03 May 2024 -->", "http://www.herald.example/fire.html")]
    [InlineData("<head><meta name=\"savepage-url\" content=\"https://herald.example/fire\">", "https://herald.example/fire")]
    [InlineData("<!-- saved from url=(0068)https://web.archive.org/web/20240503120000/https://herald.example/fire -->", "https://herald.example/fire")]
    [InlineData("<link rel=\"canonical\" href=\"https://web.archive.org/web/20240503120000/https://herald.example/old/fire?x=1\">", "https://herald.example/old/fire?x=1")]
    [InlineData("<link href='/web/20240503120000/https://herald.example/fire' rel=canonical>", "https://herald.example/fire")]
    [InlineData("<base href=\"https://web.archive.org/web/20240503120000/https://herald.example/fire\">", "https://herald.example/fire")]
    [InlineData("<base href=\"https://herald.example/\"><link rel=canonical href=\"https://herald.example/fire\">", null)]
    public void Of_IsWhatTheSavingProgramNoted(string html, string? url)
    {
        Assert.Equal(url, SavedAddress.Of(html)?.AbsoluteUri);
        Assert.Equal(url, SavedAddress.Of(Encoding.UTF8.GetBytes(html))?.AbsoluteUri);
    }

    [Theory]
    [InlineData("<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://herald.example/fire \n saved date: Wed May 15 2024 10:02:11 GMT+0200 (Central European Summer Time)\n-->", "2024-05-15T08:02:11Z")]
    [InlineData("<!--\n Page saved with SingleFile \n url: https://herald.example/fire \n saved date: Wed May 45 2024 10:02:11 GMT+0200\n-->", null)]
    [InlineData("<!-- saved from url=(0032)https://herald.example/fire.html -->", null)]
    [InlineData("<p>saved date: Wed May 15 2024 10:02:11 GMT+0200</p>", null)]
    public void SavedAt_IsWhatTheSavingProgramNoted(string html, string? at) => Assert.Equal(at is null ? null : DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), SavedAddress.SavedAt(html));

    [Theory]
    [InlineData("<link rel=canonical href='https://other.example/'>", "https://other.example/")]
    [InlineData("<meta property=\"og:url\" content=\"https://herald.example\">", "https://herald.example/")]
    [InlineData("<link rel=canonical href='https://herald.example/fire'>", null)]
    [InlineData("<title>Fire</title>", null)]
    public void FrontPage_IsTheOneThatThePageGivesForItsAddress(string html, string? url) => Assert.Equal(url, SavedAddress.FrontPage(html)?.AbsoluteUri);

    [Theory]
    [InlineData("https://web.archive.org/web/2024/herald.example/fire", "http://herald.example/fire")]
    [InlineData("https://web.archive.org/web/20240503120000if_/http:/herald.example/fire?a=b", "http://herald.example/fire?a=b")]
    [InlineData("https://archive.library.example/news/20240503120000/https://herald.example/fire", "https://herald.example/fire")]
    [InlineData("https://web.archive.org/web/20240503120000/https://web.archive.org/web/20200101000000/https://herald.example/a", "https://herald.example/a")]
    [InlineData("https://web.archive.org/about", "https://web.archive.org/about")]
    [InlineData("https://herald.example/2024/05/03/fire?next=https://other.example/", "https://herald.example/2024/05/03/fire?next=https://other.example/")]
    public void Original_IsThePagesOwnAddress(string shown, string original) => Assert.Equal(new(original), ArchivedAddress.Original(new(shown)));
}
