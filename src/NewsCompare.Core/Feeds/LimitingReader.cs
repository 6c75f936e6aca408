using System.Xml;

namespace NewsCompare.Core.Feeds;

/// <summary>A reader that throws as soon as a document goes beyond the limits of <see cref="GuardedXml"/>; everything else it passes on.</summary>
/// <param name="inner">Reads the document.</param>
/// <param name="mostItems">How many entries it may have.</param>
internal sealed class LimitingReader(XmlReader inner, int mostItems) : XmlReader
{
    private static readonly HashSet<string> Counted = new(StringComparer.OrdinalIgnoreCase) { "item", "entry", "url", "sitemap" }; // as FeedNames reads them

    private int items;

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override string Value => inner.Value;

    public override bool Read()
    {
        if (!inner.Read())
        {
            return false;
        }

        if (inner.NodeType == XmlNodeType.Element)
        {
            if (inner.Depth >= GuardedXml.MostDeep)
            {
                throw GuardedXml.TooDeep();
            }

            if (inner.AttributeCount > GuardedXml.MostAttributes)
            {
                throw GuardedXml.TooWide();
            }

            if (Counted.Contains(inner.LocalName) && ++items > mostItems)
            {
                throw GuardedXml.TooMany(mostItems);
            }
        }

        return true;
    }

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override void ResolveEntity() => inner.ResolveEntity();
}
