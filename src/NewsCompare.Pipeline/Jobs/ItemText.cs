using System.Net;
using System.Text.RegularExpressions;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>The words of what a feed gives as HTML.</summary>
internal static partial class ItemText
{
    /// <summary>Without tags, character references resolved, white space collapsed; null stays null.</summary>
    public static string? Plain(string? html) => html is null
        ? null
        : Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ").Trim();

    // A tag ends at the next angle bracket of either kind, so that "<<<<" is read once.
    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
