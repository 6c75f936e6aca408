using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Tells the language of a text: by its letters where one language is written in them, by its small words elsewhere, and where those are too few by letters that its neighbours have not.</summary>
/// <remarks>Small words decide only where they are frequent, and where those that another language has not are at least twice as many as those that only the other has; else the
/// language stays unknown. Source: G. Grefenstette, "Comparing two language identification schemes", JADT 1995.</remarks>
internal static class TextLanguages
{
    private const int FewestLetters = 60;
    private const int FewestSigned = 30;
    private const int LettersOfSign = 3; // a Chinese or Japanese sign says as much
    private const int FewestWords = 25;
    private const int CharactersRead = 4_000;
    private const int MostRead = (2 * CharactersRead) + 1; // the last paragraph goes beyond it
    private const int UsualKnown = 512;
    private const double OwnLetters = 0.7;
    private const double LeastKana = 0.05;
    private const double LeastShare = 0.12;
    private const int FewestOwn = 3;
    private const int Ahead = 2;

    // Writings that the news of one language is in, ascending.
    private static readonly (int First, int Last, string Tag)[] Writings =
    [
        (0x0370, 0x03FF, "el"), (0x0530, 0x058F, "hy"), (0x05D0, 0x05EA, "he"), (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B00, 0x0B7F, "or"), (0x0B80, 0x0BFF, "ta"), (0x0C00, 0x0C7F, "te"),
        (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"), (0x0E80, 0x0EFF, "lo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1780, 0x17FF, "km"),
        (0xAC00, 0xD7AF, "ko"),
    ];

    private static readonly IReadOnlyList<(string Tag, string[] Words)> SmallWords =
        [.. PageLexicon.Words.List("small-words").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1].Split(' ').Distinct(StringComparer.Ordinal).ToArray()))];

    // The places in the list above of the languages that have a word.
    private static readonly FrozenDictionary<string, int[]> Speakers = SmallWords
        .SelectMany((list, place) => list.Words.Select(word => (Word: word, Place: place))).GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Place).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a language is one that texts can be told to be in.</summary>
    /// <param name="tag">The first part of a tag: "en".</param>
    public static bool AreKnown(string tag) => tag is "zh" or "ja" || SmallWords.Any(list => list.Tag == tag) || Writings.Any(writing => writing.Tag == tag);

    /// <summary>A tag such as "en", or null when it cannot be told.</summary>
    /// <param name="paragraphs">The text.</param>
    public static string? Of(IEnumerable<string> paragraphs)
    {
        var lent = ArrayPool<char>.Shared.Rent(MostRead);
        try
        {
            var text = lent.AsSpan(0, ReadBeginning(paragraphs, lent));
            var letters = 0;
            foreach (var c in text)
            {
                letters += char.IsLetter(c) ? 1 : 0;
            }

            return OfWriting(text, letters) ?? (letters < FewestSigned ? null : (letters < FewestLetters ? null : OfWords(text)) ?? LetterSigns.Of(text));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(lent);
        }
    }

    private static string? OfWriting(ReadOnlySpan<char> text, int letters)
    {
        var (kana, han) = (0, 0);
        Span<int> counts = stackalloc int[Writings.Length];
        foreach (var c in text)
        {
            if (c < Writings[0].First)
            {
                continue; // Latin letters: none of them
            }

            kana += c is >= '\u3041' and <= '\u30FF' ? 1 : 0;
            han += c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') ? 1 : 0;
            var at = WritingOf(c);
            if (at >= 0 && char.IsLetter(c))
            {
                counts[at]++;
            }
        }

        if (letters < FewestLetters && (kana + han) * LettersOfSign < FewestLetters)
        {
            return null;
        }

        if (kana + han >= OwnLetters * letters)
        {
            return kana >= LeastKana * letters ? "ja" : kana == 0 ? "zh" : null;
        }

        for (var at = 0; at < counts.Length; at++)
        {
            if (counts[at] >= OwnLetters * letters)
            {
                return Writings[at].Tag;
            }
        }

        return null;
    }

    private static int WritingOf(char c)
    {
        for (var at = 0; at < Writings.Length && c >= Writings[at].First; at++)
        {
            if (c <= Writings[at].Last)
            {
                return at;
            }
        }

        return -1;
    }

    private static string? OfWords(ReadOnlySpan<char> text)
    {
        var known = new List<int[]>(UsualKnown); // the speakers of each known word of the text
        var all = CountWords(text, known);
        if (all < FewestWords || known.Count == 0)
        {
            return null;
        }

        var having = new int[SmallWords.Count];
        foreach (var places in known)
        {
            Add(having, places);
        }

        var best = Enumerable.Range(0, having.Length).OrderByDescending(place => having[place]).ThenBy(place => SmallWords[place].Tag, StringComparer.Ordinal).First();
        var shared = new int[having.Length];
        foreach (var places in known)
        {
            if (places.Contains(best))
            {
                Add(shared, places);
            }
        }

        var tag = SmallWords[best].Tag;
        return having[best] >= LeastShare * all && !tag.StartsWith('(') && Enumerable.Range(0, having.Length).All(other => other == best || IsAhead(other)) ? tag : null;

        bool IsAhead(int other) => having[best] - shared[other] >= Math.Max(FewestOwn, Ahead * (having[other] - shared[other]));
    }

    private static void Add(int[] sums, int[] places)
    {
        foreach (var place in places)
        {
            sums[place]++;
        }
    }

    // How many words there are, and the speakers of those that are known, once for each time.
    private static int CountWords(ReadOnlySpan<char> text, List<int[]> known)
    {
        var speakers = Speakers.GetAlternateLookup<ReadOnlySpan<char>>();
        var (all, start) = (0, -1);
        for (var at = 0; at <= text.Length; at++)
        {
            var isIn = at < text.Length && IsOfWord(text[at]);
            if (isIn && start < 0)
            {
                start = at;
            }
            else if (!isIn && start >= 0)
            {
                all++;
                if (speakers.TryGetValue(text[start..at], out var places))
                {
                    known.Add(places);
                }

                start = -1;
            }
        }

        return all;
    }

    private static bool IsOfWord(char c) => c < '\u0080' ? char.IsAsciiLetter(c)
        : char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // In lower case, each paragraph on a line.
    private static int ReadBeginning(IEnumerable<string> paragraphs, Span<char> to)
    {
        var length = 0;
        foreach (var paragraph in paragraphs)
        {
            if (length >= CharactersRead)
            {
                break;
            }

            length += paragraph.AsSpan(0, Math.Min(paragraph.Length, CharactersRead)).ToLowerInvariant(to[length..]);
            to[length++] = '\n';
        }

        return length;
    }
}
