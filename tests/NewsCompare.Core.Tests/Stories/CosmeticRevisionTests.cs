using NewsCompare.Core.Stories;
using static NewsCompare.Core.Tests.Stories.RevisionTexts;

namespace NewsCompare.Core.Tests.Stories;

/// <summary>What is written otherwise and says the same.</summary>
public sealed class CosmeticRevisionTests
{
    [Theory]
    [InlineData("Monday, mayor", "Monday — mayor", RevisionKind.Typo)]
    [InlineData("passengers", "pasesngers", RevisionKind.Typo)]
    [InlineData("pillar", "pilllar", RevisionKind.Typo)]
    [InlineData("Lindqvist", "Lindqivst", RevisionKind.Typo)]
    public void Judge_IsCosmetic_WhenASlipIsMended(string from, string to, RevisionKind kind)
    {
        Assert.Equal(new(false, kind), Judge(Body.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal(new(false, kind), RevisionJudge.Judge(Title, Body.Replace(from, to, StringComparison.Ordinal), Title, Body, TestLexicon.English));
    }

    [Theory]
    [InlineData("It cost 5 milion dollars.", "It cost 5 million dollars.")]
    [InlineData("It cost 5 million dolars.", "It cost 5 million dollars.")]
    [InlineData("The path is 12 kilometters long.", "The path is 12 kilometers long.")]
    [InlineData("Some 12 percnet of voters stayed away.", "Some 12 percent of voters stayed away.")]
    [InlineData("It weighs 12 tonns.", "It weighs 12 tons.")]
    [InlineData("About twelv people came.", "About twelve people came.")]
    [InlineData("The firts train left.", "The first train left.")]
    [InlineData("It closes on Wedensday.", "It closes on Wednesday.")]
    [InlineData("Teh bridge closed.", "The bridge closed.")]
    [InlineData("He went ot the bridge.", "He went to the bridge.")]
    [InlineData("He was nto there.", "He was not there.")]
    [InlineData("He closed tge bridge.", "He closed the bridge.")]
    public void Judge_IsTypo_WhenAMisspeltWordIsMended_OfANumberOrInAShortText(string misspelt, string mended)
    {
        Assert.Equal(new(false, RevisionKind.Typo), RevisionJudge.Judge(Title, misspelt, Title, mended, TestLexicon.English));
        Assert.Equal(new(false, RevisionKind.Typo), RevisionJudge.Judge(Title, mended, Title, misspelt, TestLexicon.English));
    }

    [Theory]
    [InlineData("She waited whilst crews searched.", "She waited while crews searched.")]
    [InlineData("He learnt of the programme.", "He learned of the program.")]
    [InlineData("The greys of a smouldering grey hill.", "The grays of a smoldering gray hill.")]
    [InlineData("They organised a three-storey jail.", "They organized a three-story gaol.")]
    [InlineData("Troops left Kharkov for Odessa.", "Troops left Kharkiv for Odesa.")]
    [InlineData("Mr Zelensky spoke in Kiev.", "Mr Zelenskyy spoke in Kyiv.")]
    [InlineData("Kiev's mayor met the Taleban.", "Kyiv's mayor met the Taliban.")]
    public void Judge_IsCosmetic_WhenAWordOrNameIsSpeltAsAnotherCountryDoes(string one, string other)
    {
        Assert.False(RevisionJudge.Judge(Title, one, Title, other, TestLexicon.English).IsMaterial);
        Assert.False(RevisionJudge.Judge(Title, other, Title, one, TestLexicon.English).IsMaterial);
    }

    [Theory]
    [InlineData("The quay cost £4.2 million.", "The quay cost 4.2 million pounds.")]
    [InlineData("The quay cost £4.2 million.", "The quay cost GBP 4.2 million.")]
    [InlineData("The quay cost £4.2m.", "The quay cost 4.2 million pounds.")]
    [InlineData("The quay cost $9m.", "The quay cost USD 9m.")]
    [InlineData("The quay cost 9 million dollars.", "The quay cost 9 million USD.")]
    [InlineData("The quay cost €300,000.", "The quay cost 300,000 euros.")]
    public void Judge_IsCosmetic_WhenASumIsWrittenWithAnotherSignOrWord(string one, string other)
    {
        Assert.False(Judge($"{Body}\n\n{one}", $"{Body}\n\n{other}").IsMaterial);
        Assert.False(Judge($"{Body}\n\n{other}", $"{Body}\n\n{one}").IsMaterial);
    }

    [Theory]
    [InlineData("The quay cost £4.2 million.", "The quay cost 4.2 million euros.")]
    [InlineData("The quay cost £4.2 million.", "The quay cost 2.4 million pounds.")]
    [InlineData("The quay cost USD 9m.", "The quay cost EUR 9m.")]
    public void Judge_IsNumberCorrection_WhenTheSumIsAnother(string one, string other) =>
        Assert.Equal(new(true, RevisionKind.NumberCorrection), Judge($"{Body}\n\n{one}", $"{Body}\n\n{other}"));

    [Theory]
    [InlineData("Trains stopped in Kharkiv.", "Trains stopped in Kherson.")]
    [InlineData("Mr Muhammad spoke.", "Mr Mahmoud spoke.")]
    public void Judge_IsMaterial_WhenAnotherNameStandsThere(string one, string other) =>
        Assert.True(RevisionJudge.Judge(Title, one, Title, other, TestLexicon.English).IsMaterial);

    [Theory]
    [InlineData("will close", "will close close")]
    [InlineData("harbour bridge", "harrbour bridge")]
    [InlineData("said", "saidd")]
    public void Judge_IsTypo_WhenASlipStandsInTheLead(string from, string to) =>
        Assert.Equal(new(false, RevisionKind.Typo), Judge(Body.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void Judge_IsTypo_WhenALetterIsDoubledBeforeAnEnding() =>
        Assert.Equal(new(false, RevisionKind.Typo), RevisionJudge.Judge(Title, "Two sailors were injured. " + Body, Title, "Two sailors were injurred. " + Body, TestLexicon.English));

    [Theory]
    [InlineData("It cost 10 000 crowns.", "It cost 10,000 crowns.")]
    [InlineData("It cost 1\u00A0210\u00A0000 crowns.", "It cost 1,210,000 crowns.")]
    [InlineData("It began at 7:30 p.m. on the pier.", "It began at 19:30 on the pier.")]
    [InlineData("It began at 7 p.m. Many came.", "It began at 19:00. Many came.")]
    [InlineData("It began at 12:15 am.", "It began at 00:15.")]
    [InlineData("It opens at 9am.", "It opens at 9 a.m.")]
    [InlineData("The fire took 1,900 barns.", "The fire took 1900 barns.")]
    [InlineData("The wall is 1,900 metres long.", "The wall is 1900 metres long.")]
    [InlineData("Some 2 million people came.", "Some 2m people came.")]
    [InlineData("It cost $2 million.", "It cost $2m.")]
    [InlineData("Rents rose 10 per cent.", "Rents rose 10%.")]
    [InlineData("It sank on Sept. 3.", "It sank on September 3.")]
    [InlineData("A 12-year-old girl won.", "A 12 year old girl won.")]
    [InlineData("A twelve-year-old girl won.", "A 12-year-old girl won.")]
    [InlineData("A twenty-five-mile walk began.", "A 25-mile walk began.")]
    public void Judge_IsCosmetic_WhenANumberOrATimeIsWrittenAnotherWay(string before, string after) =>
        Assert.False(RevisionJudge.Judge(Title, $"{Body}\n\n{before}", Title, $"{Body}\n\n{after}", TestLexicon.English).IsMaterial);

    [Theory]
    [InlineData("The mayor spoke to six people.", "The mayor spoke to 6 people.")]
    [InlineData("One in three voted.", "1 in 3 voted.")]
    [InlineData("Twenty-five boats sank.", "25 boats sank.")]
    [InlineData("It costs $1,500,000 a year.", "It costs 1.5 million dollars a year.")]
    [InlineData("Prices rose by 5 %.", "Prices rose by 5 percent.")]
    [InlineData("Prices rose by five per cent.", "Prices rose by 5%.")]
    [InlineData("It opens on January 5.", "It opens on Jan. 5.")]
    [InlineData("It opens on 5 January.", "It opens on January 5.")]
    [InlineData("Mr. Holm met Dr. Berg.", "Mr Holm met Dr Berg.")]
    [InlineData("The U.S. envoy left.", "The US envoy left.")]
    [InlineData("The caf\u00E9 is open.", "The cafe\u0301 is open.")]
    [InlineData("The harbour is open.", "The har\u200Bbour is open.")]
    [InlineData("The harbour is open.", "The har\u00ADbour is open.")]
    [InlineData("The harbour is open.", "The\u00A0harbour is\u2060 open.")]
    [InlineData("“It's late,” she said.", "\"It’s late,\" she said.")]
    [InlineData("The well-known singer cannot come.", "The well known singer can not come.")]
    [InlineData("They organised a programme in the centre of the harbour.", "They organized a program in the center of the harbor.")]
    [InlineData("The Labour minister travelled with the defence secretary.", "The Labor minister traveled with the defense secretary.")]
    [InlineData("It was between 10-12 degrees.", "It was between 10–12 degrees.")]
    [InlineData("The Herald | Bridge closed", "The Herald - Bridge closed")]
    [InlineData("Jose Nunez spoke.", "José Núñez spoke.")]
    [InlineData("The labour centre was grey.", "The labor center was gray.")]
    [InlineData("Doctor Berg came.", "Dr. Berg came.")]
    [InlineData("It is open 9-5 on weekdays.", "It is open 9 to 5 on weekdays.")]
    [InlineData("The the clerk left.", "The clerk left.")]
    [InlineData("Who did it??", "Who did it?")]
    public void Judge_IsCosmetic_WhenTheSameIsWrittenOtherwise(string before, string after)
    {
        Assert.False(Judge(before, after).IsMaterial);
        Assert.False(Judge(after, before).IsMaterial);
        Assert.False(RevisionJudge.Judge(before, Body, after, Body, TestLexicon.English).IsMaterial);
    }

    [Theory]
    [InlineData("Inspetors found rust.", "Inspectors found rust.", RevisionKind.Typo)]
    [InlineData("Goverment officials left.", "Government officials left.", RevisionKind.Typo)]
    [InlineData("Engineeers found more.", "Engineers found more.", RevisionKind.Typo)]
    [InlineData("Twelv people came.", "Twelve people came.", RevisionKind.Typo)]
    [InlineData("Web site closed.", "Website closed.", RevisionKind.Typo)]
    [InlineData("They lost alot.", "They lost a lot.", RevisionKind.Typo)]
    [InlineData("a lot", "alot", RevisionKind.Typo)]
    [InlineData("Its adviser left.", "Its advisor left.", RevisionKind.Typo)]
    [InlineData("Barges cannot pass.", "Barges can't pass.", RevisionKind.Typo)]
    [InlineData("It is late.", "It's late.", RevisionKind.Typo)]
    [InlineData("It has been late.", "It\u2019s been late.", RevisionKind.Typo)]
    [InlineData("They will not go.", "They won't go.", RevisionKind.Typo)]
    [InlineData("He didnt know.", "He didn't know.", RevisionKind.Typo)]
    public void Judge_IsTypo_WhenASpellingChanges(string before, string after, RevisionKind kind)
    {
        Assert.Equal(new(false, kind), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));
        Assert.Equal(new(false, kind), Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}"));
    }

    [Theory]
    [InlineData("About 300 people came.", "Around 300 people came.")]
    [InlineData("More than 300 people came.", "Over 300 people came.")]
    [InlineData("The boat drifted toward the pier.", "The boat drifted towards the pier.")]
    [InlineData("It opens on Monday.", "It opens Monday.")]
    [InlineData("They met at the hall.", "They met in the hall.")]
    [InlineData("A suspect fled.", "The suspect fled.")]
    [InlineData("It is an city office.", "It is a city office.")]
    [InlineData("It begins at 10:30 there.", "It begins 10:30 there.")]
    [InlineData("The clerk left for the hall at noon.", "At noon the clerk left for the hall.")]
    [InlineData("\"It works,\" the old clerk said on the peir.", "\"It works,\" said the old clerk on the pier.")]
    [InlineData("Police siad it was late.", "Police said it was late.")]
    [InlineData("The clerk says it is late.", "The clerk said it is late.")]
    public void Judge_IsCosmetic_WhenABoundAPrepositionOrATagIsOnlyPutOtherwise(string before, string after)
    {
        Assert.False(Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}").IsMaterial);
        Assert.False(Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}").IsMaterial);
    }

    [Theory]
    [InlineData("The City Coucil met.", "The City Council met.")]
    [InlineData("The Alden Polce Department called.", "The Alden Police Department called.")]
    [InlineData("The Sheriff Deparment came.", "The Sheriff Department came.")]
    [InlineData("The Suprme Court ruled.", "The Supreme Court ruled.")]
    [InlineData("The Untied States called.", "The United States called.")]
    [InlineData("He wrote to Washingon's envoy.", "He wrote to Washington's envoy.")]
    [InlineData("The Ukranian envoy left.", "The Ukrainian envoy left.")]
    [InlineData("On Friday Lindqist left.", "On Friday Lindqvist left.")]
    [InlineData("He came form the city.", "He came from the city.")]
    [InlineData("Three man came.", "Three men came.")]
    [InlineData("They may loose the match.", "They may lose the match.")]
    [InlineData("He lead the council for years.", "He led the council for years.")]
    [InlineData("He tired to leave.", "He tried to leave.")]
    [InlineData("They has left.", "They have left.")]
    public void Judge_IsTypo_WhenANameWordIsMisspeltOrTheGrammarShowsASlip(string before, string after)
    {
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}"));
    }

    [Theory]
    [InlineData("Holm &amp; Berg closed.", "Holm & Berg closed.")]
    [InlineData("It was the clerk&#39;s ferry.", "It was the clerk's ferry.")]
    [InlineData("The&nbsp;ferry left.", "The ferry left.")]
    [InlineData("He didn\u00E2\u20AC\u2122t leave.", "He didn\u2019t leave.")]
    [InlineData("The caf\u00C3\u00A9 \u2013 it was new \u2013 closed.", "The caf\u00E9 \u2013 it was new \u2013 closed.")]
    public void Judge_IsTypo_WhenAnEncodingIsMended(string before, string after)
    {
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}"));
        Assert.Equal(new(false, RevisionKind.Typo), RevisionJudge.Judge(before, Body, after, Body, TestLexicon.English));
    }

    [Theory]
    [InlineData("\"We will not wait,\" she said.", "\u201CWe will not wait,\u201D she said.")]
    [InlineData("\"We will not wait,\" she said.", "\u2018We will not wait,\u2019 she said.")]
    [InlineData("\"We will not wait,\" she said.", "\"We will not wait, she said.")]
    [InlineData("He wrote \"Gone with the Tide\" here.", "He wrote Gone with the Tide here.")]
    public void Judge_IsTypo_WhenMarksAreOfAnotherKindOrOfATitle(string before, string after)
    {
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}"));
    }

    [Fact]
    public void Judge_IsCosmetic_WhenSentencesChangePlaces()
    {
        var lines = Body.Split("\n\n");
        Assert.False(Judge(string.Join("\n\n", lines[1], lines[0], lines[2])).IsMaterial);
    }

    [Theory]
    [InlineData("At noon the mayor spoke in the hall.", "The mayor spoke in the hall at noon.")]
    [InlineData("The fair sold plums, pears and apples.", "The fair sold apples, pears and plums.")]
    [InlineData("\"It works,\" the clerk said.", "\"It works,\" said the clerk.")]
    public void Judge_IsCosmetic_WhenAPartOfASentenceMoves(string before, string after) =>
        Assert.Equal(new(false, RevisionKind.Rewording), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));

    [Theory]
    [InlineData("In 2019 the yard had 300 welders.", "The yard had 300 welders in 2019.")]
    [InlineData("She paid 500 crowns and got two days.", "She got two days and paid 500 crowns.")]
    [InlineData("\"Floods came,\" Holm said.", "Holm said: \"Floods came.\"")]
    [InlineData("\"It is over,\" Holm said.", "Holm said: \"It is over.\"")]
    [InlineData("On Friday Holm met Berg in Varby.", "In Varby Holm met Berg on Friday.")]
    public void Judge_IsCosmetic_WhenANumberOrANameMovesWithTheWordsBesideIt(string before, string after) =>
        Assert.Equal(new(false, RevisionKind.Rewording), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));

    [Theory]
    [InlineData("The council met today.", "The council met on Tuesday.")]
    [InlineData("The talks begin tomorrow.", "The talks begin on 5 June.")]
    [InlineData("Ms Holm denied it.", "Holm denied it.")]
    [InlineData("The clerk told Holm of it.", "The clerk told Dr. Holm of it.")]
    public void Judge_IsCosmetic_WhenADayIsNamedAnotherWay_OrACourtesyComesOrGoes(string before, string after)
    {
        Assert.Equal(new(false, RevisionKind.Rewording), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));
        Assert.Equal(new(false, RevisionKind.Rewording), Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}"));
    }

    [Theory]
    [InlineData("The United States objected.", "The US objected.")]
    [InlineData("The National Harbour Service will pay.", "The NHS will pay.")]
    [InlineData("The Bank of Varby raised rates.", "The BoV raised rates.")]
    public void Judge_IsCosmetic_WhenANameIsWrittenInInitials(string before, string after)
    {
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Body}\n\n{before}", $"{Body}\n\n{after}"));
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Body}\n\n{after}", $"{Body}\n\n{before}"));
    }

    [Theory]
    [InlineData("LIVE: Harbour bridge closes for repairs")]
    [InlineData("Harbour bridge closes for repairs \u2013 live updates")]
    [InlineData("Breaking news | Harbour bridge closes for repairs")]
    public void Judge_IsCosmetic_WhenALabelComesToTheHeadline(string headline)
    {
        Assert.False(RevisionJudge.Judge(Title, Body, headline, Body, TestLexicon.English).IsMaterial);
        Assert.False(RevisionJudge.Judge(headline, Body, Title, Body, TestLexicon.English).IsMaterial);
    }
}
