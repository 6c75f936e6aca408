using CsCheck;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

public sealed class LetterPairsTests
{
    [Fact]
    public void MayOpen_IsTrue_OfWhateverBeginsWithAPhrase() => Gen.String.Array[0, 20].Select(Gen.String).Sample((phrases, rest) =>
    {
        var pairs = new LetterPairs(phrases);
        return Array.TrueForAll(phrases, phrase => phrase.Length < 2 || (pairs.MayOpen(phrase + rest) && pairs.MayOpen(phrase.ToUpperInvariant() + rest)));
    });

    [Theory]
    [InlineData("Read more", true)]
    [InlineData("réalité", false)]
    [InlineData("rEport", true)]
    [InlineData("more", false)]
    [InlineData("", false)]
    public void MayOpen_TellsBeginningsApart(string text, bool expected) => Assert.Equal(expected, new LetterPairs(["read on", "say"]).MayOpen(text));
}
