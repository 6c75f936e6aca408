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
    [InlineData("It cost 5 milion dollars.", "It cost 5 billion dollars.")]
    [InlineData("It cost 5 milion dollars.", "It cost 6 million dollars.")]
    [InlineData("The path is 12 kilometters long.", "The path is 13 kilometers long.")]
    [InlineData("He was now there.", "He was not there.")]
    [InlineData("A cat sat.", "A rat sat.")]
    [InlineData("Ina Berg came.", "Ian Berg came.")]
    [InlineData("He met UN envoys.", "He met on envoys.")]
    [InlineData("He found 12 mines.", "He found 12 miles.")]
    public void Judge_IsMaterial_WhenAShortWordOrOneOfANumberIsAnother(string before, string after) =>
        Assert.True(RevisionJudge.Judge(Title, before, Title, after, TestLexicon.English).IsMaterial);

    [Theory]
    [InlineData("will close", "will close close")]
    [InlineData("harbour bridge", "harrbour bridge")]
    [InlineData("said", "saidd")]
    public void Judge_IsTypo_WhenASlipStandsInTheLead(string from, string to) =>
        Assert.Equal(new(false, RevisionKind.Typo), Judge(Text.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void Judge_IsTypo_WhenALetterIsDoubledBeforeAnEnding() =>
        Assert.Equal(new(false, RevisionKind.Typo), RevisionJudge.Judge(Title, "Two sailors were injured. " + Text, Title, "Two sailors were injurred. " + Text, TestLexicon.English));

    [Theory]
    [InlineData("14 cracks", "41 cracks", RevisionKind.NumberCorrection)]
    [InlineData("14 cracks", "two cracks", RevisionKind.NumberCorrection)]
    [InlineData("Monday", "Tuesday", RevisionKind.NumberCorrection)]
    [InlineData("Lindqvist", "Lindström", RevisionKind.NameCorrection)]
    [InlineData("Anna", "Anne", RevisionKind.NameCorrection)]
    [InlineData("will carry", "will not carry", RevisionKind.Rewording)]
    [InlineData("northern", "southern", RevisionKind.Rewording)]
    [InlineData("close on", "open on", RevisionKind.RewriteLead)]
    public void Judge_IsMaterial_WhenAFactChanges(string from, string to, RevisionKind kind) =>
        Assert.Equal(new(true, kind), Judge(Text.Replace(from, to, StringComparison.Ordinal)));

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
        Assert.True(RevisionJudge.Judge(Title, $"{Text}\n\n{before}", Title, $"{Text}\n\n{after}", TestLexicon.English).IsMaterial);

    [Theory]
    [InlineData("It cost 10 000 crowns.", "It cost 10,000 crowns.")]
    [InlineData("It cost 1\u00A0210\u00A0000 crowns.", "It cost 1,210,000 crowns.")]
    [InlineData("It began at 7:30 p.m. on the pier.", "It began at 19:30 on the pier.")]
    [InlineData("It began at 7 p.m. Many came.", "It began at 19:00. Many came.")]
    [InlineData("It began at 12:15 am.", "It began at 00:15.")]
    public void Judge_IsCosmetic_WhenANumberOrATimeIsWrittenAnotherWay(string before, string after) =>
        Assert.False(RevisionJudge.Judge(Title, $"{Text}\n\n{before}", Title, $"{Text}\n\n{after}", TestLexicon.English).IsMaterial);

    [Theory]
    [InlineData("It began at 7 p.m.", "It began at 7 a.m.")]
    [InlineData("It cost 10 000 crowns.", "It cost 100,000 crowns.")]
    public void Judge_IsMaterial_WhenTheNumberOrTheTimeIsAnother(string before, string after) =>
        Assert.True(RevisionJudge.Judge(Title, $"{Text}\n\n{before}", Title, $"{Text}\n\n{after}", TestLexicon.English).IsMaterial);

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
        Assert.False(RevisionJudge.Judge(before, Text, after, Text, TestLexicon.English).IsMaterial);
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
        Assert.Equal(new(false, kind), Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}"));
        Assert.Equal(new(false, kind), Judge($"{Text}\n\n{after}", $"{Text}\n\n{before}"));
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
        Assert.True(Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}").IsMaterial);
        Assert.True(Judge($"{Text}\n\n{after}", $"{Text}\n\n{before}").IsMaterial);
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
        Assert.Equal(new(true, RevisionKind.NumberCorrection), Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}"));
        Assert.Equal(new(true, RevisionKind.NumberCorrection), Judge($"{Text}\n\n{after}", $"{Text}\n\n{before}"));
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
        Assert.False(Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}").IsMaterial);
        Assert.False(Judge($"{Text}\n\n{after}", $"{Text}\n\n{before}").IsMaterial);
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
        Assert.True(Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}").IsMaterial);
        Assert.True(Judge($"{Text}\n\n{after}", $"{Text}\n\n{before}").IsMaterial);
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
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}"));
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Text}\n\n{after}", $"{Text}\n\n{before}"));
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
        Assert.True(Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}").IsMaterial);
        Assert.True(Judge($"{Text}\n\n{after}", $"{Text}\n\n{before}").IsMaterial);
    }

    [Theory]
    [InlineData("Holm &amp; Berg closed.", "Holm & Berg closed.")]
    [InlineData("It was the clerk&#39;s ferry.", "It was the clerk's ferry.")]
    [InlineData("The&nbsp;ferry left.", "The ferry left.")]
    [InlineData("He didn\u00E2\u20AC\u2122t leave.", "He didn\u2019t leave.")]
    [InlineData("The caf\u00C3\u00A9 \u2013 it was new \u2013 closed.", "The caf\u00E9 \u2013 it was new \u2013 closed.")]
    public void Judge_IsTypo_WhenAnEncodingIsMended(string before, string after)
    {
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}"));
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Text}\n\n{after}", $"{Text}\n\n{before}"));
        Assert.Equal(new(false, RevisionKind.Typo), RevisionJudge.Judge(before, Text, after, Text, TestLexicon.English));
    }

    [Theory]
    [InlineData("He paid 5 &lt; 6 crowns.", "He paid 5 &lt; 7 crowns.")]
    [InlineData("\u00ABLE CAF\u00C9\u00BB closed.", "\u00ABLE QUAI\u00BB closed.")]
    public void Judge_IsMaterial_WhenMoreThanTheEncodingChanges(string before, string after) =>
        Assert.True(Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}").IsMaterial);

    [Fact]
    public void Judge_IsRewording_WhenAnotherCommonWordBeginsASentence() =>
        Assert.Equal(new(true, RevisionKind.Rewording), Judge(Text + "\n\nDoctors left.", Text + "\n\nLawyers left."));

    [Theory]
    [InlineData("\"We will not wait,\" she said.", "We will not wait, she said.")]
    [InlineData("\u201CWe will not wait,\u201D she said.", "We will not wait, she said.")]
    [InlineData("He called it a \"success\".", "He called it a success.")]
    public void Judge_IsRewording_WhenAQuotationLosesItsMarks(string before, string after)
    {
        Assert.Equal(new(true, RevisionKind.Rewording), Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}"));
        Assert.Equal(new(true, RevisionKind.Rewording), Judge($"{Text}\n\n{after}", $"{Text}\n\n{before}"));
        Assert.True(RevisionJudge.Judge(before, Text, after, Text, TestLexicon.English).IsMaterial);
    }

    [Theory]
    [InlineData("\"We will not wait,\" she said.", "\u201CWe will not wait,\u201D she said.")]
    [InlineData("\"We will not wait,\" she said.", "\u2018We will not wait,\u2019 she said.")]
    [InlineData("\"We will not wait,\" she said.", "\"We will not wait, she said.")]
    [InlineData("He wrote \"Gone with the Tide\" here.", "He wrote Gone with the Tide here.")]
    public void Judge_IsTypo_WhenMarksAreOfAnotherKindOrOfATitle(string before, string after)
    {
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}"));
        Assert.Equal(new(false, RevisionKind.Typo), Judge($"{Text}\n\n{after}", $"{Text}\n\n{before}"));
    }

    [Theory]
    [InlineData(0, 1, 2, RevisionKind.Identical)]
    [InlineData(0, 2, 1, RevisionKind.Rewording)]
    [InlineData(1, 0, 2, RevisionKind.RewriteLead)]
    public void Judge_IsNoTypo_WhenASentenceMoves(int first, int second, int third, RevisionKind kind)
    {
        var lines = Text.Split("\n\n");
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
        Assert.Equal(isMaterial, RevisionJudge.Judge(before, Text, after, Text, TestLexicon.English).IsMaterial);
        Assert.Equal(isMaterial, RevisionJudge.Judge(after, Text, before, Text, TestLexicon.English).IsMaterial);
    }

    [Theory]
    [InlineData("Updated 3:15 p.m.", "Updated 2:05 p.m.")]
    [InlineData("Updated 3:15 p.m. Tuesday", "Updated 2:05 p.m. Monday")]
    [InlineData("Updated 10:42", "Updated 11:15")]
    [InlineData("Last updated: 5 May 2024 at 10:42 GMT", "Last updated: 6 May 2024 at 08:01 BST")]
    [InlineData("Published 3 hours ago", "Published 5 hours ago")]
    [InlineData("4 min read", "5 min read")]
    [InlineData("12 comments", "130 comments")]
    [InlineData("Share on Facebook", "Share on WhatsApp")]
    [InlineData("Share", "Facebook Twitter Email")]
    [InlineData("© 2024 Tidewater Herald", "© 2025 Tidewater Herald Group")]
    [InlineData("Sign up to our newsletter", "Get the latest news by email")]
    public void Judge_IsBoilerplate_WhenHouseLinesChange(string before, string after) =>
        Assert.Equal(new(false, RevisionKind.Boilerplate), Judge(Text + "\n\n" + before, Text + "\n\n" + after));

    [Theory]
    [InlineData("Updated figures name 10 dead")]
    [InlineData("Updated 10 rules for the harbour on Monday.")]
    [InlineData("Share prices fell by 5 percent.")]
    [InlineData("Twitter named 12 directors.")]
    public void Judge_IsMaterial_WhenALineOnlyBeginsLikeAHouseLine(string line) => Assert.True(Judge(Text + "\n\n" + line).IsMaterial);

    [Fact]
    public void Judge_Answers_WhenATextHoldsHalfACharacter() => Assert.False(Judge(Text + "\n\nEnd \uD800.", Text + "\n\nEnd \uD800!").IsMaterial);

    [Fact]
    public void Judge_IsMaterial_WhenASentenceMerelyMentionsAHouseWord() =>
        Assert.True(Judge(Text + "\n\nThe council said it would subscribe to the ferry company's plan.").IsMaterial);

    [Fact]
    public void Judge_IsCosmetic_WhenSentencesChangePlaces()
    {
        var lines = Text.Split("\n\n");
        Assert.False(Judge(string.Join("\n\n", lines[1], lines[0], lines[2])).IsMaterial);
    }

    [Theory]
    [InlineData("At noon the mayor spoke in the hall.", "The mayor spoke in the hall at noon.")]
    [InlineData("The fair sold plums, pears and apples.", "The fair sold apples, pears and plums.")]
    [InlineData("\"It works,\" the clerk said.", "\"It works,\" said the clerk.")]
    public void Judge_IsCosmetic_WhenAPartOfASentenceMoves(string before, string after) =>
        Assert.Equal(new(false, RevisionKind.Rewording), Judge($"{Text}\n\n{before}", $"{Text}\n\n{after}"));

    [Fact]
    public void Judge_EndsSoon_WhenTwoLongTextsShareNothing()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"aa{i}"));
        var after = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"bb{i}"));
        Timing.EndsWithin(TimeSpan.FromSeconds(3), () => Assert.True(RevisionJudge.Judge(Title, before, Title, after, TestLexicon.English).IsMaterial));
    }

    private static RevisionVerdict Judge(string before, string after) => RevisionJudge.Judge(Title, before, Title, after, TestLexicon.English);

    private static RevisionVerdict Judge(string after) => RevisionJudge.Judge(Title, Text, Title, after, TestLexicon.English);
}
