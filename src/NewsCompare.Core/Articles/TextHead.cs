using System.Text.RegularExpressions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Articles;

/// <summary>What stands above the article in a plain text, and is no sentence of it: its headline, and the day below that.</summary>
/// <param name="Headline">The headline; empty when the text begins with the article.</param>
/// <param name="Length">How many paragraphs they take.</param>
public sealed partial record TextHead(string Headline, int Length)
{
    private const int LongestHeadline = 120;
    private const int LongestDay = 60;

    /// <summary>The head of a text that has none.</summary>
    public static TextHead None { get; } = new("", 0);

    /// <summary>Reads the head of a text.</summary>
    /// <remarks>A first line that is short, has no end mark and stands above longer ones is a headline; in doubt it is text.</remarks>
    /// <param name="paragraphs">All paragraphs, the byline left out.</param>
    public static TextHead Of(IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            return None;
        }

        var body = paragraphs.Count > 2 && IsDay(paragraphs[1]) ? 2 : 1;
        return Read(paragraphs, body) is { Length: > 0 } headline ? new(headline, body) : None;
    }

    private static string Read(IReadOnlyList<string> paragraphs, int body)
    {
        var first = paragraphs[0];
        if (first.StartsWith("# ", StringComparison.Ordinal))
        {
            return first[2..].Trim();
        }

        return paragraphs.Count > 2 && first.Length <= LongestHeadline && first.Length < paragraphs[body].Length
            && char.IsLetterOrDigit(first[^1]) && Tokenizer.Words(first).Skip(2).Any()
            ? first
            : "";
    }

    // "Published 3 May 2026, 10:15": short, without an end, with a year or a clock.
    private static bool IsDay(string line) => line.Length <= LongestDay && char.IsLetterOrDigit(line[^1]) && DayOrClock().IsMatch(line);

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b|\b[0-9]{1,2}:[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayOrClock();
}
