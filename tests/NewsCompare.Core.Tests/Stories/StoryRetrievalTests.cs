using NewsCompare.Core.Similarity;
using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

/// <summary>What a store is asked for, what is known of a pool, and what is done with copies.</summary>
public sealed class StoryRetrievalTests
{
    private const string Wire = "The Lindgren Bridge will be closed from Monday after engineers found 14 cracks in a pillar, Tidewater mayor Anna Lindqvist said on Thursday evening in the town hall.";

    [Fact]
    public void StoryQuery_TakesRareWordsFirst_AndNamesAndNumbersBesideThem()
    {
        var query = StoryQuery.Of(StoryMatcherTests.Bridge, TestLexicon.English, mostRare: 6);
        Assert.Equal(6, query.Rare.Count);
        Assert.Contains(query.Rare, term => term.Form == "lindgren");
        Assert.DoesNotContain(query.Rare, term => term.Form == "say");
        Assert.Contains(query.Names, term => term.Form == "14");
        Assert.Empty(query.Rare.Select(term => term.Form).Intersect(query.Names.Select(term => term.Form)));
        Assert.Equal(query.Rare.OrderByDescending(term => term.Weight), query.Rare);
    }

    [Fact]
    public void ItemWords_AreTheFormsThatAQueryAsksFor() =>
        Assert.Empty(StoryQuery.Of(StoryMatcherTests.Bridge, TestLexicon.English, 100).Rare.Select(term => term.Form)
            .Except(ItemWords.Of(StoryMatcherTests.Bridge.Title!, StoryMatcherTests.Bridge.Text, TestLexicon.English)));

    [Fact]
    public void IdfTable_TakesTheCountsOfThePool_AndElseWhatIsUsual()
    {
        var shares = new Dictionary<string, double> { ["bridge"] = 0.01, ["river"] = 0.01 };
        var table = new IdfTable(shares, 10_000, new Dictionary<string, int> { ["bridge"] = 900 });
        Assert.True(table.Weight("bridge") < table.Weight("river"));
        Assert.Equal(Math.Log(12_001 / (100 + 20 + 0.5)), table.Weight("river"), 10);
    }

    [Fact]
    public void Match_FindsTheStory_WhenThePoolIsKnownByItsCountsAlone()
    {
        var pool = new PoolWords(50_000, new Dictionary<string, int> { ["tidewater"] = 40, ["bridge"] = 60, ["lindgren"] = 3 });
        var matches = StoryMatcher.Match(StoryMatcherTests.Bridge, [.. StoryMatcherTests.Others, StoryMatcherTests.Same], TestLexicon.English, pool);
        Assert.Equal("same", matches[0].CandidateId);
        Assert.InRange(matches[0].Score, 0.6, 1);
        Assert.All(matches.Skip(1), match => Assert.InRange(match.Score, 0, 0.36));
    }

    [Fact]
    public void Match_SaysThatATimeIsThatOfTheFirstLook()
    {
        var hub = StoryMatcherTests.Same with { IsFirstSeen = true };
        Assert.Contains("first seen 14 h after the seed (it states no time that can be used)", StoryMatcher.Match(StoryMatcherTests.Bridge, [hub], TestLexicon.English)[0].Evidence);
        var ahead = hub with { ImpossibleAt = new DateTimeOffset(2091, 6, 1, 0, 0, 0, TimeSpan.Zero) };
        Assert.Contains("first seen 14 h after the seed (its date, 2091-06-01, had not come then and cannot be)", StoryMatcher.Match(StoryMatcherTests.Bridge, [ahead], TestLexicon.English)[0].Evidence);
    }

    [Fact]
    public void Match_SaysWhetherOthersAreCloser()
    {
        var evidence = StoryMatcher.Match(StoryMatcherTests.Bridge, [.. StoryMatcherTests.Others, StoryMatcherTests.Same], TestLexicon.English)[0].Evidence;
        Assert.Contains("no item of another story is closer to it than the seed", evidence);
    }

    [Fact]
    public void Counted_TakesShortItemsForOne_WhenTheyAreTheSameWordForWord()
    {
        var day = new DateTimeOffset(2024, 5, 30, 8, 0, 0, TimeSpan.Zero);
        var found = CandidateCopies.Counted([
            new("a", "Quay lift stuck again", "Nobody was hurt.", PublishedAt: day), new("b", "Quay lift stuck again!", "Nobody was hurt", PublishedAt: day.AddHours(9)),
            new("c", "Quay lift stuck again", "Nobody was hurt.", PublishedAt: day.AddDays(7)), new("d", "Goat freed from well", "Nobody was hurt.", PublishedAt: day),
            new("e", "One", Text: "The lift is stuck."), new("f", "Other", Text: "The lift is stuck."), new("g", "!"), new("h", "!")]);
        Assert.Equal(["a", "a", "c", "d", "e", "e", "g", "h"], found.Select(one => one.Cluster));
    }

    [Fact]
    public void CandidateCopies_TakesOneTextTogether_AndLeavesShortOnesAlone()
    {
        var found = CandidateCopies.Of([new("a", "Bridge to close", Wire), new("b", "Lindgren closes", Wire + " Buses will run."), new("c", "Bridge to close", "Bridge to close."), new("d", "Bridge to close", "Bridge to close.")]);
        Assert.Equal(["b", "b", "c", "d"], found.Select(one => one.Cluster));
    }
}
