namespace NewsCompare.Core.Text;

/// <summary>One word, number or mark of a text.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Norm">What it is compared by: NFC, lower case (invariant), typographic marks made plain.</param>
/// <param name="IsWord">Whether it holds a letter or digit; else it is a mark.</param>
public readonly record struct Token(int Start, int End, string Norm, bool IsWord)
{
    /// <summary>Where the token stands.</summary>
    public TextSpan Span => new(Start, End);
}
