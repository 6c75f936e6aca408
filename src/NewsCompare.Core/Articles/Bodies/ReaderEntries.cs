using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds what readers wrote below an article, where no name says so, by what each entry bears: who wrote it, when, and the same words to press below it.</summary>
internal static partial class ReaderEntries
{
    private const int LongestLine = 60;
    private const int LongestName = 40;
    private const int LongestNameWords = 3;
    private const int LongestLabel = 40;
    private const int LeastText = 40;
    private const int MostBlocks = 14;
    private const int LongestEntry = 2_500;

    /// <summary>The runs of such entries: the first block of each, and one past its last.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="first">The first block behind some text.</param>
    /// <param name="enough">The first block behind enough text; before it only entries count below a heading of theirs, or with a line to answer each.</param>
    /// <param name="own">Running sums of the worth of the text below the headline.</param>
    public static IEnumerable<(int Start, int End)> In(BlockPage page, int first, int enough, double[] own)
    {
        var marks = new List<Block>();
        foreach (var mark in page.Blocks.Skip(first).Where(block => !block.Region.IsExcluded && BearsTime(block)).Append(null))
        {
            if (mark is not null && (marks.Count == 0 || IsNext(page, marks[^1], mark)))
            {
                if (marks.Count == 0 || HoldsText(page, marks[^1].Index, mark.Index))
                {
                    marks.Add(mark);
                }

                continue;
            }

            if (marks.Count > 1 && Span(page, marks, first) is var row && (row.Start >= enough ? IsByReaders(page, marks, row, own) : IsSurelyByReaders(page, marks, row)))
            {
                yield return row;
            }

            marks = mark is null ? [] : [mark];
        }
    }

    // Two entries follow one another: no heading stands between them but the name of who wrote the second.
    private static bool IsNext(BlockPage page, Block one, Block next)
    {
        var size = 0;
        for (var i = one.Index; i < next.Index; i++)
        {
            size += page.Blocks[i].Size;
            if (page.Blocks[i].IsHeading && i > one.Index && i < next.Index - 1)
            {
                return false;
            }
        }

        return next.Index - one.Index <= MostBlocks && size <= LongestEntry;
    }

    /// <summary>Whether one of some blocks is what somebody wrote.</summary>
    /// <param name="page">The page.</param>
    /// <param name="from">The first block.</param>
    /// <param name="end">One past the last.</param>
    public static bool HoldsText(BlockPage page, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (IsText(page.Blocks[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a block is what somebody wrote, and not a name or a label.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsText(Block block) => !block.IsHeading && block.LinkDensity < 0.5 && (block.Size > LongestLine || (block.Size >= LeastText / 2 && block.EndsSentence));

    // From the first entry to the end of the last, by the elements that hold one each; where they have none, from the name above the first time to as many blocks behind the last as behind the others.
    private static (int Start, int End) Span(BlockPage page, List<Block> marks, int first)
    {
        var (one, last) = (marks[0].Region, marks[^1].Region);
        var outer = Around(one, last);
        (one, last) = (Below(outer, one), Below(outer, last));
        if (one.FirstBlock >= first && !ReferenceEquals(one, last) && HoldsText(page, one.FirstBlock, one.EndBlock) && HoldsText(page, last.FirstBlock, last.EndBlock))
        {
            return (one.FirstBlock, last.EndBlock);
        }

        var start = marks[0].Index;
        while (start > Math.Max(first, outer.FirstBlock) && start > marks[0].Index - 2 && page.Blocks[start - 1] is { Region.IsExcluded: false } name && IsName(name) && IsTimeAlone(marks[0]))
        {
            start--;
        }

        var most = marks.Zip(marks.Skip(1), (a, b) => b.Index - a.Index).Max();
        var end = marks[^1].Index + 1;
        while (end < outer.EndBlock && end - marks[^1].Index < most && !page.Blocks[end].IsHeading)
        {
            end++;
        }

        return (start, end);
    }

    private static Region Around(Region one, Region other)
    {
        while (!ReferenceEquals(one, other))
        {
            (one, other) = one.Depth >= other.Depth ? (one.Parent!, other) : (one, other.Parent!);
        }

        return one;
    }

    private static Region Below(Region outer, Region inner)
    {
        while (inner.Depth > outer.Depth + 1)
        {
            inner = inner.Parent!;
        }

        return inner;
    }

    private static bool IsByReaders(BlockPage page, List<Block> marks, (int Start, int End) row, double[] own)
    {
        var (size, before) = (0, own[row.Start]);
        for (var i = row.Start; i < row.End; i++)
        {
            size += page.Blocks[i].Size;
        }

        return marks.TrueForAll(mark => IsSigned(page, mark)) && (IsCounted(page, row.Start, marks.Count)
            || (size <= before && HasLabels(page, row, marks))
            || (size <= before && marks.Count(mark => ElapsedTimes.AreIn(mark.Text)) * 2 > marks.Count && HeadingsAreNames(page, row) && marks.DistinctBy(mark => SignerOf(page, mark), StringComparer.Ordinal).Count() == marks.Count));
    }

    private static bool IsSurelyByReaders(BlockPage page, List<Block> marks, (int Start, int End) row) => marks.TrueForAll(mark => IsSigned(page, mark)) && (Above(page, row.Start).Any(PageWords.HeadsReaders)
        || page.Blocks.Skip(row.Start).Take(row.End - row.Start).Count(block => block.Size <= LongestLabel && ReplyButtons.Are(block.Text)) >= Math.Max(2, marks.Count - 1));

    private static IEnumerable<Block> Above(BlockPage page, int start) => page.Blocks.Skip(Math.Max(0, start - 2)).Take(Math.Min(2, start));

    // A reporter signs several entries of a live blog, which has headings of its own.
    private static string SignerOf(BlockPage page, Block mark) => !IsTimeAlone(mark) ? ElapsedTimes.Before(mark.Text) : page.Blocks[IsName(page, mark.Index - 1) ? mark.Index - 1 : mark.Index + 1].Text;

    private static bool HeadingsAreNames(BlockPage page, (int Start, int End) row) => page.Blocks.Skip(row.Start).Take(row.End - row.Start).All(block => !block.IsHeading || (block.Size <= LongestName && block.Text.Split(' ').Length <= LongestNameWords));

    // A name stands with the time, or on the line above or below; the clocks of a chronicle stand alone.
    private static bool IsSigned(BlockPage page, Block mark) => !IsTimeAlone(mark) || IsName(page, mark.Index - 1) || IsName(page, mark.Index + 1);

    private static bool IsName(BlockPage page, int at) => at >= 0 && at < page.Blocks.Count && IsName(page.Blocks[at]);

    // "Anna K." is no sentence.
    private static bool IsName(Block block) => block.Size <= LongestName && (!block.EndsSentence || block.Text.Split(' ').Length <= LongestNameWords) && block.Text.Any(char.IsLetter);

    private static bool IsTimeAlone(Block mark) => ElapsedTimes.IsAll(mark.Text) || (char.IsAsciiDigit(mark.Text[0]) && ClockLines.TimeOf(mark.Text) is not null);

    // "Reply", "3 replies": the same short words, numbers aside, with all entries or all but one.
    private static bool HasLabels(BlockPage page, (int Start, int End) row, List<Block> marks) => page.Blocks.Skip(row.Start).Take(row.End - row.Start)
        .Where(block => block is { Size: <= LongestLabel, EndsSentence: false, IsHeading: false } && block.Text.Any(char.IsLetter) && !marks.Contains(block))
        .GroupBy(block => Digits().Replace(block.Text, "#"), StringComparer.Ordinal).Any(label => label.Count() >= Math.Max(2, marks.Count - 1));

    // "4 comments" above four of them, in any language, or words that say who wrote them.
    private static bool IsCounted(BlockPage page, int start, int count) => Above(page, start)
        .Any(block => PageWords.HeadsReaders(block) || (block is { Size: <= LongestName, EndsSentence: false } && Digits().Matches(block.Text) is [var number] && number.Value == FormattableString.Invariant($"{count}") && block.Text.Split(' ').Length is > 1 and <= 3));

    private static bool BearsTime(Block block) => block.Size <= LongestLine ? !block.EndsSentence && (ElapsedTimes.AreIn(block.Text) || HoldsDay(block.Text))
        : block.Region.Element.FirstElementChild is { LocalName: "b" or "strong" or "a" or "span" or "cite" } && (ElapsedTimes.AreIn(block.Text) || HoldsDay(block.Text.AsSpan(0, Math.Min(LongestLine, block.Text.Length))));

    private static bool HoldsDay(ReadOnlySpan<char> text) => text.Contains("20", StringComparison.Ordinal) && Day().IsMatch(text);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // "2 November 2026", "November 2, 2026", "14. 01. 2026", "2026-11-02"; a year alone says when a prize was won.
    [GeneratedRegex(@"(?:^|[^0-9])(?:[0-3]?[0-9](?:st|nd|rd|th)?[. /-]{1,2}(?:[01]?[0-9]|(?:de )?\p{L}{3,12}\.?)[. /,-]{1,2}(?:de )?20[0-9]{2}|\p{L}{3,12}\.? [0-3]?[0-9](?:st|nd|rd|th)?, 20[0-9]{2}|20[0-9]{2}[-/.年][01]?[0-9][-/.月][0-3]?[0-9])(?:$|[^0-9])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
