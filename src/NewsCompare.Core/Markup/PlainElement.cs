using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsCompare.Core.Markup;

/// <summary>An element that is only read: without what browsers hang on links, pictures and forms, which the parser would set up for each.</summary>
/// <param name="owner">The page.</param>
/// <param name="name">Local name, lower case.</param>
/// <param name="flags">How the parser is to treat it.</param>
internal class PlainElement(Document owner, string name, NodeFlags flags)
    : Element(owner, name, name, null, HtmlNamespace, flags | NodeFlags.HtmlMember), IConstructableElement
{
    private const string HtmlNamespace = "http://www.w3.org/1999/xhtml";
    private const string Blank = " ";

    /// <inheritdoc />
    public override IElement ParseSubtree(string source) => throw new NotSupportedException("Pages are read and not written.");

    /// <inheritdoc />
    public override Node Clone(Document newOwner, bool deep)
    {
        var copy = new PlainElement(newOwner, LocalName, Flags);
        CloneElement(copy, newOwner, deep);
        return copy;
    }

    void IConstructableElement.SetupElement()
    {
    }

    // A tree built by way of tokens leaves out blanks between elements, which part words; one blank does for any number.
    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => Append(text);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => InsertText(idx, Written(text));

    /// <summary>Adds text at the end.</summary>
    /// <param name="text">As the parser gives it.</param>
    protected virtual void Append(StringOrMemory text) => AppendText(Written(text));

    private static string Written(StringOrMemory text) => text.Memory.Span.IsWhiteSpace() ? Blank : text.ToString();
}
