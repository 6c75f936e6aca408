using System.Text.Json;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the section from the way that a page shows from the front page to itself, in linked data or above the headline.</summary>
internal static class Breadcrumbs
{
    private const int MostLevels = 6;
    private const int Longest = 60;
    private const int LongestKicker = 30;

    /// <summary>The last step of the way before the page itself, else what the page is filed under, else the one link that stands as a line above the headline; or null.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="page">Its blocks, or null.</param>
    /// <param name="headline">The headline; may be empty.</param>
    /// <param name="outlet">What the outlet is called, or null.</param>
    public static string? Section(PageFacts facts, BlockPage? page, string headline, string? outlet)
    {
        var ways = facts.LinkedData.SelectMany(root => Lists(root, 0)).Select(Stated);
        ways = page is null ? ways : ways.Concat(page.Regions.Where(IsWay).Select(region => Shown(page, region)));
        return ways.Select(way => Last(way, headline, outlet)).FirstOrDefault(section => section is not null)
            ?? facts.Categories.Select(element => PlainText.Of(ElementWalks.TextOf(ElementWalks.FirstLink(element) ?? element))).FirstOrDefault(text => text.Length is > 0 and <= Longest)
            ?? (page is null ? null : Kicker(page, headline));
    }

    private static IEnumerable<JsonLdNode> Lists(JsonElement value, int level)
    {
        if (level > MostLevels)
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Lists(item, level + 1)),
            JsonValueKind.Object when new JsonLdNode(value).Types.Contains("BreadcrumbList", StringComparer.Ordinal) => [new(value)],
            JsonValueKind.Object => value.EnumerateObject().Where(property => property.Name is "@graph" or "breadcrumb" or "mainEntityOfPage" or "mainEntity").SelectMany(property => Lists(property.Value, level + 1)),
            _ => [],
        };
    }

    private static List<Crumb> Stated(JsonLdNode list) => [.. list.Nodes("itemListElement")
        .OrderBy(item => int.TryParse(item.Text("position"), out var place) ? place : int.MaxValue)
        .Select(item => new Crumb(PlainText.Of(item.Text("name") ?? item.Nodes("item").Select(inner => inner.Text("name")).FirstOrDefault() ?? string.Empty), item.Nodes("item").Select(inner => inner.Text("@id") ?? inner.Text("url")).FirstOrDefault() ?? item.Text("item")))];

    private static bool IsWay(Region region) => region.EndBlock > region.FirstBlock && region.Has(ClassSigns.Way);

    private static List<Crumb> Shown(BlockPage page, Region region) => [.. page.Blocks.Skip(region.FirstBlock).Take(region.EndBlock - region.FirstBlock)
        .SelectMany(block => block.Links.Select(link => new Crumb(block.Text[link.Start..Math.Min(link.End, block.Text.Length)].Trim(), link.Href)))];

    // The front page is no section, and neither is the page itself.
    private static string? Last(List<Crumb> way, string headline, string? outlet)
    {
        var page = TitleStatement.Folded(headline);
        return way.Where(crumb => crumb.Name.Length is > 1 and <= Longest && !IsRoot(crumb.Href) && !(page.Length > 0 && page.StartsWith(TitleStatement.Folded(crumb.Name.TrimEnd('…', '.')), StringComparison.Ordinal))
            && !string.Equals(crumb.Name, outlet, StringComparison.OrdinalIgnoreCase)).Select(crumb => crumb.Name.Trim(' ', '/', '›', '»', '>', '|')).Skip(way.Count > 0 && way[0].Href is null ? 1 : 0).LastOrDefault();
    }

    private static bool IsRoot(string? href) => href is not null && (href is "/" or "#" or "" || (Uri.TryCreate(href, UriKind.Absolute, out var address) && address.AbsolutePath is "/" or ""));

    private static string? Kicker(BlockPage page, string headline)
    {
        var folded = TitleStatement.Folded(headline);
        var at = folded.Length == 0 ? -1 : page.Blocks.Where(block => block.Region.Tag is "h1" && TitleStatement.Folded(block.Text) == folded).Select(block => block.Index).FirstOrDefault(-1);
        return at > 0 && page.Blocks[at - 1] is { Links: [{ Start: 0 } only], LinkDensity: > 0.9, IsListItem: false, Text.Length: > 2 and <= LongestKicker } line && only.Href is ['/' or 'h', _, ..] && !IsRoot(only.Href)
            && line.Region.Hint is not RegionHint.Outside && page.Blocks[at].Region.Parent is { } around && line.Region.IsWithin(around) ? line.Text : null;
    }

    private readonly record struct Crumb(string Name, string? Href);
}
