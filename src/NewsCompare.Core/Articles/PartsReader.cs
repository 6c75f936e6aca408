using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Gathers what a page holds beside the body.</summary>
internal static class PartsReader
{
    private const int MostSeen = 10;

    /// <summary>The parts; who may read the page is what it states, and set right once the outcome is known.</summary>
    /// <param name="body">The body as found, or null.</param>
    /// <param name="written">Its paragraphs.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="byline">Who signs.</param>
    /// <param name="headline">The headline; may be empty.</param>
    /// <param name="outlet">What the outlet is called, or null.</param>
    /// <param name="url">Address of the page, or null.</param>
    /// <param name="held">What the data for scripts say that hold the text, or null.</param>
    public static ArticleParts Read(PageBody? body, WrittenBody written, PageFacts facts, LinkedArticle linked, Byline byline, string headline, string? outlet, Uri? url, ScriptDetails? held)
    {
        var isLed = body is not null && body.Standfirst.Any(body.Blocks.Contains); // the text opens with its standfirst
        var texts = Enumerable.Range(0, written.Paragraphs.Count).Where(at => written.Kinds[at] is ParagraphKind.Text or ParagraphKind.LiveEntry || (isLed && written.Kinds[at] is ParagraphKind.Standfirst)).Take(MostSeen).Select(at => written.Paragraphs[at]).ToList();
        var standfirst = body is { Standfirst.Count: > 0 } ? string.Concat(body.Standfirst.Select((block, at) => at + 1 == body.Standfirst.Count ? block.Text : block.EndsSentence || !block.IsListItem ? block.Text + ' ' : block.Text + "; ")) : null;
        var section = PageStates.Section(facts, linked, held, body?.Page, headline, outlet);
        var dateline = texts.Take(2).Select(Datelines.Of).FirstOrDefault(found => found is not null) // a byline may stand above
            ?? Enumerable.Range(0, Math.Min(2, texts.Count)).Select(at => Datelines.BeforeColon(texts, at, linked.Places, FiledUnder(section, url))).FirstOrDefault(found => found is not null)
            ?? MarkedDatelines.In(body, byline.Authors)
            ?? (written.Entries.Count > 0 ? null : TownOpenings.Of(isLed && texts.Count > 0 ? texts[1..] : texts, standfirst is null ? [headline] : [headline, standfirst], byline.Authors));
        return new()
        {
            Standfirst = standfirst,
            Dateline = dateline,
            Section = section,
            Agencies = [.. AgencyNames.Distinct(byline.Authors.Where(AgencyNames.Are).Concat(byline.Agencies).Concat(body is null ? [] : Bylines.AgenciesBeside(byline.Authors, body, headline).Concat(Bylines.AgenciesAsSource(body, headline)).Concat(AgencyCredits.BehindText(body))).Concat(AgencyCredits.NamedIn(written.Contributors)).Concat(Datelines.AgenciesIn(dateline)))],
            Organizations = byline.Organizations,
            AmpUrl = PageStates.Amp(facts, url),
            Paywall = PageStates.Paywall(facts, linked),
            Pages = Pagination.Of(body, facts, url),
            Captions = body is null ? [] : [.. ApartTexts.Captions(body)],
            PullQuotes = body is null ? [] : [.. ApartTexts.Quotes(body)],
            Boxes = body is null ? [] : [.. ApartTexts.Boxes(body)],
            Corrections = written.Corrections,
            Contributors = written.Contributors,
            NoteLinks = written.NoteLinks,
            Repeated = body?.Repeated ?? [],
            Related = body is null ? [] : Related(body, url),
            LiveEntries = written.Entries,
        };
    }

    // "/city/pune/..."
    private static IEnumerable<string> FiledUnder(string? section, Uri? url) =>
        [.. section is null ? [] : new[] { section }, .. url is null ? [] : url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1)];

    private static IReadOnlyList<RelatedLink> Related(PageBody body, Uri? url) =>
        [.. ApartTexts.Links(body).Select(link => (link.Text, Target: Addresses.Absolute(link.Href, url))).Where(link => link.Target is not null).Select(link => new RelatedLink(link.Text, link.Target!))];
}
