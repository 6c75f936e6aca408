using System.Xml;
using System.Xml.Linq;
using NewsCompare.Core.Markup;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Feeds;

/// <summary>A list of subscriptions in OPML 1.0 or 2.0; what it holds beyond feeds (folders, notes, unknown attributes) is kept when it is written again.</summary>
/// <remarks>Source: D. Winer, "OPML 2.0", 2007.</remarks>
public sealed class OpmlList
{
    private const int MostOutlines = 5000;
    private readonly XElement root;

    private OpmlList(XElement root) => this.root = root;

    /// <summary>Why the file had to be mended before it could be read (where, and what was wrong with it); null for well-formed XML.</summary>
    public string? Mended { get; private init; }

    /// <summary>A list without outlines.</summary>
    /// <param name="title">Its title.</param>
    public static OpmlList Empty(string title) => new(new("opml", new XAttribute("version", "2.0"), new XElement("head", new XElement("title", title)), new XElement("body")));

    /// <summary>The list in a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <exception cref="InvalidInputException">It is no OPML (<c>not-opml</c>), or has too many outlines or levels (<c>opml-too-large</c>, <c>feed-too-deep</c>).</exception>
    public static OpmlList Parse(ReadOnlyMemory<byte> bytes)
    {
        var text = TextDecoding.Decode(bytes.Span, null).Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        var (root, mended) = Load(text);

        if (!root.IsNamed("opml") || !root.Elements().Any(element => element.IsNamed("body")))
        {
            throw new InvalidInputException("not-opml", "The file is no OPML list: its root must be <opml>, with a <body>.");
        }

        return root.Descendants().Count(element => element.IsNamed("outline")) <= MostOutlines
            ? new(root) { Mended = mended }
            : throw new InvalidInputException("opml-too-large", $"The list has more than {MostOutlines} outlines: split it.");
    }

    /// <summary>Its feeds, in order; an outline without a web address of a feed is none.</summary>
    public IReadOnlyList<OpmlFeed> Feeds() => [.. Outlines().Select(Feed).OfType<OpmlFeed>()];

    /// <summary>What its outlines give for the address of a feed and is none, in order: title and address as given.</summary>
    public IReadOnlyList<(string Title, string Given)> Unreadable() =>
        [.. Outlines().Where(outline => Feed(outline) is null).Select(outline => (Title(outline), Given: outline.AttributeNamed("xmlurl")?.Value.Trim() ?? "")).Where(one => one.Given.Length > 0)];

    /// <summary>The list with exactly these feeds: those it has keep their place, folder and attributes, the others are added at its end in a folder for each outlet.</summary>
    /// <param name="feeds">Each address once.</param>
    public OpmlList With(IReadOnlyList<OpmlFeed> feeds)
    {
        var list = new OpmlList(new(root));
        var wanted = feeds.Select(feed => feed.XmlUrl).ToHashSet();
        var known = new HashSet<Uri>();
        foreach (var outline in list.Outlines().ToList())
        {
            if (Feed(outline) is { } feed && (!wanted.Contains(feed.XmlUrl) || !known.Add(feed.XmlUrl)))
            {
                outline.Remove();
            }
        }

        var body = list.root.Elements().First(element => element.IsNamed("body"));
        foreach (var folder in feeds.Where(feed => !known.Contains(feed.XmlUrl)).GroupBy(feed => string.Join('/', feed.Folder), StringComparer.Ordinal))
        {
            var outlines = folder.Select(feed => (object)new XElement(
                "outline", new XAttribute("type", "rss"), new XAttribute("text", feed.Title), new XAttribute("xmlUrl", feed.XmlUrl.AbsoluteUri),
                feed.HtmlUrl is null ? null : new XAttribute("htmlUrl", feed.HtmlUrl.AbsoluteUri)));
            body.Add(folder.Key.Length == 0 ? outlines : new XElement("outline", new XAttribute("text", folder.Key), outlines));
        }

        return list;
    }

    /// <summary>This list, with the outlines of another behind its own.</summary>
    /// <param name="other">Another list.</param>
    public OpmlList Followed(OpmlList other)
    {
        var list = new OpmlList(new(root));
        list.root.Elements().First(element => element.IsNamed("body")).Add(other.root.Elements().First(element => element.IsNamed("body")).Elements());
        return list;
    }

    /// <summary>The text of the file, UTF-8 declared.</summary>
    public override string ToString() => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root}\n".ReplaceLineEndings("\n");

    private static (XElement Root, string? Mended) Load(string text)
    {
        try
        {
            return (GuardedXml.Load(text, GuardedXml.MostItems), null);
        }
        catch (XmlException broken)
        {
            return (Repaired(text, broken), broken.Message);
        }
    }

    private static XElement Repaired(string text, XmlException broken)
    {
        try
        {
            return GuardedXml.Load(XmlRepair.Repair(text) ?? throw broken, GuardedXml.MostItems);
        }
        catch (XmlException)
        {
            throw new InvalidInputException("not-opml", $"The file is no well-formed XML: {broken.Message}", broken);
        }
    }

    private static OpmlFeed? Feed(XElement outline) => Address(outline.AttributeNamed("xmlurl")?.Value) is not { } url ? null : new(
        Title(outline), url, FeedLink.Of(outline.AttributeNamed("htmlurl")?.Value, null, null),
        outline.AttributeNamed("type")?.Value.Trim().ToLowerInvariant() is { Length: > 0 } type ? type : null,
        [.. outline.Ancestors().Where(above => above.IsNamed("outline")).Reverse().Select(Title)]);

    // "feed://herald.example/rss" and "feed:https://herald.example/rss" are how browsers once handed a feed to a reader.
    private static Uri? Address(string? given) => FeedLink.Of(
        given?.Trim() is { } text && text.StartsWith("feed:", StringComparison.OrdinalIgnoreCase) ? (text[5..].StartsWith("//", StringComparison.Ordinal) ? "http:" : "") + text[5..] : given, null, null);

    private static string Title(XElement outline) => FeedText.OfPlain((outline.AttributeNamed("text") ?? outline.AttributeNamed("title"))?.Value ?? "");

    // What stands below an outline that is commented out is so too (OPML 2.0): it is kept, and is no subscription.
    private IEnumerable<XElement> Outlines() => root.Descendants().Where(element => element.IsNamed("outline") && !element.AncestorsAndSelf().Any(IsComment));

    private static bool IsComment(XElement element) => element.AttributeNamed("iscomment")?.Value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) == true;
}
