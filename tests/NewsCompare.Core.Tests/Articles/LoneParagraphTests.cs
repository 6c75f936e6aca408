namespace NewsCompare.Core.Tests.Articles;

/// <summary>Paragraphs of a story that look like something else: by their element, by how they begin, or by their link.</summary>
public sealed class LoneParagraphTests
{
    private const string Lone = "The keeper of the lighthouse counted eleven containers in the bay.";

    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("<div>{0}</div>")]
    [InlineData("<section>{0}</section>")]
    [InlineData("<div dir=auto><span>{0}</span></div>")]
    [InlineData("<div class=x><div>{0}</div></div>")]
    [InlineData("<div class=wp-block-media-text><figure><img src=a></figure><div class=wp-block-media-text__content><p>{0}</p></div></div>")]
    public async Task ExtractAsync_KeepsALoneSentence_InAnotherElement(string element)
    {
        var lone = element.Replace("{0}", Lone, StringComparison.Ordinal);

        Assert.Equal([.. Story[..3], Lone, .. Story[3..]], await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + lone + HarbourStory.Paragraphs(Story[3..])));
        Assert.Equal([.. Story, Lone], await ReadAsync(HarbourStory.Paragraphs(Story) + (element.Contains("img", StringComparison.Ordinal) ? $"<p>{Lone}</p>" : lone)));
    }

    [Theory]
    [InlineData("<div>Story tips and corrections</div>")]
    [InlineData("<div>What would you have done about the boats in the harbour?</div>")]
    [InlineData("<div>At the Harbour Post, we pay people to write what you read every day.</div>")]
    [InlineData("<div><img src=a>Boats at the pier on Monday, as they were seen from the lighthouse.</div>")]
    [InlineData("<div><p><a href=/1>Roof of the fish hall was sold twice before it fell</a></p><div>The buyer lives on the outer islands.</div></div>")]
    public async Task ExtractAsync_LeavesOutWhatIsNoSentenceOfTheStory(string element) =>
        Assert.Equal(Story, await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + element + HarbourStory.Paragraphs(Story[3..])));

    [Theory]
    [InlineData("<div><img src=a>{0}</div>")]
    [InlineData("<div><img src=a><p>{0}</p></div>")]
    public async Task ExtractAsync_KeepsASentenceBelowAPicture_WhenThePagesDataHoldIt(string element)
    {
        var body = HarbourStory.Paragraphs(Story[..3]) + element.Replace("{0}", Lone, StringComparison.Ordinal) + HarbourStory.Paragraphs(Story[3..]);
        var data = $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Storm closes the harbour\",\"articleBody\":\"{string.Join(' ', [.. Story[..3], Lone, .. Story[3..]])}\"}}</script>";

        Assert.Equal([.. Story[..3], Lone, .. Story[3..]], await ReadAsync(body, data));
        Assert.Equal(Story, await ReadAsync(body));
    }

    [Theory]
    [InlineData("Donate today, the port master told the crowd on Monday, or the hall will be sold.")]
    [InlineData("Sign up for our newsletter, the sign at the gate still says, though nobody answers.")]
    [InlineData("Spenden Sie jetzt, bat die Bürgermeisterin am Montag die Bewohner der Insel.")]
    [InlineData("Soutenez-nous, lance la maire aux habitants réunis lundi sur le quai.")]
    public async Task ExtractAsync_KeepsACall_ThatSomebodyIsSaidToHaveMade(string line)
    {
        Assert.Equal([.. Story[..3], line, .. Story[3..]], await ReadAsync(HarbourStory.Paragraphs([.. Story[..3], line, .. Story[3..]])));
        Assert.Equal([.. Story, line], await ReadAsync(HarbourStory.Paragraphs([.. Story, line])));
    }

    [Theory]
    [InlineData("Donate today, and help us tell what happened at the harbour.")]
    [InlineData("Sign up for our newsletter, in which we write what the port master said.")]
    [InlineData("Spenden Sie jetzt, damit wir weiter schreiben können, was andere gesagt haben.")]
    public async Task ExtractAsync_LeavesOutACall_ThatTheOutletMakesItself(string line) =>
        Assert.Equal(Story, await ReadAsync(HarbourStory.Paragraphs([.. Story, line])));

    [Theory]
    [InlineData("<p><a href=/a>The report was published on Monday</a>.</p>")]
    [InlineData("<p><a href=/a>A judge ruled on Friday</a> that <a href=/b>the town must pay for it</a>.</p>")]
    [InlineData("<p>The clerk <a href=/a>said so in a letter to the council that was read aloud twice.</a></p>")]
    [InlineData("<p><strong><a href=/a>The insurer did not answer questions about the ramp.</a></strong></p>")]
    public async Task ExtractAsync_KeepsASentenceThatIsMostlyLink_BetweenParagraphs(string line) =>
        Assert.Equal(Story.Length + 1, (await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + line + HarbourStory.Paragraphs(Story[3..]))).Count);

    [Fact]
    public async Task ExtractAsync_KeepsALastSentence_ThatIsALink() =>
        Assert.Equal([.. Story, Lone], await ReadAsync(HarbourStory.Paragraphs(Story) + $"<p><a href=/a>{Lone}</a></p>"));

    [Theory]
    [InlineData("<p><a href=/a>Read more about the storm of 1962 and the boats that it sank.</a></p>")]
    [InlineData("<p><a href=/a>Roof of the fish hall was sold twice before it fell</a></p>")]
    [InlineData("<p>Background: <a href=/a>The roof of the fish hall was sold twice before it fell.</a></p>")]
    [InlineData("<p><a href=/a>The roof was sold twice before it fell.</a></p><p><a href=/b>The yachts were insured for nothing.</a></p>")]
    public async Task ExtractAsync_LeavesOutLinks_ThatLeadToOtherStories(string lines) =>
        Assert.Equal(Story, await ReadAsync(HarbourStory.Paragraphs(Story) + lines));

    private static async Task<IReadOnlyList<string>> ReadAsync(string body, string data = "") =>
        (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title>{data}</head><body><article><h1>Storm closes the harbour</h1><div class=article-body>{body}</div></article></body></html>")).Article.Paragraphs;
}
