using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Gathers what stands in and around the body and is no part of it.</summary>
internal static class ApartTexts
{
    private const int Above = 25;
    private const int Below = 40;
    private const int LeastCaption = 12;
    private const int LongestCaption = 700;
    private const int MostLinks = 40;

    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"];

    /// <summary>Captions of pictures in and above the body.</summary>
    /// <param name="body">The body.</param>
    public static IEnumerable<string> Captions(PageBody body) => Around(body, Above, 0)
        .Where(block => block.Size <= LongestCaption && (block.Size >= LeastCaption || (block.Region.Tag is "figcaption" && !block.Text.Contains(':', StringComparison.Ordinal) && (block.EndsSentence || BylineNames.HasNameShape(block.Text)))) && block.LinkDensity < 0.5 && (block.Region.IsIn(region => region.Hint is RegionHint.Caption || region.IsImageBox) || ImageTexts.IsBelow(block))
            && !block.Region.IsIn(region => region.Hint is RegionHint.Outside)).Select(block => block.Text).Distinct(StringComparer.Ordinal).Take(MostLinks);

    /// <summary>Correction notes and contributor lines that stand outside the body.</summary>
    /// <param name="body">The body.</param>
    public static IEnumerable<Block> Notes(PageBody body) => Around(body, Above, Below)
        .Where(block => !block.Region.IsIn(region => region.Hint is RegionHint.Outside) && (EditorNotes.IsCorrection(block) || EditorNotes.IsContributors(block) || AgencyCredits.SaysWhoHadIt(block)));

    /// <summary>Quotations beside the body that repeat its words, those that stood in it included.</summary>
    /// <param name="body">The body.</param>
    public static IEnumerable<string> Quotes(PageBody body)
    {
        var apart = Around(body, 0, 0).Where(PullQuotes.IsSetApart).ToList();
        var repeating = apart.Count == 0 ? new HashSet<Block>() : PullQuotes.In([.. body.Blocks, .. apart], body.Page);
        return body.PullQuotes.Concat(apart.Where(repeating.Contains)).OrderBy(block => block.Index).Select(block => block.Text).Distinct(StringComparer.Ordinal).Take(MostLinks);
    }

    /// <summary>Sentences and points of boxes that are neither in the body nor in another field: of those between the paragraphs, and of those before and behind that call themselves boxes of facts. Boxes that lead elsewhere or ask for something hold none.</summary>
    /// <param name="body">The body.</param>
    public static IEnumerable<string> Boxes(PageBody body)
    {
        if (body.Blocks.Count == 0)
        {
            return [];
        }

        var quotes = Quotes(body).ToHashSet(StringComparer.Ordinal);
        var (first, last) = (body.Blocks[0].Index, body.Blocks[^1].Index);
        var (plain, facts) = (new Dictionary<Region, bool>(), new Dictionary<Region, bool>());
        return Around(body, Above, Below).Where(block => block is { IsHeading: false, Region.IsExcluded: true } && !quotes.Contains(block.Text)
            && !block.Region.IsIn(region => region.Hint is RegionHint.Outside or RegionHint.Caption || region.Tag is "form")
            && Box(body, block) is { } box && IsPlain(box) && ((block.Index > first && block.Index < last) || HoldsFacts(box))
            && !EditorNotes.IsCorrection(block) && !EditorNotes.IsCredit(block) && !AgencyCredits.SaysWhoHadIt(block) && !PageWords.IsBox(block) && !PageWords.IsAppeal(block) && !PageWords.IsMachines(block))
            .Select(block => FactBoxes.Said(body.Page, block, HoldsFacts(Box(body, block)!))).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostLinks);

        bool HoldsFacts(Region box) => facts.TryGetValue(box, out var known) ? known : facts[box] = box.HoldsFacts || FactBoxes.Is(body.Page, box);

        // Looked through once for all its blocks.
        bool IsPlain(Region box) => plain.TryGetValue(box, out var known) ? known : plain[box] = LeadsNowhere(body.Page, box);
    }

    // The outermost box, not around the body, that its name makes clutter.
    private static Region? Box(PageBody body, Block block)
    {
        Region? box = null;
        for (var at = block.Region; at is not null && !ReferenceEquals(at, body.Container) && !body.Container!.IsWithin(at); at = at.Parent)
        {
            box = at.IsExcluded ? at : box;
        }

        return box;
    }

    private static bool LeadsNowhere(BlockPage page, Region box) =>
        box.Images == 0 && !ElementWalks.Holds(box.Element, element => element.LocalName is "form" or "input" or "button" or "iframe") && FactBoxes.LinksAreInSentences(page, box);

    /// <summary>Links to other articles in the body's element.</summary>
    /// <param name="body">The body.</param>
    public static IEnumerable<(string Text, string Href)> Links(PageBody body) => Around(body, 0, 0)
        .Where(block => block.LinkDensity > 0.5 && !block.Region.IsIn(region => region.Hint is RegionHint.Outside))
        .SelectMany(block => block.Links.Select(link => (Text: block.Text[link.Start..Math.Min(link.End, block.Text.Length)], link.Href)))
        .Where(link => link.Text.Length >= LeastCaption && !IsPicture(link.Href)).DistinctBy(link => link.Href, StringComparer.Ordinal).Take(MostLinks);

    private static bool IsPicture(string href) => Array.Exists(Pictures, end => href.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    // What the body's element holds and the body does not, with some blocks before and behind.
    private static IEnumerable<Block> Around(PageBody body, int above, int below)
    {
        if (body.Container is not { } container)
        {
            yield break;
        }

        var kept = new bool[body.Page.Blocks.Count];
        foreach (var block in body.Blocks.Concat(body.Standfirst))
        {
            kept[block.Index] = true;
        }

        var first = body.Blocks.Count > 0 ? Math.Min(container.FirstBlock, body.Blocks[0].Index) : container.FirstBlock;
        var end = body.Blocks.Count > 0 ? Math.Max(container.EndBlock, body.Blocks[^1].Index + 1) : container.EndBlock;
        for (var i = Math.Max(0, first - above); i < Math.Min(body.Page.Blocks.Count, end + below); i++)
        {
            if (!kept[i])
            {
                yield return body.Page.Blocks[i];
            }
        }
    }
}
