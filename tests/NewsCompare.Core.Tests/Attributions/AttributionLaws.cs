using CsCheck;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Attributions;

public sealed class AttributionLaws
{
    private static readonly CreditFinder Finder = new(TestLexicon.English, []);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Words(["said", "“", "”", "\"", "''", "'", ",", ".", "according", "to", "that", "Lund", "Mr.", "the", "official", "she", "Reuters", "reported", "told", ":", "—", "\n", "\r\n\t", "😀", "\uD83D", "(", ")", "saying", "and", "«"]).Array[0, 60].Select(words => string.Join(' ', words)),
        Gen.String);

    private static Gen<string> Words(string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    [Fact]
    public void Spans_StayInsideTheTextInOrder_ForAnyText() => Texts.Sample(text =>
    {
        var body = Body.Of(text, TestLexicon.English);
        var found = AttributionReader.Read(body, TestLexicon.English);
        var spans = found.SelectMany(attribution => attribution.Source.Concat(attribution.Cue).Concat(attribution.Content)).ToList();
        return spans.TrueForAll(span => span.Start >= 0 && span.Start < span.End && span.End <= text.Length)
            && found.All(attribution => attribution.Content.Count > 0 && attribution.Content.Zip(attribution.Content.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
    });

    [Fact]
    public void Quotations_StandApartInOrder_ForAnyText() => Texts.Sample(text =>
    {
        var quotations = QuotationReader.Read(Body.Of(text, TestLexicon.English), []);
        return quotations.All(quotation => quotation.Span.In(text) == quotation.Text && quotation.Text.Length > 0)
            && quotations.Zip(quotations.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
    });

    [Fact]
    public void Credits_QuoteTheText_ForAnyText() => Texts.Sample(text =>
        Finder.Find(Body.Of(text, TestLexicon.English), [], null).All(credit => text[credit.Start..credit.End] == credit.Text));
}
