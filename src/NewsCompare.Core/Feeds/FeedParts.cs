using System.Xml.Linq;

namespace NewsCompare.Core.Feeds;

/// <summary>The children of an entry or channel, looked up by name some twenty times each: listed once.</summary>
/// <param name="holder">An entry, a channel, or what stands in one.</param>
internal sealed class FeedParts(XElement holder)
{
    private readonly (string Name, XElement Element)[] children = [.. holder.Elements().Select(child => (child.Name.LocalName, child))];

    /// <summary>The entry or channel itself.</summary>
    public XElement Holder => holder;

    /// <summary>The children of a name that belong to the feed's own vocabulary, not to a module; in their order.</summary>
    /// <param name="name">Lower case.</param>
    public IEnumerable<XElement> Own(string name)
    {
        foreach (var (local, child) in children)
        {
            if (local.Length == name.Length && IsOwn(local, name, child))
            {
                yield return child;
            }
        }
    }

    /// <summary>The first child of a name that belongs to the feed's own vocabulary; null when there is none.</summary>
    /// <param name="name">Lower case.</param>
    public XElement? First(string name)
    {
        foreach (var (local, child) in children)
        {
            if (local.Length == name.Length && IsOwn(local, name, child))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The first child of a name in a module's namespace; null when there is none.</summary>
    /// <param name="name">Lower case.</param>
    /// <param name="space">A part of the namespace: "purl.org/dc".</param>
    public XElement? First(string name, string space) => Module(name, space).FirstOrDefault();

    /// <summary>The children of a name in a module's namespace; in their order.</summary>
    /// <param name="name">Lower case.</param>
    /// <param name="space">A part of the namespace: "purl.org/dc".</param>
    public IEnumerable<XElement> Module(string name, string space)
    {
        foreach (var (local, child) in children)
        {
            if (local.Length == name.Length && local.Equals(name, StringComparison.OrdinalIgnoreCase) && child.Name.NamespaceName.Contains(space, StringComparison.OrdinalIgnoreCase))
            {
                yield return child;
            }
        }
    }

    private bool IsOwn(string local, string name, XElement child) =>
        local.Equals(name, StringComparison.OrdinalIgnoreCase) && (child.Name.Namespace == holder.Name.Namespace || FeedNames.IsCore(child));
}
