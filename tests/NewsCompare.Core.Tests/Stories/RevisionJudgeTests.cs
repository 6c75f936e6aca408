using NewsCompare.Core.Stories;
using static NewsCompare.Core.Tests.Stories.RevisionTexts;

namespace NewsCompare.Core.Tests.Stories;

public sealed class RevisionJudgeTests
{
    [Fact]
    public void Judge_IsIdentical_WhenOnlyBlanksDiffer() =>
        Assert.Equal(new(false, RevisionKind.Identical), Judge(Body.Replace("\n\n", "\n", StringComparison.Ordinal)));

    [Fact]
    public void Judge_IsAddition_WhenASentenceComes() =>
        Assert.Equal(new(true, RevisionKind.Addition), Judge(Body + "\n\nPolice closed two roads near the market."));

    [Theory]
    [InlineData("14 cracks", "15 cracks", RevisionKind.NumberCorrection)]
    [InlineData("Anna Lindqvist", "Hanna Lindqvist", RevisionKind.NameCorrection)]
    public void Judge_IsTheCorrection_WhenASentenceComesOrGoesBesideIt(string from, string to, RevisionKind kind)
    {
        var corrected = Body.Replace(from, to, StringComparison.Ordinal);
        Assert.Equal(new(true, kind), Judge(corrected + " Two roads were closed too."));
        Assert.Equal(new(true, kind), Judge(Body + " Two roads were closed too.", corrected));
    }

    [Fact]
    public void Judge_IsAddition_WhenMuchOfTheTextIsNewBesideAnotherNumber() => Assert.Equal(
        new(true, RevisionKind.Addition),
        Judge(Body.Replace("14 cracks", "15 cracks", StringComparison.Ordinal) + "\n\nPolice closed two roads near the market, and shops on the quay sent their staff home. A crane from Norrby will lift the deck, and the town pays for buses over the Norr crossing."));

    [Fact]
    public void Judge_IsRewording_WhenWordsAreGivenToAnotherPersonOfTheText()
    {
        const string More = "\n\nThe engineer, Bo Rask, was there.\n\n";
        Assert.Equal(new(true, RevisionKind.Rewording), Judge($"{Body}{More}\"We warned them,\" Lindqvist told reporters.", $"{Body}{More}\"We warned them,\" Rask told reporters."));
        Assert.Equal(new(true, RevisionKind.NameCorrection), Judge($"{Body}{More}\"We warned them,\" Lindqvist told reporters.", $"{Body}{More}\"We warned them,\" Lundquist told reporters."));
    }

    [Fact]
    public void Judge_IsRemoval_WhenASentenceGoes() =>
        Assert.Equal(new(true, RevisionKind.Removal), Judge(Body[..Body.LastIndexOf('\n')]));

    [Fact]
    public void Judge_IsHeadlineOnly_WhenTheHeadlineAloneChanges() =>
        Assert.Equal(new(true, RevisionKind.HeadlineOnly), RevisionJudge.Judge(Title, Body, "Cracks close harbour bridge", Body, TestLexicon.English));

    [Theory]
    [InlineData("Sign up for our free newsletter to get the best stories in your inbox.")]
    [InlineData("This story has been updated.")]
    [InlineData("Copyright 2024 Tidewater Herald. All rights reserved.")]
    public void Judge_IsBoilerplate_WhenOnlyHouseLinesCome(string line) =>
        Assert.Equal(new(false, RevisionKind.Boilerplate), Judge(Body + "\n\n" + line));

    [Fact]
    public void Judge_IsRewording_WhenAnotherCommonWordBeginsASentence() =>
        Assert.Equal(new(true, RevisionKind.Rewording), Judge(Body + "\n\nDoctors left.", Body + "\n\nLawyers left."));

    [Theory]
    [InlineData("\"We will not wait,\" she said.", "We will not wait, she said.")]
    [InlineData("\u201CWe will not wait,\u201D she said.", "We will not wait, she said.")]
    [InlineData("He called it a \"success\".", "He called it a success.")]
    public void Judge_IsRewording_WhenAQuotationLosesItsMarks(string before, string after)
    {
        Assert.Equal(new(true, RevisionKind.Rewording), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));
        Assert.Equal(new(true, RevisionKind.Rewording), Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}"));
        Assert.True(RevisionJudge.Judge(before, Body, after, Body, TestLexicon.English).IsMaterial);
    }

    [Theory]
    [InlineData(0, 1, 2, RevisionKind.Identical)]
    [InlineData(0, 2, 1, RevisionKind.Rewording)]
    [InlineData(1, 0, 2, RevisionKind.RewriteLead)]
    public void Judge_IsNoTypo_WhenASentenceMoves(int first, int second, int third, RevisionKind kind)
    {
        var lines = Body.Split("\n\n");
        Assert.Equal(new(false, kind), Judge(string.Join("\n\n", lines[first], lines[second], lines[third])));
    }

    [Theory]
    [InlineData("Bridge closes", "Bridge closes | Harbour Herald", false)]
    [InlineData("Bridge closes - Reuters", "Bridge closes", false)]
    [InlineData("Bridge closes | Harbour Herald", "Bridge closes \u2013 Tide Gazette", false)]
    [InlineData("Bridge closes", "Bridge closes | Two Dead", true)]
    [InlineData("Bridge closes", "Bridge closes - Anna Lindqvist", true)]
    [InlineData("Bridge closes | Harbour Herald", "Bridge opens | Harbour Herald", true)]
    public void Judge_PassesOverTheOutlet_WhenItsNameStandsBehindAHeadline(string before, string after, bool isMaterial)
    {
        Assert.Equal(isMaterial, RevisionJudge.Judge(before, Body, after, Body, TestLexicon.English).IsMaterial);
        Assert.Equal(isMaterial, RevisionJudge.Judge(after, Body, before, Body, TestLexicon.English).IsMaterial);
    }

    [Theory]
    [InlineData("Updated 3:15 p.m.", "Updated 2:05 p.m.")]
    [InlineData("Updated 3:15 p.m. Tuesday", "Updated 2:05 p.m. Monday")]
    [InlineData("Updated 10:42", "Updated 11:15")]
    [InlineData("Last updated: 5 May 2024 at 10:42 GMT", "Last updated: 6 May 2024 at 08:01 BST")]
    [InlineData("Published 3 hours ago", "Published 5 hours ago")]
    [InlineData("4 min read", "5 min read")]
    [InlineData("12 comments", "130 comments")]
    [InlineData("998 comments", "1,204 comments")]
    [InlineData("By Ida Marlow", "By Ida Marlow and Tom Rook, Harbour Correspondents")]
    [InlineData("Photograph: Ann Lee/Press Pool", "Photo: Tom Rook")]
    [InlineData("This is a breaking story. More follows.", "")]
    [InlineData("Share on Facebook", "Share on WhatsApp")]
    [InlineData("Share", "Facebook Twitter Email")]
    [InlineData("© 2024 Tidewater Herald", "© 2025 Tidewater Herald Group")]
    [InlineData("Sign up to our newsletter", "Get the latest news by email")]
    public void Judge_IsBoilerplate_WhenHouseLinesChange(string before, string after) =>
        Assert.Equal(new(false, RevisionKind.Boilerplate), Judge(Body + "\n\n" + before, Body + "\n\n" + after));

    [Fact]
    public void Judge_Answers_WhenATextHoldsHalfACharacter() => Assert.False(Judge(Body + "\n\nEnd \uD800.", Body + "\n\nEnd \uD800!").IsMaterial);

    [Fact]
    public void Judge_EndsSoon_WhenTwoLongTextsShareNothing()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"aa{i}"));
        var after = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"bb{i}"));
        Timing.EndsWithin(TimeSpan.FromSeconds(3), () => Assert.True(RevisionJudge.Judge(Title, before, Title, after, TestLexicon.English).IsMaterial));
    }
}
