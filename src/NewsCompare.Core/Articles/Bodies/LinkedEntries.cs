using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows the entries of a live blog that linked data lists by their ids, headings and first words.</summary>
internal sealed class LinkedEntries
{
    private const int Beginning = 40;

    private readonly Dictionary<string, (int Entry, StatedTime? Time)> known = new(StringComparer.Ordinal);

    /// <summary>Reads the list.</summary>
    /// <param name="linked">The page's linked data.</param>
    public LinkedEntries(LinkedArticle linked)
    {
        foreach (var (at, entry) in linked.Entries.Index())
        {
            string?[] keys = [IdKey(entry.Address?.Split('#') is [_, .., var fragment] ? fragment : null), TextKey(entry.Headline), TextKey(entry.Body)];
            foreach (var key in keys.OfType<string>())
            {
                known.TryAdd(key, (at, StatedTime.Parse(entry.Published)));
            }
        }
    }

    /// <summary>The time of an entry, or null.</summary>
    /// <param name="page">The page.</param>
    /// <param name="entry">The entry.</param>
    public StatedTime? TimeOf(BlockPage page, LiveSpan entry)
    {
        if (known.Count == 0)
        {
            return null;
        }

        var ids = new List<string?>();
        for (var region = page.Blocks[entry.First].Region; region is not null && region.FirstBlock == entry.First; region = region.Parent)
        {
            ids.Add(IdKey(region.Id));
        }

        return ids.Concat(Enumerable.Range(entry.First, entry.End - entry.First).Select(at => TextKey(page.Blocks[at].Text))).OfType<string>()
            .Select(key => known.GetValueOrDefault(key).Time).FirstOrDefault(time => time is not null);
    }

    /// <summary>The blocks of a page that open an entry of the list.</summary>
    /// <param name="page">The page.</param>
    /// <param name="container">The region of the main text.</param>
    public IReadOnlyList<Block> In(BlockPage page, Region container)
    {
        if (known.Count == 0)
        {
            return [];
        }

        var opening = page.Regions.Where(region => region.IsWithin(container) && region.EndBlock > region.FirstBlock && IdKey(region.Id) is { } id && known.ContainsKey(id)).Select(region => region.FirstBlock).ToHashSet();
        if (opening.Count == 0)
        {
            opening = [.. Enumerable.Range(container.FirstBlock, container.EndBlock - container.FirstBlock).Select(at => (At: at, Entry: EntryOf(at))).Where(block => block.Entry is not null).DistinctBy(block => block.Entry).Select(block => block.At)];
        }

        return [.. opening.Order().Select(at => page.Blocks[at])];

        int? EntryOf(int at) => TextKey(page.Blocks[at].Text) is { } key && known.TryGetValue(key, out var found) ? found.Entry : null;
    }

    private static string? IdKey(string? id) => id is { Length: > 0 } ? $"#{id}" : null;

    private static string? TextKey(string? text) => text is not null && TitleStatement.Folded(text.Length > 4 * Beginning ? text[..(4 * Beginning)] : text) is { Length: > 5 } folded ? folded[..Math.Min(Beginning, folded.Length)] : null;
}
