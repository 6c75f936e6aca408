using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="Index">Its place among the quotations of the body, from 0.</param>
/// <param name="SentenceIndex">The sentence in which it begins.</param>
/// <param name="Span">Without the marks; indexes the body's text.</param>
/// <param name="Text">The words between the marks.</param>
/// <param name="Speaker">Who is said to have said it, or null.</param>
/// <param name="Balanced">False when the closing or opening mark is missing: then the span ends before the words that say who said it, or with the sentence.</param>
public sealed record Quotation(int Index, int SentenceIndex, TextSpan Span, string Text, string? Speaker, bool Balanced)
{
    /// <summary>Whether it goes on in the next paragraph, which opens with a mark again.</summary>
    public bool Continues { get; init; }
}
