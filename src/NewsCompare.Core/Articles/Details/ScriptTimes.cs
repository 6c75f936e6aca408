using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the times that scripts of a page state: settings of the site's own code, such as <c>publication_date = "2026-03-04 21:18:11"</c>.</summary>
internal static partial class ScriptTimes
{
    private const int LongestScript = 1_000_000;
    private const int LongestGap = 40;

    private static readonly string[] Names = ["publication_date", "publicationDate", "datePublished", "date_published", "publishedDate", "published_date", "publishDate", "publish_date", "publishedAt", "published_at", "firstPublished", "first_published"];

    /// <summary>The first time that a script calls that of publication, or null.</summary>
    /// <param name="facts">What the page holds.</param>
    public static StatedTime? Published(PageFacts facts) => All(facts).Select(time => (StatedTime?)time).FirstOrDefault();

    /// <summary>All of them, in order.</summary>
    /// <param name="facts">What the page holds.</param>
    public static IEnumerable<StatedTime> All(PageFacts facts)
    {
        foreach (var script in facts.Scripts)
        {
            var text = script.TextContent;
            if (text.Length > LongestScript || !text.Contains("ubli", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var name in Names)
            {
                if (text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && Value(text, at + name.Length) is { } time)
                {
                    yield return time;
                }
            }
        }
    }

    private static StatedTime? Value(string text, int at) =>
        Assigned().Match(text.Substring(at, Math.Min(LongestGap + 20, text.Length - at))) is { Success: true } found ? StatedTime.Parse(found.Groups[1].Value) : null;

    [GeneratedRegex(@"^[a-zA-Z_]{0,10}\\?[""']?\s*[:=,]\s*\\?[""']([^""'\\]{8,40})\\?[""']", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Assigned();
}
