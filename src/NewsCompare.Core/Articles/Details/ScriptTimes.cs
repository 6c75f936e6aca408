using System.Buffers;
using System.Text.RegularExpressions;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the times that scripts of a page state: settings of the site's own code, such as <c>publication_date = "2026-03-04 21:18:11"</c>.</summary>
internal static partial class ScriptTimes
{
    private const string Sign = "ubli";
    private const int LongestScript = 1_000_000;
    private const int LongestGap = 60;
    private const int MostMentions = 200;

    private static readonly SearchValues<string> Mentions = SearchValues.Create([Sign + "cation", Sign + "sh"], StringComparison.Ordinal);

    /// <summary>The first time that a script calls that of publication, or null.</summary>
    /// <param name="facts">What the page holds.</param>
    public static StatedTime? Published(PageFacts facts) => All(facts).Select(time => (StatedTime?)time).FirstOrDefault();

    /// <summary>All of them, in order.</summary>
    /// <param name="facts">What the page holds.</param>
    public static IEnumerable<StatedTime> All(PageFacts facts)
    {
        foreach (var script in facts.Scripts)
        {
            var rest = ScriptElement.CodeOf(script);
            var mentions = rest.Length > LongestScript ? MostMentions : 0;
            for (var at = rest.Span.IndexOfAny(Mentions); at >= 0 && mentions < MostMentions; at = rest.Span.IndexOfAny(Mentions), mentions++)
            {
                var mention = rest.Slice(at, Math.Min(LongestGap, rest.Length - at));
                if (Stated().IsMatch(mention.Span) && StatedTime.Parse(Stated().Match(mention.ToString()).Groups[1].Value) is { } time)
                {
                    yield return time;
                }

                rest = rest[(at + Sign.Length)..];
            }
        }
    }

    // From "ubli" on: publication_date, datePublished, publishDate, published_at, firstPublished and their kin, set to a quoted time.
    [GeneratedRegex(@"\Aubli(?:cation|shed|sh)(?:_?(?:date|at|time)|Date|At|Time)?[a-zA-Z_]{0,6}\\?[""']?\s*[:=,]\s*\\?[""']([^""'\\]{8,40})\\?[""']", RegexOptions.CultureInvariant)]
    private static partial Regex Stated();
}
