using NewsCompare.Core.Stories;
using static NewsCompare.Core.Tests.Stories.RevisionTexts;

namespace NewsCompare.Core.Tests.Stories;

/// <summary>What says something else.</summary>
public sealed class MaterialRevisionTests
{
    [Theory]
    [InlineData("It cost 5 milion dollars.", "It cost 5 billion dollars.")]
    [InlineData("It cost 5 milion dollars.", "It cost 6 million dollars.")]
    [InlineData("The path is 12 kilometters long.", "The path is 13 kilometers long.")]
    [InlineData("He was now there.", "He was not there.")]
    [InlineData("A cat sat.", "A rat sat.")]
    [InlineData("Ina Berg came.", "Ian Berg came.")]
    [InlineData("He met UN envoys.", "He met on envoys.")]
    [InlineData("He found 12 mines.", "He found 12 miles.")]
    [InlineData("The fire took 1,900 barns.", "The fire took 1,800 barns.")]
    [InlineData("The fire took 1,900 barns.", "The fire took 1800 barns.")]
    [InlineData("Some 2 million people came.", "Some 3m people came.")]
    [InlineData("It was built in 1900.", "It was built in 1901.")]
    [InlineData("A 12-year-old girl won.", "A 13-year-old girl won.")]
    [InlineData("A twelve-year-old girl won.", "A 13 year old girl won.")]
    [InlineData("It flew an F-16 home.", "It flew an F-15 home.")]
    [InlineData("It opens at 9am.", "It opens at 9 p.m.")]
    public void Judge_IsMaterial_WhenAShortWordOrOneOfANumberIsAnother(string before, string after) =>
        Assert.True(RevisionJudge.Judge(Title, before, Title, after, TestLexicon.English).IsMaterial);

    [Theory]
    [InlineData("14 cracks", "41 cracks", RevisionKind.NumberCorrection)]
    [InlineData("14 cracks", "two cracks", RevisionKind.NumberCorrection)]
    [InlineData("Monday", "Tuesday", RevisionKind.Rewording)]
    [InlineData("on Monday", "on Monday, 3 May", RevisionKind.NumberCorrection)]
    [InlineData("Lindqvist", "Lindström", RevisionKind.NameCorrection)]
    [InlineData("Anna", "Anne", RevisionKind.NameCorrection)]
    [InlineData("will carry", "will not carry", RevisionKind.Rewording)]
    [InlineData("northern", "southern", RevisionKind.Rewording)]
    [InlineData("close on", "open on", RevisionKind.RewriteLead)]
    public void Judge_IsMaterial_WhenAFactChanges(string from, string to, RevisionKind kind) =>
        Assert.Equal(new(true, kind), Judge(Body.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("The clerk may pay.", "The clerk will pay.")]
    [InlineData("The clerk could pay.", "The clerk did pay.")]
    [InlineData("The clerk may pay.", "The clerk pays.")]
    [InlineData("Fees go up.", "Fees go down.")]
    [InlineData("It left before the vote.", "It left after the vote.")]
    [InlineData("All of it is gone.", "Some of it is gone.")]
    [InlineData("The clerk or the chair paid.", "The clerk and the chair paid.")]
    [InlineData("He paid the fee.", "She paid the fee.")]
    [InlineData("She is a member of the board.", "She was a member of the board.")]
    [InlineData("They have a licence.", "They had a licence.")]
    public void Judge_IsMaterial_WhenASmallWordSaysSomethingElse(string before, string after) =>
        Assert.True(RevisionJudge.Judge(Title, $"{Body}\n\n{before}", Title, $"{Body}\n\n{after}", TestLexicon.English).IsMaterial);

    [Theory]
    [InlineData("It began at 7 p.m.", "It began at 7 a.m.")]
    [InlineData("It cost 10 000 crowns.", "It cost 100,000 crowns.")]
    public void Judge_IsMaterial_WhenTheNumberOrTheTimeIsAnother(string before, string after) =>
        Assert.True(RevisionJudge.Judge(Title, $"{Body}\n\n{before}", Title, $"{Body}\n\n{after}", TestLexicon.English).IsMaterial);

    [Theory]
    [InlineData("The repair costs $5 million.", "The repair costs €5 million.")]
    [InlineData("The repair costs €5m.", "The repair costs €5bn.")]
    [InlineData("The repair costs 5 dollars a head.", "The repair costs 5 euros a head.")]
    [InlineData("It was -5 degrees at noon.", "It was 5 degrees at noon.")]
    [InlineData("It was −5 degrees at noon.", "It was +5 degrees at noon.")]
    [InlineData("Profit changed by -5% in a year.", "Profit changed by 5% in a year.")]
    [InlineData("Some 5+ people were hurt.", "Some 5 people were hurt.")]
    [InlineData("The city's debt is rated A+ by the agency.", "The city's debt is rated A by the agency.")]
    [InlineData("The fire killed 12 and injured 40 people.", "The fire killed 40 and injured 12 people.")]
    [InlineData("The fire killed 12 and injured 40 people.", "The fire killed dozens and injured 40 people.")]
    [InlineData("On Friday the court fined Berg for insulting Holm.", "On Friday the court fined Holm for insulting Berg.")]
    [InlineData("It opens on 5 May.", "It opens on 6 May.")]
    [InlineData("Talks begin at 10:30 in the hall.", "Talks begin at 11:30 in the hall.")]
    [InlineData("He did take the money.", "He did not take the money.")]
    [InlineData("Prices rose by 5 percent.", "Prices rose by 5 percentage points.")]
    [InlineData("The plane made a detour.", "The plane made a landing.")]
    [InlineData("Mayor Rune Holm praised the plan. Banker Ida Berg feared it.", "Mayor Ida Berg praised the plan. Banker Rune Holm feared it.")]
    [InlineData("Late in March the port sued the railway for damages.", "Late in March the railway sued the port for damages.")]
    [InlineData("Late in March the port sued the railway workers for damages.", "Late in March the railway workers sued the port for damages.")]
    [InlineData("The yard will hire 70 welders.", "The yard will fire 70 welders.")]
    [InlineData("The old captain is dead.", "The old captain is deaf.")]
    [InlineData("Divers found a bomb.", "Divers found a comb.")]
    [InlineData("Berg awaits a trial.", "Berg awaits a trail.")]
    [InlineData("The treasurer stole.", "The treasurer stole?")]
    public void Judge_IsMaterial_WhenNumbersOrWordsChange(string before, string after)
    {
        Assert.True(Judge(before, after).IsMaterial);
        Assert.True(Judge(after, before).IsMaterial);
    }

    [Theory]
    [InlineData("Barges cannot pass.", "Barges can pass.")]
    [InlineData("It isn't late.", "It is late.")]
    [InlineData("It is late.", "It was late.")]
    [InlineData("He is not able.", "He is notable.")]
    [InlineData("Okafor left.", "Okafar left.")]
    [InlineData("Mark Holm left.", "Marc Holm left.")]
    [InlineData("Storm left. So did Ida Storme.", "Storme left. So did Ida Storme.")]
    public void Judge_IsMaterial_WhenANegationATenseOrANameIsLost(string before, string after)
    {
        Assert.True(Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}").IsMaterial);
        Assert.True(Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}").IsMaterial);
    }

    [Theory]
    [InlineData("About 300 people came.", "More than 300 people came.")]
    [InlineData("Some 300 people came.", "Just 300 people came.")]
    [InlineData("Nearly 300 people came.", "Over 300 people came.")]
    [InlineData("They found up to 40 crates.", "They found at least 40 crates.")]
    [InlineData("They found 40 crates.", "They found fewer than 40 crates.")]
    [InlineData("It cost about $5 million.", "It cost exactly $5 million.")]
    public void Judge_IsNumberCorrection_WhenANumberIsBoundOtherwise(string before, string after)
    {
        Assert.Equal(new(true, RevisionKind.NumberCorrection), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));
        Assert.Equal(new(true, RevisionKind.NumberCorrection), Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}"));
    }

    [Theory]
    [InlineData("A man was shot by guards.", "A man was shot at guards.")]
    [InlineData("They condemned the raid on Norland.", "They condemned the raid by Norland.")]
    [InlineData("She spoke for the union.", "She spoke about the union.")]
    [InlineData("The ship sailed from Norland.", "The ship sailed to Norland.")]
    [InlineData("He was the only witness.", "He was a witness.")]
    [InlineData("He is a suspect.", "He is the suspect.")]
    [InlineData("Guards shot at the man.", "Guards shot the man.")]
    [InlineData("The boat sailed to the isle of Berg from the port of Holm.", "The boat sailed from the isle of Berg to the port of Holm.")]
    [InlineData("He says he was there.", "He was there.")]
    [InlineData("The clerk, police said, was there.", "The clerk was there.")]
    [InlineData("The clerk reportedly left.", "The clerk left.")]
    [InlineData("If the clerk pays, it opens.", "When the clerk pays, it opens.")]
    public void Judge_IsMaterial_WhenAPrepositionAnAttributionOrALimitIsAnother(string before, string after)
    {
        Assert.True(Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}").IsMaterial);
        Assert.True(Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}").IsMaterial);
    }

    [Theory]
    [InlineData("Ida Smith came.", "Ida Smyth came.")]
    [InlineData("Jon Holm came.", "John Holm came.")]
    [InlineData("On Friday Maria Lindqist left.", "On Friday Maria Lindqvist left.")]
    [InlineData("Austria called.", "Australia called.")]
    [InlineData("The envoy of Iceland left.", "The envoy of Ireland left.")]
    [InlineData("The Indian envoy left.", "The Indiana envoy left.")]
    [InlineData("The State Court ruled.", "The State Courts ruled.")]
    [InlineData("He filled in a form.", "He filled in a from.")]
    [InlineData("The loose rope was cut.", "The lose rope was cut.")]
    [InlineData("He was too tired to leave.", "He was too tried to leave.")]
    public void Judge_IsMaterial_WhenTheOtherNameOrWordMayBeMeant(string before, string after)
    {
        Assert.True(Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}").IsMaterial);
        Assert.True(Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}").IsMaterial);
    }

    [Theory]
    [InlineData("He paid 5 &lt; 6 crowns.", "He paid 5 &lt; 7 crowns.")]
    [InlineData("\u00ABLE CAF\u00C9\u00BB closed.", "\u00ABLE QUAI\u00BB closed.")]
    public void Judge_IsMaterial_WhenMoreThanTheEncodingChanges(string before, string after) =>
        Assert.True(Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}").IsMaterial);

    [Theory]
    [InlineData("The fire killed 12 and hurt 40.", "The fire killed 40 and hurt 12.", RevisionKind.NumberCorrection)]
    [InlineData("In 2019 in Varby and in 2021 in Ossen it won.", "In 2021 in Varby and in 2019 in Ossen it won.", RevisionKind.NumberCorrection)]
    [InlineData("Varby won 2-1.", "Varby won 1-2.", RevisionKind.NumberCorrection)]
    [InlineData("They say Holm sued Berg.", "They say Berg sued Holm.", RevisionKind.NameCorrection)]
    [InlineData("The ward took in 2,140 children last year.", "Last year 2,140 children were taken into the ward.", RevisionKind.Rewording)]
    public void Judge_TellsWhatChangedPlaces_FromWhatMovedWithItsWords(string before, string after, RevisionKind kind) =>
        Assert.Equal(new(true, kind), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));

    [Theory]
    [InlineData("14 cracks", "41 cracks", "Correction: an earlier version gave the number of cracks as 14.", RevisionKind.NumberCorrection)]
    [InlineData("Lindqvist", "Lundkvist", "An earlier version of this article misspelt the name of the mayor. She is Anna Lundkvist.", RevisionKind.NameCorrection)]
    [InlineData("14 cracks", "14 cracks", "This article was amended on 5 June 2024 to say who pays.", RevisionKind.Addition)]
    [InlineData("14 cracks", "41 cracks", "Police closed two roads near the market.", RevisionKind.NumberCorrection)]
    public void Judge_SaysWhatWasCorrected_NotThatANoteCame(string from, string to, string note, RevisionKind kind) =>
        Assert.Equal(new(true, kind), Judge(Body.Replace(from, to, StringComparison.Ordinal) + "\n\n" + note));

    [Theory]
    [InlineData("By noon Anna Holm had left.")]
    [InlineData("By Friday the mayor had signed it.")]
    [InlineData("Photo shows of old boats drew crowds.")]
    [InlineData("Mr Holm now holds 12 boats.")]
    public void Judge_IsMaterial_WhenASentenceOnlyBeginsAsABylineOrACreditDoes(string line) => Assert.True(Judge(Body + "\n\n" + line).IsMaterial);

    [Theory]
    [InlineData("Mr Holm denied it.", "Ms Holm denied it.")]
    [InlineData("The council met today.", "The council met in May.")]
    [InlineData("The United States objected.", "The UK objected.")]
    public void Judge_IsMaterial_WhenACourtesyADayOrInitialsAreOthers(string before, string after) => Assert.True(Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}").IsMaterial);

    [Theory]
    [InlineData("Updated figures name 10 dead")]
    [InlineData("Updated 10 rules for the harbour on Monday.")]
    [InlineData("Share prices fell by 5 percent.")]
    [InlineData("Twitter named 12 directors.")]
    public void Judge_IsMaterial_WhenALineOnlyBeginsLikeAHouseLine(string line) => Assert.True(Judge(Body + "\n\n" + line).IsMaterial);

    [Fact]
    public void Judge_IsMaterial_WhenASentenceMerelyMentionsAHouseWord() =>
        Assert.True(Judge(Body + "\n\nThe council said it would subscribe to the ferry company's plan.").IsMaterial);
}
