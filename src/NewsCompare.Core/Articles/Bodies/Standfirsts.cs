using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the standfirst: the sentences between headline and body that sum the article up, and stand outside the element that holds the body.</summary>
internal static class Standfirsts
{
    private const int Least = 50;
    private const int Longest = 900;
    private const int Told = 140;
    private const int Nearest = 30;
    private const int MostLines = 2;
    private const double SaysTheSame = 0.6;

    /// <summary>The body with its standfirst found, and without one that stands in the body's element and only adds to the headline.</summary>
    /// <param name="body">The body as found.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    /// <param name="description">What the page says of itself in its metadata, or null.</param>
    public static PageBody Apart(PageBody body, string headline, string? description)
    {
        var leading = body.Blocks.TakeWhile(block => block.Size < Told && IsNamedItself(block)).ToList();
        var rest = leading.Count == 0 ? body.Blocks : Edges.Trim(PageLines.Without([.. body.Blocks.Skip(leading.Count)], body.Page, headline));
        var told = rest.Sum(block => block.Size) > Told && leading.Count <= MostLines ? body with { Blocks = rest } : body;
        var found = Of(told, headline, description);
        return told with { Standfirst = ReferenceEquals(told, body) ? found : [.. leading.Concat(found).DistinctBy(block => block.Text, StringComparer.Ordinal).OrderBy(block => block.Index)] };
    }

    // Its own name says so, or that of an element around it alone. A beginning is text.
    private static bool IsNamedItself(Block block) => IsNamed(block.Region)
        || (block.Region.Parent is { } parent && parent.EndBlock - parent.FirstBlock <= MostLines && IsNamed(parent));

    private static bool IsNamed(Region region) => !region.OpensStory && ConventionalNames.NamesStandfirst(region.Element) && !ConventionalNames.NamesBeginning(region.Element);

    // In reading order; empty when there is none, or when it is part of the body.
    private static IReadOnlyList<Block> Of(PageBody body, string headline, string? description)
    {
        if (body.Blocks.Count == 0)
        {
            return [];
        }

        var first = body.Blocks[0].Index;
        var from = HeadlineBefore(body.Page.Blocks, first, headline);
        var candidates = body.Page.Blocks.Skip(Math.Max(from + 1, first - Nearest)).Take(first - Math.Max(from + 1, first - Nearest)).Where(block => IsText(block) && !IsApart(block.Region, first)).ToList();
        if (candidates.Count == 0)
        {
            return [];
        }

        var said = new TextOverlap([description ?? string.Empty]);
        var likely = candidates.Where(block => (from >= 0 && (IsNamed(block) || IsSummary(block))) || said.Share(block.Text) > SaysTheSame).ToList();
        if (likely.Count == 0)
        {
            return [];
        }

        var known = new TextOverlap(body.Blocks.Select(block => block.Text));
        return [.. likely.Where(block => known.Share(block.Text) < SaysTheSame).DistinctBy(block => block.Text, StringComparer.Ordinal).Take(3)];
    }

    /// <summary>Whether a standfirst is told as the body is, in whole sentences, so that the body goes on from it; a line of a few words only adds to the headline.</summary>
    /// <param name="standfirst">A block of the standfirst.</param>
    public static bool OpensBody(Block standfirst) => standfirst.Size >= Told && standfirst.EndsSentence;

    private static int HeadlineBefore(IReadOnlyList<Block> blocks, int first, string headline)
    {
        var folded = TitleStatement.Folded(headline);
        for (var at = first - 1; at >= Math.Max(0, first - Nearest); at--)
        {
            if (blocks[at].Region.Tag is "h1" || (folded.Length > 0 && blocks[at].IsHeading && TitleStatement.EndsWith(blocks[at].Text, folded)))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsText(Block block) => block.Size is >= Least and <= Longest && block.LinkDensity < 0.4;

    // Captions, menus, boxes and what is hidden, below the elements that hold the body too. Headers are where standfirsts stand, and some call theirs "teaser".
    private static bool IsApart(Region region, int first)
    {
        for (var at = region; at is not null && at.EndBlock <= first; at = at.Parent!)
        {
            if (at.Hint is RegionHint.Outside or RegionHint.Caption || at.Tag is "aside" or "form" or "li"
                || (at.Hint is RegionHint.Clutter && at.Tag is not "header" && !ConventionalNames.NamesStandfirst(at.Element)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(Block block)
    {
        var region = block.Region;
        for (var level = 0; level < 3 && region is not null; level++, region = region.Parent)
        {
            if (ConventionalNames.NamesStandfirst(region.Element))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSummary(Block block) => block.EndsSentence && block.Region.Tag is "h2" or "h3";
}
