using NewsCompare.Core.Alignments;

namespace NewsCompare.Core.Tests.Alignments;

/// <summary>An outlet that retells a story in the order of the seed but in its own words is no revision of it: what it tells elsewhere, or twice in one sentence, is linked too.</summary>
public sealed class RetoldInOrderTests
{
    private static readonly string[] Seed =
    [
        "ARLEN — The Senate voted 51 to 47 late Wednesday to reject a bill that would have let the government sell rural water rights, after nine members of the ruling Unity Party broke ranks.",
        "The defeat is the worst for Prime Minister Helena Voss since she took office in January.",
        "\"I hear the Senate.",
        "I do not share its fear,\" Voss told reporters after the vote.",
        "Opposition leader Dmitri Sand called on her to resign.",
        "\"A government that cannot pass its own water bill cannot govern,\" he said.",
        "Voss ruled out an early election.",
        "Her spokesman, Arlo Penn, said the government would bring a revised bill in the autumn.",
        "Agriculture Minister Rosa Lindqvist, who had threatened to quit over the bill, did not vote.",
        "Two aides to Lindqvist said she had been asked to stay away.",
        "The bill would have allowed the state to auction rights to 1.2 billion liters of water a year.",
        "The Treasury expected it to raise 340 million crowns by 2028.",
        "Farmers drove more than 600 tractors into the capital on Monday to protest.",
        "Police arrested 38 people after some protesters threw bottles at the Treasury building.",
        "The Meridian Post reported last week that three companies that stood to gain had paid a lobbyist who once worked for Voss.",
        "Voss has denied knowing about the payments.",
        "The ethics commissioner, Judith Abara, opened an inquiry on Friday.",
        "A poll published on Sunday by the Kessler Institute found that 62 percent of voters opposed the bill and 24 percent supported it.",
        "The poll of 1,480 adults had a margin of error of 2.5 points.",
        "Senator Owen Thrale, who led the revolt, said he had acted \"out of conscience, not ambition.\"",
        "\"Nobody in my district asked for this,\" Thrale said.",
        "\"Everybody in my district will pay for it.\"",
        "Analysts say Voss could lose her majority if four more members defect.",
        "The crown fell 1.3 percent against the euro in early trading.",
    ];

    private static readonly string[] Version =
    [
        "Prime Minister Helena Voss suffered her heaviest defeat yet when the Senate threw out her water bill by 51 votes to 47.",
        "Nine of her own party's senators sided with the opposition, led by Owen Thrale, who insisted he was driven by \"conscience, not ambition\".",
        "\"Nobody in my district asked for this,\" he said.",
        "Dmitri Sand, the leader of the opposition, demanded that Voss step down.",
        "\"A government that cannot pass its own water bill cannot govern,\" said Sand.",
        "But the prime minister will not call an early election, and a reworked bill is due in autumn, according to Arlo Penn, her spokesman.",
        "Lindqvist, the agriculture minister, stayed away from the vote.",
        "She had said she might resign over the plans.",
        "The proposed auctions of water rights were meant to bring in 340 million crowns for the Treasury by 2028.",
        "On Monday, 38 people were arrested by police in a protest in which farmers brought over 600 tractors to the capital.",
        "Voss says she knew nothing of payments made to her former aide by companies that would have profited.",
        "It was reported last week that three firms hired the aide as a lobbyist.",
        "An ethics inquiry was opened Friday by commissioner Judith Abara.",
        "According to a Kessler Institute survey, nearly two-thirds of voters are against the bill and about a quarter for it.",
        "The currency lost 1.3% against the euro.",
        "Members of the youth wing plan a rally on Saturday outside the party's headquarters.",
    ];

    [Theory]
    [InlineData("\"Nobody in my district", "\"Nobody in my district")]
    [InlineData("Senator Owen Thrale", "Nine of her own party's")]
    [InlineData("Farmers drove more", "On Monday, 38 people")]
    [InlineData("Police arrested 38", "On Monday, 38 people")]
    [InlineData("The crown fell", "The currency lost")]
    public void Align_LinksWhatIsToldOutOfOrder_WhenTheWordsAreNew(string seed, string version) =>
        Assert.Contains(
            Aligner.Align(Seed, Version, TestLexicon.English, new()).Links,
            link => Seed[link.Seed].StartsWith(seed, StringComparison.Ordinal) && Version[link.Version].StartsWith(version, StringComparison.Ordinal));

    [Fact]
    public void Align_LinksAQuotation_WhenOnlyItsWordsAreShared()
    {
        string[] version = ["The mayor of Aldham spoke of the ferry at length.", "\"It was what it was and we did it for all of them,\" he told a crowd of pupils, farmers and sailors."];
        var links = Aligner.Align(["A court in Norwick heard Lena Fisk on Friday.", "\"It was what it was and we did it for all of them,\" Lena Fisk of Norwick told a crowd."], version, TestLexicon.English, new()).Links;
        Assert.Contains(links, link => link is { Seed: 1, Version: 1 });
    }
}
