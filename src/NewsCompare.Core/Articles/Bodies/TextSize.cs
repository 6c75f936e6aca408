namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Measures of text that hold in every script.</summary>
internal static class TextSize
{
    /// <summary>Length in code units; scripts that write a word in one or two characters count three a character.</summary>
    /// <param name="text">Any text.</param>
    public static int Of(string text)
    {
        var size = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\u3040', '\uD7AF'))
        {
            return size;
        }

        foreach (var c in text)
        {
            if (c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF'))
            {
                size += 2;
            }
        }

        return size;
    }

    /// <summary>Whether a text ends as a sentence does, closing marks aside.</summary>
    /// <param name="text">Any text.</param>
    public static bool EndsSentence(string text)
    {
        var at = text.Length - 1;
        while (at > 0 && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '\'' or '”' or '’' or '»' or '«' or '“' or ')' or ']' or '」' or '』' or '›' or '‘'))
        {
            at--;
        }

        return at > 0 && (text[at] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or ':' or '।' or '؟' or '።' or '۔' or '։' or '။' or '។' || (text[at] is ';' or '\u037E' && IsGreek(text[at - 1])));
    }

    /// <summary>Whether a text is in a script that ends no sentence with a mark, told by its last letter: Thai, Lao.</summary>
    /// <param name="text">Any text.</param>
    public static bool HasNoStops(string text) => text.AsSpan().TrimEnd(" )]\"”’") is [.., >= '\u0E00' and <= '\u0EFF'];

    // There a semicolon asks.
    private static bool IsGreek(char c) => c is (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF');
}
