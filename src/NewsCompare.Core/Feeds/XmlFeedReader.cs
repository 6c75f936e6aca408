using System.Xml;
using System.Xml.Linq;
using CodeHollow.FeedReader.Feeds;

namespace NewsCompare.Core.Feeds;

/// <summary>Feeds in XML: the library lists and reads the items, ours reads each again; where the library finds none, a tolerant reader lists them.</summary>
internal static class XmlFeedReader
{
    /// <summary>The feed under a root.</summary>
    /// <param name="kind"><c>rss</c>, <c>rdf</c> or <c>atom</c>.</param>
    /// <param name="root">Of a document within the limits.</param>
    /// <param name="baseUrl">Address it was fetched from, or null.</param>
    /// <param name="warnings">What could not be trusted.</param>
    public static Feed Read(string kind, XElement root, Uri? baseUrl, FeedWarnings warnings)
    {
        var entries = Entries(root);
        var library = Library(kind, root, entries, warnings);
        var items = entries.Select(entry => kind == "atom" || (FeedNames.IsAtom(entry) && entry.IsNamed("entry")) // an <item> is RSS, whatever namespace the root declares
            ? AtomEntryReader.Read(new(entry), library.GetValueOrDefault(entry), baseUrl, warnings)
            : RssItemReader.Read(new(entry), library.GetValueOrDefault(entry), baseUrl, warnings)).ToList();
        return new(kind, Title(kind, root), items, [], warnings.All()) { Hints = FeedHints.Of(root) };
    }

    private static List<XElement> Entries(XElement root) =>
        FeedNames.IsEntry(root) ? [root] : [.. root.Descendants().Where(FeedNames.IsEntry)];

    private static string? Title(string kind, XElement root)
    {
        var holder = kind == "atom" ? root : root.Elements().FirstOrDefault(element => element.IsNamed("channel")) ?? root;
        return FeedNames.IsEntry(root) || FeedTitle.Element(new(holder)) is not { } title ? null
            : FeedTitle.Of(title, kind == "atom" || FeedNames.IsAtomIn(title, holder)) is { Length: > 0 } text ? text : null;
    }

    // The library's classes take elements, so that the document is read once, by us. Its null references are known faults on unusual but harmless feeds.
    private static Dictionary<XElement, BaseFeedItem> Library(string kind, XElement root, List<XElement> entries, FeedWarnings warnings)
    {
        try
        {
            var read = Items(kind, root).Where(item => item.Element is not null).DistinctBy(item => item.Element).ToDictionary(item => item.Element);
            if (read.Count < entries.Count)
            {
                warnings.Add("The feed is laid out in an unusual way; items were found by their names.");
            }

            return read;
        }
        catch (Exception fault) when (fault is NullReferenceException or ArgumentException or FormatException or InvalidOperationException or IndexOutOfRangeException or OverflowException or XmlException)
        {
            warnings.Add("The feed is laid out in an unusual way; items were found by their names.");
            return [];
        }
    }

    private static IEnumerable<BaseFeedItem> Items(string kind, XElement root)
    {
        if (kind == "atom")
        {
            return root.IsNamed("feed") ? new AtomFeed("", root).Items : [new AtomFeedItem(root)];
        }

        if (kind == "rdf")
        {
            return new Rss10Feed("", root).Items;
        }

        var channel = root.IsNamed("channel") ? root : root.Elements().FirstOrDefault(element => element.IsNamed("channel"));
        return (channel, root.AttributeNamed("version")?.Value.Trim()) switch
        {
            (null, _) => [],
            (_, "0.91") => new Rss091Feed("", channel).Items,
            (_, "0.92" or "0.93" or "0.94") => new Rss092Feed("", channel).Items,
            _ => new Rss20Feed("", channel).Items,
        };
    }
}
