using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>The words of bylines, by kind.</summary>
internal static class BylineWords
{
    private static readonly ILookup<string, string> Kinds = PageLexicon.Words.List("byline-words").Select(line => line.Split('\t')).SelectMany(line => line[1].Split('|').Select(word => (Kind: line[0], Word: word)))
        .ToLookup(pair => pair.Kind, pair => pair.Word, StringComparer.Ordinal);

    /// <summary>The words of a kind.</summary>
    /// <param name="kind">The first column.</param>
    public static IReadOnlyList<string> Of(string kind) => [.. Kinds[kind]];

    /// <summary>A pattern of any of the words, the longest first.</summary>
    /// <param name="kind">The first column.</param>
    public static string Any(string kind) => "(?:" + string.Join('|', Kinds[kind].OrderByDescending(word => word.Length).Select(word => Regex.Escape(word).Replace("\\ ", @"\s", StringComparison.Ordinal))) + ")";

    /// <summary>How texts begin that a pattern of such words fits: much cheaper to ask first.</summary>
    /// <param name="kinds">The first column of each kind.</param>
    public static PhraseStarts Starts(params IEnumerable<string> kinds) => new(kinds.SelectMany(kind => Kinds[kind]));

    /// <summary>How texts end that a <see cref="PatternOfEnd"/> of such words fits.</summary>
    /// <param name="kinds">The first column of each kind.</param>
    public static PhraseEnds Ends(params IEnumerable<string> kinds) => new(kinds.SelectMany(kind => Kinds[kind]));

    /// <summary>Whether something stands between blanks, as what joins or parts words does.</summary>
    /// <param name="text">A short text.</param>
    public static bool HasInnerWord(string text)
    {
        var blanks = 0;
        foreach (var c in text)
        {
            blanks += char.IsWhiteSpace(c) ? 1 : 0;
        }

        return blanks > 1;
    }

    /// <summary>Whether a word before the last blank is short.</summary>
    /// <param name="longest">How many letters it has at most.</param>
    /// <param name="text">A short text.</param>
    public static bool HasWordOf(int longest, string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                continue;
            }

            if (at > start && at - start <= longest)
            {
                return true;
            }

            start = at + 1;
        }

        return false;
    }

    /// <summary>Whether two capitals stand beside each other, as in all initials.</summary>
    /// <param name="text">A short text.</param>
    public static bool HasInitials(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsAsciiLetterUpper(text[at]) && char.IsAsciiLetterUpper(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there are signs of the Chinese writing, which Japanese and Korean names are written in too.</summary>
    /// <param name="text">A short text.</param>
    public static bool HoldsIdeographs(string text) => text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');

    /// <summary>A pattern of bylines, small and capital letters alike.</summary>
    /// <remarks>Bylines are short: an engine that reads any text in linear time would build tables of megabytes for these words.</remarks>
    /// <param name="pattern">The pattern.</param>
    public static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A <see cref="Pattern"/> of how texts end, tried from the end: many words are told apart there at a glance.</summary>
    /// <param name="pattern">The pattern, up to the end.</param>
    public static Regex PatternOfEnd(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
}
