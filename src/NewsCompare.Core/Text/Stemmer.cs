namespace NewsCompare.Core.Text;

/// <summary>Cuts English words to their stems, so that "resigned" and "resigns" compare equal.</summary>
/// <remarks>Source: M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980; the steps as published. Words that are not plain lower-case a-z come back as given.</remarks>
public static class Stemmer
{
    private const int Longest = 40;

    private static readonly (string Suffix, string Stem)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string Stem)[] Step3 =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Step4 =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    ];

    /// <summary>The stem of a word.</summary>
    /// <param name="word">A word in lower case.</param>
    public static string Stem(string word)
    {
        if (word.Length is < 3 or > Longest || word.AsSpan().IndexOfAnyExceptInRange('a', 'z') >= 0)
        {
            return word;
        }

        return Tidy(DropEnding(Replace(Replace(EndInI(PastAndProgressive(Plural(word))), Step2), Step3)));
    }

    private static string Plural(string word) => word switch
    {
        _ when Ends(word, "sses") || Ends(word, "ies") => word[..^2],
        _ when Ends(word, "ss") => word,
        _ when Ends(word, "s") => word[..^1],
        _ => word,
    };

    private static string PastAndProgressive(string word)
    {
        if (Ends(word, "eed"))
        {
            return Measure(word, word.Length - 3) > 0 ? word[..^1] : word;
        }

        var cut = Ends(word, "ed") ? 2 : Ends(word, "ing") ? 3 : 0;
        if (cut == 0 || !HasVowel(word, word.Length - cut))
        {
            return word;
        }

        var stem = word[..^cut];
        if (Ends(stem, "at") || Ends(stem, "bl") || Ends(stem, "iz"))
        {
            return stem + "e";
        }

        if (EndsDouble(stem) && stem[^1] is not ('l' or 's' or 'z'))
        {
            return stem[..^1];
        }

        return Measure(stem, stem.Length) == 1 && EndsShort(stem) ? stem + "e" : stem;
    }

    private static string EndInI(string word) => Ends(word, "y") && HasVowel(word, word.Length - 1) ? word[..^1] + "i" : word;

    private static string Replace(string word, (string Suffix, string Stem)[] rules)
    {
        foreach (var (suffix, stem) in rules)
        {
            if (Ends(word, suffix))
            {
                return Measure(word, word.Length - suffix.Length) > 0 ? word[..^suffix.Length] + stem : word;
            }
        }

        return word;
    }

    private static string DropEnding(string word)
    {
        // The longest ending that fits decides ("ement" before "ment" before "ent"); the list keeps that order.
        foreach (var suffix in Step4)
        {
            if (Ends(word, suffix))
            {
                var cut = suffix is "sion" or "tion" ? 3 : suffix.Length;
                return Measure(word, word.Length - cut) > 1 ? word[..^cut] : word;
            }
        }

        return word;
    }

    private static string Tidy(string word)
    {
        if (Ends(word, "e"))
        {
            var measure = Measure(word, word.Length - 1);
            if (measure > 1 || (measure == 1 && !EndsShort(word[..^1])))
            {
                word = word[..^1];
            }
        }

        return Ends(word, "ll") && Measure(word, word.Length) > 1 ? word[..^1] : word;
    }

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);

    private static bool IsVowel(string word, int at) =>
        word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[at] == 'y' && at > 0 && !IsVowel(word, at - 1));

    private static bool HasVowel(string word, int length)
    {
        for (var at = 0; at < length; at++)
        {
            if (IsVowel(word, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Porter's m: how often a consonant follows a vowel.</summary>
    private static int Measure(string word, int length)
    {
        var (measure, vowel) = (0, false);
        for (var at = 0; at < length; at++)
        {
            var now = IsVowel(word, at);
            if (vowel && !now)
            {
                measure++;
            }

            vowel = now;
        }

        return measure;
    }

    private static bool EndsDouble(string word) => word.Length > 1 && word[^1] == word[^2] && !IsVowel(word, word.Length - 1);

    private static bool EndsShort(string word) =>
        word.Length > 2 && !IsVowel(word, word.Length - 1) && IsVowel(word, word.Length - 2) && !IsVowel(word, word.Length - 3) && word[^1] is not ('w' or 'x' or 'y');
}
