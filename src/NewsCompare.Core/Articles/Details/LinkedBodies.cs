using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the text that linked data holds.</summary>
internal static partial class LinkedBodies
{
    private static readonly string[] Ends = ["\n", "\r", "</p>", "<br>", "<br/>", "<br />", "</h2>", "</h3>", "</li>"];

    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>Its paragraphs, plain.</summary>
    /// <param name="body">The articleBody as written, perhaps with tags.</param>
    public static IReadOnlyList<string> Paragraphs(string body)
    {
        var decoded = PlainText.Decode(body);
        decoded = decoded.Contains("<fig", StringComparison.OrdinalIgnoreCase) ? Figures().Replace(decoded, "\n") : decoded;
        return [.. Cut(decoded).Select(PlainText.Of).Where(text => text.Any(char.IsLetterOrDigit))];
    }

    // Most are written without tags, and a cut at one of few letters is a fast search.
    private static string[] Cut(string text) => text.Contains('<', StringComparison.Ordinal)
        ? text.Split(Ends, StringSplitOptions.RemoveEmptyEntries)
        : text.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("<figure\\b.*?</figure>|<figcaption\\b.*?</figcaption>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Figures();
}
