using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class PreviewsTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 30, 12, 0, 0, TimeSpan.Zero);
    private static readonly Seed Verdict = new("verdict", "A court jailed the mayor of Tellmar for four years on Thursday.", "Mayor of Tellmar jailed for four years", PublishedAt: Noon);

    [Theory]
    [InlineData("Mayor to hear verdict in bribery trial", "The mayor faces eight years.", "to hear verdict")]
    [InlineData("Storm Ada to hit coast tonight", "Winds of 120 km/h are expected.", "to hit")]
    [InlineData("Red alert for tonight", "Stay at home, the town said.", "tonight")]
    [InlineData("The mayor's last day", "The court will decide on Thursday whether the mayor of Tellmar goes to jail.", "will decide")]
    [InlineData("The mayor's last day", "The mayor of Tellmar went to court to hear the verdict and wept.", null)]
    [InlineData("Mayor jailed for four years", "The mayor will appeal, her lawyer said.", null)]
    public void Why_NamesWhatIsToCome_WhenTheItemCameOutBeforeTheSeed(string headline, string summary, string? phrase) =>
        Assert.Equal(phrase is null ? null : $"it came out before the seed, and begins with what is still to come (\"{phrase}\")", Why(Verdict, Item(headline, summary)));

    [Theory]
    [InlineData("Bürgermeisterin von Tellmar: Urteil erwartet", "Ihr drohen acht Jahre Haft.")]
    [InlineData("Prozess gegen Bürgermeisterin vor dem Ende", "Das Landgericht wird am Donnerstag über die Bürgermeisterin von Tellmar entscheiden.")]
    [InlineData("Procès de la maire de Tellmar : le tribunal rendra son verdict jeudi", "Elle risque huit ans de prison.")]
    [InlineData("La maire de Tellmar attend", "Le tribunal doit se prononcer jeudi sur le sort de la maire de Tellmar.")]
    [InlineData("La alcaldesa de Tellmar conocerá la sentencia este jueves", "Se enfrenta a ocho años de cárcel.")]
    [InlineData("Último día de la alcaldesa", "El tribunal decidirá el jueves si la alcaldesa de Tellmar va a la cárcel.")]
    [InlineData("Tellmar, attesa la sentenza per la sindaca", "Rischia otto anni di carcere.")]
    [InlineData("Presidente da câmara de Tellmar conhece hoje a sentença", "Arrisca oito anos de prisão.")]
    [InlineData("Burgemeester Tellmar hoort vandaag vonnis", "Zij riskeert acht jaar cel.")]
    [InlineData("Tellmars borgmästare väntar på domen", "Hon riskerar åtta års fängelse.")]
    [InlineData("Burmistrz Tellmaru: w czwartek zapadnie wyrok", "Grozi jej osiem lat.")]
    public void Why_NamesWhatIsToCome_InOtherLanguages(string headline, string summary) => Assert.NotNull(Why(Verdict, Item(headline, summary)));

    [Theory]
    [InlineData("Bürgermeisterin von Tellmar zu vier Jahren verurteilt", "Sie soll am Montag Geld genommen haben, das Urteil fiel am Donnerstagmorgen.")]
    [InlineData("La maire de Tellmar condamnée à quatre ans de prison", "Le tribunal a rendu son verdict ce soir, jeudi.")]
    [InlineData("La alcaldesa de Tellmar, condenada a cuatro años", "El tribunal dictó sentencia el jueves por la mañana, y esta noche la alcaldesa sigue presa.")]
    [InlineData("Tellmar, la sindaca condannata a quattro anni", "Il tribunale ha deciso giovedì, e stasera la sindaca è in carcere.")]
    [InlineData("Presidente da câmara de Tellmar condenada a quatro anos", "O tribunal decidiu na quinta-feira, esta manhã.")]
    [InlineData("Burgemeester Tellmar krijgt vier jaar cel", "De rechtbank deed donderdag in de morgen uitspraak, en vanavond zit zij vast.")]
    [InlineData("Gradonačelnica Tellmara osuđena", "Sud je u četvrtak ujutro, rano jutro, izrekao presudu.")]
    public void Why_SaysNothing_OfPlainReports_InOtherLanguages(string headline, string summary) => Assert.Null(Why(Verdict, Item(headline, summary)));

    [Fact]
    public void Why_SaysNothing_OfWhatCameOutAfterTheSeed_OrAtATimeThatIsNotKnown()
    {
        var item = Item("Mayor to hear verdict in bribery trial", "");
        Assert.Null(Why(Verdict, item with { PublishedAt = Noon.AddHours(1) }));
        Assert.Null(Why(Verdict, item with { PublishedAt = null }));
        Assert.Null(Why(Verdict, item with { IsFirstSeen = true }));
        Assert.Null(Why(Verdict with { PublishedAt = null }, item));
    }

    [Fact]
    public void Why_SaysNothing_WhenTheSeedTellsOfWhatIsToComeItself() =>
        Assert.Null(Why(Verdict with { Title = "Mayor to hear verdict on Friday" }, Item("Mayor to hear verdict in bribery trial", "")));

    private static string? Why(Seed seed, Candidate item) => new Previews(seed, TestLexicon.English).Why(item);

    private static Candidate Item(string headline, string summary) => new("item", headline, summary, PublishedAt: Noon.AddHours(-5));
}
