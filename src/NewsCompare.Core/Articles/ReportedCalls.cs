using System.Buffers;
using System.Collections.Frozen;

namespace NewsCompare.Core.Articles;

/// <summary>Tells a sentence of the story that begins with somebody's call from a call of the outlet itself: "Donate today, the director told a crowd, or ...".</summary>
internal static class ReportedCalls
{
    private const int Longest = 250;
    private const int FewestWords = 2;
    private const int MostWords = 5;
    private const int LongestNamed = 60;
    private const int WordsToSaying = 3;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…。！？");
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,;:.!?()\u00A0");
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»‘「『");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sayings = PageLexicon.Words.List("call-sayings").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Being = PageLexicon.Words.List("call-beings").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnVoice = PageLexicon.Words.List("own-voice").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly PagePhrases References = new("call-references", opens: true);

    /// <summary>Whether the first sentence of a text goes on, behind a comma, with who said what it begins with; the outlet speaks of itself and to "you", and says no such thing.</summary>
    /// <param name="text">A text that begins as a call does.</param>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var sentence = FirstSentence(text);
        var rest = sentence.IndexOf(',') is > 0 and var comma ? sentence[(comma + 1)..] : [];
        return FirstOf(rest) is Sign.Saying;
    }

    /// <summary>The same, or whether the text tells of these words what they were: "Subscribe now was the name of the yacht".</summary>
    /// <param name="text">A text that begins as a call does.</param>
    public static bool AreTold(ReadOnlySpan<char> text) => Is(text) || AreNamed(text) || (FirstSentence(text) is var sentence && IsSubject(sentence) && FirstOf(sentence, sayings: false) is Sign.None);

    private static ReadOnlySpan<char> FirstSentence(ReadOnlySpan<char> text)
    {
        var sentence = text[..Math.Min(text.Length, Longest)];
        return sentence.IndexOfAny(Ends) is >= 0 and var end ? sentence[..end] : sentence;
    }

    private static bool IsSubject(ReadOnlySpan<char> sentence)
    {
        var place = 0;
        foreach (var range in sentence.Split(' '))
        {
            if (place >= FewestWords && Being.Contains(sentence[range]))
            {
                return true;
            }

            if (++place > MostWords)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the outlet speaks of itself or to its readers, outside of quotations.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsOwnVoice(ReadOnlySpan<char> text) => !text.ContainsAny(QuotationMarks) && FirstOf(text, sayings: false) is Sign.OwnVoice;

    private static Sign FirstOf(ReadOnlySpan<char> rest, bool sayings = true)
    {
        while (rest.Length > 0)
        {
            var length = rest.IndexOfAny(WordEnds) is >= 0 and var at ? at : rest.Length;
            var word = rest[..length];
            if (OwnVoice.Contains(word))
            {
                return Sign.OwnVoice;
            }

            if (sayings && Sayings.Contains(word))
            {
                return Sign.Saying;
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return Sign.None;
    }

    /// <summary>Whether what stands behind a colon speaks of the words before it: "Subscribe to our newsletter: those five words cost a publisher ...".</summary>
    /// <param name="text">A text that begins as a call or a label does.</param>
    public static bool AreNamed(ReadOnlySpan<char> text)
    {
        var rest = text[..Math.Min(text.Length, Longest)].IndexOf(':') is > 0 and <= LongestNamed and var colon ? text[(colon + 1)..Math.Min(text.Length, Longest)].Trim() : [];
        return References.MayOpen(rest) && References.AreIn(rest);
    }

    /// <summary>Whether somebody is said, right behind a comma and in a few words, to have said or heard what a text begins with: "This article has been updated, readers were told".</summary>
    /// <param name="text">A text that begins as a note does.</param>
    public static bool AreHeard(ReadOnlySpan<char> text)
    {
        var sentence = FirstSentence(text);
        var rest = sentence.IndexOf(',') is > 0 and var comma ? sentence[(comma + 1)..].TrimStart() : [];
        for (var place = 0; place < WordsToSaying && rest.Length > 0; place++)
        {
            var length = rest.IndexOfAny(WordEnds) is >= 0 and var at ? at : rest.Length;
            if (OwnVoice.Contains(rest[..length]))
            {
                return false; // "..., we said that ..."
            }

            if (place > 0 && Sayings.Contains(rest[..length]))
            {
                return true;
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return false;
    }

    private enum Sign
    {
        None,
        OwnVoice,
        Saying,
    }
}
