using System.Collections.Frozen;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Reads boxes beside a text: whether one says that it holds facts, and what its lines say.</summary>
internal static class FactBoxes
{
    private const int LongestHeading = 60;
    private const int LongestNames = 400;
    private const int LongestCell = 20_000;
    private const int LeastPoint = 12;
    private const int LeastFact = 3;

    /// <summary>Words in the names of such boxes.</summary>
    public static FrozenSet<string> Names { get; } = "facts fact fakten fakta factfile factsheet keyfacts quickfacts fastfacts".Split(' ').Concat(ConventionalNames.FactBoxes).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Headings = PageLexicon.Words.List("fact-headings").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HeadingLetters = Headings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the name or the heading of a box says that it holds facts.</summary>
    /// <param name="page">The page.</param>
    /// <param name="box">A region of the page.</param>
    public static bool Is(BlockPage page, Region box) => box.EndBlock > box.FirstBlock
        && (NamesFacts(box.ClassName) || NamesFacts(box.Id) || IsHeaded(page, box));

    /// <summary>Whether a box opens with a heading, or bold words, that say that it holds facts.</summary>
    /// <param name="page">The page.</param>
    /// <param name="box">A region of the page.</param>
    public static bool IsHeaded(BlockPage page, Region box) => page.Blocks[box.FirstBlock] is var heading && Heads(heading);

    /// <summary>Whether a block heads such a box: a heading, bold words, or the line that opens a fold, with such words alone or before a colon: "Facts: The ramp".</summary>
    /// <param name="block">Any block.</param>
    public static bool Heads(Block block) => (block.IsHeading || block.IsEmphasized || block.Region.Tag is "summary") && (IsLabel(block) || OpensWithLabel(block.Text));

    /// <summary>Whether a line is the heading of such a box, whatever its element.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsLabel(Block block) => block.Text.Length <= LongestHeading && Headings.Contains(block.Text.Replace('’', '\'').Trim(' ', ':', '.'));

    private static bool OpensWithLabel(string text) => text.Length <= LongestHeading && text.AsSpan().IndexOfAny(':', '：') is > 0 and var colon && HeadingLetters.Contains(text.AsSpan(0, colon).Trim());

    /// <summary>Whether every link of a box stands in a sentence or a point of it, with words before it or behind; where one does not, the box leads elsewhere.</summary>
    /// <param name="page">The page.</param>
    /// <param name="box">A region of the page.</param>
    public static bool LinksAreInSentences(BlockPage page, Region box)
    {
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            if (page.Blocks[i] is { Links.Length: > 0 } block && !(block is { EndsSentence: true, LinkDensity: < 0.5, IsHeading: false } && Array.TrueForAll(block.Links, link => IsInSentence(block.Text, link))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a line of a box says: a sentence, a point of a list, a term with what it means, or a row; null for a line that says nothing alone.</summary>
    /// <param name="page">The page.</param>
    /// <param name="block">A block of the box.</param>
    /// <param name="holdsFacts">Whether the box says that it holds facts: its lines need not be sentences.</param>
    public static string? Said(BlockPage page, Block block, bool holdsFacts) => block.Region.Tag switch
    {
        "dt" => block.Index + 1 < page.Blocks.Count && page.Blocks[block.Index + 1] is { Region.Tag: "dd" } meaning && ReferenceEquals(meaning.Region.Parent, block.Region.Parent) ? Pair(block.Text, meaning.Text) : null,
        "dd" => block.Index > 0 && page.Blocks[block.Index - 1] is { Region.Tag: "dt" } ? null : block.Text,
        "tr" => Row(block),
        "summary" => null,
        _ => IsLabel(block) || PageWords.IsLine(block) || !Tells(block, holdsFacts) ? null : Bullets.Without(block.Text),
    };

    private static bool Tells(Block block, bool holdsFacts) => ((holdsFacts || block.IsListItem) && IsPair(block.Text))
        || (block.Size >= (holdsFacts ? LeastFact : LeastPoint) && (block.EndsSentence || block.IsListItem || Bullets.Open(block) || (holdsFacts && !block.IsEmphasized)));

    // "Lanes: six"
    private static bool IsPair(string text) => text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && colon + 2 < text.Length;

    private static string? Row(Block block) => block.Region.Element.Children switch
    {
        { Length: 2 } cells when cells[1].LocalName is "td" => Pair(PlainText.Collapse(ElementWalks.TextOf(cells[0], LongestCell)), PlainText.Collapse(ElementWalks.TextOf(cells[1], LongestCell))),
        { Length: > 2 } cells when cells[1].LocalName is "td" && block.Text.Contains(TableCells.Parting, StringComparison.Ordinal) => block.Text,
        _ => null,
    };

    private static string? Pair(string term, string meaning) => term.TrimEnd(' ', ':') is { Length: > 0 } bare && meaning.Length > 0 ? $"{bare}: {meaning}" : null;

    // "The port says <so> on its page." and not "The port is closed. <Read more>", "<A headline> And what it is about."
    private static bool IsInSentence(string text, BlockLink link)
    {
        var before = text.AsSpan(0, link.Start).TrimEnd();
        var behind = text.AsSpan(Math.Min(link.End, text.Length)).TrimStart();
        return before.Length == 0 ? behind is [var next, ..] && char.IsLower(next) : !TextSize.EndsSentence(before[Math.Max(0, before.Length - 2)..].ToString()) || before[^1] == ':';
    }

    private static bool NamesFacts(string? names)
    {
        if (names is not { Length: > 0 and < LongestNames })
        {
            return false;
        }

        return names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameWords.Of).Any(words => words.Any(Names.Contains) || words.Zip(words.Skip(1), string.Concat).Any(Names.Contains));
    }
}
