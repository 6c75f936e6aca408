using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Whom a version credits, in its byline, its notes, its boxes, standfirst and posts, its headline and its body.</summary>
public static class VersionCredits
{
    /// <summary>The credits: those outside the body first, then in reading order; none in another language, where our patterns would find nothing and call it a finding.</summary>
    /// <param name="seed">The seed, for its language, and its address: a link to that page credits it without a word.</param>
    /// <param name="version">The version.</param>
    /// <param name="tools">Lexicon and outlets.</param>
    public static IReadOnlyList<Credit> Of(Seed seed, OutletVersion version, ComparisonTools tools)
    {
        if (!Comparability.SameLanguage(seed.Language, version.Language))
        {
            return [];
        }

        var written = tools.Credits.Find(version.Body, version.Links, version.Outlet);
        return [.. new WireMarks(tools).In(version), .. InNotes(version, tools), .. InBoxes(version, tools), .. InHeadline(version, tools), .. written.Concat(Links(seed, version, written, tools)).OrderBy(credit => credit.Start)];
    }

    // "This story was first reported by the Herald": such lines stand apart from the body. Agencies are marks of their own.
    private static IEnumerable<Credit> InNotes(OutletVersion version, ComparisonTools tools) =>
        version.Notes.SelectMany(note => tools.Credits.Find(Body.Of(note, tools.Lexicon), LinksIn(note, version), version.Outlet)).Where(credit => credit.Outlet is not null && credit.Kind is not CreditKind.Wire).Select(credit => Outside(credit, CreditPlace.Note));

    // A note is one paragraph.
    private static IReadOnlyList<ArticleLink> LinksIn(string note, OutletVersion version) =>
        [.. version.NoteLinks.Where(link => string.Equals(link.Note, note, StringComparison.Ordinal)).Select(link => new ArticleLink(0, link.Start, link.End, link.Target))];

    // What a caption credits is the picture.
    private static IEnumerable<Credit> InBoxes(OutletVersion version, ComparisonTools tools) =>
        version.Beside.Where(beside => beside.Place is not BesidePlace.Caption).SelectMany(beside => tools.Credits.Find(Body.Of(beside.Text, tools.Lexicon), beside.Links, version.Outlet)
            .Where(credit => credit.Outlet is not null && credit.Kind is not CreditKind.Wire).Select(credit => Outside(credit, PlaceOf(beside))));

    private static CreditPlace PlaceOf(BesideText beside) => beside.Place switch
    {
        BesidePlace.Standfirst => CreditPlace.Standfirst,
        BesidePlace.Post => CreditPlace.Post,
        BesidePlace.Subheading => CreditPlace.Subheading,
        _ => CreditPlace.Box,
    };

    // A plain text's body holds its headline; a page's does not.
    private static IEnumerable<Credit> InHeadline(OutletVersion version, ComparisonTools tools) =>
        version.Headline.Length == 0 || version.Body.Text.StartsWith(version.Headline, StringComparison.Ordinal)
            ? []
            : tools.Credits.Find(Body.Of(version.Headline, tools.Lexicon), [], version.Outlet)
                .Where(credit => credit.Outlet is not null).Select(credit => Outside(credit, CreditPlace.Headline));

    private static Credit Outside(Credit credit, CreditPlace place) => credit with { Paragraph = WireMarks.OutsideBody, Start = 0, End = 0, Place = place };

    // "<a>borrowed 240,000 euros</a>": the sentence names nobody, its link leads to the page that had it first.
    private static IEnumerable<Credit> Links(Seed seed, OutletVersion version, IReadOnlyList<Credit> written, ComparisonTools tools)
    {
        if (seed.OriginalOutlet is not { } outlet || seed.Outlet is not { } publisher
            || !tools.Credits.SameOutlet(outlet, publisher) || tools.Credits.SameOutlet(outlet, version.Outlet))
        {
            yield break;
        }

        var seen = new HashSet<Uri>(written.Select(credit => credit.Href).OfType<Uri>());
        foreach (var link in version.Links.Where(link => link.Paragraph >= 0 && link.Paragraph < version.Body.Paragraphs.Count && SeedPage.Is(seed, link.Target)))
        {
            var paragraph = version.Body.Paragraphs[link.Paragraph];
            var (start, end) = (paragraph.Start + link.Start, Math.Min(paragraph.Start + link.End, paragraph.End));
            if (start < end && seen.Add(link.Target))
            {
                yield return new(outlet, null, CreditKind.Report, CreditLevel.Linked, version.Body.Text[start..end], link.Paragraph, start, end, link.Target);
            }
        }
    }
}
