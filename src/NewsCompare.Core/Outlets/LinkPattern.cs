using System.Text.RegularExpressions;

namespace NewsCompare.Core.Outlets;

/// <summary>The form of the paths of an outlet's articles: <c>/world/**</c>, <c>/article/*-*</c>.</summary>
/// <remarks><c>*</c> stands for any characters of one segment, <c>**</c> for any characters at all; everything else for itself, in any case.</remarks>
public sealed class LinkPattern
{
    private const int Longest = 200;
    private readonly Regex form;

    private LinkPattern(string text)
    {
        Text = text;
        var pieces = text.Split("**").Select(piece => string.Join("[^/]*", piece.Split('*').Select(Regex.Escape)));
        form = new($"^{string.Join(".*", pieces)}$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    /// <summary>Whether a text is a pattern: it begins with a slash, names at least one more character than slashes and stars, and has at most 200 characters.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsPattern(string text) =>
        text.Length <= Longest && text.StartsWith('/') && text.AsSpan().IndexOfAnyExcept("/*") >= 0 && text.AsSpan().IndexOfAny(" ?#\\") < 0;

    /// <summary>The pattern of a text.</summary>
    /// <param name="text">One for which <see cref="IsPattern"/> holds.</param>
    public static LinkPattern Of(string text) => IsPattern(text) ? new(text) : throw new ArgumentException($"'{text}' is no pattern of paths.", nameof(text));

    /// <summary>Whether the path of an address has this form.</summary>
    /// <param name="url">An absolute address.</param>
    public bool IsMatch(Uri url) => form.IsMatch(url.AbsolutePath);
}
