using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class RevisionJudgeTests
{
    private const string Title = "Harbour bridge closes for repairs";

    private const string Text =
        "The harbour bridge will close on Monday, mayor Anna Lindqvist said.\n\n"
        + "Engineers found 14 cracks in the northern pillar last week.\n\n"
        + "A ferry will carry passengers until the repairs are finished.";

    [Fact]
    public void Judge_IsIdentical_WhenOnlyBlanksDiffer() =>
        Assert.Equal(new(false, RevisionKind.Identical), Judge(Text.Replace("\n\n", "\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Monday, mayor", "Monday — mayor", RevisionKind.Typo)]
    [InlineData("passengers", "pasesngers", RevisionKind.Typo)]
    [InlineData("pillar", "pilllar", RevisionKind.Typo)]
    [InlineData("Lindqvist", "Lindqivst", RevisionKind.Typo)]
    public void Judge_IsCosmetic_WhenASlipIsMended(string from, string to, RevisionKind kind)
    {
        Assert.Equal(new(false, kind), Judge(Text.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal(new(false, kind), RevisionJudge.Judge(Title, Text.Replace(from, to, StringComparison.Ordinal), Title, Text, TestLexicon.English));
    }

    [Theory]
    [InlineData("14 cracks", "41 cracks", RevisionKind.NumberCorrection)]
    [InlineData("14 cracks", "two cracks", RevisionKind.NumberCorrection)]
    [InlineData("Monday", "Tuesday", RevisionKind.NumberCorrection)]
    [InlineData("Lindqvist", "Lindström", RevisionKind.NameCorrection)]
    [InlineData("Anna", "Anne", RevisionKind.NameCorrection)]
    [InlineData("will carry", "will not carry", RevisionKind.RewriteLead)]
    [InlineData("northern", "southern", RevisionKind.RewriteLead)]
    public void Judge_IsMaterial_WhenAFactChanges(string from, string to, RevisionKind kind) =>
        Assert.Equal(new(true, kind), Judge(Text.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void Judge_IsAddition_WhenASentenceComes() =>
        Assert.Equal(new(true, RevisionKind.Addition), Judge(Text + "\n\nPolice closed two roads near the market."));

    [Fact]
    public void Judge_IsRemoval_WhenASentenceGoes() =>
        Assert.Equal(new(true, RevisionKind.Removal), Judge(Text[..Text.LastIndexOf('\n')]));

    [Fact]
    public void Judge_IsHeadlineOnly_WhenTheHeadlineAloneChanges() =>
        Assert.Equal(new(true, RevisionKind.HeadlineOnly), RevisionJudge.Judge(Title, Text, "Cracks close harbour bridge", Text, TestLexicon.English));

    [Theory]
    [InlineData("Sign up for our free newsletter to get the best stories in your inbox.")]
    [InlineData("This story has been updated.")]
    [InlineData("Copyright 2024 Tidewater Herald. All rights reserved.")]
    public void Judge_IsBoilerplate_WhenOnlyHouseLinesCome(string line) =>
        Assert.Equal(new(false, RevisionKind.Boilerplate), Judge(Text + "\n\n" + line));

    [Fact]
    public void Judge_IsMaterial_WhenASentenceMerelyMentionsAHouseWord() =>
        Assert.True(Judge(Text + "\n\nThe council said it would subscribe to the ferry company's plan.").IsMaterial);

    [Fact]
    public void Judge_IsCosmetic_WhenSentencesChangePlaces()
    {
        var lines = Text.Split("\n\n");
        Assert.False(Judge(string.Join("\n\n", lines[1], lines[0], lines[2])).IsMaterial);
    }

    [Fact]
    public void Judge_EndsSoon_WhenTwoLongTextsShareNothing()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"aa{i}"));
        var after = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"bb{i}"));
        Timing.EndsWithin(TimeSpan.FromSeconds(3), () => Assert.True(RevisionJudge.Judge(Title, before, Title, after, TestLexicon.English).IsMaterial));
    }

    private static RevisionVerdict Judge(string after) => RevisionJudge.Judge(Title, Text, Title, after, TestLexicon.English);
}
