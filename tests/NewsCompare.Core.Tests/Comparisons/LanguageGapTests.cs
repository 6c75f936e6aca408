using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Comparisons;

public sealed class LanguageGapTests
{
    private const string English = "The council of Norwick closed the old bridge on Friday after inspectors found that two of its pillars had cracks which nobody had seen before.";
    private const string French = "Le conseil de Norwick a fermé vendredi le vieux pont après que des inspecteurs ont trouvé des fissures dans deux piliers que personne n'avait vues auparavant.";
    private const string German = "Der Rat von Norwick hat am Freitag die alte Brücke gesperrt, nachdem Prüfer in zwei Pfeilern Risse gefunden hatten, die bis dahin niemand gesehen hatte.";
    private const string Greek = "Το συμβούλιο του Νόργουικ έκλεισε την παλιά γέφυρα την Παρασκευή αφού οι επιθεωρητές βρήκαν ρωγμές.";

    [Theory]
    [InlineData(English, French, true)]
    [InlineData(French, English, true)]
    [InlineData(English, German, true)]
    [InlineData(English, Greek, true)]
    [InlineData(French, German, false)]
    [InlineData(English, English, false)]
    [InlineData(English, "Trois morts.", false)]
    public void Between_TellsTwoLanguages_OnlyWhereItIsSure(string seed, string version, bool differ) =>
        Assert.Equal(differ, LanguageGap.Between(seed, version, TestLexicon.English) is not null);

    [Fact]
    public void Between_TellsTheWritingOnly_WithoutWords()
    {
        var empty = new Lexicon("xx", new Dictionary<string, string>());

        Assert.Null(LanguageGap.Between(English, French, empty));
        Assert.NotNull(LanguageGap.Between(English, Greek, empty));
    }
}
