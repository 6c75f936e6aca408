namespace NewsCompare.Core.Markup;

/// <summary>What one rule of a style sheet sets, read when it is asked for: few rules are about what a page may hide.</summary>
/// <param name="text">Its declarations, not to change while this is in use.</param>
/// <param name="isSure">Whether it holds.</param>
internal sealed class StyleBlock(ReadOnlyMemory<char> text, bool isSure)
{
    private Declarations? said;

    /// <summary>What it sets.</summary>
    public Declarations Said => said ??= Declarations.Read(text.Span);

    /// <summary>Whether it holds for a reader at a desk; else in some state of the page or on some screens.</summary>
    public bool IsSure => isSure;
}
