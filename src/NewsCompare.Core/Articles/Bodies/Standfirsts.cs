using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the standfirst: the sentences between headline and body that sum the article up, and stand outside the element that holds the body.</summary>
internal static class Standfirsts
{
    private const int Least = 50;
    private const int LeastStated = 20;
    private const int LeastBlanks = 2;
    private const int LeastWords = 5;
    private const int Longest = 900;
    private const int Told = 140;
    private const int Nearest = 30;
    private const int MostLines = 2;
    private const int MostPoints = 6;
    private const int LongestName = 60;
    private const int LeastBelow = 500;
    private const int LeastPoint = 25;
    private const double SaysTheSame = 0.6;
    private const double MostDigits = 0.18;

    /// <summary>The body with its standfirst found, and without one that stands in the body's element and only adds to the headline.</summary>
    /// <param name="body">The body as found.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    /// <param name="descriptions">What the page says of itself in its metadata, the best first.</param>
    public static PageBody Apart(PageBody body, string headline, IReadOnlyList<string> descriptions)
    {
        var points = OpeningPoints(body);
        var stated = Stated(body, headline, descriptions);
        var leading = points.Count > 0 ? [.. body.Blocks.TakeWhile(block => block.Index <= points[^1].Index)] : body.Blocks.TakeWhile(block => ReferenceEquals(block, stated) || (block.Size < Told && (IsNamedItself(block) || IsAboveMeta(body, block)) && !IsFirstBelowStandfirst(body, block, headline))).ToList();
        var rest = leading.Count == 0 ? body.Blocks : Edges.Trim(PageLines.Without([.. body.Blocks.Skip(leading.Count)], body.Page, headline), body.Page.Stated);
        var told = rest.Sum(block => block.Size) > Told && (leading.Count <= MostLines || points.Count > 0) ? body with { Blocks = rest } : body;
        var found = Of(told, headline, descriptions, stated);
        return LeadParagraphs.Apart(told with { Standfirst = ReferenceEquals(told, body) ? found : [.. (points.Count > 0 ? points : leading).Concat(found).DistinctBy(block => block.Text, StringComparer.Ordinal).OrderBy(block => block.Index)] }, headline);
    }

    // A list that stands before the first paragraph, perhaps below a heading, sums up what is told below it.
    private static List<Block> OpeningPoints(PageBody body)
    {
        var list = body.Blocks.SkipWhile(block => block.IsHeading).TakeWhile(block => block.IsListItem).ToList();
        var below = list.Count == 0 ? [] : body.Blocks.SkipWhile(block => block.Index <= list[^1].Index).ToList();
        return list.Count is > 1 and <= MostPoints && list.TrueForAll(point => point is { LinkDensity: 0, Size: < Told } && !IsOfPage(point) && ReferenceEquals(ListOf(point), ListOf(list[0]))) && list.Count(IsPoint) * 2 > list.Count
            && below is [{ IsHeading: false }, ..] && below.Sum(block => block is { IsListItem: false, EndsSentence: true } ? block.Size : 0) > LeastBelow ? list : [];
    }

    // What stands right below the headline, or is the first line of the body in bold and no sentence, and says what the page says of itself, word for word, whatever its name. A paragraph may be the first one of the text, unless a line of the page follows, the byline.
    private static Block? Stated(PageBody body, string headline, IReadOnlyList<string> descriptions)
    {
        var blocks = body.Page.Blocks;
        var at = body.Blocks.Count == 0 ? -1 : HeadlineBefore(blocks, body.Blocks[0].Index, headline);
        if (at < 0)
        {
            return null;
        }

        if (body.Blocks is [{ IsEmphasized: true, IsHeading: false, Size: >= LeastStated } bold, _, ..] && (!bold.EndsSentence || bold.Size < Told) && IsSaid(bold, descriptions))
        {
            return bold;
        }

        if (body.Blocks[0].Index - 1 is var above && above > at && blocks[above] is { IsEmphasized: true, IsHeading: false, Size: >= LeastStated and < Least, LinkDensity: 0 } line && IsSaid(line, descriptions))
        {
            return line;
        }

        return blocks[at + 1] is { Size: >= LeastStated and <= Longest, IsListItem: false, LinkDensity: < 0.4 } block
            && !IsOfPage(block) && TitleStatement.Folded(block.Text) is var folded && folded != TitleStatement.Folded(headline)
            && (((block.Region.Tag is "h2" or "h3" || IsAboveByline(body, block)) && IsSaid(block, descriptions)) || IsAboveName(body, block)) ? block : null;
    }

    private static bool IsSaid(Block block, IReadOnlyList<string> descriptions) => TitleStatement.Folded(block.Text) is var folded && descriptions.Any(said => TitleStatement.Folded(said) == folded);

    private static bool IsAboveByline(PageBody body, Block block) => block.Region.Tag is "p" or "div" && block.Index + 1 < body.Page.Blocks.Count && body.Page.Blocks[block.Index + 1] is { EndsSentence: false, FollowsImage: false, Size: < Told, Region.Hint: not RegionHint.Caption } line
        && !body.Blocks.Contains(line);

    // A sentence, or as many words, alone between the headline and who wrote the text, whatever its class.
    private static bool IsAboveName(PageBody body, Block block) => block is { IsHeading: false, LinkDensity: 0, FollowsImage: false, Size: < Told } && (block.EndsSentence || IsToldLine(block.Text)) && block.Index + 1 < body.Page.Blocks.Count
        && body.Page.Blocks[block.Index + 1] is { IsHeading: false, IsListItem: false, EndsSentence: false, Size: <= LongestName } line && !body.Blocks.Contains(line)
        && (BylineNames.IsOpened(line.Text) || (BylineNames.HasNameShape(line.Text) && BylineNames.IsInNameCase(line.Text))) && !BylineNames.IsOpened(block.Text);

    // "Farmers have nowhere else to send their grain": most of its words in small letters, as no list of sections or people has them.
    private static bool IsToldLine(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > LeastWords } words && words.Count(word => char.IsLower(word[0])) * 2 >= words.Length && !text.Contains('|', StringComparison.Ordinal);

    // Its own name says so, or that of an element around it alone. A beginning is text.
    private static bool IsNamedItself(Block block) => IsNamed(block.Region)
        || (block.Region.Parent is { } parent && parent.EndBlock - parent.FirstBlock <= MostLines && IsNamed(parent));

    // A beginning in an element of its own, and the byline or the day stands between it and the text.
    private static bool IsAboveMeta(PageBody body, Block block) => ReferenceEquals(body.Blocks[0], block) && body.Blocks is [_, var next, ..] && next.Index > block.Index + 1
        && block.Region.Parent is { Tag: "div" } parent && parent.EndBlock - parent.FirstBlock == 1 && ConventionalNames.NamesStandfirst(parent.Element) && !ReferenceEquals(next.Region.Parent, parent.Parent);

    // A whole sentence set among the paragraphs, where a line of its own above them is the standfirst already.
    private static bool IsFirstBelowStandfirst(PageBody body, Block block, string headline) => block is { EndsSentence: true, IsHeading: false, Region.Tag: "p" } && body.Blocks is [var first, { Region.Tag: "p" } next, ..] && ReferenceEquals(first, block)
        && ReferenceEquals(next.Region.Parent, block.Region.Parent) && HeadlineBefore(body.Page.Blocks, block.Index, headline) is >= 0 and var from
        && body.Page.Blocks.Skip(from + 1).Take(block.Index - from - 1).Any(other => other.Size >= LeastStated && IsNamed(other.Region) && !ReferenceEquals(other.Region.Parent, block.Region.Parent));

    private static bool IsNamed(Region region) => !region.OpensStory && ConventionalNames.NamesStandfirst(region.Element) && !ConventionalNames.NamesBeginning(region.Element);

    // In reading order; empty when there is none, or when it is part of the body.
    private static List<Block> Of(PageBody body, string headline, IReadOnlyList<string> descriptions, Block? stated)
    {
        if (body.Blocks.Count == 0)
        {
            return [];
        }

        var first = body.Blocks[0].Index;
        var from = HeadlineBefore(body.Page.Blocks, first, headline);
        var between = body.Page.Blocks.Skip(Math.Max(from + 1, first - Nearest)).Take(first - Math.Max(from + 1, first - Nearest)).Where(block => !IsApart(block.Region, first)).ToList();
        var candidates = between.Where(block => ReferenceEquals(block, stated) || (IsText(block) && !block.IsListItem) || (from >= 0 && IsNamedLine(block, first))).ToList();
        var said = new Lazy<TextOverlap>(() => new([descriptions.Count > 0 ? descriptions[0] : string.Empty]));
        var likely = candidates.Where(block => !PageWords.IsMachines(block)).Where(block => ReferenceEquals(block, stated) || (from >= 0 && (IsNamed(block) || IsSummary(block))) || said.Value.Share(block.Text) > SaysTheSame).ToList();
        likely = likely.Count > 0 || from < 0 ? likely : Alone(candidates, body.Page.Blocks[from]);
        if (likely.Count == 0)
        {
            return from < 0 || candidates.Count > 0 ? [] : Points(between);
        }

        var known = new TextOverlap(body.Blocks.Select(block => block.Text));
        return [.. likely.Where(block => known.Share(block.Text) < SaysTheSame).DistinctBy(block => block.Text, StringComparer.Ordinal).Take(3)];
    }

    /// <summary>Whether a standfirst is told as the body is, in whole sentences, so that the body goes on from it; a line of a few words only adds to the headline.</summary>
    /// <param name="standfirst">A block of the standfirst.</param>
    public static bool OpensBody(Block standfirst) => standfirst is { Size: >= Told, EndsSentence: true, IsListItem: false };

    // What stands there alone, whatever its name: the heading next to the headline, or one paragraph of whole sentences.
    private static List<Block> Alone(List<Block> candidates, Block headline) =>
        candidates.Where(block => (block.EndsSentence || IsDeck(block, headline)) && !IsOfPage(block)).ToList() is [_] only ? only : [];

    // The points of one list, which sum up what is told below.
    private static List<Block> Points(List<Block> between)
    {
        var points = between.Where(block => block.IsListItem && IsPoint(block)).ToList();
        var list = points.Count == 0 ? [] : between.Where(block => block.IsListItem && ReferenceEquals(ListOf(block), ListOf(points[0]))).ToList(); // short points beside the others
        return list.Count is > 0 and <= MostPoints && list.Sum(point => point.Size) is >= Least and <= Longest && points.TrueForAll(list.Contains) && list.TrueForAll(point => point.LinkDensity == 0 && !IsOfPage(point)) ? list : [];
    }

    private static bool IsDeck(Block block, Block headline) => block.Region.Tag is "h2" && block.Index == headline.Index + 1;

    private static bool IsPoint(Block item) => item.LinkDensity == 0 && (item.EndsSentence || item.Size >= LeastPoint) && !IsOfPage(item);

    private static Region? ListOf(Block point) => point.Region.Tag is "li" ? point.Region.Parent : point.Region.Parent?.Parent;

    /// <summary>Whether the page, and not the story, says it: a note, an appeal, the caption of a picture, numbers.</summary>
    /// <param name="block">What may be a standfirst.</param>
    public static bool IsOfPage(Block block) => EditorNotes.IsCorrection(block) || EditorNotes.IsCredit(block) || PageWords.IsAppeal(block) || PageWords.IsBox(block) || PageWords.IsMachines(block) || PageWords.IsGate(block) || PageWords.IsLine(block)
        || ImageTexts.IsBelow(block) || block.Text.Count(char.IsDigit) > MostDigits * block.Text.Length;

    /// <summary>Where the headline stands before the text: its heading, or else a line of the same words, as old pages set it; below zero when it does not.</summary>
    /// <param name="blocks">All of the page.</param>
    /// <param name="first">Where the text begins.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    public static int HeadlineBefore(List<Block> blocks, int first, string headline)
    {
        var folded = TitleStatement.Folded(headline);
        var line = -1;
        for (var at = first - 1; at >= Math.Max(0, first - Nearest); at--)
        {
            if (blocks[at].Region.Tag is "h1" || (folded.Length > 0 && blocks[at].IsHeading && TitleStatement.EndsWith(blocks[at].Text, folded)))
            {
                return at;
            }

            line = line < 0 && folded.Length > LeastStated && blocks[at].Text.Length >= folded.Length && blocks[at].Text.Length < folded.Length * 2 && TitleStatement.Folded(blocks[at].Text) == folded ? at : line;
        }

        return line;
    }

    // "Fish hall loses its roof": few words, which only their own name tells from labels; a name of beginnings does so for a sentence, or above the byline.
    private static bool IsNamedLine(Block block, int first) => block is { IsListItem: false, LinkDensity: 0, Size: >= LeastStated and < Least } && block.Text.Count(c => c == ' ') >= LeastBlanks && (IsNamedItself(block) || ((block.EndsSentence || block.Index + 1 < first) && ConventionalNames.NamesStandfirst(block.Region.Element))) && !IsOfPage(block) && !BylineNames.IsOpened(block.Text);

    private static bool IsText(Block block) => block.Size is >= Least and <= Longest && block.LinkDensity < 0.4;

    // Captions, menus, boxes and what is hidden, below the elements that hold the body too. Headers are where standfirsts stand, and some call theirs "teaser".
    private static bool IsApart(Region region, int first)
    {
        for (var at = region; at is not null && at.EndBlock <= first; at = at.Parent!)
        {
            if (at.Hint is RegionHint.Outside or RegionHint.Caption || at.HoldsFacts || at.Tag is "aside" or "form"
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
