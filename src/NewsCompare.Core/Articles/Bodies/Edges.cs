using System.Buffers;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Cuts off what stands before the first and behind the last paragraph.</summary>
internal static class Edges
{
    private const int LeastUnmarked = 30;
    private const int LongestLabel = 40;
    private const int LeastLabelled = 3;
    private const int LeastSigned = 2;
    private const int LeastLines = 4;

    // Works that are named at the end have the year before the colon.
    private static readonly SearchValues<char> NoLabel = SearchValues.Create("(),.;0123456789");

    /// <summary>From the first block of running text to the last, without headings that head nothing.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    /// <param name="stated">What the page's metadata state as its text, or null.</param>
    public static IReadOnlyList<Block> Trim(IReadOnlyList<Block> blocks, StatedBody? stated)
    {
        var first = 0;
        while (first < blocks.Count && !IsText(blocks[first]) && !Leads(blocks, first) && !StartsOff(blocks, first))
        {
            first++;
        }

        var last = blocks.Count - 1;
        while (last >= first && !IsText(blocks[last]) && !GoesOn(blocks, last) && !IsRow(blocks, last) && !Posts.Are(blocks[last].Region)
            && !LastLines.Are(blocks, last, IsText) && !LastLines.AreItems(blocks, last, IsText) && !(last > first && LastLines.AreStated(blocks[last], stated)))
        {
            last--;
        }

        var kept = new List<Block>();
        for (var i = first; i <= last; i++)
        {
            kept.Add(blocks[i]);
        }

        return kept;
    }

    // A heading directly above the first paragraph belongs to it; in a header of its own, where other parts have such too. A single one is a title's.
    private static bool Leads(IReadOnlyList<Block> blocks, int at) =>
        blocks[at].IsHeading && at + 1 < blocks.Count && IsText(blocks[at + 1]) && (ReferenceEquals(blocks[at].Region.Parent, blocks[at + 1].Region.Parent)
            || (blocks[at + 1].IsListItem && ReferenceEquals(blocks[at].Region.Parent, blocks[at + 1].Region.Parent?.Parent))
            || (IsInHeader(blocks[at]) && ReferenceEquals(blocks[at].Region.Parent?.Parent, blocks[at + 1].Region.Parent) && blocks.Skip(at + 1).Any(IsInHeader)));

    // "It stopped.", set as the paragraphs behind it.
    private static bool StartsOff(IReadOnlyList<Block> blocks, int at) => at + 2 < blocks.Count
        && blocks[at] is { IsHeading: false, EndsSentence: true, IsEmphasized: false, IsAside: false, FollowsImage: false, LinkDensity: 0, Region.Tag: "p" } block && block.Text[^1] is not ':' && !block.Text.AsSpan().ContainsAnyInRange('0', '9')
        && blocks[at + 1].Region.Tag is "p" && IsSetAs(blocks[at + 1], block) && IsText(blocks[at + 1]) && IsSetAs(blocks[at + 2], block) && !BylineNames.IsOpened(block.Text);

    private static bool IsInHeader(Block block) => block is { IsHeading: true, Region.Parent.Tag: "header" };

    // "No." ends an interview; in scripts that end no sentence with a mark a short paragraph looks like a label.
    private static bool GoesOn(IReadOnlyList<Block> blocks, int at)
    {
        var block = blocks[at];
        return at > 0 && block is { IsHeading: false, LinkDensity: 0, Region.Tag: "p" } && blocks[at - 1] is { Region.Tag: "p" } before
            && (ReferenceEquals(block.Region.Parent, before.Region.Parent) || AreWrappedAlike(block.Region, before.Region))
            && (block.EndsSentence || (block.Size >= LeastUnmarked && IsText(before) && !before.EndsSentence) || ClosingLines.Are(block.Text) || Quotations.AreWhole(block.Text) || IsShortOfNoStops(block, before) || EndsLabelled(blocks, at) || EndsSigned(blocks, at) || EndsLines(blocks, at));
    }

    // Each in an element of its own that holds nothing else.
    private static bool AreWrappedAlike(Region one, Region other) => one.Parent is { } own && other.Parent is { } next && ReferenceEquals(own.Parent, next.Parent) && own.Tag == next.Tag
        && own.EndBlock - own.FirstBlock == 1 && next.EndBlock - next.FirstBlock == 1 && string.Equals(own.ClassName, next.ClassName, StringComparison.Ordinal) && string.Equals(one.ClassName, other.ClassName, StringComparison.Ordinal);

    // As the paragraph before it; with a colon it names a source or a day.
    private static bool IsShortOfNoStops(Block block, Block before) => TextSize.HasNoStops(block.Text) && TextSize.HasNoStops(before.Text) && IsSetAs(block, before) && !block.Text.AsSpan().ContainsAny(':', '：');

    // Results, scorers, times: lines set as the paragraphs before them, several in a row, most with a number; what a page says of itself has few.
    private static bool EndsLines(IReadOnlyList<Block> blocks, int at)
    {
        var (first, numbers) = (at, 0);
        while (first >= 0 && !blocks[at].IsEmphasized && blocks[first] is { IsHeading: false, Links.Length: 0, Region.Tag: "p" } line && IsSetAs(line, blocks[at]) && !IsText(line))
        {
            numbers += line.Text.AsSpan().ContainsAnyInRange('0', '9') ? 1 : 0;
            first--;
        }

        return at - first >= LeastLines && numbers * 2 > at - first && first >= 0 && IsText(blocks[first]) && blocks[first].Region.Tag is "p" && IsSetAs(blocks[first], blocks[at]);
    }

    private static bool IsSetAs(Block block, Block other) => ReferenceEquals(block.Region.Parent, other.Region.Parent) && string.Equals(block.Region.ClassName, other.Region.ClassName, StringComparison.Ordinal);

    // "Goals: ...", "Referee: ...", "Attendance: 2,416": the last of several, one of them as long as text is.
    private static bool EndsLabelled(IReadOnlyList<Block> blocks, int at)
    {
        var (first, holdsText) = (at, false);
        while (first >= 0 && IsLabelled(blocks[first]) && ReferenceEquals(blocks[first].Region.Parent, blocks[at].Region.Parent))
        {
            holdsText |= IsText(blocks[first--]);
        }

        return holdsText && at - first >= LeastLabelled;
    }

    private static bool IsLabelled(Block block) => block is { IsHeading: false, LinkDensity: 0, Region.Tag: "p" } && block.Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= LongestLabel and var label
        && !block.Text.AsSpan(0, label).ContainsAny(NoLabel) && !block.Text.Contains("://", StringComparison.Ordinal);

    // Who wrote a letter, as below the letters before it.
    private static bool EndsSigned(IReadOnlyList<Block> blocks, int at)
    {
        var signed = 0;
        for (var i = at; i > 0 && IsSignature(blocks[at]) && signed <= LeastSigned; i--)
        {
            signed += IsSignature(blocks[i]) && blocks[i - 1] is { Region.Tag: "p", EndsSentence: true } letter && IsText(letter) && ReferenceEquals(blocks[i].Region.Parent, blocks[at].Region.Parent) ? 1 : 0;
        }

        return signed > LeastSigned;
    }

    private static bool IsSignature(Block block) => block is { IsHeading: false, IsEmphasized: false, EndsSentence: false, Links.Length: 0, Region.Tag: "p" } && !IsText(block)
        && !block.Text.Contains(':', StringComparison.Ordinal) && block.Text.Any(char.IsLower) && BylineNames.IsInNameCase(block.Text); // unlike subheadings

    // A table below the text.
    private static bool IsRow(IReadOnlyList<Block> blocks, int at) => at > 0 && blocks[at].Region.Tag is "tr" && blocks[at - 1].Region.Tag is "tr" && !ReferenceEquals(blocks[at].Region, blocks[at - 1].Region);

    private static bool IsText(Block block) => !block.IsHeading && ((block.IsListItem && block.Size > 15 && block.LinkDensity < 0.3) || (block.EndsSentence ? block.Size >= 12 : block.Size >= 70 || CutTexts.LeadsOnBehindSentence(block)));
}
