using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

/// <summary>Where few other stories are there to be told from, a like town, day and office is no evidence; what happened is.</summary>
public sealed class SmallPoolTests
{
    private static readonly Seed Ferry = new(
        "ferry",
        "SALTHOLM - A ferry with 214 passengers ran aground on a sandbank off Saltholm on Wednesday morning, the coast guard said.\n"
        + "Captain Irma Dahl said the rudder of the Marigold had jammed shortly after it left Quay Street. Lifeboats brought everyone ashore, and three people were treated for hypothermia at Lund Hospital.\n"
        + "\"I heard a terrible scraping noise,\" said Otto Brandt, a teacher who was on board. Mayor Helen Voss praised the crews. The operator, Brightline, suspended the route until Friday.",
        "Ferry runs aground off Saltholm with 214 aboard",
        PublishedAt: StoryMatcherTests.At(0));

    private static readonly Seed Museum = new(
        "museum",
        "SALTHOLM - Mayor Helen Voss said on Wednesday she will sell the Northgate museum in October to raise 3.2 million crowns.\nThe city council votes on the plan on June 12. Curator Pia Roos said its whaling collection draws 9,000 visitors a year.",
        "Mayor Voss announces plan to sell Northgate museum",
        PublishedAt: StoryMatcherTests.At(0));

    [Theory]
    [InlineData("Marigold passengers rescued after ferry hits sandbank", "Lifeboats took more than 200 people off the ferry near Saltholm on Wednesday, the coast guard said.")]
    [InlineData("Rudder blamed as ship strands off coast", "Irma Dahl, captain of the Marigold, told of the jam; 214 travellers were brought ashore by lifeboats.")]
    public void Match_Accepts_WhatTellsOfTheEventInOtherWords(string title, string summary) => Assert.True(Alone(Ferry, title, summary).Accepted);

    // It names the ship and a passenger alone: near enough that its page is read.
    [Fact]
    public void Match_HoldsNear_WhatTellsOfOnePassenger() =>
        Assert.InRange(Alone(Ferry, "'I heard a terrible scraping noise': teacher tells of stranding", "Otto Brandt was on his way to work when the Marigold stopped.").Score, 0.6, 1);

    [Theory]
    [InlineData("Three people hurt in Quay Street bus crash in Saltholm", "Three people were taken to Lund Hospital after a bus crash on Quay Street on Wednesday morning, Saltholm police said.")]
    [InlineData("Saltholm council approves Quay Street tram", "Mayor Helen Voss cast the deciding vote on Wednesday morning as the Saltholm council approved tracks on Quay Street.")]
    [InlineData("Ferry runs aground off Brantis with 90 aboard", "A ferry with 90 passengers ran aground on a sandbank off Brantis on Wednesday morning, the coast guard said.")]
    [InlineData("Lund Hospital in Saltholm opens new ward", "Mayor Helen Voss opened the ward on Wednesday morning.")]
    public void Match_RefusesAnotherEvent_OfTheSameStreetDayOrOffice(string title, string summary) => Assert.False(Alone(Ferry, title, summary).Accepted);

    [Theory]
    [InlineData("Mayor Voss announces plan to sell Northgate stadium", "Mayor Helen Voss said on Wednesday she will sell the Northgate stadium in October to raise 8 million crowns.")]
    [InlineData("Mayor Voss announces plan to extend Northgate school", "Mayor Helen Voss said on Wednesday she will ask the city council to extend the Northgate school.")]
    [InlineData("Brantis mayor announces plan to sell Southgate museum", "Brantis Mayor Karl Amt said on Wednesday he will sell the Southgate museum in October to raise 1.1 million crowns a year.")]
    public void Match_RefusesALikePlan_WhoseObjectIsAnother(string title, string summary) => Assert.False(Alone(Museum, title, summary).Accepted);

    [Fact]
    public void Match_Accepts_ThePlanInOtherWords() =>
        Assert.True(Alone(Museum, "Voss wants to part with whaling museum", "The mayor of Saltholm hopes that Northgate brings in 3.2 million; curator Pia Roos fears for the collection and its visitors.").Accepted);

    private static StoryMatch Alone(Seed seed, string title, string summary) =>
        Assert.Single(StoryMatcher.Match(seed, [new("item", title, summary, PublishedAt: StoryMatcherTests.At(3))], TestLexicon.English));
}
