using NewsCompare.Core.Alignments;

namespace NewsCompare.Core.Tests.Alignments;

public sealed class ContradictionTests
{
    [Theory]
    [InlineData("The fire killed four people in Norwick, officials said.", "The fire in Norwick killed seven people, officials said.", ContradictionKind.Number, "four", "seven")]
    [InlineData("Quill paid $139 million in taxes on the harbour sale.", "Quill paid $151 million in taxes on the harbour sale.", ContradictionKind.Number, "$139 million", "$151 million")]
    [InlineData("Dozens of ships left the Norwick harbour at night.", "Hundreds of ships left the Norwick harbour at night.", ContradictionKind.Number, "Dozens", "Hundreds")]
    [InlineData("Mayor Ada Quill apologised for the delay on Friday in a letter.", "Mayor Ada Quill apologised for the delay on Saturday in a letter.", ContradictionKind.Date, "Friday", "Saturday")]
    [InlineData("The council met on May 13 to discuss the bridge closure.", "The council met on May 15 to discuss the bridge closure.", ContradictionKind.Date, "May 13", "May 15")]
    [InlineData("The minister said the police would stop the march in Norwick.", "The minister said the police would not stop the march in Norwick.", ContradictionKind.Negation, "would stop", "would not stop")]
    [InlineData("The driver said the brakes of the lorry failed on the hill.", "The driver claimed the brakes of the lorry failed on the hill.", ContradictionKind.Modality, "driver said the", "driver claimed the")]
    [InlineData("The storm tore roofs off houses in Norwick late at night.", "The storm tore roofs off houses in Aldham late at night.", ContradictionKind.Place, "in Norwick late", "in Aldham late")]
    [InlineData("The court freed editor Bram Oake after the hearing ended.", "The court freed editor Lena Fisk after the hearing ended.", ContradictionKind.Name, "editor Bram Oake after", "editor Lena Fisk after")]
    [InlineData("The town marked the 80th anniversary of the Norwick bridge.", "The town marked the 75th anniversary of the Norwick bridge.", ContradictionKind.Number, "80th", "75th")]
    [InlineData("The town marked the second anniversary of the Norwick fire.", "The town marked the third anniversary of the Norwick fire.", ContradictionKind.Number, "second", "third")]
    [InlineData("Captain Tomas Reed, 61, wept in court in Norwick.", "Captain Tomas Reed, 64, wept in court in Norwick.", ContradictionKind.Number, "61", "64")]
    [InlineData("The river Wend in Aldham rose to 6.1 meters.", "The river Wend in Aldham rose to 6.4 meters.", ContradictionKind.Number, "6.1 meters", "6.4 meters")]
    [InlineData("Repairs of the Norwick bridge took between 10 and 14 days.", "Repairs of the Norwick bridge took 21 days.", ContradictionKind.Number, "14 days", "21 days")]
    [InlineData("The Lindholm museum was closed from February 20 to March 10.", "The Lindholm museum was closed from February 20 to March 12.", ContradictionKind.Date, "March 10", "March 12")]
    [InlineData("The Norwick council announced the sale on Tuesday in a letter.", "The Norwick council announced the sale on Wednesday in a letter.", ContradictionKind.Date, "Tuesday", "Wednesday")]
    [InlineData("Sofie Lang remained wary and asked the Norwick farms for tests before signing.", "Sofie Lang was not wary and signed for the Norwick farms without tests.", ContradictionKind.Negation, "remained wary", "was not wary")]
    [InlineData("Brennick of Aldham said that no animal had died at the farms.", "Brennick of Aldham said that one animal had died at the farms.", ContradictionKind.Negation, "no animal had died", "one animal had died")]
    [InlineData("The governor said Norwick would not use the harbour fund to rescue the ferry line.", "The governor said Norwick may use the harbour fund to rescue the ferry line.", ContradictionKind.Negation, "would not use", "may use")]
    [InlineData("The Norwick harbour board has said it will review 140 ferry permits.", "The Norwick harbour board has refused to review 140 ferry permits.", ContradictionKind.Negation, "will review", "has refused to review")]
    [InlineData("Prosecutors in Norwick had sought a seven-year sentence and a fine.", "Prosecutors in Norwick had sought a four-year sentence.", ContradictionKind.Number, "seven-year", "four-year")]
    [InlineData("More resignations at the Norwick ferry board were likely.", "More resignations at the Norwick ferry board are certain.", ContradictionKind.Modality, "board were likely", "board are certain")]
    [InlineData("Ada Quill denied that the Norwick ferry line had been warned.", "Ada Quill confirmed that the Norwick ferry line had been warned.", ContradictionKind.Negation, "Quill denied that", "Quill confirmed that")]
    [InlineData("No one was hurt in the Norwick warehouse fire.", "Two men were hurt in the Norwick warehouse fire.", ContradictionKind.Negation, "No one was hurt", "were hurt")]
    [InlineData("The speaker said he would not call a vote in Norwick before the summer.", "The speaker said he would call a vote in Norwick before the summer.", ContradictionKind.Negation, "would not call", "would call")]
    [InlineData("Skylark broke the three-hour limit 31 times last winter, the aviation authority said.", "The aviation authority alleged that Skylark broke the three-hour limit 31 times last winter.", ContradictionKind.Modality, "authority said", "authority alleged that")]
    [InlineData("The papers show that the Quills earned $139 million from 2007 to 2014.", "The Quills earned $140,937,785 over eight years, the papers show.", ContradictionKind.Number, "$139 million", "$140,937,785")]
    [InlineData("The fire burned 9 kilometers of the Norwick coast on Friday, officials said.", "The fire burned 9 miles of the Norwick coast on Friday, officials said.", ContradictionKind.Number, "9 kilometers", "9 miles")]
    [InlineData("The court fined the ferry line $3 million over the leak.", "The court fined the ferry line 3 million euros over the leak.", ContradictionKind.Number, "$3 million", "3 million euros")]
    [InlineData("Ferry prices in Norwick rose 3 percent in May, the board said.", "Ferry prices in Norwick rose 3 percentage points in May, the board said.", ContradictionKind.Number, "3 percent", "3 percentage points")]
    [InlineData("The tanker spilled 200 tons of oil into Norwick bay.", "The tanker spilled 200 gallons of oil into Norwick bay.", ContradictionKind.Number, "200 tons", "200 gallons")]
    [InlineData("The trial of Tomas Reed will start in three weeks, the Norwick court said.", "The trial of Tomas Reed will start in three months, the Norwick court said.", ContradictionKind.Number, "three weeks", "three months")]
    [InlineData("The head of the Norwick board knew for at least two years that the pipes held lead.", "The head of the Norwick board knew for at least three years that the pipes held lead.", ContradictionKind.Number, "two years", "three years")]
    [InlineData("The board shut off the fountains in nine of the schools on Wednesday.", "The board shut off the fountains in all of the schools on Wednesday.", ContradictionKind.Number, "nine of the", "all of the")]
    public void Align_ShowsBothWordings_WhenALinkDiffers(string seed, string version, ContradictionKind kind, string seedText, string versionText)
    {
        var found = Assert.Single(Align(seed, version));
        Assert.Equal((kind, seedText, versionText), (found.Kind, found.SeedText, found.VersionText));
    }

    [Theory]
    [InlineData("The sale brought in $140,937,785 over eight years.", "The sale brought in $141 million over eight years.")]
    [InlineData("The sale brought in more than 100 boats for the town.", "The sale brought in 104 boats for the town.")]
    [InlineData("Four people died in the Norwick fire on Friday.", "4 people died in the Norwick fire on Friday.")]
    [InlineData("Dozens of people fled the Norwick fire.", "Some 36 people fled the Norwick fire.")]
    [InlineData("The bridge is 20 kilometers (12 miles) from Norwick.", "The bridge is 12 miles from Norwick.")]
    [InlineData("The board shut off the fountains in nine of the schools on Wednesday.", "The board shut off the fountains in all nine schools on Wednesday.")]
    [InlineData("At least two people died in the Norwick fire.", "Three people died in the Norwick fire.")]
    [InlineData("The bridge is 20 kilometers from Norwick harbour.", "The bridge is 12 miles from Norwick harbour.")]
    [InlineData("The Norwick ferry trial lasted two weeks.", "The Norwick ferry trial lasted 14 days.")]
    [InlineData("The Norwick strike lasted 48 hours and cost $3 million.", "The Norwick strike lasted two days and cost $3 million.")]
    [InlineData("The harbour sale brought Norwick $5 million.", "The harbour sale brought Norwick 4.6 million euros.")]
    [InlineData("Ada Quill closed the bridge in Norwick on Friday.", "Mayor Quill closed the bridge in Norwick on Friday.")]
    [InlineData("The Russian army left Norwick on Friday.", "Russia's army left Norwick on Friday.")]
    [InlineData("He has 3 cats and 5 dogs at the house in Norwick.", "He has 5 dogs and 3 cats at the house in Norwick.")]
    [InlineData("Police found 3 boats and 20 crates in the Norwick harbour.", "Police found 20 crates in the Norwick harbour and held 5 men.")]
    [InlineData("The closure of the Norwick bridge did not take effect until Friday.", "The closure of the Norwick bridge took effect on Friday.")]
    [InlineData("The fire killed four people in Norwick.", "Seven people were injured in the Norwick fire.")]
    [InlineData("The Norwick port handles 1.5 million containers a year.", "The Norwick port handles 1,500,000 containers a year.")]
    [InlineData("Three of four members in Norwick voted for the deal.", "Seventy-five percent of the members in Norwick voted for the deal.")]
    [InlineData("The Norwick eleven won the cup final 3-1 on Saturday.", "The Norwick eleven won the cup final 3-2 after extra time on Saturday.")]
    [InlineData("Governor Marsh announced a veto of the fisheries bill.", "Senator Brandt did not call for a veto of the fisheries bill.")]
    [InlineData("Tests of the Norwick water take between 10 and 14 days.", "Tests of the Norwick water take 12 days.")]
    [InlineData("The Norwick bridge was closed for 10 to 14 days.", "The Norwick bridge was closed for 12 days.")]
    [InlineData("The meeting in Norwick on May 13 ended early.", "The meeting in Norwick on May 13, 2024 ended early.")]
    [InlineData("Two days later Quill opened the Norwick bridge.", "On Wednesday Quill opened the Norwick bridge.")]
    [InlineData("The storm closed the Norwick bridge, the mayor said on Friday.", "The storm closed the Norwick bridge, the mayor said on Saturday.")]
    [InlineData("The mayor did not only close the Norwick bridge.", "The mayor closed the Norwick bridge.")]
    [InlineData("The mayor of Norwick would not stop the march.", "The mayor of Norwick would stop the traffic.")]
    [InlineData("The driver did not stop the lorry in Norwick.", "The driver failed to stop the lorry in Norwick.")]
    [InlineData("The minister would not sign the Norwick treaty.", "The minister refused to sign the Norwick treaty.")]
    [InlineData("The council of Norwick has not yet approved the harbour plan.", "The council of Norwick approved the harbour plan.")]
    [InlineData("He was not without friends in the Norwick council.", "He had friends in the Norwick council.")]
    [InlineData("Did Quill not close the Norwick bridge?", "Quill closed the Norwick bridge.")]
    [InlineData("A third of the Norwick voters stayed at home.", "A second vote kept the Norwick voters at home.")]
    [InlineData("The Norwick council paid a tax rate of 35.7 percent in 2014.", "From 2007 through 2014 the council, with its six firms and two banks, paid a tax rate of 31.5 percent.")]
    [InlineData("The tax rate of the Norwick council was 35.72 last year.", "The tax rate of the Norwick council was 35.7 percent last year.")]
    public void Align_FindsNoContradiction_WhenBothCanBeTrue(string seed, string version) => Assert.Empty(Align(seed, version));

    [Fact]
    public void Align_SetsAUnitAgainstItsOwn_WhereBothSidesConvert() => Assert.Equal(
        [("20 kilometers", "30 kilometers"), ("12 miles", "19 miles")],
        Align("The Norwick bridge lies 20 kilometers (12 miles) from the Aldham harbour.", "The Norwick bridge lies 30 kilometers (19 miles) from the Aldham harbour.")
            .Select(found => (found.SeedText, found.VersionText)));

    private static IReadOnlyList<Contradiction> Align(string seed, string version) => Aligner.Align([seed], [version], TestLexicon.English, new()).Contradictions;
}
