using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Sees whether a text ends before its story does.</summary>
internal static partial class CutTexts
{
    private const int Reach = 3;
    private const int LeastLine = 70;
    private const int LeastWords = 8;
    private const int LeastParagraphs = 3;
    private const int LeastSentence = 12;
    private const int LongestForetaste = 1_500;
    private const string Openings = " ([–—-";

    /// <summary>Whether the last words of a page stand in the element of the text and are no whole sentence.</summary>
    /// <param name="body">The body found, on a page whose markup ends in the midst of a line.</param>
    public static bool EndsIn(PageBody body) => body.Container is { } container
        && body.Page.Blocks is [.., { EndsSentence: false, IsHeading: false, LinkDensity: < 0.5, Region.IsExcluded: false } last] && last.Region.IsWithin(container);

    /// <summary>Whether a text ends with dots, alone or in brackets.</summary>
    /// <param name="text">Any text.</param>
    public static bool EndsInDots(string text) => Dots().IsMatch(text);

    /// <summary>Whether a text breaks off: with its page, with dots, in the midst of a sentence, or at a link to the rest; not where linked data say that it is whole.</summary>
    /// <param name="article">What was found.</param>
    /// <param name="body">Where it was found; null when it is not from the page's own text.</param>
    /// <param name="linked">The page's linked data.</param>
    public static bool BreakOff(Article article, PageBody? body, LinkedArticle linked) => body is { IsCutOff: true }
        || (article.Paragraphs.Count > 0 && article.Parts.LiveEntries.Count == 0
            && (EndsInDots(article.Paragraphs[^1]) || EndsInMidSentence(article) || (body is not null && LeadsOn(body))) && StatedLengths.GoesOn(article.Paragraphs, linked) is not false);

    // Where every other paragraph ends with a mark. Addresses, lists of names and signs of the author end a text without one too.
    private static bool EndsInMidSentence(Article article)
    {
        if (article.Kinds.Count != article.Paragraphs.Count || article.Kinds[^1] is not ParagraphKind.Text || article.Paragraphs[^1] is not { Length: >= LeastLine } last || !char.IsLetter(last[^1]))
        {
            return false;
        }

        var words = SentenceEnd().Split(last)[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var others = article.Paragraphs.SkipLast(1).Where((_, at) => article.Kinds[at] is ParagraphKind.Text).ToList();
        return words.Length >= LeastWords && words.Count(word => char.IsLower(word[0])) * 2 > words.Length && !words.Any(word => word.AsSpan().ContainsAny(":/@|©"))
            && others.Count >= LeastParagraphs && others.TrueForAll(TextSize.EndsSentence);
    }

    /// <summary>Where the words begin by which a paragraph's last link leads on to the rest of the text; its length when there are none.</summary>
    /// <param name="last">The last paragraph of a text.</param>
    public static int EndOf(Block last) => last is { Links: [.., { Start: > 0 } link] } && (!last.EndsSentence || PageWords.IsContinuation(last.Text[link.Start..])) && link.End >= last.Text.AsSpan().TrimEnd(" .»›→>)]").Length
        && (EndsInDots(last.Text.AsSpan(0, link.Start).TrimEnd(Openings).ToString()) || PageWords.LeadsOn(last.Text[link.Start..])) ? last.Text.AsSpan(0, link.Start).TrimEnd(Openings).Length : last.Text.Length;

    /// <summary>Whether a paragraph is a sentence, or more, and then such a link: "The ferry leaves at six. Read more".</summary>
    /// <param name="block">Any block.</param>
    public static bool LeadsOnBehindSentence(Block block) => block.LinkDensity is > 0 and < 0.5 && EndOf(block) is >= LeastSentence and var end && end < block.Text.Length && TextSize.EndsSentence(block.Text[..end]);

    // Where paragraphs before it end in a link with the same words, each is an item of its own, and whole.
    private static bool IsItem(Block last, IReadOnlyList<Block> blocks) => last.Links is [.., { Start: > 0 } link]
        && blocks.Any(block => block != last && block.Links is [.., { Start: > 0 } other] && EndOf(block) < block.Text.Length && block.Text.AsSpan(other.Start).Equals(last.Text.AsSpan(link.Start), StringComparison.OrdinalIgnoreCase));

    // "... from as far as ... <a>Read the full story</a>", or a line of its own right behind the text.
    private static bool LeadsOn(PageBody body)
    {
        if (body.Blocks is not [.., var last])
        {
            return false;
        }

        if ((EndOf(last) < last.Text.Length && !IsItem(last, body.Blocks)) || (body is { Size: < LongestForetaste, Blocks.Count: > 1 } && last is { IsHeading: false, Links.Length: > 0 } && PageWords.LeadsOn(last.Text)))
        {
            return true;
        }

        var behind = body.Page.Blocks.Skip(last.Index + 1).Take(Reach).SkipWhile(block => PageWords.IsLine(block) || !block.Text.Any(char.IsLetterOrDigit)).Take(2).ToList();
        return behind is [{ IsHeading: false, Region.Hint: not RegionHint.Outside } line, ..] && PageWords.LeadsOn(line.Text)
            && (body.Size < LongestForetaste || !PageWords.IsContinuation(line.Text)) // "Read more" may lead from a whole story to another
            && (line.Links.Any(there => !there.Href.StartsWith('#'))
                || (line.Links.Length == 0 && body.Size < LongestForetaste && line.Index < body.Container?.EndBlock && behind is not [_, { LinkDensity: > 0.5 }])); // above links it heads them
    }

    [GeneratedRegex(@"(?:…|\.{3}|\. \. \.)$|[\[(]\s?(?:…|\.{3,})\s?[\])]$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Dots();

    [GeneratedRegex(@"(?<=[.!?…][”’»)""]?)\s", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
