namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds who wrote the article.</summary>
internal static class Bylines
{
    /// <summary>One name an entry, in the order given; empty when the page names nobody.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    public static IReadOnlyList<string> Find(PageFacts facts, LinkedArticle linked)
    {
        foreach (var given in Statements(facts, linked))
        {
            var names = given.SelectMany(BylineNames.Of).Distinct(StringComparer.OrdinalIgnoreCase).Take(20).ToList();
            if (names.Count > 0)
            {
                return names;
            }
        }

        return [];
    }

    private static IEnumerable<IEnumerable<string>> Statements(PageFacts facts, LinkedArticle linked)
    {
        yield return linked.Authors;
        foreach (var name in new[] { "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "article:author", "article:author_name", "byl", "byline", "cXenseParse:author", "twitter:creator_name" })
        {
            if (facts.Meta.TryGetValue(name, out var values))
            {
                yield return values;
            }
        }

        yield return Texts(facts, element => element.GetAttribute("itemprop") is not null || element.GetAttribute("rel") is not null);
        yield return Texts(facts, element => element.GetAttribute("itemprop") is null && element.GetAttribute("rel") is null).Take(1);
    }

    private static IEnumerable<string> Texts(PageFacts facts, Func<AngleSharp.Dom.IElement, bool> wanted) =>
        facts.Bylines.Where(wanted).Select(element => PlainText.Collapse(element.TextContent)).Where(text => text.Length is > 2 and < 120).Take(6);
}
