using CsCheck;
using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Tests.Attributions;

public sealed class QuotePairLaws
{
    private static readonly Gen<string> Quotations = Words(["we", "shall", "see", "the", "bridge", "…", "[the]", ",", ".", "Not", "o.k.", "“", "”", "\uD83D"]).Array[0, 14].Select(words => string.Join(' ', words));

    private static Gen<string> Words(string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    [Fact]
    public void Judge_IsTheSame_WhenThePairIsTurned() =>
        Gen.Select(Quotations, Quotations).Sample((a, b) => QuotePair.Judge(a, b) == QuotePair.Judge(b, a));

    [Fact]
    public void Judge_IsIdentical_WhenBothAreOne() => Quotations.Sample(a => QuotePair.Judge(a, a) == QuoteChange.Identical);

    [Fact]
    public void Judge_IsNeverLostOrMoved_WhenOnlyWordsAreGiven() =>
        Gen.Select(Gen.String, Gen.String).Sample((a, b) => QuotePair.Judge(a, b) is not (QuoteChange.Dropped or QuoteChange.Indirect or QuoteChange.Reattributed));
}
