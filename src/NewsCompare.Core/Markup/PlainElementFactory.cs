using System.Collections.Concurrent;
using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using AngleSharp.Text;

namespace NewsCompare.Core.Markup;

/// <summary>Builds pages of plain elements. How the parser treats an element is asked of the library's own, once for each name it knows.</summary>
/// <param name="texts">Told of each script and style sheet.</param>
/// <param name="depth">Told of each element.</param>
internal sealed class PlainElementFactory(RawTexts texts, TreeDepth depth) : IDomConstructionElementFactory<Document, Element>
{
    private static readonly IBrowsingContext Usual = BrowsingContext.New(Configuration.Default);

    private static readonly IHtmlElementConstructionFactory Library = Usual.GetService<IHtmlElementConstructionFactory>()!;

    private static readonly ConcurrentDictionary<string, NodeFlags> Known = new(StringComparer.Ordinal);

    private NearNames<NodeFlags>? near;

    public Document CreateDocument(TextSource source, IBrowsingContext? context = null)
    {
        var document = Library.CreateDocument(source, context);
        near = new(name => Read(document, name)); // made here, since asking is what happens for each element
        return document;
    }

    // The library knows these by their types: what a document begins with, and what misplaced elements are put in front of.
    public Element Create(Document document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        var name = localName.ToString();
        switch (name)
        {
            case "html" or "head" or "table":
                return Library.Create(document, name, prefix, flags);
            case "style":
                texts.BeginsSheet();
                break;
        }

        return depth.Saw(new PlainElement(document, name, FlagsOf(document, name) | flags));
    }

    public Element CreateUnknown(Document document, StringOrMemory tagName) => Create(document, tagName);

    public Element CreateNoScript(Document document, bool scripting) =>
        new PlainElement(document, "noscript", Library.CreateNoScript(document, scripting).Flags);

    public IConstructableMetaElement CreateMeta(Document document) => new Meta(document, FlagsOf(document, "meta"));

    public IConstructableScriptElement CreateScript(Document document, bool parserInserted, bool started)
    {
        var script = new ScriptElement(document, FlagsOf(document, "script"));
        texts.Begins(script);
        return script;
    }

    public IConstructableFormElement CreateForm(Document document) => depth.Saw(new Form(document, FlagsOf(document, "form")));

    public IConstructableFrameElement CreateFrame(Document document) => Library.CreateFrame(document);

    public IConstructableTemplateElement CreateTemplate(Document document) => Library.CreateTemplate(document);

    public IConstructableMathElement CreateMath(Document document, StringOrMemory name = default) => Library.CreateMath(document, name);

    public IConstructableSvgElement CreateSvg(Document document, StringOrMemory name = default) => Library.CreateSvg(document, name);

    public IConstructableNode CreateDocumentType(Document document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        Library.CreateDocumentType(document, name, publicIdentifier, systemIdentifier);

    private NodeFlags FlagsOf(Document document, string name) => near?.Of(name) ?? Read(document, name);

    // Names that pages make up are not kept: there is no end to them.
    private static NodeFlags Read(Document document, string name)
    {
        if (!Known.TryGetValue(name, out var flags))
        {
            var usual = Library.Create(document, name);
            flags = usual.Flags;
            if (usual is not IHtmlUnknownElement)
            {
                Known.TryAdd(name, flags);
            }
        }

        return flags;
    }

    private sealed class Form(Document owner, NodeFlags flags) : PlainElement(owner, "form", flags), IConstructableFormElement;

    private sealed class Meta(Document owner, NodeFlags flags) : PlainElement(owner, "meta", flags), IConstructableMetaElement
    {
        public void Handle()
        {
        }
    }
}
