namespace NewsCompare.Core.Text;

/// <summary>A text with its paragraphs and sentences; all offsets index <see cref="Text"/>.</summary>
/// <param name="Text">The characters as given.</param>
/// <param name="Paragraphs">One span a paragraph, in order, without the surrounding white space; never empty spans.</param>
/// <param name="Sentences">The sentences in order; none crosses a paragraph.</param>
public sealed record Body(string Text, IReadOnlyList<TextSpan> Paragraphs, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>Paragraphs are the non-blank lines of a text.</summary>
    /// <param name="text">Plain text, a paragraph a line (blank lines between them are allowed).</param>
    /// <param name="lexicon">Abbreviations and titles of the text's language.</param>
    public static Body Of(string text, Lexicon lexicon) => SentenceSplitter.Split(text, lexicon);

    /// <summary>The paragraphs of an article, joined by a blank line.</summary>
    /// <param name="paragraphs">Paragraphs in reading order; line breaks inside one become blanks.</param>
    /// <param name="lexicon">Abbreviations and titles of the text's language.</param>
    public static Body Of(IEnumerable<string> paragraphs, Lexicon lexicon) =>
        Of(string.Join("\n\n", paragraphs.Select(p => p.ReplaceLineEndings(" "))), lexicon);
}
