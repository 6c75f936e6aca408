namespace NewsCompare.Core.Articles;

/// <summary>Joins the pages of an article that goes on behind its first page.</summary>
public static class PagedArticle
{
    /// <summary>Most pages of one article that are read.</summary>
    public const int MostPages = 10;

    private const int Opening = 3;
    private const int SurelyRepeated = 40;

    /// <summary>The whole article: the first page's facts, and the paragraphs of all pages in order, those that a later page repeats left out.</summary>
    /// <param name="first">The first page.</param>
    /// <param name="further">The others, in order.</param>
    /// <returns>The article; not comparable when a page could not be read.</returns>
    public static Extraction Join(Extraction first, IReadOnlyList<Extraction> further)
    {
        var unread = further.Index().Where(page => !IsReadable(page.Item)).Select(page => ((int Index, Extraction Item)?)page).FirstOrDefault();
        if (unread is var (at, page))
        {
            return WithoutPage(first, at + 2, further.Count + 1, string.Join("; ", page.Reasons));
        }

        var (texts, kinds, links, entries) = (first.Article.Paragraphs.ToList(), first.Article.Kinds.ToList(), first.Article.Links.ToList(), first.Article.Parts.LiveEntries.ToList());
        var seen = texts.Append(first.Article.Headline).ToHashSet(StringComparer.Ordinal);
        foreach (var article in further.Select(one => one.Article))
        {
            var places = new int[article.Paragraphs.Count];
            foreach (var (index, text) in article.Paragraphs.Index())
            {
                var repeats = seen.Contains(text) && (index < Opening || text.Length >= SurelyRepeated);
                places[index] = repeats ? -1 : texts.Count;
                if (!repeats)
                {
                    texts.Add(text);
                    kinds.Add(index < article.Kinds.Count ? article.Kinds[index] : ParagraphKind.Text);
                }
            }

            links.AddRange(article.Links.Where(link => places[link.Paragraph] >= 0).Select(link => link with { Paragraph = places[link.Paragraph] }));
            entries.AddRange(article.Parts.LiveEntries.Select(entry => Moved(entry, places)).OfType<LiveEntry>());
            seen.UnionWith(article.Paragraphs);
        }

        ArticleParts[] parts = [first.Article.Parts, .. further.Select(one => one.Article.Parts)];
        return first with
        {
            Outcome = ExtractionOutcome.Article,
            // The pages are of one make, so the surest speaks for all: most of what lowers the last one's is that it is short.
            Confidence = further.Append(first).Where(one => one.Outcome == ExtractionOutcome.Article).Max(one => (double?)one.Confidence) ?? first.Confidence,
            Reasons = [.. first.Reasons, FormattableString.Invariant($"{further.Count + 1} pages")],
            Article = first.Article with
            {
                Paragraphs = texts,
                Kinds = kinds,
                Links = links,
                Notes = All(further.Select(one => one.Article.Notes).Prepend(first.Article.Notes)),
                Parts = first.Article.Parts with
                {
                    Captions = All(parts.Select(part => part.Captions)),
                    PullQuotes = All(parts.Select(part => part.PullQuotes)),
                    Boxes = All(parts.Select(part => part.Boxes)),
                    Corrections = All(parts.Select(part => part.Corrections)),
                    Contributors = All(parts.Select(part => part.Contributors)),
                    NoteLinks = [.. parts.SelectMany(part => part.NoteLinks).Distinct()],
                    Repeated = All(parts.Select(part => part.Repeated)),
                    Related = [.. parts.SelectMany(part => part.Related).DistinctBy(link => link.Target)],
                    LiveEntries = entries,
                },
            },
        };
    }

    /// <summary>The article as far as it could be read: not comparable, since what the missing page says would stand as dropped.</summary>
    /// <param name="first">The first page.</param>
    /// <param name="number">The number of the page that is missing, from 2.</param>
    /// <param name="of">How many pages there are.</param>
    /// <param name="why">Why it is missing.</param>
    public static Extraction WithoutPage(Extraction first, int number, int of, string why) => first with
    {
        Outcome = ExtractionOutcome.Failed,
        Confidence = 0,
        Reasons = [FormattableString.Invariant($"page {number} of {of} could not be read: {why.TrimEnd('.')}"), .. first.Reasons],
    };

    // The last page may be shorter than an article ever is.
    private static bool IsReadable(Extraction page) => page.Article.Paragraphs.Count > 0 && page.Outcome is ExtractionOutcome.Article or ExtractionOutcome.Failed;

    private static LiveEntry? Moved(LiveEntry entry, int[] places)
    {
        var kept = places[entry.First..entry.End].Where(place => place >= 0).ToList();
        return kept.Count == 0 ? null : entry with { First = kept[0], End = kept[^1] + 1 };
    }

    private static IReadOnlyList<string> All(IEnumerable<IReadOnlyList<string>> lists) => [.. lists.SelectMany(list => list).Distinct(StringComparer.Ordinal)];
}
