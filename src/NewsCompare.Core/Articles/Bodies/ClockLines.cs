using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows lines that are a clock and no more, as they stand above the entries of a live blog: "21:04 Uhr", "9.30 pm".</summary>
internal static partial class ClockLines
{
    private const int Least = 3;
    private const int Longest = 20;
    private const int LeastText = 60;

    /// <summary>The clock lines of a region, where several stand above texts; else none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="container">The region of the main text.</param>
    public static IReadOnlyList<Block> In(BlockPage page, Region container)
    {
        var found = new List<Block>();
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (block.Text.Length <= Longest && block.Region is { IsExcluded: false, Tag: not ("td" or "th" or "tr") } && Clock().IsMatch(block.Text) && HeadsText(page, container, i))
            {
                found.Add(block);
            }
        }

        return found.Count >= Least ? found : [];
    }

    // A heading may stand between.
    private static bool HeadsText(BlockPage page, Region container, int at)
    {
        for (var i = at + 1; i < Math.Min(container.EndBlock, at + 3); i++)
        {
            if (page.Blocks[i] is { IsHeading: false, Size: >= LeastText })
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^(?:[01]?[0-9]|2[0-4])(?:[:.h][0-5][0-9]| ?[ap]\.?m\.?)(?: ?[\p{L}.]{1,8})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Clock();
}
