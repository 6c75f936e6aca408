using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds when the article was published and last changed.</summary>
internal static partial class PublicationTimes
{
    private const int MostBeside = 20;
    private const int LongestStatement = 80;

    private static readonly TimeSpan MostBehind = TimeSpan.FromHours(36); // zones and bare days apart

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "datePublished", "article.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "dc.date.created", "dcterms.date",
        "publish-date", "publish_date", "publishdate", "pubdate", "article_date_original", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "ptime", "date", "originalpublicationdate", "og:published_time", "article:created",
        "bt:pubDate", "dateCreated", "news_publish_date", "dc:date", "citation_publication_date", "citation_date", "bepress_citation_date", "published_time", "release_date", "article-publication-date",
    ];

    private static readonly string[] ModifiedNames = ["article:modified_time", "og:article:modified_time", "og:updated_time", "dateModified", "article.updated", "last-modified", "lastmod", "revised", "dcterms.modified", "dc.date.modified", "dateUpdate"];

    /// <summary>The time of publication, or null.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="url">Its address, or null.</param>
    /// <param name="body">The body as found, or null.</param>
    /// <param name="headline">The headline; may be empty.</param>
    /// <param name="held">What the data for scripts say that hold the text, or null.</param>
    public static StatedTime? Published(PageFacts facts, LinkedArticle linked, Uri? url, PageBody? body, string headline, string? held = null)
    {
        var language = Languages.Stated(facts, linked);
        List<string?> statements = [linked.Published, .. PublishedNames.Select(name => facts.First(name))];
        var stated = Read(statements);
        return stated.Count > 0 ? LocalDays.Of(WithZone(WithClock(Sharpest(stated), facts, body, headline, language), facts), facts, url)
            : (OfAddress(url) is { } day ? (StatedTime?)WithClock(day, facts, body, headline, language) : null)
            ?? OfElements(facts, SaysPublished).FirstOrNull() ?? StatedTime.Parse(held) ?? ScriptTimes.Published(facts)
            ?? NotAfterChange(Shown(facts, body, headline, language), facts, linked)
            ?? NotAfterChange(OfElements(facts, element => !BesideArticle.Holds(element) && !BesideArticle.IsInMasthead(element) && !IsOfUpdate(element)).FirstOrNull(), facts, linked)
            ?? FirstUpdate(facts, linked) ?? MonthFirst(statements);
    }

    /// <summary>The time of the last change, or null: as stated, else as an element or the text beside the headline shows it.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="body">The body as found, or null.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static StatedTime? Modified(PageFacts facts, LinkedArticle linked, PageBody? body, string headline)
    {
        var stated = Changes(facts, linked);
        return stated.Count > 0 ? Sharpest(stated)
            : TimesOf(facts.Times.Where(element => element.GetAttribute("itemprop") is "dateModified" && !LiveUpdates.Hold(element))).FirstOrNull()
                ?? (VisibleDays.UpdateNear(body, headline, Languages.Stated(facts, linked)) is { } shown ? shown.HasClock ? shown : ClockOfElements(facts, shown) ?? shown
                : TimesOf(facts.Times.Where(element => !BesideArticle.Holds(element) && !BesideArticle.IsInMasthead(element) && IsOfUpdate(element))).FirstOrNull());
    }

    // In the forms for machines; where no statement is in one of them, a day written out in words; what stands between slashes is written by programs, in either order.
    private static List<StatedTime> Read(IReadOnlyList<string?> statements)
    {
        var read = statements.Select(StatedTime.Parse).OfType<StatedTime>().ToList();
        return read.Count > 0 ? read : [.. statements.OfType<string>().Where(text => text.Length < LongestStatement).Select(text => VisibleDays.In(text, null)).OfType<StatedTime>()];
    }

    private static List<StatedTime> Changes(PageFacts facts, LinkedArticle linked) => Read([linked.Modified, .. ModifiedNames.Select(name => facts.First(name))]);

    // What is shown and lies after the last change is of something else: an event, or the day of the visit.
    private static StatedTime? NotAfterChange(StatedTime? time, PageFacts facts, LinkedArticle linked) =>
        time is { } shown && Changes(facts, linked) is { Count: > 0 } changes && shown.At - changes.Max(change => change.At) > MostBehind ? null : time;

    // "03/04/2026 10:30 PM": programs that write the halves of the day write the month first, if nothing else on the page tells.
    private static StatedTime? MonthFirst(IReadOnlyList<string?> statements) =>
        statements.OfType<string>().Where(text => text.Length < LongestStatement && HalfOfDay().IsMatch(text)).Select(text => VisibleDays.In(text, "en-US")).FirstOrDefault(time => time is not null);

    [GeneratedRegex(@"[0-9]\s?[ap]\.?m\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HalfOfDay();

    // The first statement holds; where it lacks clock or zone, a later one about the same time that has them is better.
    private static StatedTime Sharpest(List<StatedTime> stated)
    {
        var first = stated[0];
        if (first.HasZone)
        {
            return first;
        }

        foreach (var other in stated)
        {
            if (other.HasZone && (other.At - first.At).Duration() < TimeSpan.FromHours(first.HasClock ? 15 : 36))
            {
                return other;
            }
        }

        return first;
    }

    // The time beside the headline; where it has no clock, an element that states one on that day is sharper.
    private static StatedTime? Shown(PageFacts facts, PageBody? body, string headline, string? language) => VisibleDays.Near(body, headline, language) is not { } shown ? null
        : shown.HasClock ? WithZone(shown, facts)
        : ClockOfElements(facts, shown) ?? shown;

    // A clock, with the zone of an element that states the same clock.
    private static StatedTime WithZone(StatedTime time, PageFacts facts) => !time.HasClock || time.HasZone ? time
        : ElementTimes(facts).Where(other => other.HasZone && (other.At.ToOffset(other.Offset).DateTime - time.At.DateTime).Duration() < TimeSpan.FromMinutes(1)).FirstOrNull() ?? time;

    // A bare day, with the clock that an element or the text beside the headline gives that day.
    private static StatedTime WithClock(StatedTime time, PageFacts facts, PageBody? body, string headline, string? language) => time.HasClock ? time
        : ClockOfElements(facts, time) ?? (VisibleDays.Near(body, headline, language) is { HasClock: true } shown && IsOn(time, shown) ? shown : time);

    private static StatedTime? ClockOfElements(PageFacts facts, StatedTime day) => ElementTimes(facts).Where(time => time.HasClock && IsOn(day, time)).FirstOrNull();

    private static IEnumerable<StatedTime> ElementTimes(PageFacts facts) => OfElements(facts, element => !BesideArticle.Holds(element));

    private static bool IsOn(StatedTime day, StatedTime time) => time.At.ToOffset(time.Offset).Date == day.At.Date;

    private static IEnumerable<StatedTime> OfElements(PageFacts facts, Func<IElement, bool> isMeant) =>
        TimesOf(facts.Times.Where(element => element.GetAttribute("itemprop") is not "dateModified" && isMeant(element) && !BesideArticle.IsOfOthers(element) && !LiveUpdates.Hold(element)));

    // A live blog that states no time of its own began with its first entry.
    private static StatedTime? FirstUpdate(PageFacts facts, LinkedArticle linked) =>
        TimesOf(facts.Times.Where(element => element.GetAttribute("itemprop") is "datePublished" && LiveUpdates.Hold(element))).Concat(linked.Entries.Select(entry => StatedTime.Parse(entry.Published)).OfType<StatedTime>())
            .OrderBy(time => time.At).FirstOrNull();

    private static IEnumerable<StatedTime> TimesOf(IEnumerable<IElement> elements) =>
        elements.Select(element => StatedTime.Parse(element.GetAttribute("datetime")) ?? StatedTime.Parse(element.GetAttribute("content")) ?? (element.LocalName is "abbr" ? StatedTime.Parse(element.GetAttribute("title")) : null) ?? StatedTime.Parse(PlainText.Collapse(ElementWalks.TextOf(element))))
            .OfType<StatedTime>();

    private static StatedTime? FirstOrNull(this IEnumerable<StatedTime> times) => times.Select(time => (StatedTime?)time).FirstOrDefault();

    private static bool SaysPublished(IElement element) =>
        element.GetAttribute("itemprop") is "datePublished" || element.HasAttribute("pubdate")
        || (element.ClassName is { } name && name.Contains("publish", StringComparison.OrdinalIgnoreCase));

    // By its class, or by the words that stand before it.
    private static bool IsOfUpdate(IElement element) => !SaysPublished(element)
        && (VisibleDays.SaysUpdated(element.ClassName ?? string.Empty) || (element.Parent is { ChildNodes.Length: < MostBeside } parent && VisibleDays.SaysUpdated(string.Concat(parent.ChildNodes.TakeWhile(node => !ReferenceEquals(node, element)).Select(TextOf)))));

    // Of a label, no more.
    private static string TextOf(INode node) => node switch
    {
        IText text => text.Data,
        IElement { LocalName: not ("h1" or "h2" or "h3" or "h4"), ChildNodes: { Length: 1 } children } when children[0] is IText text => text.Data,
        _ => " ",
    };

    /// <summary>The day in the path of an address, or null.</summary>
    /// <param name="url">Address of the page, or null.</param>
    public static StatedTime? OfAddress(Uri? url) =>
        url is null || DayInPath().Match(url.AbsolutePath) is not { Success: true } found ? null
        : StatedTime.Parse(string.Create(CultureInfo.InvariantCulture, $"{found.Groups[1].Value}-{found.Groups[2].Value}-{found.Groups[3].Value}"));

    [GeneratedRegex("[/_-](20[0-9]{2}|199[0-9])[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2][0-9]|3[01])(?:[/_.-]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex DayInPath();
}
