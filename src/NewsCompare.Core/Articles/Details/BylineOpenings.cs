using System.Text.RegularExpressions;
using static NewsCompare.Core.Articles.Details.BylineWords;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows what stands before the names of a byline: "By", "Text:", "Eine Analyse von", "서울=".</summary>
internal static class BylineOpenings
{
    private const char FirstIdeograph = '\u2E80';

    private static readonly PhraseStarts ReportWords = Starts("reports");
    private static readonly PhraseStarts Words = Starts("work", "by", "opening", "opening-house", "opening-joined", "opening-marked");
    private static readonly Regex Prefix = Pattern($@"^\W*(?:(?:{Any("work")}\s+){{0,3}}{Any("by")}|{Any("opening")})\b\s*[:：]?\s+|^\W*{Any("opening-house")}?{Any("opening-joined")}[\s:：/／・|]*|^\p{{IsCJKUnifiedIdeographs}}{{2,5}}{Any("opening-joined")}[\s:：]+(?=\S)|^\W*{Any("opening-marked")}\s?[:：／/・]\s?");

    // "ByAnn Rook", where an element ends between the words.
    private static readonly Regex Glued = new(@"^(?:By|BY)(?=\p{Lu}\p{Ll}+\s)", RegexOptions.CultureInvariant);

    // "Eine Analyse von Ida Marlow", "Entretien réalisé par Ida Marlow": an article opens what the work is; "par" and "by" are in no name.
    private static readonly Regex Work = new($@"^(?:(?i:{Any("work-article")})\s(?:[\p{{L}}'’-]+\s){{1,4}}?(?i:{Any("work-by")})|(?:[\p{{L}}'’-]+\s){{1,5}}?(?:by|par))\s(?=\p{{Lu}})", RegexOptions.CultureInvariant);

    // "Aus Kiew berichtet Ida Marlow"
    private static readonly Regex Reports = new($@"^(?i:{Any("where")})\s\p{{Lu}}[\p{{L}} -]{{1,30}}?\s(?i:{Any("reports")})\s(?=\p{{Lu}})", RegexOptions.CultureInvariant);

    // "Írta: Ida Marlow", "Rozmawiał: Jan Kowal": one word and a colon, before a full name.
    private static readonly Regex Labelled = new(@"^\p{L}{3,20}\s?:\s?(?=\p{Lu}\S+\s\p{Lu})", RegexOptions.CultureInvariant);

    // "서울=김철수 기자"
    private static readonly Regex Place = new(@"^[\p{IsHangulSyllables}\p{IsCJKUnifiedIdeographs}\p{IsKatakana}]{2,8}[=＝]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Whether a text begins as bylines do: "By", "Written by".</summary>
    /// <param name="text">As shown.</param>
    public static bool Open(string text) => MayOpen(text) && Prefix.IsMatch(text);

    /// <summary>Whether a text says that somebody reports from a place: "Aus Kiew berichtet Ida Marlow".</summary>
    /// <param name="text">As shown.</param>
    public static bool Report(string text) => HasInnerWord(text) && ReportWords.OpenWord(text) && Reports.IsMatch(text);

    /// <summary>A text that opens with a word for "by" of one language alone, with a word that opens bylines in all: "De" is Romanian, and a Flemish name.</summary>
    /// <param name="text">As shown.</param>
    /// <param name="language">Language that the page states, or null.</param>
    public static string InCommonWords(string text, string? language) =>
        language is not null && Of($"opening-{language.Split('-')[0]}").FirstOrDefault(word => text.Length > word.Length + 1 && text[word.Length] == ' ' && char.IsUpper(text[word.Length + 1]) && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } opening
            ? "By" + text[opening.Length..] : text;

    /// <summary>A byline without its opening; texts that only may be bylines open so too.</summary>
    /// <param name="byline">Plain text, without what others did.</param>
    public static string Without(string byline)
    {
        var text = byline.StartsWith("By", StringComparison.OrdinalIgnoreCase) ? Glued.Replace(byline, "By ") : byline;
        text = WithoutIn(text.AsSpan().ContainsAny('=', '＝') ? Place.Replace(text, string.Empty) : text);
        if (text.Length < byline.Length)
        {
            return text;
        }

        text = HasInnerWord(text) ? Reports.Replace(Work.Replace(text, string.Empty), string.Empty) : text;
        return text.Contains(':', StringComparison.Ordinal) ? Labelled.Replace(text, string.Empty) : text;
    }

    /// <summary>One piece of a byline without an opening of its own.</summary>
    /// <param name="piece">A piece.</param>
    public static string WithoutIn(string piece) => MayOpen(piece) ? Prefix.Replace(piece, string.Empty) : piece;

    // Behind marks; names before such words are written without letters.
    private static bool MayOpen(string text)
    {
        var first = 0;
        while (first < text.Length && !char.IsLetter(text[first]))
        {
            first++;
        }

        return first < text.Length && (text[first] >= FirstIdeograph || Words.Open(text.AsSpan(first)));
    }
}
