using System.Net;
using System.Text.RegularExpressions;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>The words of what a feed gives as HTML.</summary>
internal static partial class ItemText
{
    /// <summary>Without tags, character references resolved, white space collapsed; null stays null.</summary>
    public static string? Plain(string? html) => html is null
        ? null
        : Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ").Trim();

    /// <summary>The paragraphs of what a feed gives as HTML: what tags that begin a line of their own part.</summary>
    /// <param name="html">As given; null has none.</param>
    public static IEnumerable<string> Paragraphs(string? html) =>
        Breaks().Split(html ?? "").Select(part => Plain(part)!).Where(part => part.Length > 0);

    /// <summary>All that a feed says of an item, a paragraph a line, the headline first.</summary>
    /// <param name="item">The item.</param>
    public static string Announced(NewItem item) => string.Join('\n', [item.Title, .. Paragraphs(item.Summary), .. Paragraphs(item.Content)]);

    [GeneratedRegex(@"</?(?:p|br|div|li|ul|ol|dl|dt|dd|tr|td|table|section|article|blockquote|h[1-6])\b[^<>]*>|\n[ \t\r]*\n", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Breaks();

    // A tag ends at the next angle bracket of either kind, so that "<<<<" is read once.
    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
