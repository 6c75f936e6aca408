namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Picks the body's blocks from the region that holds it.</summary>
internal static class BodyCleaner
{
    private const int LeastLinked = 30;
    private const int LeastLast = 40;
    private const int LeastFirst = 60;

    /// <summary>The body, in reading order.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="container">The region of the main text.</param>
    /// <param name="headline">What the page is called, to tell it from the body.</param>
    public static IReadOnlyList<Block> Clean(BlockPage page, Region container, string headline)
    {
        var kept = new List<Block>();
        var linkLists = LinkLists.Of(page, container);
        var told = LinkLists.OfText(page, container);
        var teasers = TeaserRows.Of(page, container);
        var labels = Labels(page, container);
        labels.UnionWith(ClockLines.In(page, container).Select(line => line.Text));
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (!block.Region.IsExcluded && !IsLinks(i) && !labels.Contains(block.Text) && !IsClutter(block, headline) && !IsLabel(block) && !ImageTexts.IsBelow(block))
            {
                kept.Add(block);
            }
        }

        return Repeats.Without(Edges.Trim(PageLines.Without(StrayText.Without(kept, page), page, headline), page.Stated), page);

        bool IsLinks(int at) => !told.Contains(at) && (teasers.Contains(at) || linkLists.Contains(at) || (IsPointer(page.Blocks[at]) && !IsLinkedSentence(page, at) && !LinkedAnswers.Are(page, at))) && !Posts.Say(page.Blocks[at]);

        // A few words above links: "Don't miss". A heading may also head the text behind a single link.
        bool IsLabel(Block block) =>
            block.Size < 60 && (!block.EndsSentence || block.Text[^1] == ':') && block.Index + 1 < container.EndBlock && IsLinks(block.Index + 1)
            && (!block.IsHeading || PageWords.IsPointerAlone(block) || block.Index + 2 >= container.EndBlock || IsLinks(block.Index + 2));
    }

    // Short words that stand between the paragraphs again and again: "Advertisement", "Read more".
    private static HashSet<string> Labels(BlockPage page, Region container) =>
        page.Blocks.Skip(container.FirstBlock).Take(container.EndBlock - container.FirstBlock)
            .Where(block => block.Size < 30 && !block.EndsSentence && !block.IsListItem && block.Region.Tag is not ("td" or "th" or "tr" or "dt" or "dd"))
            .GroupBy(block => block.Text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    private static bool IsClutter(Block block, string headline) =>
        block.Region.Tag is "h1" or "address"
        || !HasLetter(block.Text)
        || (headline.Length > 0 && string.Equals(block.Text, headline, StringComparison.OrdinalIgnoreCase));

    // "Read more: ..." in any language: links alone, or a few words and then a link to the end.
    private static bool IsPointer(Block block) =>
        block.LinkDensity > 0.5 && !LinksToItself(block) && IsPointing(block) && !QuotesPost(block);

    // "She wrote: <“The light is on again.”>", which leads to where she did.
    private static bool QuotesPost(Block block) => block is { EndsSentence: true, Links: [.., { Start: > 0 } link] } && PostAddresses.Are(link.Href) && block.Text[link.Start] is '“' or '"' or '„' or '«' or '‘';

    private static bool LinksToItself(Block block) => block.IsHeading && block.Links[0].Href.StartsWith('#');

    // A paragraph between others, or the last behind them, that is a whole sentence; headlines, to which pointers lead, end without a mark, or ask.
    private static bool IsLinkedSentence(BlockPage page, int at) =>
        page.Blocks[at] is { Region.Tag: "p", IsHeading: false, Size: >= LeastLinked } block && block.Text[^1] is '.' or '。' or '।' && !block.Text.EndsWith("...", StringComparison.Ordinal)
        && block.Text.AsSpan(0, block.Links[0].Start).TrimEnd() is not [.., ':' or '|' or '>' or '»']
        && !PageWords.OpensAsPointer(block) && !PageWords.IsAppeal(block)
        && (IsParagraphBeside(page, block, at - 1) || OpensText(page, block, at)) && (IsParagraphBeside(page, block, at + 1) || (block.Size >= LeastLast && at + 1 == block.Region.Parent?.EndBlock));

    // The first of the paragraphs, set as the two behind it.
    private static bool OpensText(BlockPage page, Block block, int at) => block.Size >= LeastFirst && block.Region.Parent?.FirstBlock == at && !block.IsEmphasized
        && IsParagraphBeside(page, block, at + 1) && IsParagraphBeside(page, block, at + 2) && string.Equals(block.Region.ClassName, page.Blocks[at + 1].Region.ClassName, StringComparison.Ordinal);

    // One may end in a long link that begins in the midst of its sentence.
    private static bool IsParagraphBeside(BlockPage page, Block block, int at) => at >= 0 && at < page.Blocks.Count
        && page.Blocks[at] is { Region.Tag: "p", EndsSentence: true } other && (other.LinkDensity < 0.5 || (other is { LinkDensity: < 0.7, Links: [{ Start: >= LeastLinked }] })) && ReferenceEquals(other.Region.Parent, block.Region.Parent);

    private static bool IsPointing(Block block) =>
        (block.LinkDensity > 0.85 && block.Size < 250)
        || (block.LinkDensity > 0.7 && block.Size < 400 && !block.EndsSentence)
        || (block.LinkDensity > 0.5 && block.Size < 300 && block.Links[^1].End >= block.Text.Length - 1 && block.Links[0].Start < 50
            && (!block.EndsSentence || block.Text.AsSpan(0, block.Links[0].Start).TrimEnd() is [.., ':' or '|' or '>' or '»']));

    private static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
