using CsCheck;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

public sealed class PhraseStartsTests
{
    private static readonly Gen<string> Texts = Gen.Char["abAB'’ é"].Array[0, 6].Select(letters => new string(letters));

    [Theory]
    [InlineData("READ more about the quay", true)]
    [InlineData("Don’t miss a story", true)]
    [InlineData("Don't miss a story", true)]
    [InlineData("» the quay", true)]
    [InlineData("Reading is fun", false)]
    [InlineData("r", false)]
    [InlineData("", false)]
    public void Open_TellsBeginningsApart(string text, bool expected) => Assert.Equal(expected, new PhraseStarts(["read more", "don't miss", "»"]).Open(text));

    [Fact]
    public void Open_IsTrue_OfWhatBeginsWithAPhraseAndOfNothingElse() => Gen.Select(Texts.Where(phrase => phrase.Length > 0).Array[0, 8], Texts).Sample((phrases, text) =>
        new PhraseStarts(phrases).Open(text) == Array.Exists(phrases, phrase => text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) || text.StartsWith(phrase.Replace('\'', '’'), StringComparison.OrdinalIgnoreCase)));
}
