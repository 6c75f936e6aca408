using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Articles;

/// <summary>Reads headline, byline, dates and body from a page.</summary>
public static class ArticleExtractor
{
    /// <summary>Changes with every change of method, so that stored comparisons can be told apart.</summary>
    public const string Version = "20";

    /// <summary>What the page says.</summary>
    /// <param name="bytes">The page, content encoding removed.</param>
    /// <param name="contentType">The HTTP header, or null.</param>
    /// <param name="url">Where the page was fetched, or null.</param>
    /// <param name="cancellationToken">Ends the parsing.</param>
    public static Task<Extraction> ExtractAsync(ReadOnlyMemory<byte> bytes, string? contentType, Uri? url, CancellationToken cancellationToken) =>
        ExtractAsync(bytes, contentType, url, PageKnowledge.None, cancellationToken);

    /// <summary>What the page says, read with what is known of its outlet's pages.</summary>
    /// <param name="bytes">The page, content encoding removed.</param>
    /// <param name="contentType">The HTTP header, or null.</param>
    /// <param name="url">Where the page was fetched, or null.</param>
    /// <param name="knowledge">Page rules, and what repeats on earlier pages.</param>
    /// <param name="cancellationToken">Ends the parsing.</param>
    public static Task<Extraction> ExtractAsync(
        ReadOnlyMemory<byte> bytes, string? contentType, Uri? url, PageKnowledge knowledge, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (UnreadablePages.WhyNot(bytes.Span) is { } why)
        {
            return Task.FromResult(why);
        }

        using var text = LentText.Of(bytes.Span, contentType);
        return Task.FromResult(HtmlReader.Read(text.Characters, cancellationToken) switch
        {
            HtmlReading.Parsed page => Read(page, url, knowledge, cancellationToken),
            HtmlReading.Refused refused => UnreadablePages.Refused(refused.Reason),
            var other => throw new InvalidOperationException($"Unknown reading {other}."),
        });
    }

    // What the page says of itself, the best first.
    private static IReadOnlyList<string> Descriptions(PageFacts facts, LinkedArticle linked) =>
        [.. new[] { facts.First("og:description"), facts.First("description"), linked.Description }.OfType<string>().Where(text => text.Length > 0)];

    private static Extraction Read(HtmlReading.Parsed page, Uri? url, PageKnowledge knowledge, CancellationToken cancellationToken)
    {
        var facts = PageFactsReader.Read(page.Document, cancellationToken);
        ScriptEffects.Apply(page.Document, facts);
        var linked = LinkedArticleReader.Read(facts, url);
        var outlet = OutletNames.Find(facts, linked);
        var address = Addresses.Canonical(facts, linked, url);
        var headline = Headlines.Choose(facts, linked, SiteNames.Of(facts, linked, outlet, url ?? address));
        var problems = new List<string>();
        var body = RuledPage.Root(page, knowledge.Rules, problems) is { } root ? RepeatedEdges.Without(BodyReader.Read(root, headline, linked, page.Sheets, url ?? address, cancellationToken), knowledge.Repeated) : null;
        var shown = body is null ? null : Standfirsts.Apart(PaywallMarks.Without(body), headline, Descriptions(facts, linked));
        var hidden = HiddenBody.Find(shown, facts, linked, headline, page.Sheets, cancellationToken);
        body = hidden?.Body ?? (shown is not null && page.IsCutOff ? shown with { IsCutOff = CutTexts.EndsIn(shown) } : shown);
        var published = PublicationTimes.Published(facts, linked, url ?? address, shown, headline, hidden?.Details?.Published);
        var modified = PublicationTimes.Modified(facts, linked, shown, headline) ?? StatedTime.Parse(hidden?.Details?.Modified);
        var byline = Bylines.Find(facts, linked, outlet, url ?? address, shown, headline, hidden?.Details?.Authors);
        var authors = byline.Authors;
        var written = ParagraphWriter.Write(body, hidden?.Origin ?? TextOrigin.Page, facts, linked, headline, authors, published, LiveClocks.ZoneOf(published, modified), address ?? url);
        if ((shown is null ? null : Bylines.CreditToAgencies(authors, shown, headline)) is var line && (line ?? byline.Credit) is { } credit)
        {
            written = written with { Contributors = [.. written.Contributors.Append(credit).Distinct(StringComparer.Ordinal)] };
        }

        var article = new Article(
            headline, authors, published?.At, modified?.At, Languages.Find(facts, linked, written.Paragraphs), address, outlet,
            written.Paragraphs, written.Links, [.. written.Corrections, .. written.Contributors])
        {
            Origins = StatedOrigins.Find(facts, url ?? address),
            IsPublishedDayOnly = published is { HasClock: false },
            IsPublishedWithoutZone = published is { HasClock: true, HasZone: false },
            PublishedOffset = published?.Offset ?? TimeSpan.Zero,
            IsModifiedDayOnly = modified is { HasClock: false },
            IsModifiedWithoutZone = modified is { HasClock: true, HasZone: false },
            ModifiedOffset = modified?.Offset ?? TimeSpan.Zero,
            Kinds = written.Kinds,
            Parts = PartsReader.Read(body, written, facts, linked, byline, headline, outlet, url ?? address, hidden?.Details),
        };
        var judged = OutcomeJudge.Judge(article, body, facts, linked, published, written.Origin, url ?? address);
        return problems.Count == 0 ? judged : judged with { Reasons = [.. judged.Reasons, .. problems] };
    }
}
