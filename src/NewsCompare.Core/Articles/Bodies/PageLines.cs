using System.Globalization;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds lines that the page says of itself among the paragraphs: labels of advertisements, appeals, and what stands between headline and text.</summary>
internal static class PageLines
{
    private const int Head = 4;
    private const int Tail = 8;
    private const int Long = 80;
    private const int LeastHeadline = 20;
    private const int LongestBox = 400;
    private const int LongestSummary = 1_200;
    private const int LongestConsent = 1_500;
    private const int ShortLine = 60;
    private const int LeastParagraph = 40;
    private const int LeastPoint = 25;
    private const int LongestLine = 200;
    private const double MostDigits = 0.12;
    private const double LinkAlone = 0.9;

    /// <summary>The blocks without such lines.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    /// <param name="page">The page they are of.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    public static IReadOnlyList<Block> Without(IReadOnlyList<Block> blocks, BlockPage page, string headline)
    {
        var first = 0;
        while (first < blocks.Count && !IsRunning(blocks[first], headline))
        {
            first++;
        }

        var isBox = blocks.Select(block => PageWords.IsBox(block) || PageWords.AsksReaders(block) || PageWords.LeadsToSupport(block, page) || PageWords.SpeaksOfOutlet(block)).ToArray();
        var half = new Lazy<int>(() => blocks.Sum(kept => kept.Size) / 2);
        var told = new Lazy<Dictionary<int, Block>>(() => blocks.Where((block, at) => !isBox[at] && !PageWords.IsAppeal(block)).ToDictionary(block => block.Index));
        var paragraphs = new Lazy<int>(() => told.Value.Values.Count(IsParagraph));
        var boxes = blocks.Where((block, at) => isBox[at] || PageWords.IsAppeal(block)).Select(block => Box(block, page, LongestBox)).OfType<Region>().Distinct().Where(box => !IsStory(told.Value, paragraphs.Value, box)).Cast<Region?>()
            .Concat(page.Blocks.Where(PageWords.IsMachines).Select(block => Box(block, page, Math.Min(LongestSummary, half.Value))))
            .Concat(page.Blocks.Where(block => block.LinkDensity > LinkAlone && PageWords.LeadsToSupport(block, page)).Select(block => Box(block, page, LongestBox)))
            .Concat(page.Blocks.Where(PageWords.IsPointerAlone).Select(block => Box(block, page, LongestBox) is { } box && box.FirstBlock == block.Index && HoldsLink(box, page) ? box : null)).OfType<Region>()
            .Concat(page.Blocks.Select(block => FilmCards.Below(page, block)).OfType<Region>())
            .Concat(blocks.Where(ConsentTexts.Is).Select(block => Box(block, page, LongestConsent)).OfType<Region>().Where(box => ConsentTexts.Are(page, box)))
            .Where(box => blocks.Any(block => !block.Region.IsWithin(box))).ToHashSet();
        return [.. blocks.Where((block, at) => !isBox[at] && !IsOfPage(block) && !(boxes.Count > 0 && block.Region.IsIn(boxes.Contains)) && !((at < Head || at >= blocks.Count - Tail) && PageWords.IsAppeal(block)) && !(at < Math.Min(first, Head) && first < blocks.Count && !IsPoint(blocks, at, headline) && IsAbove(block, blocks[first], headline)))];
    }

    /// <summary>Whether a line that a break ends says who wrote the text, or when it was published, and nothing else; old pages set such lines below each other in the cell of the story.</summary>
    /// <param name="line">What stands before the break.</param>
    public static bool AreOfPage(ReadOnlySpan<char> line) => line.Length is > 0 and < ShortLine && !TextSize.EndsSentence(line.ToString()) && line.Trim().ToString() is var text
        && (text.AsSpan().ContainsAnyInRange('0', '9') ? VisibleDays.SaysPublished(text) && VisibleDays.In(text, null) is not null
            : BylineNames.IsOpened(text) && BylineNames.Of(text, true).ToList() is { Count: > 0 } names && names.TrueForAll(name => BylineNames.HasNameShape(name) && BylineNames.IsInNameCase(name)));

    // What a short story and the appeal below it stand in: nearly all paragraphs, of which a box of the outlet has two at most. Boxes are small.
    private static bool IsStory(Dictionary<int, Block> told, int all, Region box)
    {
        var within = 0;
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            within += told.TryGetValue(i, out var block) && IsParagraph(block) ? 1 : 0;
        }

        return within > all - within + 1;
    }

    private static bool IsParagraph(Block block) => block is { Region.Tag: "p", EndsSentence: true, Size: >= LeastParagraph };

    private static bool IsOfPage(Block block) => PageWords.IsLine(block) || PageWords.IsContinuation(block.Text) || PageWords.IsPointer(block) || PageWords.IsCaption(block) || IsForScreenReaders(block);

    // "after newsletter promotion", in any language: where a link leads that passes over a box.
    private static bool IsForScreenReaders(Block block) => block is { Region.Role: "note", EndsSentence: false, Size: < ShortLine };

    // The small element that an appeal stands in with a few other words, a summary with the line that tells who wrote it, or a label with what it points to.
    private static Region? Box(Block block, BlockPage page, int longest)
    {
        var region = block.Region.Tag is "div" or "aside" or "section" ? block.Region : block.Region.Parent;
        if (region is not { Tag: "div" or "aside" or "section" })
        {
            return null;
        }

        var size = 0;
        for (var i = region.FirstBlock; i < region.EndBlock && size <= longest; i++)
        {
            size += page.Blocks[i].Size;
        }

        return size <= longest ? region : null;
    }

    private static bool HoldsLink(Region box, BlockPage page) => page.Blocks.Skip(box.FirstBlock).Take(box.EndBlock - box.FirstBlock).Any(block => block.Links.Length > 0);

    private static bool IsRunning(Block block, string headline) => !block.IsHeading && block.Size >= Long && !IsUnfinished(block, headline) && !EditorNotes.IsCorrection(block);

    // Day and byline, the time it takes to read, what was corrected: before the first long paragraph, and not written as it is.
    private static bool IsAbove(Block block, Block text, string headline) => !block.IsHeading
        && (IsUnfinished(block, headline) || EditorNotes.IsCorrection(block) || (block.Size < ShortLine && block.Region.ClassName is { Length: > 0 } name && !string.Equals(name, text.Region.ClassName, StringComparison.Ordinal)
            && text.Region.Tag == block.Region.Tag && block.Text.AsSpan().ContainsAnyInRange('0', '9')));

    // Numbers make no line of the page of a point beside another that is none.
    private static bool IsPoint(IReadOnlyList<Block> blocks, int at, string headline)
    {
        return IsLong(blocks[at]) && ((at > 0 && IsBeside(blocks[at - 1])) || (at + 1 < blocks.Count && IsBeside(blocks[at + 1])));

        bool IsBeside(Block other) => IsLong(other) && ReferenceEquals(other.Region.Parent, blocks[at].Region.Parent) && !IsUnfinished(other, headline);
        static bool IsLong(Block block) => block is { Region.Tag: "li", Size: >= LeastPoint, LinkDensity: 0 };
    }

    // A line that is no sentence and holds the headline, or is made of numbers: the head of the page.
    private static bool IsUnfinished(Block block, string headline) => block.Size < LongestLine && !block.EndsSentence
        && ((headline.Length >= LeastHeadline && block.Text.Contains(headline, StringComparison.OrdinalIgnoreCase) && !GoesOn(block.Text, headline)) || block.Text.Count(char.IsDigit) > MostDigits * block.Text.Length);

    // Where no blanks part words, and no mark ends a sentence, as in Thai, a lead may begin with the headline's words.
    private static bool GoesOn(string text, string headline) => text.Length > headline.Length && (char.IsLetter(text[headline.Length]) || char.GetUnicodeCategory(text[headline.Length]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) && text.StartsWith(headline, StringComparison.OrdinalIgnoreCase);
}
