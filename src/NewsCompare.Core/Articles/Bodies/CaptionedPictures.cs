namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows pages that tell nothing but what their pictures show.</summary>
internal static class CaptionedPictures
{
    private const int Least = 4;
    private const int Longest = 350;
    private const int LeastText = 20;
    private const double Mostly = 0.75;

    /// <summary>Whether nearly all that stands below the headline, and around what was found, are a few words behind a picture each.</summary>
    /// <param name="body">The body as found.</param>
    public static bool Are(PageBody body)
    {
        var told = body.Blocks.Where(block => !block.IsHeading).ToList();
        if (told.Count == 0 || !told.TrueForAll(IsCaption))
        {
            return false;
        }

        var around = Around(body);
        var texts = body.Page.Blocks.Skip(around.FirstBlock).Take(around.EndBlock - around.FirstBlock)
            .Where(block => block is { IsHeading: false, Size: >= LeastText, LinkDensity: < 0.5 } && block.Region.Hint is not RegionHint.Outside).ToList();
        var captions = texts.Where(block => IsCaption(block) && ReferenceEquals(RowOf(block), RowOf(told[0]))).ToList();
        return captions.Count >= Least && captions.Sum(block => block.Size) >= Mostly * texts.Sum(block => block.Size);
    }

    private static bool IsCaption(Block block) => block is { FollowsImage: true, Size: <= Longest };

    // What holds the boxes of the pictures, one beside another.
    private static Region RowOf(Block caption)
    {
        var region = caption.Region;
        while (region.Parent is { } parent && region.EndBlock == region.FirstBlock + 1)
        {
            region = parent;
        }

        return region;
    }

    // The element that holds the headline too.
    private static Region Around(PageBody body)
    {
        var around = body.Container ?? body.Blocks[0].Region;
        while (around.Parent is { } parent && around.Tag is not ("article" or "main") && !body.Page.Blocks.Take(around.EndBlock).Skip(around.FirstBlock).Any(block => block.Region.Tag is "h1"))
        {
            around = parent;
        }

        return around;
    }
}
