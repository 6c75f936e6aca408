namespace NewsCompare.Core.Feeds;

/// <summary>One subscription of an OPML list.</summary>
/// <param name="Title">Plain text; empty when it has none.</param>
/// <param name="XmlUrl">Address of the feed.</param>
/// <param name="HtmlUrl">Address of the site, or null.</param>
/// <param name="Type">As stated ("rss", "atom"), lower case; null when it is not.</param>
/// <param name="Folder">Titles of the folders it lies in, outermost first.</param>
public sealed record OpmlFeed(string Title, Uri XmlUrl, Uri? HtmlUrl, string? Type, IReadOnlyList<string> Folder);
