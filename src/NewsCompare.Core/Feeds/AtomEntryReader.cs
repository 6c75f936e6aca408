using System.Xml.Linq;
using CodeHollow.FeedReader.Feeds;

namespace NewsCompare.Core.Feeds;

/// <summary>One entry of Atom 0.3 or 1.0.</summary>
internal static class AtomEntryReader
{
    private static readonly string[] Dates = ["published", "issued", "created", "updated", "modified"];

    /// <summary>The entry's facts.</summary>
    /// <param name="entry">The element and its children.</param>
    /// <param name="library">What the library read, or null.</param>
    /// <param name="baseUrl">Address of the document, or null.</param>
    /// <param name="warnings">What could not be trusted.</param>
    public static FeedItem Read(FeedParts entry, BaseFeedItem? library, Uri? baseUrl, FeedWarnings warnings)
    {
        var known = library as AtomFeedItem;
        var id = Text(entry, "id");
        return new(
            id is null ? null : FeedText.OfPlain(id),
            FeedTitle.Element(entry) is { } title ? FeedTitle.Of(title, FeedNames.IsAtom(title) || title.Name.Namespace == entry.Holder.Name.Namespace) : "",
            Link(entry, id, baseUrl),
            FeedDates.First(Dates.SelectMany(entry.Own).Concat(entry.Module("date", "purl.org/dc")), warnings),
            known?.Author?.Name is { Length: > 0 } author ? FeedText.OfPlain(author) : Author(entry),
            known?.Summary is { Length: > 0 } summary ? summary : FeedText.Inner(entry.First("summary")),
            known?.Content is { Length: > 0 } content ? content : FeedText.Inner(entry.First("content")),
            FeedLink.Of(entry.First("origlink", "feedburner")?.Value, null, null));
    }

    private static string? Text(FeedParts entry, string name) => entry.First(name)?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static string? Author(FeedParts entry) =>
        entry.Own("author").SelectMany(author => new FeedParts(author).Own("name")).FirstOrDefault()?.Value is { Length: > 0 } name ? FeedText.OfPlain(name)
        : entry.First("creator", "purl.org/dc")?.Value is { Length: > 0 } creator ? FeedText.OfPlain(creator)
        : null;

    // An entry without any link but with an address for an id means that page; relative ones are told from mere names by what only addresses have.
    private static Uri? Link(FeedParts entry, string? id, Uri? baseUrl)
    {
        var links = entry.Own("link").Where(link => Rel(link) == "alternate").ToList();
        var best = links.FirstOrDefault(IsPage) ?? links.FirstOrDefault();
        return best is not null ? FeedLink.Of(best.AttributeNamed("href")?.Value ?? best.Value, best, baseUrl)
            : FeedLink.IsAbsolute(id) || IsPath(id) ? FeedLink.Of(id, entry.First("id"), baseUrl) : null;
    }

    private static bool IsPath(string? id) => id?.Trim() is { Length: > 1 } path && path.AsSpan().IndexOfAny("/.") >= 0 && path.AsSpan().IndexOfAny(" \t\r\n:") < 0;

    private static string Rel(XElement link) => link.AttributeNamed("rel")?.Value.Trim().ToLowerInvariant() switch
    {
        null or "" or "http://www.iana.org/assignments/relation/alternate" => "alternate",
        var rel => rel,
    };

    private static bool IsPage(XElement link) => link.AttributeNamed("type")?.Value.Trim().ToLowerInvariant() is "text/html" or "application/xhtml+xml";
}
