namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Decides which regions are clutter: a name alone does not condemn the region that holds most of the text.</summary>
internal static class ClutterFilter
{
    // A body that calls itself so, and holds that share of the page's text, counts even where a script is to show it.
    private const double HiddenBody = 0.15;
    private const double FormShare = 0.3;
    private const int LongestFormBox = 500;
    private const int LeastInFigure = 80;
    private const int MostInPost = 20;

    /// <summary>Sets <see cref="Region.IsExcluded"/> on every region.</summary>
    /// <param name="page">The page.</param>
    /// <param name="worth">Worth of each block.</param>
    /// <param name="isStrict">Whether names count; where they leave no text, the page is read again without.</param>
    public static void Mark(BlockPage page, double[] worth, bool isStrict)
    {
        var sums = RunningSums.Of(worth, w => Math.Max(0, w));
        var all = sums[^1];
        MarkNearText(page);
        var alike = new LikeWrappers(page, sums);
        foreach (var region in page.Regions)
        {
            var share = all <= 0 ? 0 : Math.Max(sums[region.EndBlock] - sums[region.FirstBlock], alike.Of(region)) / all;
            region.IsExcluded = region.IsBlurred || (region.Parent is { IsExcluded: true } && !(region.Hint is RegionHint.Body && share > HiddenBody) && !IsEmbeddedPost(region) && !IsTextInFigure(page, region))
                || (share < Limit(region.Hint, isStrict, region.IsNearText) && !region.OpensStory && !IsLongParagraph(page, region) && !HeadsPart(page, region) && !SentenceBoxes.Is(page, region) && !ClockLines.AreEntriesOf(page, region) && !(region.Hint is RegionHint.Clutter && HoldsWordsOfPost(page, region)) && !(region.Hint is RegionHint.Outside && HiddenRest.Is(page, region)))
                || (isStrict && share < FormShare && IsFormBox(page, region));
        }

        if (isStrict)
        {
            FactBoxFinder.Exclude(page, sums);
            TabPanes.Exclude(page, sums);
            Cards.Exclude(page, sums);
            RecipeCards.Exclude(page, sums);
            Threads.Exclude(page, sums);
            ReaderTexts.Exclude(page, sums, isStrict);
            ImageTexts.Exclude(page, sums);
        }
        else
        {
            ReaderTexts.Exclude(page, sums, isStrict);
        }
    }

    // A form and a few words around it: somebody wants the reader's address.
    private static bool IsFormBox(BlockPage page, Region region)
    {
        if (!region.HoldsForm || region.Tag is "article" or "main" or "body" or "form")
        {
            return false;
        }

        var size = 0;
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            size += page.Blocks[i].Size;
        }

        return size < LongestFormBox;
    }

    // Regions inside, or around, an element that calls itself an article; all of them when the page has none.
    private static void MarkNearText(BlockPage page)
    {
        var isNone = true;
        foreach (var region in page.Regions)
        {
            region.IsNearText = region.Hint is RegionHint.Body or RegionHint.Article || region.Parent is { IsNearText: true };
            isNone &= !region.IsNearText;
        }

        foreach (var region in page.Regions)
        {
            region.IsNearText |= isNone;
            for (var outer = region.IsNearText ? region.Parent : null; outer is { IsNearText: false }; outer = outer.Parent)
            {
                outer.IsNearText = true;
            }
        }
    }

    // The wrapper of a post says "embed" or "social", as those of share bars do; one that holds nothing but the post is no clutter.
    private static bool IsEmbeddedPost(Region region)
    {
        var outer = region.Parent;
        while (region.Hint is RegionHint.Post && outer is { IsExcluded: true, Hint: RegionHint.Clutter or RegionHint.None or RegionHint.Caption } && outer.FirstBlock == region.FirstBlock && outer.EndBlock == region.EndBlock)
        {
            outer = outer.Parent;
        }

        return outer is { IsExcluded: false };
    }

    // What a post says may stand in an element that is named after it: "tweet-body".
    private static bool HoldsWordsOfPost(BlockPage page, Region region)
    {
        var isIn = region is { Tag: not ("header" or "footer" or "form"), Parent: { } outer } && Posts.Are(outer);
        for (var i = region.FirstBlock; isIn && i < Math.Min(region.EndBlock, region.FirstBlock + MostInPost); i++)
        {
            if (Posts.Say(page.Blocks[i]))
            {
                return true;
            }
        }

        return false;
    }

    // A header that holds a heading of a part of the text and nothing else; with the title of the page, or a link to another one, it is none.
    private static bool HeadsPart(BlockPage page, Region region) => region is { Tag: "header", Hint: RegionHint.Clutter } && region.EndBlock == region.FirstBlock + 1
        && page.Blocks[region.FirstBlock] is { IsHeading: true, LinkDensity: 0, Region.Tag: not "h1" } && ConventionalNames.Of(region.Element.ClassName ?? string.Empty).Hint is RegionHint.None;

    // Behind the caption, which is a sentence of its own; the line of a credit is none.
    private static bool IsTextInFigure(BlockPage page, Region region) => region is { Tag: "p", Hint: RegionHint.None or RegionHint.Caption, Parent: { Tag: "figure", Hint: RegionHint.Caption } figure }
        && region.EndBlock == region.FirstBlock + 1 && page.Blocks[region.FirstBlock] is { EndsSentence: true, IsAside: false, Size: >= LeastInFigure, LinkDensity: 0 }
        && region.FirstBlock > figure.FirstBlock && page.Blocks[region.FirstBlock - 1] is { EndsSentence: true, Region.Tag: "figcaption" };

    // A long paragraph is text, whatever its class is called, unless nobody sees it.
    private static bool IsLongParagraph(BlockPage page, Region region) =>
        region.Tag is "p" && !(region.Hint is RegionHint.Outside && region.IsHidden) && region.EndBlock > region.FirstBlock && page.Blocks[region.FirstBlock].Size > 350 && page.Blocks[region.FirstBlock].LinkDensity < 0.3;

    private static double Limit(RegionHint hint, bool isStrict, bool isNearText) => hint switch
    {
        RegionHint.Outside => isStrict ? 0.8 : 0.5,
        RegionHint.Clutter or RegionHint.Caption => isStrict ? (isNearText ? 0.4 : 0.75) : 0.05,
        _ => -1,
    };
}
