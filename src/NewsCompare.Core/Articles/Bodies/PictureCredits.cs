using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows the credit of a picture, alone or at the end of a few words: "The quay on Monday. Photo by Ann Lee."</summary>
internal static partial class PictureCredits
{
    private const int Longest = 80;
    private const int MostSmallWords = 1;
    private const string Before = ".!?…()[]|–—”\"»。";
    private const string Signs = "©ⓒ";
    private const string Pointers = "▲△▼▽";

    private static readonly IReadOnlyList<string> Openings = PageLexicon.Words.List("picture-credits");
    private static readonly PhraseStarts Starts = new(Openings);

    /// <summary>Whether a line is nothing but one: "Photo: Ann Lee / Harbour Post".</summary>
    /// <param name="text">A line, wherever it stands.</param>
    public static bool Are(string text) => text.Length <= Longest && text[^1] is not ('?' or '!' or '。') && text.AsSpan().TrimStart('(').TrimEnd('.') is var bare && Starts.Open(bare) && IsCredit(bare, isAlone: true);

    /// <summary>Whether a text is one, or ends in one, perhaps in brackets.</summary>
    /// <param name="text">What stands behind a picture.</param>
    public static bool End(string text)
    {
        for (var at = Math.Max(0, text.Length - Longest); at < text.Length; at++)
        {
            if (Opens(text.AsSpan(0, at).TrimEnd()) && IsCredit(text.AsSpan(at), isAlone: false))
            {
                return true;
            }
        }

        return EndInSign(text) || (Signs.Contains(text[0], StringComparison.Ordinal) && text.Length <= Longest && IsOfNames(text)) || Pointers.Contains(text[0], StringComparison.Ordinal) || text.AsSpan().TrimEnd(" )）").EndsWith("摄", StringComparison.Ordinal)
            || (text.Contains('＝', StringComparison.Ordinal) && !TextSize.EndsSentence(text)) || (text[^1] is ')' && Bracketed().IsMatch(text));
    }

    /// <summary>Whether a text ends, behind other words, with a name behind the sign of a right: "Ann Lee in her shop. © John Bell".</summary>
    /// <param name="text">Any text.</param>
    public static bool EndInSign(string text) => text.AsSpan().LastIndexOfAny(Signs) is > 0 and var at && text.Length - at <= Longest && text.AsSpan(0, at).TrimEnd() is { Length: > 1 } before && Opens(before)
        && text.AsSpan(at + 1).Trim() is [var first, ..] name && IsCapital(first) && name[^1] is not '.' && IsOfNames(name);

    private static bool Opens(ReadOnlySpan<char> before) => before.Length == 0 || Before.Contains(before[^1], StringComparison.Ordinal);

    // A name begins with a capital: "photo by photo" is none. A bare noun stands before nothing but names.
    private static bool IsCredit(ReadOnlySpan<char> words, bool isAlone)
    {
        foreach (var opening in Openings)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && words[opening.Length..].TrimStart() is [var first, ..] rest && IsCapital(first)
                && (opening[^1] is ':' or '：' || words[opening.Length] == ' ') && ((!isAlone && (!char.IsLetter(opening[^1]) || opening.Contains(' ', StringComparison.Ordinal))) || IsOfNames(rest)))
            {
                return true;
            }
        }

        return false;
    }

    // Some scripts have none.
    private static bool IsCapital(char c) => char.IsUpper(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;

    // "Ann Lee and Bo Ek / Harbour Post"; what a picture shows has more small words.
    private static bool IsOfNames(ReadOnlySpan<char> text)
    {
        var (small, isOther) = (0, true);
        foreach (var c in text)
        {
            small += isOther && char.IsLower(c) ? 1 : 0;
            isOther = c is ' ' or '\u00A0';
        }

        return small <= MostSmallWords && !text.Contains(". ", StringComparison.Ordinal);
    }

    // "(Ann Lee/Harbour Post)", "(AP Photo/Ann Lee)"
    [GeneratedRegex(@"\(\p{Lu}[^()/]{1,40}/ ?\p{Lu}[^()]{1,40}\)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();
}
