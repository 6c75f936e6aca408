using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Sees the marks of a paywall in the elements of a page.</summary>
internal static partial class PaywallMarks
{
    private const int Reach = 6;
    private const int LongestWall = 600;
    private const int MostBehind = 300;
    private const int LongestTeaser = 1_500;

    /// <summary>Whether an element named as a paywall stands in or behind the body, and hardly any text in it or behind it: offers stand amid the text, and what is named so may hold the story.</summary>
    /// <param name="body">The body as found, without the words of the wall.</param>
    public static bool AreIn(PageBody body) =>
        body.Container is { } container && body.Page.Regions.Any(region => region.FirstBlock >= container.FirstBlock && region.FirstBlock < region.EndBlock && IsMark(region) && IsEnd(body, region));

    /// <summary>Whether the text breaks off and the next lines lead to where readers log in or subscribe, or speak of subscribers.</summary>
    /// <param name="body">The body found.</param>
    public static bool StandBehind(PageBody body) => Break(body) is not null;

    /// <summary>Whether words at the end of the text say that it goes on for subscribers, or for readers who log in, however long it is.</summary>
    /// <param name="body">The body found.</param>
    public static bool EndsAtWall(PageBody body) => Wall(body) is not null;

    /// <summary>The body without the words of the wall: what stands where the text breaks off or a wall says so, small boxes named as a wall, and text shown blurred above it.</summary>
    /// <param name="body">The body found.</param>
    public static PageBody Without(PageBody body)
    {
        var end = Break(body)?.Index ?? int.MaxValue;
        var wall = Wall(body)?.Index ?? int.MaxValue;
        var boxes = body.Page.Regions.Where(region => (IsMark(region) && IsGateBox(body, region) && !HoldsAll(body, region)) || (wall < int.MaxValue && region.EndBlock <= wall && IsBlurred(region))).ToList();
        var kept = body.Blocks.Where(block => block.Index <= end && block.Index < wall && !boxes.Exists(box => block.Index >= box.FirstBlock && block.Index < box.EndBlock)).ToList();
        while (wall < int.MaxValue && kept is [.., { IsHeading: true }])
        {
            kept.RemoveAt(kept.Count - 1); // "Continue reading"
        }

        return kept.Count == body.Blocks.Count || kept.Count == 0 ? body : body with { Blocks = kept };
    }

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
        for (var i = from; i < end; i++)
        {
            if (PageWords.IsWall(body.Page.Blocks[i]))
            {
                return body.Page.Blocks[i];
            }
        }

        return null;
    }

    // The last paragraph that breaks off, when a wall stands behind it and the text does not go on.
    private static Block? Break(PageBody body)
    {
        var last = body.Blocks.LastOrDefault(block => block.Text.EndsWith('…') || block.Text.EndsWith("...", StringComparison.Ordinal));
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

    private static bool IsMark(Region region) =>
        region.Has(ClassSigns.Wall) || (region.Id is { } id && ClassSignsReader.IsIn(id, ClassSigns.Wall));

    private static bool IsBlurred(Region region) => region.Tag is not ("body" or "main" or "article") && region.ClassName is { Length: < 400 } names
        && (names.Contains("blurred", StringComparison.OrdinalIgnoreCase) || names.Contains("scrambled", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"[/.?=_-](?:log-?in|sign-?in|sign-?up|subscri[a-z]*|register|membership|abo|abonn[a-z]*|suscri[a-z]*)(?:[/.?=&_-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadsToGate();
}
