using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Sees the marks of a paywall in the elements of a page.</summary>
internal static partial class PaywallMarks
{
    private const int Reach = 6;
    private const int LeastBlurred = 60;
    private const int LeastBehind = 2;
    private const int LeastBehindLong = 200;
    private const int LongestWall = 600;
    private const int MostBehind = 300;
    private const int LongestTeaser = 1_500;
    private const int MostWalls = 20;

    /// <summary>Whether an element named as a paywall stands in or behind the body, and hardly any text in it or behind it: offers stand amid the text, and what is named so may hold the story.</summary>
    /// <param name="body">The body as found, without the words of the wall.</param>
    public static bool AreIn(PageBody body)
    {
        var speaksOf = WallReach.Of(body);
        return body.Container is { } container && body.Page.Regions.Any(region => region.FirstBlock >= container.FirstBlock && region.FirstBlock < region.EndBlock && IsMark(region) && IsEnd(body, region) && speaksOf(region) && !(WallReach.IsWhole(body) && IsMeter(body, region)) && PassedWalls.Around(body, region) is null);
    }

    /// <summary>Whether the text breaks off and the next lines lead to where readers log in or subscribe, or speak of subscribers.</summary>
    /// <param name="body">The body found.</param>
    public static bool StandBehind(PageBody body) => Break(body) is not null;

    /// <summary>Whether words at the end of the text say that it goes on for subscribers, or for readers who log in, however long it is.</summary>
    /// <param name="body">The body found.</param>
    public static bool EndsAtWall(PageBody body) => Wall(body) is not null;

    /// <summary>Whether a text that readers see blurred stands where the body ends: it goes on for others, or is a filler. Behind a long body it has to be long.</summary>
    /// <param name="body">The body as found, without the words of the wall.</param>
    public static bool EndsBlurred(PageBody body) => body.Page.Regions.Any(region => (region.IsBlurred || IsBlurred(region)) && !IsOfReaders(region) && IsBeside(body, region) && HoldsNone(body, region) && IsEnd(body, region)
        && Prose(body, region) >= (body.Size < LongestTeaser ? LeastBlurred : LeastBehindLong));

    /// <summary>The body without the words of the wall: what stands where the text breaks off or a wall says so, small boxes named as a wall or amid the text, and text shown blurred above it or at the end.</summary>
    /// <param name="body">The body found.</param>
    public static PageBody Without(PageBody body)
    {
        var end = Break(body)?.Index ?? int.MaxValue;
        var wall = Wall(body)?.Index ?? int.MaxValue;
        var boxes = body.Page.Regions.Where(region => (IsMark(region) && IsGateBox(body, region) && !HoldsAll(body, region)) || (IsBlurred(region) && (wall < int.MaxValue ? region.EndBlock <= wall : EndsText(body, region)))).ToList();
        boxes.AddRange(body.Blocks.Where(PageWords.IsWall).Take(MostWalls).Select(block => PassedWalls.Around(body, block.Region)).OfType<Region>().Where(box => IsGateBox(body, box)));
        var kept = body.Blocks.Where(block => !(PageWords.IsWall(block) && (GoesOnBehind(body, block) || OffersAll(body, block))) && block.Index <= end && block.Index < wall && !boxes.Exists(box => block.Index >= box.FirstBlock && block.Index < box.EndBlock)).ToList();
        while (wall < int.MaxValue && kept is [.., { IsHeading: true }])
        {
            kept.RemoveAt(kept.Count - 1); // "Continue reading"
        }

        return kept.Count == body.Blocks.Count || kept.Count == 0 ? body : body with { Blocks = kept };
    }

    /// <summary>Whether nothing shows that the text of a closed page is cut: several paragraphs, the last of them whole and in the part that is closed, and no word or element of a wall there or behind.</summary>
    /// <param name="body">The body as found, without the words of the wall.</param>
    /// <param name="closed">The elements that the page calls closed, or null where it names none.</param>
    public static bool ShowNoCut(PageBody body, IReadOnlyList<IElement>? closed) => body.Container is { } container && WallReach.IsWhole(body) && (closed is null || closed.Any(element => element.Contains(body.Blocks[^1].Region.Element)))
        && !body.Page.Regions.Any(region => region.FirstBlock >= container.FirstBlock && (IsMark(region) || region.IsBlurred || IsBlurred(region)) && !HoldsAll(body, region) && !IsMeter(body, region) && PassedWalls.Around(body, region) is null)
        && !body.Page.Blocks.Skip(body.Blocks[^1].Index + 1).Any(block => (PageWords.IsWall(block) || (block.Index <= body.Blocks[^1].Index + Reach && (PageWords.IsGate(block) || block.Links.Any(link => LeadsToGate().IsMatch(link.Href))))) && !IsMeter(body, block.Region) && !(block.Region.Parent is { } box && IsMeter(body, box)));

    // The first block that says so, when hardly any text stands behind it and some before. Behind the element of a long text it may be an offer laid over the page.
    private static Block? Wall(PageBody body)
    {
        if (body.Blocks.Count == 0)
        {
            return null;
        }

        var behind = 0;
        var first = body.Blocks.Count;
        while (first > 1 && (behind += body.Blocks[first - 1].Size) <= MostBehind)
        {
            first--;
        }

        var from = first < body.Blocks.Count ? body.Blocks[first].Index : body.Blocks[^1].Index + 1;
        var end = Math.Min(body.Size < LongestTeaser ? body.Page.Blocks.Count : body.Container?.EndBlock ?? 0, body.Blocks[^1].Index + 1 + Reach);
        var speaksOf = WallReach.Of(body);
        for (var i = from; i < end; i++)
        {
            var block = body.Page.Blocks[i];
            if (PageWords.IsWall(block) && speaksOf(block.Region) && !(PageWords.IsMeter(block) && WallReach.IsWhole(body)) && !GoesOnBehind(body, block) && !OffersAll(body, block) && PassedWalls.Around(body, block.Region) is null)
            {
                return block;
            }
        }

        return null;
    }

    // "Read on with Plus, and open all articles", below a text that is whole.
    private static bool OffersAll(PageBody body, Block wall) => wall.Links.Length == 0 && PageWords.OffersAll(wall) && WallReach.IsWhole(body);

    // A line amid the paragraphs, and what stands behind it is set as those before it: the page was opened, and the line was left.
    private static bool GoesOnBehind(PageBody body, Block wall)
    {
        var before = body.Blocks.LastOrDefault(block => block.Index < wall.Index && IsParagraph(block));
        var behind = body.Blocks.Where(block => block.Index > wall.Index).ToList();
        return before is not null && wall.Links.Length == 0 && wall.Region.Tag is "p" && ReferenceEquals(wall.Region.Parent, before.Region.Parent) && behind.Count >= LeastBehind
            && behind.TrueForAll(block => IsParagraph(block) && ReferenceEquals(block.Region.Parent, before.Region.Parent) && string.Equals(block.Region.ClassName, before.Region.ClassName, StringComparison.Ordinal)
                && !PageWords.IsWall(block) && !PageWords.IsAppeal(block) && !PageWords.IsBox(block) && !PageWords.AsksReaders(block) && !ReportedCalls.IsOwnVoice(block.Text));
    }

    private static bool IsParagraph(Block block) => block is { Region.Tag: "p", EndsSentence: true, IsEmphasized: false, Size: >= LeastBlurred, Links.Length: 0 };

    // The last paragraph that breaks off, when a wall stands behind it and the text does not go on.
    private static Block? Break(PageBody body)
    {
        var last = body.Blocks.LastOrDefault(block => CutTexts.EndsInDots(block.Text));
        return last is not null && body.Blocks.Where(block => block.Index > last.Index).Sum(block => block.Size) < LongestWall
            && body.Page.Blocks.Skip(last.Index + 1).Take(Reach).Any(block => block.Links.Any(link => LeadsToGate().IsMatch(link.Href)) || (block.Index < body.Container?.EndBlock && PageWords.IsGate(block))) ? last : null;
    }

    // What holds all of the text may be named so for the wall at its end.
    private static bool HoldsAll(PageBody body, Region region) => body.Blocks.Count > 0 && region.FirstBlock <= body.Blocks[0].Index && region.EndBlock > body.Blocks[^1].Index;

    private static bool IsGateBox(PageBody body, Region region)
    {
        var (size, isGate) = (0, region.HoldsForm);
        for (var i = region.FirstBlock; i < region.EndBlock && size < LongestWall; i++)
        {
            var block = body.Page.Blocks[i];
            size += block.Size;
            isGate |= PageWords.IsGate(block) || block.Links.Any(link => LeadsToGate().IsMatch(link.Href));
        }

        return isGate && size < LongestWall;
    }

    private static bool IsEnd(PageBody body, Region region) => body.Blocks.Where(block => block.Index >= region.FirstBlock).Sum(block => block.Size) <= MostBehind;

    // A small box that counts what a reader may still read: it lies over or below a text that everybody sees.
    private static bool IsMeter(PageBody body, Region region)
    {
        var (size, isMeter) = (0, false);
        for (var i = region.FirstBlock; i < region.EndBlock && size < LongestWall; i++)
        {
            size += body.Page.Blocks[i].Size;
            isMeter |= PageWords.IsMeter(body.Page.Blocks[i]);
        }

        return isMeter && size < LongestWall;
    }

    private static bool IsMark(Region region) =>
        region.Has(ClassSigns.Wall) || (region.Id is { } id && ClassSignsReader.IsIn(id, ClassSigns.Wall));

    // By its name; what a style blurs is no part of the body in the first place.
    private static bool IsBlurred(Region region) => region is { Images: 0, Tag: not ("body" or "main" or "article"), ClassName: { } names } && region.Has(ClassSigns.Blur)
        && names.Split(' ').Any(name => ClassSignsReader.IsIn(name, ClassSigns.Blur) && !NameWords.Of(name).Any(word => word is "backdrop" or "background" or "bg" or "image" or "img" or "up" or "lazy" or "none" or "no" or "un"));

    // Comments may be for members alone.
    private static bool IsOfReaders(Region region) => region.IsIn(at => at.ClassName is { Length: > 0 and < 400 } names && ConventionalNames.Of(names).Hint is RegionHint.Outside);

    // With sentences before it and nothing of the text behind it.
    private static bool EndsText(PageBody body, Region region) => body.Blocks.Count > 0 && body.Blocks[^1].Index < region.EndBlock && !HoldsNone(body, region)
        && body.Blocks.Any(block => block.Index < region.FirstBlock && block is { EndsSentence: true, IsHeading: false });

    private static bool HoldsNone(PageBody body, Region region) => !body.Blocks.Any(block => block.Index >= region.FirstBlock && block.Index < region.EndBlock);

    private static bool IsBeside(PageBody body, Region region) => body.Container is not { } container || region.IsWithin(container) || ReferenceEquals(region.Parent, container.Parent);

    private static int Prose(PageBody body, Region region) =>
        Enumerable.Range(region.FirstBlock, region.EndBlock - region.FirstBlock).Select(at => body.Page.Blocks[at]).Where(block => block is { EndsSentence: true, IsHeading: false, LinkDensity: < 0.3 }).Sum(block => block.Size);

    [GeneratedRegex(@"[/.?=_-](?:log-?in|sign-?in|sign-?up|subscri[a-z]*|register|membership|abo|abonn[a-z]*|suscri[a-z]*)(?:[/.?=&_-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadsToGate();
}
