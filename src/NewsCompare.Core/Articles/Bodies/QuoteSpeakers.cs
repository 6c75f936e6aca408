namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Puts the speaker that a quotation block names below the quotation at its end: "“…” — Ada Finch".</summary>
internal static class QuoteSpeakers
{
    private const int Longest = 150;

    /// <summary>The blocks of the body, each speaker in the block of the words; the speaker of a quotation that is left out is left out too.</summary>
    /// <param name="blocks">Blocks of the body.</param>
    /// <param name="page">The page they are of.</param>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks, BlockPage page)
    {
        var speakers = page.Regions.Where(region => region.Tag is "cite" or "footer" && region.EndBlock == region.FirstBlock + 1 && !region.IsHidden && Quotation(region) is not null)
            .Select(region => page.Blocks[region.FirstBlock]).Where(block => block.Text.Length < Longest).DistinctBy(block => block.Index).ToList();
        if (speakers.Count == 0)
        {
            return blocks;
        }

        var joined = blocks.Where(block => !speakers.Contains(block)).ToList();
        foreach (var speaker in speakers)
        {
            var at = joined.FindLastIndex(block => block.Index < speaker.Index);
            if (at >= 0 && joined[at].Region.IsWithin(Quotation(speaker.Region)!))
            {
                joined[at] = Joined(joined[at], speaker.Text);
            }
        }

        return joined;
    }

    private static Block Joined(Block words, string speaker) => new(words.Index, speaker[0] is '—' or '–' or '-' ? $"{words.Text} {speaker}" : $"{words.Text} — {speaker}", words.Links, words.Region)
    {
        IsEmphasized = words.IsEmphasized, IsAside = words.IsAside, FollowsImage = words.FollowsImage,
    };

    private static Region? Quotation(Region region)
    {
        var at = region;
        while (at is not null && at.Tag is not "blockquote")
        {
            at = at.Parent;
        }

        return at is { Hint: not RegionHint.Post } ? at : null;
    }
}
