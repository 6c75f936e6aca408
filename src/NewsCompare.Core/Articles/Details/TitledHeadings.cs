namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the headline among lower headings on pages whose top heading is the outlet's sign, or that have none, as blogs do: beside it stands the site in the title, or its element is named so.</summary>
internal static class TitledHeadings
{
    private const int MostRead = 8;

    private static readonly string[] Stating = ["og:title", "twitter:title", "dcterms.title", "dc.title"];

    /// <summary>A lower heading that is the title but for what stands before or behind a mark: "Harbour Watch: Quay closed for repairs"; null where there is none, or another statement calls the page by all of the title.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="headline">What the page seems to be called; may be empty.</param>
    /// <param name="names">What the outlet is called.</param>
    public static string? InTitle(PageFacts facts, LinkedArticle linked, string headline, IReadOnlyList<string> names)
    {
        var title = PlainText.Collapse(facts.Title);
        var entries = SecondHeadings.Texts(facts.TitleHeadings).ToList();
        foreach (var text in entries.Concat(SecondHeadings.Texts(facts.SecondHeadings.Take(MostRead).Concat(facts.ThirdHeadings.Take(MostRead)))))
        {
            if (Rest(title, text) is { } rest && !Agree(text, headline) && facts.HeadingTexts.Where(top => top.IsWhole).All(top => SiteNames.Is(top.Text, names) || Agree(top.Text, rest)))
            {
                return SiteNames.Is(headline, names) || (!IsStated(facts, linked, headline) && (Agree(headline, title) || (Agree(headline, rest) && entries.Contains(text)))) ? text : null;
            }
        }

        return null;
    }

    /// <summary>The only heading of the page whose element is named as the title of an entry, where it is no link to another page; null when there are several or none.</summary>
    /// <param name="facts">The page's metadata.</param>
    public static string? Alone(PageFacts facts) =>
        SecondHeadings.Texts(facts.TitleHeadings.Where(heading => facts.SecondHeadings.Contains(heading) || facts.ThirdHeadings.Contains(heading))).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

    // What stands in the title beside a heading and the mark between them.
    private static string? Rest(string title, string heading) =>
        title.Length <= heading.Length + 2 ? null
        : title.EndsWith(heading, StringComparison.OrdinalIgnoreCase) && title.AsSpan(0, title.Length - heading.Length).TrimEnd() is [.., var before] opening && IsMark(before) ? opening[..^1].Trim().ToString()
        : title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) && title.AsSpan(heading.Length).TrimStart() is [var behind, ..] ending && IsMark(behind) ? ending[1..].Trim().ToString()
        : null;

    private static bool IsMark(char c) => c is ':' or '-' or '–' or '—' or '|' or '~' or '·' or '•' or '»' or '«' or '/' or '：' or '｜';

    private static bool IsStated(PageFacts facts, LinkedArticle linked, string headline) => (linked.IsArticle && linked.Headline is { } stated && Agree(stated, headline))
        || Array.Exists(Stating, name => facts.First(name) is { } given && Agree(given, headline));

    private static bool Agree(string a, string b) => string.Equals(TitleStatement.Folded(a), TitleStatement.Folded(b), StringComparison.Ordinal);
}
