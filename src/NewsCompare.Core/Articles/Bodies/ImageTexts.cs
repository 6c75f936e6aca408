using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows captions by their place, where no name says what they are.</summary>
internal static partial class ImageTexts
{
    private const int Longest = 300;
    private const int LongestName = 120;
    private const int MostBlocks = 2;
    private const double LargestShare = 0.3;

    // Of WordPress's block editor: a picture at one side, text of the story at the other.
    private const string TextBesideMedia = "wp-block-media-text";

    /// <summary>Leaves out elements that hold an image and a few words below it, and nothing else; where they hold much of the text, they are what the page is about.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sums">Running sums of the worth of its blocks.</param>
    public static void Exclude(BlockPage page, double[] sums)
    {
        // Where elements of one kind hold a picture and now a line, now many, the lines are text: the slides of a story told in pictures.
        var boxes = page.Regions.Where(region => !region.IsExcluded && IsBox(page, region)).ToHashSet();
        if (boxes.Count == 0)
        {
            return;
        }

        var kinds = boxes.Where(box => box.ClassName is { Length: > 0 }).Select(Kind).ToHashSet();
        var slides = page.Regions.Where(region => region.Images > 0 && region.EndBlock > region.FirstBlock && kinds.Contains(Kind(region)) && !boxes.Contains(region)).Select(Kind).ToHashSet();
        boxes.RemoveWhere(box => slides.Contains(Kind(box)));
        var apart = boxes.Where(box => box.Parent is not { } parent || !boxes.Contains(parent)).Sum(box => sums[box.EndBlock] - sums[box.FirstBlock]) < sums[^1] * LargestShare;
        foreach (var region in page.Regions)
        {
            region.IsImageBox = (apart && boxes.Contains(region)) || region.Parent is { IsImageBox: true };
            region.IsExcluded |= region.IsImageBox;
        }
    }

    /// <summary>Whether a block is the small print below an image, or a caption by its words or the credit at its end.</summary>
    public static bool IsBelow(Block block) => (block is { FollowsImage: true, IsAside: true, Size: <= Longest, IsHeading: false } && (!block.EndsSentence || IsSmall(block)))
        || PageWords.IsCaption(block) || IsCredit(block) || IsBesideImage(block) || (block is { FollowsImage: true, Size: <= Longest, IsHeading: false } && PictureCredits.End(block.Text)) || (block is { Size: <= Longest, EndsSentence: false, IsHeading: false } && block.Text.Contains('/', StringComparison.Ordinal) && Credit().IsMatch(block.Text));

    // A line of its own, or the name behind the sign of a right; in lists a picture may be told of.
    private static bool IsCredit(Block block) => block is { Size: <= Longest, IsHeading: false, IsListItem: false, Region.Tag: "p" or "div" or "span" or "small" } && (PictureCredits.Are(block.Text) || PictureCredits.EndInSign(block.Text) || IsOfAgency(block.Text));

    // "The flooded road on Monday. (AP Photo/Ann Lee)"
    private static bool IsOfAgency(string text) => text[^1] is ')' && text.LastIndexOf('(') is >= 0 and var open && text.AsSpan(open).Contains(" Photo/", StringComparison.Ordinal);

    // A short line that a break parts from the picture in one paragraph.
    private static bool IsBesideImage(Block block) => block is { FollowsImage: true, Size: <= LongestName, LinkDensity: < 0.5, Region: { Tag: "p", Images: > 0 } paragraph } && paragraph.EndBlock - paragraph.FirstBlock == 1
        && paragraph.Element.ChildNodes.Where(node => node is not IText { Data: var data } || !string.IsNullOrWhiteSpace(data)).Take(2).ToList() is [IElement { LocalName: "img" or "picture" or "a" }, IElement { LocalName: "br" }];

    // A sentence, then nothing but a name of several words and, behind a bar set apart or with "via", another: "... on Monday. Ann Lee / AFP via Getty Images".
    [GeneratedRegex(@"[.!?…][”""]? \(?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?: / \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?: via \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})?| ?/ ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} via \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})\)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Credit();

    private static bool IsSmall(Block block) => block.Region.Element.QuerySelector("small") is not null;

    private static (string Tag, string? Name) Kind(Region region) => (region.Tag, region.ClassName);

    private static bool IsInBody(Region inner, Region outer)
    {
        for (var at = inner; at is not null && !ReferenceEquals(at, outer); at = at.Parent)
        {
            if (at.Hint is RegionHint.Body)
            {
                return true;
            }
        }

        return false;
    }

    // A figure holds its own caption: a sentence outside of one is text where the data of the page state it, or the element says so by its name.
    private static bool IsBesideFigure(Block block, BlockPage page, Region box) => block is { EndsSentence: true, IsAside: false }
        && !block.Region.IsIn(outer => outer.Tag is "figure" or "figcaption")
        && ((page.Stated is { } stated && stated.Holds(block.Text)) || (block.Region is { Tag: "p", ClassName: null or "" } && box.Element.ClassList.Contains(TextBesideMedia) && box.Element.QuerySelector("figure") is not null));

    private static bool IsBox(BlockPage page, Region region)
    {
        var count = region.EndBlock - region.FirstBlock;
        if (region is { Players: > 0, Images: 0, Tag: "div" or "section", Hint: RegionHint.None } && count == 1)
        {
            return page.Blocks[region.FirstBlock] is { IsHeading: false, EndsSentence: false, Size: <= LongestName, LinkDensity: < 0.5 }; // what a map or a film is called
        }

        if (region.Images == 0 || count is 0 or > MostBlocks || region.Tag is not ("div" or "table" or "span" or "section" or "center") || region.Hint is RegionHint.Body or RegionHint.Article)
        {
            return false;
        }

        var size = 0;
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (block.IsHeading || IsInBody(block.Region, region) || block.LinkDensity > 0.5 || (i == region.FirstBlock && !block.FollowsImage) || IsBesideFigure(block, page, region))
            {
                return false;
            }

            size += block.Size;
        }

        return size <= Longest;
    }
}
