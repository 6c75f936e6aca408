using System.Xml.Linq;

namespace NewsCompare.Core.Feeds;

/// <summary>Finds elements as publishers write them: any case, any prefix, any of the namespaces a vocabulary has had.</summary>
internal static class FeedNames
{
    private static readonly string[] Core =
    [
        "", "http://www.w3.org/2005/Atom", "http://www.w3.org/2005/Atom/", "https://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/atom/ns",
        "http://purl.org/rss/1.0/", "http://purl.org/net/rss1.1#", "http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/",
        "http://backend.userland.com/rss", "http://backend.userland.com/rss2", "http://blogs.law.harvard.edu/tech/rss", "http://my.netscape.com/publish/formats/rss-0.91.dtd",
    ];

    /// <summary>Whether the local name is this, in any case.</summary>
    /// <param name="element">An element.</param>
    /// <param name="name">Lower case.</param>
    public static bool IsNamed(this XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>An attribute without namespace, by its name in any case; or null.</summary>
    /// <param name="element">An element.</param>
    /// <param name="name">Lower case.</param>
    public static XAttribute? AttributeNamed(this XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.NamespaceName.Length == 0 && attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is an entry: <c>item</c> or <c>entry</c> of a feed's own vocabulary.</summary>
    /// <param name="element">Any.</param>
    public static bool IsEntry(XElement element) =>
        (element.IsNamed("item") || element.IsNamed("entry")) && (IsCore(element) || element.Name.Namespace == element.Document?.Root?.Name.Namespace);

    /// <summary>Whether the element is Atom's.</summary>
    /// <param name="element">Any.</param>
    public static bool IsAtom(XElement element) =>
        element.Name.NamespaceName.Contains("w3.org/2005/Atom", StringComparison.OrdinalIgnoreCase) || element.Name.NamespaceName.StartsWith("http://purl.org/atom/", StringComparison.Ordinal);

    /// <summary>Whether the element is Atom's inside one that is not: RSS whose root declares Atom's namespace for everything stays RSS.</summary>
    /// <param name="element">A child.</param>
    /// <param name="holder">Its channel or item.</param>
    public static bool IsAtomIn(XElement element, XElement holder) => IsAtom(element) && element.Name.Namespace != holder.Name.Namespace;

    /// <summary>Whether it is of a vocabulary of feeds, not of a module.</summary>
    /// <param name="element">Any.</param>
    public static bool IsCore(XElement element) => Core.Contains(element.Name.NamespaceName, StringComparer.OrdinalIgnoreCase);
}
