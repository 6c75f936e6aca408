namespace NewsCompare.Core.Attributions;

/// <summary>Runs of words in other runs, in linear time.</summary>
/// <remarks>Source: D. Knuth, J. Morris, V. Pratt, "Fast pattern matching in strings", SIAM J. Comput. 1977.</remarks>
internal static class WordRuns
{
    /// <summary>Whether a run holds another without a gap.</summary>
    /// <param name="whole">The longer run.</param>
    /// <param name="part">The shorter run.</param>
    public static bool Contains(IReadOnlyList<string> whole, IReadOnlyList<string> part) => IndexOf(whole, part, 0) >= 0;

    /// <summary>Where a run begins in another, or -1.</summary>
    /// <param name="whole">The longer run.</param>
    /// <param name="part">The shorter run; an empty one is found nowhere.</param>
    /// <param name="from">The first place looked at.</param>
    public static int IndexOf(IReadOnlyList<string> whole, IReadOnlyList<string> part, int from)
    {
        if (part.Count == 0)
        {
            return -1;
        }

        var borders = Borders(part);
        for (var (at, matched) = (from, 0); at < whole.Count; at++)
        {
            matched = Advance(part, borders, matched, whole[at]);
            if (matched == part.Count)
            {
                return at - part.Count + 1;
            }
        }

        return -1;
    }

    /// <summary>How many words at the end of one run are the beginning of another.</summary>
    /// <param name="end">The run that ends with them.</param>
    /// <param name="start">The run that begins with them.</param>
    public static int Overlap(IReadOnlyList<string> end, IReadOnlyList<string> start)
    {
        var (borders, matched) = (Borders(start), 0);
        for (var at = 0; at < end.Count; at++)
        {
            matched = Advance(start, borders, matched, end[at]);
        }

        return matched;
    }

    private static int Advance(IReadOnlyList<string> part, int[] borders, int matched, string word)
    {
        while (matched > 0 && (matched == part.Count || part[matched] != word))
        {
            matched = borders[matched - 1];
        }

        return part[matched] == word ? matched + 1 : matched;
    }

    private static int[] Borders(IReadOnlyList<string> part)
    {
        var borders = new int[part.Count];
        for (var (at, matched) = (1, 0); at < part.Count; at++)
        {
            while (matched > 0 && part[matched] != part[at])
            {
                matched = borders[matched - 1];
            }

            matched += part[matched] == part[at] ? 1 : 0;
            borders[at] = matched;
        }

        return borders;
    }
}
