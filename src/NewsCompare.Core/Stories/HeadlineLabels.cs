using NewsCompare.Core.Articles;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Finds what an outlet writes before or behind a headline to draw readers or while a story goes on: "LIVE: Bridge closes", "[WATCH] Bridge closes", "UPDATE 2-Bridge closes", "Bridge closes - live updates".</summary>
internal static class HeadlineLabels
{
    private static readonly string[] Behind = [": ", " | ", " - ", " \u2014 "];

    /// <summary>A headline without them.</summary>
    /// <param name="headline">The headline, with one kind of hyphen.</param>
    /// <param name="lexicon">Uses <c>headline-labels</c>; those of other languages are built in.</param>
    public static string Without(string headline, Lexicon lexicon)
    {
        headline = WithoutBrackets(headline.Trim(), lexicon);
        foreach (var mark in Behind)
        {
            if (headline.IndexOf(mark, StringComparison.Ordinal) is > 0 and var first && IsLabel(headline[..first], lexicon))
            {
                headline = headline[(first + mark.Length)..];
            }

            if (headline.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var last && IsLabel(headline[(last + mark.Length)..], lexicon))
            {
                headline = headline[..last];
            }
        }

        // An agency counts its updates.
        return headline.IndexOf('-', StringComparison.Ordinal) is > 0 and var counted && char.IsAsciiDigit(headline[counted - 1]) && IsLabel(headline[..counted], lexicon) ? headline[(counted + 1)..] : headline;
    }

    private static string WithoutBrackets(string headline, Lexicon lexicon) =>
        headline is ['[' or '(', ..] && headline.IndexOfAny([']', ')']) is > 0 and var end && IsLabel(headline[1..end], lexicon) ? headline[(end + 1)..].TrimStart()
        : headline is [.., ']' or ')'] && headline.LastIndexOfAny(['[', '(']) is > 0 and var start && IsLabel(headline[(start + 1)..^1], lexicon) ? headline[..start].TrimEnd()
        : headline;

    private static bool IsLabel(string words, Lexicon lexicon) =>
        words.AsSpan().TrimEnd("0123456789 ").Trim().ToString() is { Length: > 0 } label && (lexicon.Set("headline-labels").Contains(label) || PageLexicon.Words.Set("headline-labels").Contains(label));
}
