using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Reads where a page leads that is nothing but a way to another page: a redirect in HTML, as link shorteners and feed counters send it.</summary>
internal static partial class MetaRefresh
{
    private const int LongestPage = 8_000;
    private const int LongestPause = 5;

    /// <summary>The address that a page leads to at once, or null: a long page is read, and one that renews itself stays where it is.</summary>
    /// <param name="page">An answer with a body.</param>
    public static Uri? Target(FetchedPage page)
    {
        if (page.Body.Length > LongestPage || !WallReader.IsHtml(page))
        {
            return null;
        }

        var html = Encoding.UTF8.GetString(page.Body);
        foreach (Match tag in Meta().Matches(html))
        {
            if (Refresh().IsMatch(tag.Value) && Content().Match(tag.Value) is { Success: true } content
                && int.TryParse(content.Groups["pause"].ValueSpan, out var pause) && pause <= LongestPause
                && Uri.TryCreate(page.FinalUrl, WebUtility.HtmlDecode(content.Groups["url"].Value.Trim().Trim('\'', '"')), out var to)
                && to.Scheme is "http" or "https" && !to.GetLeftPart(UriPartial.Query).Equals(page.FinalUrl.GetLeftPart(UriPartial.Query), StringComparison.Ordinal))
            {
                return to;
            }
        }

        return null;
    }

    [GeneratedRegex("<meta[^>]{1,2000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Meta();

    [GeneratedRegex("http-equiv\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}refresh", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Refresh();

    [GeneratedRegex("content\\s{0,9}=\\s{0,9}(?:\"\\s{0,9}(?<pause>\\d{1,3})(?:\\.\\d{0,9})?\\s{0,9}[;,]\\s{0,9}url\\s{0,9}=(?<url>[^\"]{1,1500})\"|'\\s{0,9}(?<pause>\\d{1,3})(?:\\.\\d{0,9})?\\s{0,9}[;,]\\s{0,9}url\\s{0,9}=(?<url>[^']{1,1500})')", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Content();
}
