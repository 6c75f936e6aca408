using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows the names under which an outlet may stand in its titles.</summary>
internal static class SiteNames
{
    private const int Least = 4;

    /// <summary>The names, as stated, as its address has it and as its sign says.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="outlet">Name of the outlet, or null.</param>
    /// <param name="url">Address of the page, or null.</param>
    public static IReadOnlyList<string> Of(PageFacts facts, LinkedArticle linked, string? outlet, Uri? url)
    {
        var labels = url?.Host.Split('.') ?? [];
        var label = labels.Length > 1 ? labels[^2] is { Length: < Least } && labels.Length > 2 && labels[^3] is not "www" ? labels[^3] : labels[^2] : null;
        return [.. new[] { outlet, linked.Publisher, facts.First("og:site_name"), facts.First("application-name"), facts.Sign is { } sign && IsPartOf(facts.Title, sign) ? sign : null, label is "www" ? null : label }
            .Concat(facts.Headings.Where(heading => LeadsHome(heading) || IsSign(heading, facts, linked)).Select(heading => PlainText.Collapse(ElementWalks.TextOf(heading)))).OfType<string>().Select(Folded).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal)];
    }

    // "Herald - The headline", "The headline | Herald": the sign at the front page's link may say "Home" too.
    private static bool IsPartOf(string title, string sign) => title.Length > sign.Length
        && ((title.StartsWith(sign, StringComparison.OrdinalIgnoreCase) && IsMark(title.AsSpan(sign.Length).TrimStart()[0]))
            || (title.EndsWith(sign, StringComparison.OrdinalIgnoreCase) && title.AsSpan(0, title.Length - sign.Length).TrimEnd() is [.., var before] && IsMark(before)));

    private static bool IsMark(char c) => c is '-' or '–' or '—' or '|' or ':' or '·' or '•' or '»' or '«' or '/';

    // A top heading that is one link to the first page is the outlet's sign.
    private static bool LeadsHome(IElement heading) => ElementWalks.FirstLink(heading) is { } link && PlainText.Collapse(ElementWalks.TextOf(link)) == PlainText.Collapse(ElementWalks.TextOf(heading))
        && link.GetAttribute("href") is { } href && (href is "/" || (Uri.TryCreate(href, UriKind.Absolute, out var target) && target.Scheme is "http" or "https" && target.PathAndQuery is "/"));

    // So is a word or two outside of the article, where the article opens with a heading of its own and nothing calls the page by them alone.
    private static bool IsSign(IElement heading, PageFacts facts, LinkedArticle linked) =>
        PlainText.Collapse(ElementWalks.TextOf(heading)) is { Length: > 0 } text && !TitleStatement.IsLong(text) && ElementWalks.NearestArticle(heading) is null
        && !new[] { linked.Headline, facts.First("og:title"), facts.First("twitter:title") }.Contains(text, StringComparer.OrdinalIgnoreCase)
        && SecondHeadings.Opening(facts) is not null;

    /// <summary>Whether a part of a title is such a name, perhaps with a few words around it.</summary>
    /// <param name="part">Part of a title.</param>
    /// <param name="names">The names, as <see cref="Of"/> gives them.</param>
    public static bool Is(string part, IReadOnlyList<string> names)
    {
        var folded = Folded(part);
        return folded.Length > 1 && names.Any(name => folded == name
            || (name.Length >= Least && folded.Contains(name, StringComparison.Ordinal) && folded.Length < (name.Length * 4) + 12)
            || (folded.Length >= Least && name.Contains(folded, StringComparison.Ordinal)));
    }

    /// <summary>Whether a part of a title is such a name and nothing else.</summary>
    /// <param name="part">Part of a title.</param>
    /// <param name="names">The names, as <see cref="Of"/> gives them.</param>
    public static bool IsWhole(string part, IReadOnlyList<string> names) => part.Length > 1 && names.Contains(Folded(part), StringComparer.Ordinal);

    // Addresses write umlauts as two letters.
    private static string Folded(string text) =>
        TitleStatement.Folded(text).Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
}
