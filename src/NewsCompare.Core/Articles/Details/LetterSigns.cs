using System.Buffers;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Tells by the letters that one language alone has, or has not, what small words leave open in a short text of a writing of several languages.</summary>
internal static class LetterSigns
{
    private const double OwnLetters = 0.9;
    private const double LeastShare = 0.005;
    private const double LeastArticles = 0.15;
    private const int LeastPersian = 2;

    private static readonly SearchValues<char> Russian = SearchValues.Create("абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя");
    private static readonly SearchValues<char> Belarusian = SearchValues.Create("абвгдеёжзійклмнопрстуўфхцчшыьэюя");
    private static readonly SearchValues<char> Bulgarian = SearchValues.Create("абвгдежзийклмнопрстуфхцчшщъьюяѝ");
    private static readonly SearchValues<char> Serbian = SearchValues.Create("абвгдђежзијклљмнњопрстћуфхцчџш");
    private static readonly SearchValues<char> Macedonian = SearchValues.Create("абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ");

    // Without the letters of Arabic words, which news in Persian seldom has, and those of Urdu, Pashto, Kurdish and Uyghur, which theirs always has.
    private static readonly SearchValues<char> Persian = SearchValues.Create("ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنهوی");
    private static readonly SearchValues<char> Arabic = SearchValues.Create("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي");
    private static readonly string[] Articles = ["ال", "وال", "بال", "فال", "كال", "لل", "ولل"];

    /// <summary>A tag, or null where the letters do not tell.</summary>
    /// <param name="text">In lower case.</param>
    public static string? Of(ReadOnlySpan<char> text)
    {
        var (cyrillic, arabic, letters) = (0, 0, 0);
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            arabic += c is >= '\u0620' and <= '\u06D3' && char.IsLetter(c) ? 1 : 0;
        }

        return cyrillic >= OwnLetters * letters ? OfCyrillic(text, cyrillic) : arabic >= OwnLetters * letters ? OfArabic(text) : null;
    }

    // Words of other languages that stand in quotations and names are seldom written with their own letters.
    private static string? OfCyrillic(ReadOnlySpan<char> text, int all)
    {
        var least = Math.Max(2, LeastShare * all);
        return AreAll(text, Russian) && text.Count('ы') >= least && text.Count('ы') > text.Count('ъ') ? "ru"
            : AreAll(text, Ukrainian) && text.Count('і') >= least && (text.ContainsAny('ї', 'є', 'ґ') || text.Count('и') >= least) ? "uk" // the others have one of these two
            : AreAll(text, Belarusian) && text.Count('ў') >= least && text.Count('і') >= least ? "be"
            : AreAll(text, Bulgarian) && text.Count('ъ') >= least ? "bg"
            : AreAll(text, Serbian) && text.ContainsAny('ђ', 'ћ') && text.ContainsAny('ј', 'љ', 'њ') ? "sr"
            : AreAll(text, Macedonian) && text.ContainsAny('ѓ', 'ќ', 'ѕ') && text.ContainsAny('ј', 'љ', 'њ') ? "mk"
            : null;
    }

    private static string? OfArabic(ReadOnlySpan<char> text) => AreAll(text, Arabic, '\u0600', '\u06FF') ? HasArticles(text) ? "ar" : null
        : AreAll(text, Persian, '\u0600', '\u06FF') && text.Count('ی') >= LeastPersian && text.ContainsAny("پچژگک") && !HasArticles(text) ? "fa" : null;

    private static bool AreAll(ReadOnlySpan<char> text, SearchValues<char> letters, char first = '\u0400', char last = '\u04FF')
    {
        foreach (var c in text)
        {
            if (c >= first && c <= last && char.IsLetter(c) && !letters.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    // "the" is a part of the word there, and of every fourth or so.
    private static bool HasArticles(ReadOnlySpan<char> text)
    {
        var (words, articles) = (0, 0);
        foreach (var range in text.SplitAny(" \n"))
        {
            var word = text[range];
            words += word.Length > 0 ? 1 : 0;
            foreach (var article in Articles)
            {
                if (word.Length > article.Length + 1 && word.StartsWith(article))
                {
                    articles++;
                    break;
                }
            }
        }

        return articles >= LeastArticles * words;
    }
}
