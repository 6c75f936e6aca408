namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds boxes of facts that no name makes clutter: by their heading, and a name, a ground or points that set them apart from the text.</summary>
internal static class FactBoxFinder
{
    private const int LongestNames = 400;
    private const int MostInBox = 14;
    private const int LeastPoints = 2;
    private const int LongestPoint = 140;
    private const int MostBetween = 3;
    private const int MostBelowQuestion = 4;
    private const int LongestAnswer = 350;
    private const int LeastAround = 2;
    private const double MostOfText = 0.3;

    // Names that mean such a box and nothing else, where one box alone bears them: others use them for each part of a text.
    private static readonly HashSet<string> OwnNames = new(["contentbox", "sidebox", "storybox", "articlebox", "infopanel"], StringComparer.Ordinal);

    private static readonly HashSet<string> BoxNames = new([.. FactBoxes.Names, .. "box keypoint keypoints keytakeaways takeaways highlights glance ataglance summary summarybox bulletpoints textbox callbox".Split(' ')], StringComparer.Ordinal);

    /// <summary>Leaves them out: what they say is read as the lines of a box.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="sums">Running sums of the positive worth of the blocks.</param>
    public static void Exclude(BlockPage page, double[] sums)
    {
        HashSet<Region>? boxes = null;
        for (var at = 0; at < page.Blocks.Count; at++)
        {
            IEnumerable<Region> found = page.Blocks[at].Region.Tag is "h1" ? BelowHeadline(page, at) : FactBoxes.IsLabel(page.Blocks[at]) || FactBoxes.Heads(page.Blocks[at]) ? BelowLabel(page, at, sums)
                : NamedBox(page, at, sums) is { } named ? [named]
                : page.Blocks[at] is { Region.IsHeading: true } heading && heading.Text[^1] is '?' or '？' or '؟' ? BelowQuestion(page, at) : [];
            foreach (var region in found)
            {
                (boxes ??= []).Add(region);
            }
        }

        if (boxes is null)
        {
            return;
        }

        foreach (var region in page.Regions)
        {
            region.HoldsFacts = boxes.Contains(region) || (region.Parent is { } outer && boxes.Contains(outer) && boxes.Add(region));
            region.IsExcluded |= region.HoldsFacts;
        }
    }

    // "What is a swing bridge?" and a few lines, in an element of their own between the paragraphs of a text that has no other heading: there it would be a part of the text.
    private static IEnumerable<Region> BelowQuestion(BlockPage page, int at)
    {
        var box = page.Blocks[at].Region.Parent;
        return box is { Tag: "div" or "section", IsExcluded: false, Images: 0, HoldsForm: false, Controls: 0, Parent: { } text } && box.FirstBlock == at && box.EndBlock - at is > 1 and <= MostBelowQuestion
            && page.Blocks.Take(box.EndBlock).Skip(at + 1).All(block => block is { IsHeading: false, Size: < LongestAnswer, Region.Tag: "p" or "li" }) && FactBoxes.LinksAreInSentences(page, box)
            && AreParagraphs(page, text, at - LeastAround, at) && AreParagraphs(page, text, box.EndBlock, box.EndBlock + LeastAround)
            && page.Blocks.Take(text.EndBlock).Skip(text.FirstBlock).All(block => block.Index == at || !block.IsHeading || block.Region.Tag is "h1") ? [box] : [];
    }

    private static bool AreParagraphs(BlockPage page, Region text, int from, int end) => from >= text.FirstBlock && end <= text.EndBlock
        && page.Blocks.Take(end).Skip(from).All(block => block is { EndsSentence: true, Region.Tag: "p" } && ReferenceEquals(block.Region.Parent, text));

    private static IEnumerable<Region> BelowLabel(BlockPage page, int at, double[] sums) => Box(page, at) is { } box && IsSmall(page, box, sums) ? [box]
        : FactBoxes.IsLabel(page.Blocks[at]) && Points(page, at + 1) is { Count: >= LeastPoints } points ? points.Prepend(page.Blocks[at].Region) : [];

    // The smallest such element that opens with the label.
    private static Region? Box(BlockPage page, int at)
    {
        for (var box = page.Blocks[at].Region; box is not null && box.FirstBlock == at && box.EndBlock - at <= MostInBox; box = box.Parent)
        {
            if (box is { Tag: "div" or "section" or "ul" or "dl" or "details", IsExcluded: false, Images: 0, HoldsForm: false } && box.EndBlock - at > 1
                && (box.Tag is "details" || ((IsSetApart(box) || StandsAbove(page, box)) && FactBoxes.IsHeaded(page, box)) || HoldsPoints(page, box)))
            {
                return box;
            }
        }

        return null;
    }

    // In an element of its own, first in that of the paragraphs, of which the first follows: the text does not begin there.
    private static bool StandsAbove(BlockPage page, Region box) => box.Parent is { } text && text.FirstBlock == box.FirstBlock && text.EndBlock - box.EndBlock > LeastAround && AreParagraphs(page, text, box.EndBlock, box.EndBlock + LeastAround);

    // The smallest such element that opens with a heading, whatever it says, and stands behind a paragraph.
    private static Region? NamedBox(BlockPage page, int at, double[] sums)
    {
        for (var box = page.Blocks[at] is { IsHeading: true, Region.Tag: not "h1" } heading ? heading.Region : null; box is not null && box.FirstBlock == at && box.EndBlock - at <= MostInBox; box = box.Parent)
        {
            if (box is { Tag: "div" or "section", IsExcluded: false, Images: 0, HoldsForm: false } && box.EndBlock - at > 1 && IsNamedBox(box))
            {
                return IsSmall(page, box, sums) && IsBehindParagraph(page, at) ? box : null;
            }
        }

        return null;
    }

    private static bool IsNamedBox(Region box) => box.Element.GetAttribute("data-area") is "contentbox"
        || (box.ClassName is { Length: > 0 and < LongestNames } names && NamesOneOf(names, OwnNames) && box.Element.ParentElement?.Children.Count(other => other.ClassName == names) == 1);

    private static bool IsBehindParagraph(BlockPage page, int at)
    {
        var before = at - 1;
        while (before >= 0 && page.Blocks[before].Region.IsExcluded)
        {
            before--;
        }

        return before >= 0 && page.Blocks[before] is { EndsSentence: true, IsHeading: false, LinkDensity: < 0.5 };
    }

    private static bool IsSmall(BlockPage page, Region box, double[] sums) => sums[box.EndBlock] - sums[box.FirstBlock] < sums[^1] * MostOfText && FactBoxes.LinksAreInSentences(page, box);

    private static bool HoldsPoints(BlockPage page, Region box) => box.EndBlock - box.FirstBlock > LeastPoints && page.Blocks.Skip(box.FirstBlock + 1).Take(box.EndBlock - box.FirstBlock - 1).All(IsPoint);

    // Sentences of some length are a part of the text, whatever heads them.
    private static bool IsPoint(Block block) => block is { IsHeading: false, Size: < LongestPoint, LinkDensity: < 0.5 } && (!block.EndsSentence || block.Size < LongestPoint / 2);

    // Paragraphs behind bullets, one behind the other in one element.
    private static List<Region> Points(BlockPage page, int first) =>
        [.. page.Blocks.Skip(first).Take(MostInBox).TakeWhile(block => block is { Region.Tag: "p" or "div", LinkDensity: 0, Size: < LongestPoint } && Bullets.Open(block) && ReferenceEquals(block.Region.Parent, page.Blocks[first].Region.Parent)).Select(block => block.Region)];

    // Right below the headline, perhaps behind byline and day, such points need no heading.
    private static List<Region> BelowHeadline(BlockPage page, int headline)
    {
        var first = headline + 1;
        while (first < page.Blocks.Count && first <= headline + MostBetween && page.Blocks[first] is { EndsSentence: false } line && !Bullets.Open(line))
        {
            first++;
        }

        return first < page.Blocks.Count && Points(page, first) is { Count: >= LeastPoints } points ? points : [];
    }

    // By its classes, or by the name that scripts know it by.
    private static bool IsSetApart(Region box) => new[] { box.ClassName, box.Element.GetAttribute("data-component"), box.Element.GetAttribute("data-testid") }.Any(names => names is not null && IsSetApart(names));

    private static bool IsSetApart(string names) => names.Length < LongestNames && names.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var all
        && (Array.Exists(all, name => name is "has-background" or "has-border-color") || NamesOneOf(names, BoxNames));

    private static bool NamesOneOf(string names, HashSet<string> words) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameWords.Of)
        .Any(name => name.Any(words.Contains) || name.Zip(name.Skip(1), string.Concat).Any(words.Contains));
}
