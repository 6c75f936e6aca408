using CsCheck;
using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class StoryMatcherLaws
{
    private static readonly Candidate[] All = [StoryMatcherTests.Same, .. StoryMatcherTests.Others];
    private static readonly Gen<Candidate[]> Items = Gen.Shuffle(All);

    [Fact]
    public void Match_IsTheSame_InWhateverOrderTheItemsStand()
    {
        var expected = Lines(StoryMatcher.Match(StoryMatcherTests.Bridge, All, TestLexicon.English));
        Items.Sample(items => Assert.Equal(expected, Lines(StoryMatcher.Match(StoryMatcherTests.Bridge, items, TestLexicon.English))), iter: 30);
    }

    // Sums of many weights differ in their last digits by the order of what is added up.
    [Fact]
    public void Match_IsTheSame_ForManyItemsOfLikeWords_InWhateverOrder()
    {
        var words = StoryMatcherTests.Bridge.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Candidate[] many = [.. All, .. Enumerable.Range(0, 60).Select(at => new Candidate($"made{at}", Some(at, 6), Some(at * 7, 25)))];
        var expected = Lines(StoryMatcher.Match(StoryMatcherTests.Bridge, many, TestLexicon.English));

        Gen.Shuffle(many).Sample(items => Assert.Equal(expected, Lines(StoryMatcher.Match(StoryMatcherTests.Bridge, items, TestLexicon.English))), iter: 30);

        string Some(int from, int count) => string.Join(' ', Enumerable.Range(0, count).Select(step => words[(from + (step * (1 + (from % 5)))) % words.Length]));
    }

    [Fact]
    public void Match_GivesOneOrderedScoreAnItem_WhateverTheText() => Gen.String[0, 60].Array[0, 8].Sample(
        titles =>
        {
            var items = titles.Select((title, at) => new Candidate($"i{at}", title)).ToList();
            var matches = StoryMatcher.Match(StoryMatcherTests.Bridge, items, TestLexicon.English);
            Assert.Equal(items.Count, matches.Select(match => match.CandidateId).Distinct().Count());
            Assert.All(matches, match => Assert.InRange(match.Score, 0, 1));
            Assert.Equal(matches.Select(match => match.Score).OrderDescending(), matches.Select(match => match.Score));
        },
        iter: 60);

    private static List<string> Lines(IReadOnlyList<StoryMatch> matches) =>
        [.. matches.Select(match => $"{match.CandidateId} {match.Score} {match.Accepted} {string.Join('|', match.Evidence)}")];
}
