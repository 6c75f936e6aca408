using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class StoryTextTests
{
    [Fact]
    public void Sentences_BeginWithTheHeadline()
    {
        var text = StoryText.Of("Ferry strands", "Lifeboats came. The! Divers found 14 cracks.", TestLexicon.English);
        Assert.Equal(["ferry strand", "lifeboat came", "diver found 14 crack"], text.Sentences.Select(sentence => string.Join(' ', sentence)));
    }

    [Fact]
    public void Sentences_AreNoMoreThanForty_BesideTheHeadline() =>
        Assert.Equal(41, StoryText.Of("Ferry strands", string.Concat(Enumerable.Range(0, 60).Select(at => $"Lifeboat {at} came. ")), TestLexicon.English).Sentences.Count);

    [Fact]
    public void Lead_HoldsNamesAndNumbersOfTheFirstWordsOnly_EachOnce()
    {
        var text = StoryText.Of("Ferry strands", "On Monday Captain Dahl told 14 people of it. Dahl wept." + string.Concat(Enumerable.Repeat(" It went on and on.", 20)) + " Later came Voss with 9 more.", TestLexicon.English);
        Assert.Equal(("monday captain dahl", "14"), (string.Join(' ', text.LeadNames), string.Join(' ', text.LeadNumbers)));
        Assert.Contains("voss", text.Names);
    }

    [Fact]
    public void Of_IsEmpty_WithoutWords() => Assert.Empty(Assert.Single(StoryText.Of("", "", TestLexicon.English).Sentences));
}
