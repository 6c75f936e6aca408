namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Puts the speaker that a quotation block names below the quotation at its end: "“…” — Ada Finch".</summary>
internal static class QuoteSpeakers
{
    /// <summary>The blocks of the body, each speaker in the block of the words; the speaker of a quotation that is left out is left out too.</summary>
    /// <param name="blocks">Blocks of the body.</param>
    /// <param name="page">The page they are of.</param>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks, BlockPage page)
    {
        var spoken = new List<(Block Block, Region Quotation)>();
        foreach (var region in page.Regions)
        {
            if (Quotations.SpokenBy(page, region) is { } quotation)
            {
                spoken.Add((page.Blocks[region.FirstBlock], quotation));
            }
        }

        if (spoken.Count == 0)
        {
            return blocks;
        }

        var speakers = spoken.DistinctBy(speaker => speaker.Block.Index).OrderBy(speaker => speaker.Block.Index).ToList();

        var places = speakers.Select(speaker => speaker.Block.Index).ToHashSet();
        var joined = blocks.Where(block => !places.Contains(block.Index)).ToList();
        var at = -1;
        foreach (var (speaker, quotation) in speakers)
        {
            while (at + 1 < joined.Count && joined[at + 1].Index < speaker.Index)
            {
                at++;
            }

            if (at >= 0 && joined[at].Region.IsWithin(quotation))
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
}
