using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class DailyFormsTests
{
    private static readonly DateTimeOffset Start = new(2024, 5, 29, 6, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Weather forecast for the coast: sunny spells and light showers", true)]
    [InlineData("Thursday's weather: rain in the north", true)]
    [InlineData("Horoscope for Thursday: a day for new shoes", true)]
    [InlineData("Quiz: how well do you know the rivers of Tellmar?", true)]
    [InlineData("Today in history: the bridge of Tellmar opens", true)]
    [InlineData("Morning briefing: bridge closed, council meets, panda born", true)]
    [InlineData("Stocks close higher as oil falls", true)]
    [InlineData("Wettervorhersage: Regen im Norden", true)]
    [InlineData("Horóscopo de hoy: un día para zapatos nuevos", true)]
    [InlineData("Accadde oggi: si apre il ponte di Tellmar", true)]
    [InlineData("Weerbericht: buien in het noorden", true)]
    [InlineData("Storm tears roofs off in Tellmar as weather turns", false)]
    [InlineData("Host of quiz show dies at 81", false)]
    [InlineData("Exchange in Tellmar halts trade after fall of 9 percent", false)]
    [InlineData("Wetterdienst warnt vor Sturm in Tellmar", false)]
    public void Of_TellsByTheHeadline(string headline, bool isOne) => Assert.Equal(isOne, DailyForms.Of([An("a", "herald", 0, headline, "")], TestLexicon.English).Count == 1);

    [Theory]
    [InlineData("Heti tippek május 29", "Heti tippek május 30", true)]
    [InlineData("Our pick for Wednesday", "Our pick for Thursday", true)]
    [InlineData("Death toll in Tellmar rises to 12", "Death toll in Tellmar rises to 13", false)]
    [InlineData("Bridge of Tellmar closed", "Bridge of Tellmar open again", false)]
    public void Of_TellsByAHeadline_ThatTheOutletPrintsAgainOnTheNextDay(string first, string next, bool areSome) =>
        Assert.Equal(areSome ? ["a", "b"] : [], DailyForms.Of([An("a", "herald", 0, first, ""), An("b", "herald", 24, next, ""), An("c", "gazette", 24, "Bridge of Tellmar closed", "")], TestLexicon.English).Order());

    [Fact]
    public void Of_TellsByOtherTextsUnderOneHeadline_AndNotByOneText()
    {
        const string One = "Bakers in Tellmar sell more rye than wheat, and a baker tells why she likes it.";
        const string Other = "How long must eggs be boiled? Four cooks of our kitchen tried it with forty eggs.";
        Candidate[] items = [An("a", "herald", 0, "Kitchen talk", One), An("b", "herald", 25, "Kitchen talk", Other), An("c", "herald", 1, "Bridge of Tellmar closed", One), An("d", "herald", 26, "Bridge of Tellmar closed", One)];
        Assert.Equal(["a", "b"], DailyForms.Of(items, TestLexicon.English).Order());
    }

    [Fact]
    public void Of_SaysNothing_OfOneDay_OrOfTwoOutlets()
    {
        Candidate[] items = [An("a", "herald", 0, "Our pick for Wednesday", ""), An("b", "herald", 5, "Our pick for Thursday", ""), An("c", "gazette", 24, "Our pick for Thursday", "")];
        Assert.Empty(DailyForms.Of(items, TestLexicon.English));
    }

    private static Candidate An(string id, string outlet, int hours, string title, string summary) => new(id, title, summary, PublishedAt: Start.AddHours(hours), Outlet: outlet);
}
