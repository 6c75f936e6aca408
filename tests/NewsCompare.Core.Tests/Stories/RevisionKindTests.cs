using NewsCompare.Core.Stories;
using static NewsCompare.Core.Tests.Stories.RevisionTexts;

namespace NewsCompare.Core.Tests.Stories;

public sealed class RevisionKindTests
{
    [Theory]
    [InlineData("The vote is on Friday.", "The vote is on Saturday.", RevisionKind.Rewording)]
    [InlineData("The council meets in May.", "The council meets in June.", RevisionKind.Rewording)]
    [InlineData("It will close on Monday and open on Friday.", "It will close on Friday and open on Monday.", RevisionKind.Rewording)]
    [InlineData("The vote is on Friday, 3 May.", "The vote is on Friday, 10 May.", RevisionKind.NumberCorrection)]
    [InlineData("The council voted 7 to 4 for it.", "The council voted 8 to 3 for it.", RevisionKind.NumberCorrection)]
    [InlineData("A clerk told Reuters of it.", "A clerk told AP of it.", RevisionKind.NameCorrection)]
    [InlineData("A clerk told Reuters of it on Monday.", "A clerk told the Associated Press of it on Monday.", RevisionKind.NameCorrection)]
    [InlineData("Four ships left, Reuters reported.", "Four ships left, the Associated Press reported.", RevisionKind.NameCorrection)]
    [InlineData("Reuters", "AP", RevisionKind.NameCorrection)]
    [InlineData("(Reuters)", "(Associated Press)", RevisionKind.NameCorrection)]
    [InlineData("With material from Reuters.", "With material from AP.", RevisionKind.NameCorrection)]
    public void Judge_TellsAnotherDayFromAnotherNumber_AndAnotherCreditFromBoth(string before, string after, RevisionKind kind)
    {
        Assert.Equal(new(true, kind), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));
        Assert.Equal(new(true, kind), Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}"));
    }

    [Theory]
    [InlineData("Rescuers pulled 14 people from the sea on Monday after a ferry sank off Ossen.", "After a ferry sank off Ossen on Monday, rescuers pulled 14 people from the sea.")]
    [InlineData("Three people died and 12 were hurt when a train left the rails on Sunday, police said.", "When a train left the rails on Sunday, three people died and 12 were hurt, police said.")]
    [InlineData("A fire killed four people at a mill on Monday, after a boiler burst.", "After a boiler burst, a fire killed four people at a mill on Monday.")]
    [InlineData("Police in Norrby arrested 5 men on Monday, and 3 of them were charged by Wednesday.", "By Wednesday 3 of them were charged, after police in Norrby arrested 5 men on Monday.")]
    [InlineData("A bus hit a wall on Monday and twelve people were hurt in Norrby, police said Tuesday.", "Police said Tuesday twelve people were hurt in Norrby, where a bus hit a wall on Monday.")]
    public void Judge_IsRewriteLead_WhenClausesOfTheLeadChangePlaces(string before, string after) =>
        Assert.Equal(RevisionKind.RewriteLead, Judge($"{before}\n\n{Body}", $"{after}\n\n{Body}").Kind);

    [Fact]
    public void Judge_IsTheCorrectedDay_WhenANoteOwnsToIt() => Assert.Equal(
        new(true, RevisionKind.Rewording), Judge(Body.Replace("Monday", "Tuesday", StringComparison.Ordinal) + "\n\nCorrection: an earlier version gave the day as Monday."));

    [Theory]
    [InlineData("Two midwives were hired by the ward.", "Two midwifes were hired by the ward.")]
    [InlineData("Police took four knives from him.", "Police took four knifes from him.")]
    [InlineData("Two children were hurt.", "Two childs were hurt.")]
    [InlineData("They blamed themselves.", "They blamed themselfs.")]
    public void Judge_IsTypo_WhenAPluralIsBuiltByRule(string one, string other)
    {
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Body}\n\n{one}", $"{Body}\n\n{other}"));
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Body}\n\n{other}", $"{Body}\n\n{one}"));
    }

    [Theory]
    [InlineData("She leafs through it.", "She leaves through it.")]
    [InlineData("Their beliefs differ.", "Their believes differ.")]
    public void Judge_IsMaterial_WhenAPluralBuiltByRuleIsAWordOfItsOwn(string before, string after) => Assert.True(Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}").IsMaterial);

    [Theory]
    [InlineData("Exclusive: ", "")]
    [InlineData("EXCLUSIVE | ", "")]
    [InlineData("Watch: ", "")]
    [InlineData("[WATCH] ", "")]
    [InlineData("UPDATE 2-", "")]
    [InlineData("Breaking news \u2014 ", "")]
    [InlineData("", " (video)")]
    [InlineData("", " - live updates")]
    [InlineData("Eilmeldung: ", "")]
    [InlineData("En direct | ", "")]
    [InlineData("\u0412\u0438\u0434\u0435\u043E: ", "")]
    public void Judge_IsCosmetic_WhenALabelComesOrGoesAtTheHeadline(string before, string behind)
    {
        Assert.False(RevisionJudge.Judge(Title, Body, before + Title + behind, Body, TestLexicon.English).IsMaterial);
        Assert.False(RevisionJudge.Judge(before + Title + behind, Body, "Breaking: " + Title, Body, TestLexicon.English).IsMaterial);
        Assert.True(RevisionJudge.Judge(Title, Body, before + "Harbour bridge opens after repairs" + behind, Body, TestLexicon.English).IsMaterial);
    }

    [Theory]
    [InlineData("Mayor: ")]
    [InlineData("Opinion: ")]
    [InlineData("Poll: ")]
    [InlineData("[Norrby] ")]
    [InlineData("Norrby 2-")]
    public void Judge_IsHeadlineOnly_WhenWhatComesBeforeTheHeadlineSaysSomething(string before) =>
        Assert.Equal(new(true, RevisionKind.HeadlineOnly), RevisionJudge.Judge(Title, Body, before + Title, Body, TestLexicon.English));
}
