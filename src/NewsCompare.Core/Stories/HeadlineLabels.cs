using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Finds what an outlet writes before or behind a headline while a story goes on: "LIVE: Bridge closes", "Bridge closes - live updates".</summary>
internal static class HeadlineLabels
{
    private static readonly string[] Behind = [": ", " | ", " - ", " \u2014 "];

    /// <summary>A headline without them.</summary>
    /// <param name="headline">The headline, with one kind of hyphen.</param>
    /// <param name="lexicon">Uses <c>headline-labels</c>.</param>
    public static string Without(string headline, Lexicon lexicon)
    {
        var labels = lexicon.Set("headline-labels");
        foreach (var mark in Behind)
        {
            if (headline.IndexOf(mark, StringComparison.Ordinal) is > 0 and var first && labels.Contains(headline[..first].Trim()))
            {
                headline = headline[(first + mark.Length)..];
            }

            if (headline.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var last && labels.Contains(headline[(last + mark.Length)..].Trim()))
            {
                headline = headline[..last];
            }
        }

        return headline;
    }
}
