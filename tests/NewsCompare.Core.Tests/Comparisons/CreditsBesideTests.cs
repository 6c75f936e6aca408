using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Tests.Comparisons;

/// <summary>Credits that stand beside the body: in notes, with their links, and in boxes.</summary>
public sealed class CreditsBesideTests
{
    private const string Lead = "The harbour board of Tollen approved a new ferry terminal on Monday after four years of dispute.";
    private const string Note = "This story was first reported by the Tollen Courier.";

    [Fact]
    public void Compare_FindsTheLinkOfANote()
    {
        var at = Note.IndexOf("Tollen", StringComparison.Ordinal);
        var version = HarbourStory.Version(Lead) with { Notes = ["Edited by Ivo Brand", Note], NoteLinks = [new(Note, at, at + "Tollen Courier".Length, new("https://www.tollen-courier.example/ferry"))] };

        var credit = Assert.Single(HarbourStory.Compare(version).Credits);

        Assert.Equal((CreditLevel.Linked, -1, CreditPlace.Note), (credit.Level, credit.Paragraph, credit.Place));
        Assert.Equal("https://www.tollen-courier.example/ferry", credit.Href?.AbsoluteUri);
    }

    [Fact]
    public void Compare_KnowsTheOutletOfANote_WhoseLinkIsAnothers() =>
        Assert.Equal(CreditLevel.Outlet, Assert.Single(HarbourStory.Compare(HarbourStory.Version(Lead) with { Notes = [Note], NoteLinks = [new("Another note", 0, 7, new("https://www.tollen-courier.example/ferry"))] }).Credits).Level);

    [Fact]
    public void Compare_SaysThatAnAgencyStandsInTheByline_OrACreditInTheHeadline()
    {
        var credits = HarbourStory.Compare(HarbourStory.Version(Lead) with { Headline = "Tollen Courier reports: board approves terminal", Authors = ["Reuters"] }).Credits;
        Assert.Equal(CreditPlace.Byline, credits.Single(credit => credit.Outlet == "Reuters").Place);
        Assert.Equal(CreditPlace.Headline, credits.Single(credit => credit.Outlet != "Reuters").Place);
    }

    [Theory]
    [InlineData(BesidePlace.Box, CreditPlace.Box)]
    [InlineData(BesidePlace.Standfirst, CreditPlace.Standfirst)]
    [InlineData(BesidePlace.Subheading, CreditPlace.Subheading)]
    [InlineData(BesidePlace.Caption, null)]
    public void Compare_FindsCredits_InBoxesAndStandfirst_AndSaysWhere(BesidePlace place, CreditPlace? expected)
    {
        var credits = HarbourStory.Compare(HarbourStory.Version(Lead) with { Beside = [new(place, "The plan was first reported by the Tollen Courier.")] }).Credits;

        Assert.Equal(expected is null ? [] : [(CreditKind.FirstReport, -1, expected.Value)], credits.Select(credit => (credit.Kind, credit.Paragraph, credit.Place)));
    }
}
