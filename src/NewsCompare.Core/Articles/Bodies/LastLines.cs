using System.Buffers;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows last paragraphs that are short and end without a stop, and are text all the same: "The hearing continues", "The boat is called Hope. (PA)", "The boat is called Hope. ♦".</summary>
/// <remarks>They are set as the paragraphs before them, and nothing tells them from those: no link, name, label, number or sign. Lines of the page that stand in their place do bear such marks, or are in the lists of words.</remarks>
internal static class LastLines
{
    private const int LeastParagraphs = 2;
    private const int MostLines = 6;
    private const int LeastWords = 3;
    private const int LeastWordsUncased = 5;
    private const int LeastSentence = 8;
    private const int LongestCredit = 60;
    private const int LeastStated = 12;
    private const double MostDigits = 0.08;

    // A source, a right, an address, a picture, parts of a row.
    private static readonly SearchValues<char> LabelMarks = SearchValues.Create(":：©ⓒ|@=<>→»›");

    /// <summary>Whether a block ends a text so; lines of the same form may stand before it.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    /// <param name="at">Which may be the last of the text.</param>
    /// <param name="isText">Whether a block is text by its length and its end.</param>
    public static bool Are(IReadOnlyList<Block> blocks, int at, Func<Block, bool> isText)
    {
        var first = at;
        while (first > 0 && at - first < MostLines && !isText(blocks[first]) && (IsLine(blocks[first]) || (blocks[first].IsHeading && first < at)))
        {
            first--;
        }

        return first < at && !blocks[at].IsHeading && isText(blocks[first]) && AreSetAlike(blocks, first, at, isText);
    }

    /// <summary>Whether a block is the last of a list right below a paragraph of the text, told as text is: "Tickets cost £4", "Doors open at 7".</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    /// <param name="at">Which may be the last of the text.</param>
    /// <param name="isText">Whether a block is text by its length and its end.</param>
    public static bool AreItems(IReadOnlyList<Block> blocks, int at, Func<Block, bool> isText)
    {
        var (first, longer, plain) = (at, 0, 0);
        while (first > 0 && at - first < MostLines && blocks[first] is { Region.Tag: "li", LinkDensity: 0 } item && ReferenceEquals(item.Region.Parent, blocks[at].Region.Parent) && !IsNote(item))
        {
            longer += isText(item) ? 1 : 0;
            plain += IsPlain(item.Text) ? 1 : 0;
            first--;
        }

        return (longer > 0 || plain == at - first) && at - first > 1 && blocks[first] is { Region.Tag: "p", EndsSentence: true } above && isText(above) && ReferenceEquals(above.Region.Parent, blocks[at].Region.Parent?.Parent);
    }

    /// <summary>Whether the page's own statement of its text holds a line that is more than a label.</summary>
    /// <param name="block">Behind the text.</param>
    /// <param name="stated">The statement, or null.</param>
    public static bool AreStated(Block block, StatedBody? stated) => stated is not null && block is { IsHeading: false, Size: >= LeastStated, LinkDensity: < 0.5, Region.Tag: "p" or "li" }
        && WordsIn(block.Text) >= LeastWords && !IsNote(block) && stated.Holds(block.Text);

    /// <summary>Where the sentence of a line ends that has a stop, and then nothing but an ornament or a credit in brackets: "…is called Hope. (PA)".</summary>
    /// <param name="text">A paragraph.</param>
    /// <returns>The length of the sentence; 0 where a line has no such end.</returns>
    public static int SentenceIn(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || char.IsSurrogate(text[end - 1]) || text[end - 1] is '*' or '•' or '—' or '–' or (>= '\u2500' and <= '\u27BF')))
        {
            end--;
        }

        if (end > 0 && text[end - 1] is ')' or ']' or '）' or '】')
        {
            var open = text[..end].LastIndexOfAny("([（【");
            end = open > 0 && end - open <= LongestCredit ? text[..open].TrimEnd().Length : 0;
        }
        else if (end == text.Length)
        {
            // "kit/dpa"
            var word = text.LastIndexOf(' ');
            end = word > 0 && text[(word + 1)..].Contains('/') && !text[(word + 1)..].ContainsAny('.', ':') ? word : 0;
        }

        return end >= LeastSentence && text[end - 1] is '.' or '!' or '?' or '…' or '”' or '"' or '。' or '।' or '؟' or '۔' && TextSize.EndsSentence(text[..end].ToString()) ? end : 0;
    }

    private static bool IsLine(Block block) => block is { IsHeading: false, IsListItem: false, IsAside: false, FollowsImage: false, Region.Tag: "p" } && !IsNote(block)
        && (IsCreditedSentence(block) || (block is { LinkDensity: 0, IsEmphasized: false } && IsPlain(block.Text) && !PageWords.OpensAsLabel(block) && !PageWords.OpensAsPointer(block) && !PageWords.IsAppeal(block)));

    // A link may stand behind the sentence, but not be it.
    private static bool IsCreditedSentence(Block block) => (block.Links is [{ Start: > 0 and var start }, ..] && block.LinkDensity < 0.5 ? SentenceLength(block.Text.AsSpan(0, start).TrimEnd()) : block.Links.Length == 0 ? SentenceIn(block.Text) : 0) is > 0 and var length
        && WordsIn(block.Text.AsSpan(0, length)) >= LeastWords && !AgencyNames.MayStandIn(block.Text[..length]);

    private static int SentenceLength(ReadOnlySpan<char> text) => text.Length >= LeastSentence && text[^1] is not ':' && TextSize.EndsSentence(text.ToString()) ? text.Length : 0;

    // Words that go on in small letters behind a capital; scripts without capitals need more of them.
    private static bool IsPlain(string text)
    {
        if (text.AsSpan().ContainsAny(LabelMarks) || text.Count(char.IsDigit) > MostDigits * TextSize.Of(text) || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var start = text.AsSpan().TrimStart("\"“”„«‘'¿¡");
        return start is [var first, ..] && (char.IsUpper(first) ? WordsIn(text) >= LeastWords && !BylineNames.IsInNameCase(text) && HoldsSmallWord(start)
            : char.IsLetter(first) && !char.IsLower(first) && WordsIn(text) >= LeastWordsUncased);
    }

    private static bool HoldsSmallWord(ReadOnlySpan<char> text)
    {
        for (var at = 1; at + 2 < text.Length; at++)
        {
            if (text[at - 1] is ' ' && char.IsLower(text[at]) && char.IsLower(text[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static int WordsIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u3040', '\u9FFF') ? text.Length / 2 : text.Trim().Count(' ') + 1;

    private static bool IsNote(Block block) => EditorNotes.IsCredit(block) || EditorNotes.IsCorrection(block) || AgencyCredits.IsSource(block) || PageWords.IsGate(block) || ImageTexts.IsBelow(block);

    // As most of the text is: in one element with it, under the same class.
    private static bool AreSetAlike(IReadOnlyList<Block> blocks, int first, int at, Func<Block, bool> isText)
    {
        var (parent, name, alike) = (blocks[at].Region.Parent, blocks[at].Region.ClassName, 0);
        for (var i = at; i >= 0 && alike < LeastParagraphs; i--)
        {
            var isSet = ReferenceEquals(blocks[i].Region.Parent, parent) && blocks[i].Region.Tag is "p" && string.Equals(blocks[i].Region.ClassName, name, StringComparison.Ordinal);
            if (i > first && !isSet && !(blocks[i].IsHeading && ReferenceEquals(blocks[i].Region.Parent, parent)))
            {
                return false;
            }

            alike += isSet && i <= first && blocks[i].EndsSentence && isText(blocks[i]) ? 1 : 0;
        }

        return alike >= LeastParagraphs;
    }
}
