using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Posts of social networks that a page shows: by the names of their elements, by an address in an attribute, and by a day or a name that leads to the post.</summary>
public sealed class PostTests
{
    private const string Said = "The lighthouse keeper has left the island, and nobody will come after him. Words fail me.";

    [Theory]
    [InlineData("<blockquote class=twitter-tweet><p>{0}</p>&mdash; Ann Rook (@rook) <a href='https://twitter.com/rook/status/1234567890'>November 3, 2026</a></blockquote>")]
    [InlineData("<blockquote><p>{0}</p><p>— Ann Rook (@rook) <a href='https://x.com/rook/status/1234567890'>November 3, 2026</a></p></blockquote>")]
    [InlineData("<p>{0} — Ann Rook (@rook) <a href='https://x.com/rook/status/1234567890'>November 3, 2026</a></p>")]
    [InlineData("<figure class=wp-block-embed><div class=wp-block-embed__wrapper><blockquote class=twitter-tweet><p>{0}</p></blockquote></div></figure>")]
    [InlineData("<blockquote class=tiktok-embed cite='https://www.tiktok.com/@rook/video/712345678'><section><a href='https://www.tiktok.com/@rook'>@rook</a><p>{0}</p></section></blockquote>")]
    [InlineData("<blockquote class=text-post-media><a href='https://www.threads.net/@rook/post/Cabc'><div>{0}</div><div>View on Threads</div></a></blockquote>")]
    [InlineData("<blockquote data-bluesky-uri='at://did:plc:abc/app.bsky.feed.post/3k'><p>{0}</p></blockquote>")]
    [InlineData("<div class=toot><p>{0}</p><p><a href='https://social.example/@rook/1122334455667788'>Nov 3, 2026, 08:01</a></p></div>")]
    [InlineData("<div class=tgme_widget_message data-post='rook/12'><div><a href='https://t.me/rook'>Rook</a></div><div>{0}</div><div><a href='https://t.me/rook/12'>08:01</a></div></div>")]
    [InlineData("<div class=x1><div><span>Ann Rook</span> <span>@rook</span></div><p>{0}</p><div><a href='https://x.com/rook/status/1234567890'><time>8:01 AM · Nov 3, 2026</time></a></div></div>")]
    [InlineData("<section data-embed-provider=twitter><p>{0}</p></section>")]
    [InlineData("<div data-embed-url='https://x.com/rook/status/123'><p>{0}</p><p>Ann Rook, 3 November 2026</p></div>")]
    [InlineData("<div class=tweet-container><article class=tweet-box><div class=tweet-header><a href='https://twitter.com/rook/status/1234567890'>Ann Rook</a></div><p class=tweet-body>{0}</p><a href='https://twitter.com/rook/status/1234567890'>8:01 AM · Nov 3, 2026</a></article></div>")]
    [InlineData("<div class=fb-post><blockquote cite='https://www.facebook.com/rook/posts/1234'><p>{0}</p>Posted by <a href='https://www.facebook.com/rook'>Ann Rook</a> on <a href='https://www.facebook.com/rook/posts/1234'>Tuesday</a></blockquote></div>")]
    public async Task ExtractAsync_KnowsAPost(string post)
    {
        var article = await ReadAsync(post);

        Assert.Equal(HarbourStory.Lines, article.Paragraphs.Where((_, at) => article.Kinds[at] is ParagraphKind.Text));
        Assert.Contains(article.Paragraphs.Where((_, at) => article.Kinds[at] is ParagraphKind.Post), text => text.StartsWith(Said, StringComparison.Ordinal));
        Assert.Empty(article.Authors);
    }

    [Theory]
    [InlineData("<div class=par><p>The port master <a href='https://x.com/port/status/1234567890'>wrote on X</a> that the lighthouse keeper has left the island.</p></div>", ParagraphKind.Text)]
    [InlineData("<div class=par><p>The lighthouse keeper left the island, the port master wrote on <a href='https://x.com/port/status/1234567890'>3 November</a>.</p></div>", ParagraphKind.Text)]
    [InlineData("<blockquote><p>The lighthouse keeper has left the island, and nobody will come after him.</p><p>— Ann Rook, lighthouse keeper, in a letter of <a href='https://courier.example/letters/12345678'>3 November</a></p></blockquote>", ParagraphKind.Quotation)]
    [InlineData("<p>The keeper wrote on X: <a href='https://x.com/rook/status/1234567890'>“The light is on again tonight.”</a></p>", ParagraphKind.Text)]
    [InlineData("<div class=consent-box><p>The keeper wrote a post. By showing it you accept the terms of a third party.</p><a href='https://x.com/rook/status/1234567890'>View on X</a></div><p>The keeper left the island.</p>", ParagraphKind.Text)]
    [InlineData("<p>The keeper left, and the port wrote a post about it.</p><p>See the post: <a href='https://x.com/port/status/1234567890'>port, 3 November</a></p>", ParagraphKind.Text)]
    public async Task ExtractAsync_TakesNothingElseForAPost(string form, ParagraphKind kind)
    {
        var article = await ReadAsync(form);

        Assert.DoesNotContain(ParagraphKind.Post, article.Kinds);
        Assert.Equal(kind, article.Kinds[3]);
        Assert.Contains("keeper", article.Paragraphs[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://x.com/rook/status/12", true)]
    [InlineData("https://mobile.twitter.com/rook/status/12?s=20", true)]
    [InlineData("https://www.instagram.com/reel/Cabc/", true)]
    [InlineData("https://social.example/@rook/1122334455", true)]
    [InlineData("https://blog.example/@rook/12-ways-to-mend-a-pier", false)]
    [InlineData("https://courier.example/p/storm", false)]
    [InlineData("https://x.com/rook", false)]
    [InlineData("/rook/status/1234567890", false)]
    public void Are_KnowsTheAddressOfAPost_ByItsShape(string address, bool isPost) => Assert.Equal(isPost, Core.Articles.Bodies.PostAddresses.Are(address));

    private static async Task<Article> ReadAsync(string post) => (await SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{HarbourStory.Paragraphs(HarbourStory.Lines[..3])}{post.Replace("{0}", Said, StringComparison.Ordinal)}{HarbourStory.Paragraphs(HarbourStory.Lines[3..])}</article></body></html>")).Article;
}
