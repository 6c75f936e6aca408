namespace NewsCompare.Core.Text;

/// <summary>One sentence of a body.</summary>
/// <param name="Index">Its place among the sentences of the body, from 0.</param>
/// <param name="Text">Its characters as they stand in the body.</param>
/// <param name="Paragraph">The paragraph it stands in, from 0.</param>
/// <param name="Start">First code unit in <see cref="Body.Text"/>.</param>
/// <param name="End">One past the last code unit.</param>
public sealed record Sentence(int Index, string Text, int Paragraph, int Start, int End)
{
    /// <summary>Where the sentence stands in the body.</summary>
    public TextSpan Span => new(Start, End);
}
