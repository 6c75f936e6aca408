using System.Buffers;

namespace NewsCompare.Core.Similarity;

/// <summary>Takes the commonest English endings off words, so that "strike", "strikes" and "striking" count as one.</summary>
/// <remarks>Lighter than a full stemmer on purpose: two words that fall together by mistake make a false match, two that stay apart only a weaker one.
/// Source: D. Harman, "How effective is suffixing?", JASIS 1991 (the s-stemmer), with -ed and -ing added.</remarks>
public static class WordForms
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The form a word is compared by.</summary>
    /// <param name="norm">A word as <see cref="Text.Token.Norm"/> gives it.</param>
    public static string Of(string norm)
    {
        var word = norm.EndsWith("'s", StringComparison.Ordinal) ? norm[..^2] : norm.TrimEnd('\'');
        if (word.Contains('.', StringComparison.Ordinal) && char.IsLetter(word[0]))
        {
            word = word.Replace(".", "", StringComparison.Ordinal);
        }

        if (word.Length < 4 || !char.IsAsciiLetterLower(word[^1]) || char.IsDigit(word[0]))
        {
            return word;
        }

        return WithoutSilentE(WithoutVerbEnding(WithoutPlural(word)));
    }

    private static string WithoutPlural(string word) => word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
        [.., 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] => word[..^2],
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string WithoutVerbEnding(string word) => word switch
    {
        [.., 'i', 'n', 'g'] when word.Length > 5 && HasVowel(word, 3) => Undoubled(word[..^3]),
        [.., 'i', 'e', 'd'] when word.Length > 4 => word[..^3] + "y",
        [.., 'e', 'd'] when word.Length > 4 && word[^3] != 'e' && HasVowel(word, 2) => Undoubled(word[..^2]),
        _ => word,
    };

    private static string WithoutSilentE(string word) => word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;

    private static string Undoubled(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : word;

    private static bool HasVowel(string word, int ending) => word.AsSpan(0, word.Length - ending).IndexOfAny(Vowels) >= 0;
}
