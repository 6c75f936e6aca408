using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Tests.Comparisons;

namespace NewsCompare.Core.Tests.Audits;

public sealed class NamedElsewhereTests
{
    private const string Lead = "The harbour board of Tollen approved a new ferry terminal on Monday after four years of dispute.\n";

    [Fact]
    public void Find_TellsWhoIsNamed_ForTheSameQuotation()
    {
        var found = Assert.Single(Find(Lead + "“We have waited long enough for a safe pier,” an official said."));

        Assert.Equal((NamedThrough.Quotation, 2, UnnamedSourceClass.Official), (found.Through, found.Seed, found.Class));
        Assert.Equal((0, "an official"), (found.Unnamed.Version, found.Unnamed.Source));
        Assert.Equal((null, "Marit Solheim"), (found.Named.Version, found.Named.Source));
    }

    [Fact]
    public void Find_TellsWhoIsNamed_ForTheSameStatementOfTwoVersions()
    {
        var found = Find(
            Lead + "Critics gathered 3,100 signatures against the project during the winter, Odd Berg said.",
            Lead + "Critics gathered 3,100 signatures against the project during the winter, two officials said.");

        Assert.Contains(
            found, one => one is { Through: NamedThrough.LinkedSentence, Seed: 6, Class: UnnamedSourceClass.GroupOfN, Unnamed.Version: 1, Named: { Version: 0, Source: "Odd Berg" } });
    }

    [Theory]
    [InlineData("Critics gathered 3,100 signatures against the project during the winter, the Inland Gazette reported.")]
    [InlineData("Critics gathered 3,100 signatures against the project during the winter, an aide said.")]
    public void Find_FindsNothing_WhenTheOtherNamesOnlyAnOutlet_OrNobody(string other) => Assert.Empty(Find(
        Lead + other, Lead + "Critics gathered 3,100 signatures against the project during the winter, two officials said."));

    [Fact]
    public void Find_FindsNothing_WhenTheUnnamedSpeakOfThePersonNamed() => Assert.Empty(Find(
        Lead + "Critics of Odd Berg gathered 3,100 signatures against the project during the winter, two officials said.",
        Lead + "Critics gathered 3,100 signatures against the project during the winter, Odd Berg said."));

    [Fact]
    public void Find_NamesNobody_WhereOnlyAPronounIsGuessedAt() => Assert.Empty(Find(
        Lead + "“Not one of us was ever shown the real costs,” an official said.",
        Lead + "Mayor Anders Vik said the board was right.\nBerg said otherwise. “Not one of us was ever shown the real costs,” she said."));

    private static IReadOnlyList<NamedElsewhere> Find(params string[] texts) => new NamedElsewhereFinder(
        HarbourStory.Seed, [.. texts.Select((text, at) => HarbourStory.Compare(HarbourStory.Version(text, outlet: "Outlet " + (char)('A' + at))))], HarbourStory.Tools).Find();
}
