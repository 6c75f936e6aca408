using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds what stands below a line that leads to a film and tells what it shows: "WATCH | Storm sinks yachts".</summary>
internal static partial class FilmCards
{
    private const int LongestLine = 200;
    private const int LongestCard = 500;
    private const int MostBlocks = 20;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings = PageLexicon.Words.List("page-films").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The element right behind such a line, beside it and small, with a player, a picture, a button or a running time in it; else null.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">Any block.</param>
    public static Region? Below(BlockPage page, Block line)
    {
        if (!LeadsToFilm(line) || line.Index + 1 >= page.Blocks.Count)
        {
            return null;
        }

        var card = page.Blocks[line.Index + 1].Region;
        while (card.Parent is { } outer && !line.Region.IsWithin(outer))
        {
            card = outer;
        }

        var blocks = page.Blocks.Skip(card.FirstBlock).Take(card.EndBlock - card.FirstBlock);
        return card is { Tag: "div" or "section" or "figure" } && card.FirstBlock == line.Index + 1 && card.EndBlock - card.FirstBlock <= MostBlocks && blocks.Sum(block => block.Size) <= LongestCard
            && (card.Players > 0 || card.Images > 0 || card.Controls > 0 || blocks.Any(block => block.Text.Length <= LongestLine && RunningTime().IsMatch(block.Text))) ? card : null;
    }

    private static bool LeadsToFilm(Block block) => block.Text.Length <= LongestLine && block.Text.AsSpan().IndexOfAny(':', '|') is > 0 and var mark && Openings.Contains(block.Text.AsSpan(0, mark).Trim());

    // "Duration 2:04"
    [GeneratedRegex(@"^(?:\p{L}+:? )?[0-9]{1,2}:[0-5][0-9]$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RunningTime();
}
