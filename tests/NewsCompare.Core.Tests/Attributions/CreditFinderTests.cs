using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Attributions;

public sealed class CreditFinderTests
{
    private static readonly Outlet Herald = new(
        "springfield-herald", "Springfield Herald", new("https://herald.example/"), ["herald.example"], OutletKind.Newspaper, "US", "en",
        ["Springfield Herald", "The Herald"], []);

    private static readonly CreditFinder Finder = new(TestLexicon.English, [Herald]);

    [Theory]
    [InlineData("The closure was first reported by the Springfield Herald.", CreditKind.FirstReport)]
    [InlineData("As the Herald first reported, the bridge will close.", CreditKind.FirstReport)]
    [InlineData("The Springfield Herald originally reported the closure.", CreditKind.FirstReport)]
    [InlineData("The bridge will close, the Herald reported.", CreditKind.Report)]
    [InlineData("The bridge will close, according to the Springfield Herald.", CreditKind.Report)]
    [InlineData("“We shall see,” Lund told the Herald.", CreditKind.Interview)]
    [InlineData("In an interview with the Springfield Herald, Lund agreed.", CreditKind.Interview)]
    [InlineData("A letter obtained by the Herald names three firms.", CreditKind.Obtained)]
    [InlineData("A Herald/Radio Nord poll put Lund ahead.", CreditKind.Poll)]
    [InlineData("(h/t Springfield Herald)", CreditKind.HatTip)]
    [InlineData("SPRINGFIELD (Reuters) — The bridge will close.", CreditKind.Wire)]
    [InlineData("The Associated Press contributed to this report.", CreditKind.Wire)]
    public void Find_TellsTheKind(string text, CreditKind expected)
    {
        var credit = Assert.Single(Find(text));

        Assert.Equal(expected, credit.Kind);
        Assert.Equal(credit.Text, text[credit.Start..credit.End]);
    }

    [Theory]
    [InlineData("Springfield Herald host Anna Lund resigned.")]
    [InlineData("Lund sued the Springfield Herald.")]
    [InlineData("Photo: Bloomberg via Getty Images.")]
    [InlineData("Mayor Bloomberg said the bridge was fine.")]
    [InlineData("Vice President Lund said the bridge was fine.")]
    [InlineData("Lund praised the New Yorker who ran against her.")]
    [InlineData("“I am on the Springfield Herald every week and they reported nothing,” Lund said.")]
    [InlineData("The next debate is on CNN.")]
    [InlineData("")]
    public void Find_FindsNone_WhenTheNameIsOnlyMentioned(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("The Herald")]
    [InlineData("springfield-herald")]
    [InlineData("SPRINGFIELD  HERALD")]
    public void Find_FindsNone_WhenTheOutletNamesItself(string publisher) =>
        Assert.Empty(Finder.Find(Body.Of("The closure was first reported by the Springfield Herald.", TestLexicon.English), [], publisher));

    [Fact]
    public void Find_NamesTheReporter_WhenThePossessiveDoes()
    {
        var credit = Assert.Single(Find("The bridge will close, the Springfield Herald’s Anna Lund reported."));
        Assert.Equal(("Anna Lund", CreditLevel.Reporter), (credit.Reporter, credit.Level));
    }

    [Theory]
    [InlineData("Ada Holm of the Springfield Herald revealed that the bridge will close.")]
    [InlineData("Ada Holm, a political reporter for the Springfield Herald, revealed that the bridge will close.")]
    [InlineData("Springfield Herald reporter Ada Holm revealed that the bridge will close.")]
    [InlineData("Lund told Ada Holm of the Herald that the bridge will close.")]
    public void Find_NamesTheReporter_WhoseOutletStandsBehindOrBefore(string text) => Assert.Equal("Ada Holm", Assert.Single(Find(text)).Reporter);

    [Fact]
    public void Find_ReadsACaptionLeftBehind_AsACredit()
    {
        var credit = Assert.Single(Find("AP According to Washington correspondent Anna Lund, the bridge will close."));
        Assert.Equal(("Associated Press", "Anna Lund", CreditKind.Report), (credit.Outlet, credit.Reporter, credit.Kind));
    }

    [Fact]
    public void Find_KnowsAnUnlistedOutlet_WhenTheWordBeforeSaysWhatItIs() =>
        Assert.Equal("Radio Nord", Assert.Single(Find("According to the Norwegian broadcaster Radio Nord, the bridge will close.")).Outlet);

    [Fact]
    public void Find_IsLinked_WhenTheSentenceLinksToTheOutlet()
    {
        var body = Body.Of(["The council met.", "The bridge will close, the Herald reported."], TestLexicon.English);
        var target = new Uri("https://www.herald.example/bridge");

        var credit = Assert.Single(Finder.Find(body, [new ArticleLink(1, 4, 10, target)], null));
        Assert.Equal((CreditLevel.Linked, target, 1), (credit.Level, credit.Href, credit.Paragraph));
    }

    [Theory]
    [InlineData("https://www.valleysentinel.example/1", CreditLevel.Linked)]
    [InlineData("https://the-valley-sentinel.example/1", CreditLevel.Linked)]
    [InlineData("https://sentinel.example/1", CreditLevel.Outlet)]
    public void Find_IsLinked_WhenTheHostSpellsAnOutletOfNoList(string target, CreditLevel level)
    {
        var body = Body.Of(["The closing was first reported by the Valley Sentinel."], TestLexicon.English);
        Assert.Equal(level, Assert.Single(Finder.Find(body, [new ArticleLink(0, 34, 53, new(target))], null)).Level);
    }

    [Fact]
    public void Find_IsOnlyAnOutlet_WhenTheLinkLeadsElsewhere()
    {
        var body = Body.Of(["The bridge will close, the Herald reported."], TestLexicon.English);
        Assert.Equal(CreditLevel.Outlet, Assert.Single(Finder.Find(body, [new ArticleLink(0, 4, 10, new("https://notherald.example/x"))], null)).Level);
    }

    [Fact]
    public void Find_IsGeneric_WhenNobodyIsNamed()
    {
        var credit = Assert.Single(Find("The bridge will close, according to media reports."));
        Assert.Equal((null, CreditLevel.Generic), (credit.Outlet, credit.Level));
    }

    [Theory]
    [InlineData("AP", "The Associated Press", true)]
    [InlineData("the herald", "springfield-herald", true)]
    [InlineData("Somewhere Gazette", "The Somewhere  Gazette", true)]
    [InlineData("AP", "Reuters", false)]
    [InlineData("Somewhere Gazette", "Elsewhere Gazette", false)]
    [InlineData("", "", false)]
    public void SameOutlet_LooksThroughNames(string a, string b, bool expected) => Assert.Equal((expected, expected), (Finder.SameOutlet(a, b), Finder.SameOutlet(b, a)));

    private static IReadOnlyList<Credit> Find(string text) => Finder.Find(Body.Of(text, TestLexicon.English), [], null);
}
