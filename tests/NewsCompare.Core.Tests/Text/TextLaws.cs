using CsCheck;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Text;

public sealed class TextLaws
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Pieces(".", "!", "?", "…", "。", "\"", "“", "”", "'", "’", "(", ")", " ", "  ", "\n", "\r\n", "\u2028", "A", "b", "Mr", "U.S", "said", "The", "é", "e\u0301", "中", "\uD83D\uDE00", "\uD83D", "5", ",", "•", "-", "\u200B", "\u00AD")
            .List[0, 40].Select(string.Concat));

    private static Gen<string> Pieces(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]);

    [Fact]
    public void Split_CoversAllThatIsNotBlank_InOrder() => Texts.Sample(text =>
    {
        var body = SentenceSplitter.Split(text, TestLexicon.English);
        var at = 0;
        foreach (var sentence in body.Sentences)
        {
            var paragraph = body.Paragraphs[sentence.Paragraph];
            if (sentence.Text.Length == 0 || sentence.Text != sentence.Span.In(text) || sentence.Start < at
                || !string.IsNullOrWhiteSpace(text[at..sentence.Start]) || sentence.Start < paragraph.Start || sentence.End > paragraph.End)
            {
                return false;
            }

            at = sentence.End;
        }

        return string.IsNullOrWhiteSpace(text[at..]) && body.Sentences.Select(sentence => sentence.Index).SequenceEqual(Enumerable.Range(0, body.Sentences.Count));
    });

    [Fact]
    public void Tokens_AscendAndHoldAWholeWord_InAnyText() => Texts.Sample(text =>
    {
        var end = 0;
        foreach (var token in Tokenizer.Tokens(text))
        {
            var words = text[token.Start..token.End].Any(char.IsLetterOrDigit);
            if (token.Start < end || token.End <= token.Start || (words && !token.IsWord) || text[end..token.Start].Any(char.IsLetterOrDigit))
            {
                return false;
            }

            end = token.End;
        }

        return !text[end..].Any(char.IsLetterOrDigit);
    });

    [Fact]
    public void Mentions_LieInsideTheText_AndNeverShareAStretch() => Texts.Sample(text =>
    {
        var dates = DateReader.Read(text, TestLexicon.English);
        var numbers = NumberReader.Read(text, TestLexicon.English);
        return numbers.All(number => number.Span.Start >= 0 && number.Span.End <= text.Length && double.IsFinite(number.Value))
            && !numbers.Any(number => dates.Any(date => date.Span.Overlaps(number.Span)));
    });
}
