namespace NewsCompare.Core.Text;

/// <summary>Splits a text into paragraphs and sentences.</summary>
/// <remarks>
/// Every sentence end is judged by the characters around it and a few word lists, in time linear in the text.
/// A quotation of several sentences is cut at its own sentence ends; a said-tag stays with the sentence it follows.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>The paragraphs (non-blank lines) and sentences of a text.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="lexicon">Uses the list <c>abbreviations</c>, and where the language has them <c>abbreviations-final</c>, <c>abbreviations-number</c>, <c>sentence-starters</c> and <c>said-verbs</c>.</param>
    public static Body Split(string text, Lexicon lexicon)
    {
        var paragraphs = Paragraphs.Of(text);
        var ends = SentenceEnds.For(lexicon);
        var sentences = new List<Sentence>();
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var start = paragraphs[index].Start;
            foreach (var end in ends.In(text, paragraphs[index]))
            {
                var span = Paragraphs.Trim(text, start, end);
                if (span.Length > 0)
                {
                    sentences.Add(new(sentences.Count, span.In(text), index, span.Start, span.End));
                }

                start = end;
            }
        }

        return new(text, paragraphs, sentences);
    }
}
