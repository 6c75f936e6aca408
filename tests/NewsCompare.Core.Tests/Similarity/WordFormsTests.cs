using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Tests.Similarity;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("strikes", "strike")]
    [InlineData("closing", "closed")]
    [InlineData("planned", "planning")]
    [InlineData("cities", "city")]
    [InlineData("ukraine's", "ukraine")]
    [InlineData("u.s.", "us")]
    [InlineData("attacks", "attack")]
    public void Of_IsTheSame_ForFormsOfOneWord(string one, string other) => Assert.Equal(WordForms.Of(one), WordForms.Of(other));

    [Theory]
    [InlineData("king", "k")]
    [InlineData("red", "r")]
    [InlineData("crisis", "crisi")]
    [InlineData("1990s", "1990")]
    public void Of_Differs_ForOtherWords(string one, string other) => Assert.NotEqual(WordForms.Of(one), WordForms.Of(other));
}
