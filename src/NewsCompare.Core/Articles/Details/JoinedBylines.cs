using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds reporters in writings that part no words, where a dateline or a line of its own names them: "(서울=연합뉴스) 김민수 기자 =", "김민수 기자".</summary>
internal static partial class JoinedBylines
{
    private const int Longest = 60;

    // "江城11月12日电（记者陈晓、李红）"
    private static readonly Regex InDateline = new(
        $@"^[^。]{{0,40}}[（(]{BylineWords.Any("opening-house")}?{BylineWords.Any("opening-joined")}\s?(\p{{IsCJKUnifiedIdeographs}}{{2,4}}(?:[、，\s]\p{{IsCJKUnifiedIdeographs}}{{2,4}})*)[）)]", RegexOptions.CultureInvariant);

    /// <summary>The names, or null.</summary>
    /// <param name="body">The body as found.</param>
    /// <param name="lines">Short lines around headline and text.</param>
    public static string? Find(PageBody body, IEnumerable<string> lines)
    {
        if (body.Blocks is [var first, ..] && (BylineWords.HoldsIdeographs(first.Text) || Hangul().IsMatch(first.Text)) && InFirst(first.Text) is { } named)
        {
            return named;
        }

        return lines.Where(line => line.Length <= Longest).Select(line => Alone().Match(line)).FirstOrDefault(found => found.Success)?.Groups[1].Value;
    }

    private static string? InFirst(string text) => InDateline.Match(text) is { Success: true } reporters ? reporters.Groups[1].Value
        : JoinedDatelines.Of(text[..Math.Min(text.Length, Longest)]) is not { } dateline ? null
        : Behind().Match(text, dateline.Length, Math.Min(text.Length - dateline.Length, Longest)) is { Success: true } behind ? behind.Groups[1].Value
        : null;

    [GeneratedRegex(@"\p{IsHangulSyllables}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hangul();

    // "김민수 이지은 기자 = "
    [GeneratedRegex(@"^\s?(\p{IsHangulSyllables}{2,4}(?:[·,\s]{1,2}\p{IsHangulSyllables}{2,4}){0,3}?)\s?(?:기자|특파원|통신원)\s?[=＝]", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    // "김민수 기자 kim@courier.example"
    [GeneratedRegex(@"^\s?(\p{IsHangulSyllables}{2,4})\s?(?:인턴기자|기자|특파원)(?:\s?[(\[]?[\w.+-]+@[\w.-]+[)\]]?)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Alone();
}
