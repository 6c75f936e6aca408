using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the times that scripts of a page state: settings of the site's own code, such as <c>publication_date = "2026-03-04 21:18:11"</c>.</summary>
internal static partial class ScriptTimes
{
    private const string Sign = "ubli";
    private const int LongestScript = 1_000_000;
    private const int LongestGap = 60;
    private const int MostMentions = 200;

    /// <summary>The first time that a script calls that of publication, or null.</summary>
    /// <param name="facts">What the page holds.</param>
    public static StatedTime? Published(PageFacts facts) => All(facts).Select(time => (StatedTime?)time).FirstOrDefault();

    /// <summary>All of them, in order.</summary>
    /// <param name="facts">What the page holds.</param>
    public static IEnumerable<StatedTime> All(PageFacts facts)
    {
        foreach (var script in facts.Scripts)
        {
            var text = script.ChildNodes is [IText only] ? only.Data : script.TextContent;
            if (text.Length > LongestScript)
            {
                continue;
            }

            var mentions = 0;
            for (var at = text.IndexOf(Sign, StringComparison.Ordinal); at >= 0 && mentions < MostMentions; at = text.IndexOf(Sign, at + Sign.Length, StringComparison.Ordinal), mentions++)
            {
                if (Stated().Match(text, at, Math.Min(LongestGap, text.Length - at)) is { Success: true } found && StatedTime.Parse(found.Groups[1].Value) is { } time)
                {
                    yield return time;
                }
            }
        }
    }

    // From "ubli" on: publication_date, datePublished, publishDate, published_at, firstPublished and their kin, set to a quoted time.
    [GeneratedRegex(@"\Aubli(?:cation|shed|sh)(?:_?(?:date|at|time)|Date|At|Time)?[a-zA-Z_]{0,6}\\?[""']?\s*[:=,]\s*\\?[""']([^""'\\]{8,40})\\?[""']", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Stated();
}
