using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Tests.Comparisons;

namespace NewsCompare.Core.Tests.Audits;

public sealed class CreditHistoryTests
{
    private const string Lead = "The harbour board of Tollen approved a new ferry terminal on Monday.\n";
    private const string Credit = "The plan was first reported by the Tollen Courier.";
    private const string Other = "The vote is legal, according to Skerry Press.";

    private static readonly DateTimeOffset Dawn = new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_NamesTheRevisionInWhichACreditAppeared_WithItsTimes()
    {
        var history = Of(Lead + Other, Lead + Other + " " + Credit);

        Assert.Equal(2, history.Revisions);
        Assert.Equal(
            [(CreditEventKind.PresentAtFirst, "Skerry Press", false, 1), (CreditEventKind.Appeared, "Tollen Courier", true, 2)],
            history.Events.Select(one => (one.Kind, one.Outlet!, one.Origin, one.Revision)));
        Assert.Equal((Dawn.AddHours(1), Dawn.AddMinutes(30)), (history.Events[1].SeenAt, history.Events[1].StatedAt!.Value));
        Assert.Contains("first reported by", history.Events[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NamesTheRevisionInWhichACreditVanished_WithItsLastWords()
    {
        var gone = Assert.Single(Of(Lead + Credit, Lead + Credit + " It rained.", Lead).Events, one => one.Kind == CreditEventKind.Vanished);

        Assert.Equal(("Tollen Courier", true, 3), (gone.Outlet, gone.Origin, gone.Revision));
        Assert.Contains("first reported by", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TellsACreditThatComesBack()
    {
        Assert.Equal(
            [CreditEventKind.PresentAtFirst, CreditEventKind.Vanished, CreditEventKind.Appeared],
            Of(Lead + Credit, Lead, Lead + Credit).Events.Select(one => one.Kind));
    }

    [Fact]
    public void Of_TellsThatACreditBecameMoreExact()
    {
        var changed = Assert.Single(
            Of(Lead + "The Tollen Courier first reported the plan.", Lead + "The Tollen Courier's Ines Dahl first reported the plan.").Events, one => one.Kind == CreditEventKind.LevelChanged);

        Assert.Equal((Core.Attributions.CreditLevel.Reporter, 2), (changed.Level, changed.Revision));
    }

    [Fact]
    public void Of_SaysNothing_WhenNothingChanges() =>
        Assert.All(Of(Lead + Credit, "It is cold. " + Lead + Credit).Events, one => Assert.Equal(CreditEventKind.PresentAtFirst, one.Kind));

    private static CreditHistory Of(params string[] texts) => CreditHistory.Of(
        [.. texts.Select((text, at) => new CreditedRevision(
            at + 1, Dawn.AddHours(at), Dawn.AddMinutes(30 * at), VersionCredits.Of(HarbourStory.Seed.Seed, HarbourStory.Version(text), HarbourStory.Tools)))],
        new OriginNames(HarbourStory.Seed.Seed, HarbourStory.Tools.Credits),
        HarbourStory.Tools.Credits);
}
