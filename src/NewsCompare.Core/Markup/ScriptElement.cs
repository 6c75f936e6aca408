using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsCompare.Core.Markup;

/// <summary>A script, whose text is that of the page where it can be, and a string only for who asks for one; no node of text stands for it.</summary>
/// <param name="owner">The page.</param>
/// <param name="flags">How the parser is to treat it.</param>
/// <param name="places">Where the texts of scripts stand.</param>
internal sealed class ScriptElement(Document owner, NodeFlags flags, ScriptPlaces places) : PlainElement(owner, "script", flags), IConstructableScriptElement
{
    private ReadOnlyMemory<char> code;

    /// <inheritdoc />
    public override string TextContent
    {
        get => code.Length > 0 ? code.ToString() : base.TextContent;
        set => throw new NotSupportedException("Pages are read and not written.");
    }

    /// <summary>The text of a script.</summary>
    /// <param name="element">An element of that name; those in drawings are none of ours.</param>
    public static ReadOnlyMemory<char> CodeOf(IElement element) => element is ScriptElement { code: { Length: > 0 } code } ? code : element.TextContent.AsMemory();

    /// <inheritdoc />
    public override Node Clone(Document newOwner, bool deep)
    {
        var copy = new ScriptElement(newOwner, Flags, places) { code = code };
        CloneElement(copy, newOwner, deep);
        return copy;
    }

    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <inheritdoc />
    protected override void Append(StringOrMemory text)
    {
        if (code.Length == 0 && !HasChildNodes)
        {
            code = places.Find(text.Memory.Span);
        }
        else if (code.Length > 0)
        {
            AppendText(code.ToString());
            code = default;
        }

        if (code.Length == 0)
        {
            base.Append(text);
        }
    }
}
