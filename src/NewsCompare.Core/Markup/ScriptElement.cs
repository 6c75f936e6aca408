using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsCompare.Core.Markup;

/// <summary>A script, whose text is that of the page where it can be, and a string only for who asks for one; no node of text stands for it.</summary>
/// <param name="owner">The page.</param>
/// <param name="flags">How the parser is to treat it.</param>
internal sealed class ScriptElement(Document owner, NodeFlags flags) : PlainElement(owner, "script", flags), IConstructableScriptElement
{
    private ReadOnlyMemory<char> code;

    /// <summary>Sets the text as it stands in the page.</summary>
    public ReadOnlyMemory<char> Code
    {
        set => code = value;
    }

    /// <inheritdoc />
    public override string TextContent
    {
        get => code.Length > 0 ? CodeOf(this).ToString() : base.TextContent;
        set => throw new NotSupportedException("Pages are read and not written.");
    }

    /// <summary>The text of a script, line breaks as a parser gives them.</summary>
    /// <param name="element">An element of that name; those in drawings are none of ours.</param>
    public static ReadOnlyMemory<char> CodeOf(IElement element) => element is ScriptElement { code: { Length: > 0 } code }
        ? code.Span.ContainsAny('\r', '\0')
            ? code.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD').AsMemory()
            : code
        : element.TextContent.AsMemory();

    /// <inheritdoc />
    public override Node Clone(Document newOwner, bool deep)
    {
        var copy = new ScriptElement(newOwner, Flags) { code = code };
        CloneElement(copy, newOwner, deep);
        return copy;
    }

    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
