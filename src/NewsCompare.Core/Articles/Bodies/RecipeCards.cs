namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the recipe below a news story about food; where the page is no news, the recipe is what it is about.</summary>
internal static class RecipeCards
{
    private const double LargestShare = 0.4;
    private const string Word = "recipe";
    private const string Schema = "schema.org/Recipe";

    /// <summary>Sets <see cref="Region.IsExcluded"/> on it.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="sums">Running sums of the positive worth of the blocks.</param>
    public static void Exclude(BlockPage page, double[] sums)
    {
        if (!page.Linked.Types.Any(type => type.EndsWith("NewsArticle", StringComparison.Ordinal)))
        {
            return;
        }

        var cards = page.Regions.Where(region => region is { Tag: "div" or "section" or "aside", Parent: not null } && sums[region.EndBlock] - sums[region.FirstBlock] < sums[^1] * LargestShare && IsCard(region)).ToHashSet();
        foreach (var region in cards.Count == 0 ? [] : page.Regions)
        {
            region.IsExcluded |= region.Parent is { IsExcluded: true } || cards.Contains(region);
        }
    }

    private static bool IsCard(Region region) => region.ClassName?.Contains(Word, StringComparison.OrdinalIgnoreCase) is true && region.ClassName.Split(' ').Any(IsName)
        || region.Element.GetAttribute("itemtype")?.EndsWith(Schema, StringComparison.Ordinal) is true;

    private static bool IsName(string name) => NameWords.Of(name) is var words && words.Zip(words.Skip(1)).Any(pair => pair is (Word, "card" or "container" or "box"));
}
