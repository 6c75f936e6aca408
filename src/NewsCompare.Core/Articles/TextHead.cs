using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Details;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Articles;

/// <summary>What stands above the article in a plain text: its headline and its byline, which are no sentences of it.</summary>
/// <param name="Headline">The headline; empty when the text begins with the article.</param>
/// <param name="Authors">The names of the byline; empty without one.</param>
/// <param name="Length">How many paragraphs they take.</param>
public sealed partial record TextHead(string Headline, IReadOnlyList<string> Authors, int Length)
{
    private const int LongestHeadline = 120;
    private const int LongestByline = 120;
    private const int LongestDay = 60;

    /// <summary>Reads the head of a text.</summary>
    /// <remarks>A first line that is short, has no end mark and stands above a longer one is a headline, a short line "By Jane Roe" at the top a byline, and behind a headline the day may stand; in doubt it is text.</remarks>
    /// <param name="paragraphs">All paragraphs.</param>
    public static TextHead Of(IReadOnlyList<string> paragraphs)
    {
        if (AuthorsOf(paragraphs, 0) is { Count: > 0 } first)
        {
            return new("", first, 1);
        }

        var (authors, body) = ((IReadOnlyList<string>)[], 1);
        for (var isHead = true; isHead && body < paragraphs.Count - 1;)
        {
            var names = authors.Count == 0 ? AuthorsOf(paragraphs, body) : [];
            (authors, isHead) = (names.Count > 0 ? names : authors, names.Count > 0 || IsDay(paragraphs[body]));
            body += isHead ? 1 : 0;
        }

        return HeadlineOf(paragraphs, body) is { Length: > 0 } headline ? new(headline, authors, body) : new("", [], 0);
    }

    private static string HeadlineOf(IReadOnlyList<string> paragraphs, int body)
    {
        if (paragraphs.Count > 0 && paragraphs[0].StartsWith("# ", StringComparison.Ordinal))
        {
            return paragraphs[0][2..].Trim();
        }

        // Behind a headline the article has two paragraphs at least; a byline says as much as one of them.
        return paragraphs.Count > 2 && paragraphs[0] is var first && first.Length <= LongestHeadline && first.Length < paragraphs[body].Length
            && char.IsLetterOrDigit(first[^1]) && Tokenizer.Words(first).Skip(2).Any()
            ? first
            : "";
    }

    // "Published 3 May 2026, 10:15": short, without an end, with a year or a clock.
    private static bool IsDay(string line) => line.Length <= LongestDay && char.IsLetterOrDigit(line[^1]) && DayOrClock().IsMatch(line);

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b|\b[0-9]{1,2}:[0-9]{2}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayOrClock();

    // "By Monday the bridge was closed" begins as bylines do.
    private static IReadOnlyList<string> AuthorsOf(IReadOnlyList<string> paragraphs, int at) =>
        at + 1 < paragraphs.Count && paragraphs[at] is { Length: <= LongestByline } line && BylineNames.IsOpened(line) && char.IsLetterOrDigit(line[^1])
        && BylineNames.Of(line).ToList() is { Count: > 0 } names && BylineNames.HasNameShape(names[0])
            ? names
            : [];
}
