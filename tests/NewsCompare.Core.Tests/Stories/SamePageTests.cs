using NewsCompare.Core.Articles;
using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class SamePageTests
{
    [Fact]
    public void Alike_NamesTheOthers_OfWhatMayBeOnePage()
    {
        Uri[] addresses = [new("https://m.herald.example/a"), new("https://www.herald.example/a/"), new("https://herald.example/a"), new("https://herald.example/b")];
        var alike = SamePage.Alike(addresses);
        Assert.Equal([addresses[1], addresses[2]], alike[addresses[0]]);
        Assert.Empty(alike[addresses[3]]);
    }

    private const string Text = "A ferry sank off the old harbour on Thursday morning. Forty people were saved by the lifeboat crew, and two are missing.";

    [Fact]
    public void Names_AreTheOutletsOwn_AndNoFrontPage()
    {
        Uri[] NamesOf(string final, string? canonical) =>
            [.. SamePage.Names(new(final), AnArticle(Text, canonical), url => url.Host.EndsWith("herald.example", StringComparison.Ordinal))];
        Assert.Equal(["https://herald.example/a", "https://herald.example/b"], NamesOf("http://herald.example/a?utm_source=x#top", "https://herald.example/b").Select(url => url.AbsoluteUri));
        Assert.Equal(["https://herald.example/a"], NamesOf("https://herald.example/a", "https://herald.example/").Select(url => url.AbsoluteUri));
        Assert.Equal(["https://herald.example/a"], NamesOf("https://herald.example/a", "https://wire.example/a").Select(url => url.AbsoluteUri));
        Assert.Equal(["https://herald.example/a"], NamesOf("https://www.herald.example/a/", "https://m.herald.example/a/index.html").Select(url => url.AbsoluteUri));
        Assert.Equal(["https://herald.example/?p=7"], NamesOf("https://herald.example/?p=7", null).Select(url => url.AbsoluteUri));
    }

    [Theory]
    [InlineData(Text + " The search goes on.", true)]
    [InlineData("The mayor has opened the new library in the presence of many guests from near and far.", false)]
    [InlineData("", false)]
    public void IsOneText_AllowsForARevision(string other, bool one)
    {
        Assert.Equal(one, SamePage.IsOneText(AnArticle(Text), AnArticle(other)));
        Assert.Equal(one, SamePage.IsOneText(AnArticle(other), AnArticle(Text)));
    }

    private static Article AnArticle(string text, string? canonical = null) => new("", [], null, null, null, canonical is null ? null : new(canonical), null, [text], [], []);
}
