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
    [InlineData("Ada Quill closed the bridge in Norwick on Friday.", "Mayor Quill closed the bridge in Norwick on Friday.")]
    [InlineData("The Russian army left Norwick on Friday.", "Russia's army left Norwick on Friday.")]
    [InlineData("He has 3 cats and 5 dogs at the house in Norwick.", "He has 5 dogs and 3 cats at the house in Norwick.")]
    [InlineData("Police found 3 boats and 20 crates in the Norwick harbour.", "Police found 20 crates in the Norwick harbour and held 5 men.")]
    public void Align_FindsNoContradiction_WhenBothCanBeTrue(string seed, string version) => Assert.Empty(Align(seed, version));

    private static IReadOnlyList<Contradiction> Align(string seed, string version) => Aligner.Align([seed], [version], TestLexicon.English, new()).Contradictions;
}
