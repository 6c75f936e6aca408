using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Where the text of an article is from.</summary>
internal enum TextOrigin
{
    /// <summary>The elements of the page.</summary>
    Page,

    /// <summary>Its linked data.</summary>
    LinkedData,

    /// <summary>The data that it hands to its scripts.</summary>
    DataIsland,
}

/// <summary>Paragraphs of an article and what goes with them.</summary>
/// <param name="Paragraphs">In reading order.</param>
/// <param name="Kinds">One a paragraph.</param>
/// <param name="Links">Links inside the paragraphs.</param>
/// <param name="Corrections">Corrections and editor's notes.</param>
/// <param name="Contributors">Contributor lines and disclosures.</param>
/// <param name="NoteLinks">Links inside these two.</param>
/// <param name="Entries">Entries of a live blog.</param>
/// <param name="Origin">Where the text is from.</param>
internal sealed record WrittenBody(
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<ParagraphKind> Kinds,
    IReadOnlyList<ArticleLink> Links,
    IReadOnlyList<string> Corrections,
    IReadOnlyList<string> Contributors,
    IReadOnlyList<NoteLink> NoteLinks,
    IReadOnlyList<LiveEntry> Entries,
    TextOrigin Origin);

/// <summary>Writes the body's blocks as paragraphs.</summary>
internal static class ParagraphWriter
{
    /// <summary>The paragraphs of a body; of the linked data, where the page shows none.</summary>
    /// <param name="body">The body, or null when the page has no body element.</param>
    /// <param name="origin">Where the body is from.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">What linked data says.</param>
    /// <param name="headline">The headline; may be empty.</param>
    /// <param name="authors">The byline, to tell who the authors are from the text.</param>
    /// <param name="published">When it was published, or null; entries of a live blog may show their clocks alone.</param>
    /// <param name="zone">The zone in which the page states its times, or null where it states none.</param>
    /// <param name="url">What links are relative to, or null.</param>
    public static WrittenBody Write(PageBody? body, TextOrigin origin, PageFacts facts, LinkedArticle linked, string headline, IReadOnlyList<string> authors, StatedTime? published, TimeSpan? zone, Uri? url)
    {
        if (LinkedBodies.Complete(linked, body, facts))
        {
            return linked.Updates.Count > 0 ? OfUpdates(linked.Updates, LinkedBodies.Lead(linked, body), zone) : Of(linked.Body!.Paragraphs, TextOrigin.LinkedData);
        }

        return body is null ? Of([], TextOrigin.Page) : OfBlocks(body, LiveEntryFinder.In(body, facts, linked), linked, headline, authors, published, zone, url) with { Origin = origin };
    }

    private static WrittenBody Of(IReadOnlyList<string> paragraphs, TextOrigin origin) =>
        new(paragraphs, [.. paragraphs.Select(_ => ParagraphKind.Text)], [], [], [], [], [], origin);

    private static WrittenBody OfUpdates(IReadOnlyList<LinkedUpdate> updates, IReadOnlyList<Block> lead, TimeSpan? zone)
    {
        var texts = lead.Select(block => block.Text).ToList();
        var kinds = lead.Select(BlockKinds.Of).ToList();
        var entries = new List<LiveEntry>();
        foreach (var update in updates)
        {
            var first = texts.Count;
            if (update.Headline is { Length: > 0 } heading)
            {
                texts.Add(heading);
                kinds.Add(ParagraphKind.Subheading);
            }

            foreach (var text in LinkedBodies.Paragraphs(update.Body))
            {
                texts.Add(text);
                kinds.Add(ParagraphKind.LiveEntry);
            }

            entries.Add(new(LiveClocks.InZone(StatedTime.Parse(update.Published), zone), first, texts.Count));
        }

        return new(texts, kinds, [], [], [], [], entries, TextOrigin.LinkedData);
    }

    private static WrittenBody OfBlocks(PageBody body, IReadOnlyList<LiveSpan> entries, LinkedArticle linked, string headline, IReadOnlyList<string> authors, StatedTime? published, TimeSpan? zone, Uri? url)
    {
        var texts = new List<string>();
        var kinds = new List<ParagraphKind>();
        var links = new List<ArticleLink>();
        var notes = new List<Block>();
        var biographies = Biographies.In(body.Blocks, authors);
        var credits = AgencyCredits.In(body);
        var running = entries.Count == 0 ? EditorNotes.InRunningText(body.Blocks) : new HashSet<Block>(); // each entry of a live blog may end with a note
        var standfirst = body.Standfirst.Where(block => Standfirsts.OpensBody(block) || body.Blocks.Contains(block)).ToList();
        var openings = entries.Select(entry => entry.First).ToHashSet();
        var live = entries.SelectMany(entry => Enumerable.Range(entry.First, entry.End - entry.First)).ToHashSet();
        var read = entries.Count == 0 ? [] : body.Blocks.Select(block => block.Index).ToHashSet();
        var headings = entries.SelectMany(entry => entry.Headings(body.Page, read, headline)).ToList();
        var blocks = headings.Count == 0 ? body.Blocks : [.. body.Blocks.Concat(headings).DistinctBy(block => block.Index).OrderBy(block => block.Index)];
        var placed = new Dictionary<int, int>();
        foreach (var block in standfirst.Concat(blocks).DistinctBy(block => block.Index).Where(block => !EditorNotes.IsLabel(block)))
        {
            if (!running.Contains(block) && (EditorNotes.IsCorrection(block) || EditorNotes.IsCredit(block) || biographies.Contains(block) || credits.Contains(block)))
            {
                notes.Add(block);
                continue;
            }

            var opensEntry = openings.Contains(block.Index);
            var start = opensEntry ? ElapsedTimes.Opening(block.Text) : 0; // it is another at the next look
            var end = block == body.Blocks[^1] ? CutTexts.EndOf(block) : block.Text.Length;
            if (block.Links.Length > 0)
            {
                links.AddRange(LinksOf(block, texts.Count, start, end, url));
            }

            placed[block.Index] = texts.Count;
            texts.Add(block.Text[start..end]);
            kinds.Add(standfirst.Contains(block) ? ParagraphKind.Standfirst : KindOf(block, live.Contains(block.Index), opensEntry));
        }

        if (entries.Count == 0)
        {
            DropHeadingsOfNotes(texts, kinds, links, notes.Count > 0);
        }

        notes.AddRange(ApartTexts.Notes(body).Concat(credits.Where(credit => credit.Index > body.Blocks[^1].Index)));
        return new(
            texts, kinds, links, Texts(notes.Where(EditorNotes.IsCorrection)), Texts(notes.Where(note => !EditorNotes.IsCorrection(note) && !EditorNotes.OnlyFollows(note))),
            [.. notes.SelectMany(note => note.Links, (note, link) => (note.Text, link, Target: Addresses.Absolute(link.Href, url))).Where(link => link.Target is not null).Select(link => new NoteLink(link.Text, link.link.Start, link.link.End, link.Target!)).Distinct()],
            [.. entries.Zip(entries.Count == 0 ? [] : LiveClocks.Of(body.Page, entries, linked, published, zone), (entry, at) => EntryOf(entry, at, placed)).OfType<LiveEntry>()], TextOrigin.Page);
    }

    private static IEnumerable<ArticleLink> LinksOf(Block block, int paragraph, int start, int end, Uri? url) =>
        block.Links.Where(link => link.Start >= start && link.End <= end).Select(link => (link, target: Addresses.Absolute(link.Href, url))).Where(pair => pair.target is not null)
            .Select(pair => new ArticleLink(paragraph, pair.link.Start - start, pair.link.End - start, pair.target!));

    // "About the author": the notes that it headed stand elsewhere.
    private static void DropHeadingsOfNotes(List<string> texts, List<ParagraphKind> kinds, List<ArticleLink> links, bool hasNotes)
    {
        while (hasNotes && texts.Count > 1 && kinds[^1] is ParagraphKind.Subheading)
        {
            texts.RemoveAt(texts.Count - 1);
            kinds.RemoveAt(kinds.Count - 1);
            links.RemoveAll(link => link.Paragraph == texts.Count);
        }
    }

    private static IReadOnlyList<string> Texts(IEnumerable<Block> notes) => [.. notes.Select(note => note.Text).Distinct(StringComparer.Ordinal)];

    private static ParagraphKind KindOf(Block block, bool isLive, bool opensEntry) => BlockKinds.Of(block) switch
    {
        ParagraphKind.Text when isLive => ParagraphKind.LiveEntry,
        ParagraphKind.List when isLive && (block.Region.Tag is "p" || opensEntry) => ParagraphKind.LiveEntry, // the entries are the list
        var kind => kind,
    };

    private static LiveEntry? EntryOf(LiveSpan entry, DateTimeOffset? at, Dictionary<int, int> placed)
    {
        var paragraphs = Enumerable.Range(entry.First, entry.End - entry.First).Where(placed.ContainsKey).Select(index => placed[index]).ToList();
        return paragraphs.Count == 0 ? null : new(at, paragraphs[0], paragraphs[^1] + 1);
    }
}
