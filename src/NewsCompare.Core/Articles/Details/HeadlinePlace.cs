using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the blocks around the headline, where bylines and days stand.</summary>
internal static class HeadlinePlace
{
    private const int Before = 6;
    private const int Behind = 14;

    /// <summary>The blocks behind the headline, and then those before it; empty when the page shows no headline and has no body.</summary>
    /// <param name="body">The body as found.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static IEnumerable<Block> Around(PageBody body, string headline)
    {
        var blocks = body.Page.Blocks;
        var folded = TitleStatement.Folded(headline);
        var at = folded.Length == 0 ? -1 : First(block => block.IsHeading && TitleStatement.Folded(block.Text).EndsWith(folded, StringComparison.Ordinal));
        at = at >= 0 ? at : First(block => block.Region.Tag is "h1");
        at = at >= 0 ? at : body.Blocks.Count > 0 ? Math.Max(0, body.Blocks[0].Index - 2) : -1;
        return at < 0 ? [] : blocks.Skip(at).Take(Behind).Concat(blocks.Skip(Math.Max(0, at - Before)).Take(Math.Min(at, Before)));

        int First(Func<Block, bool> holds) => blocks.Where(holds).Select(block => block.Index).FirstOrDefault(-1);
    }
}
