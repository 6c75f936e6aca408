using AngleSharp.Dom;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds who wrote the article.</summary>
internal static class Bylines
{
    private static readonly string[] MetaNames =
        ["author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "article:author", "og:article:author", "article:author_name", "articleAuthor", "byl", "byline", "article:byline", "cXenseParse:author", "citation_author"];

    // How the label of a Twitter card says that its data is an author.
    private static readonly string[] WrittenBy = ["written", "verfasst", "geschrieben", "écrit", "escrito", "scritto", "author", "autor", "von", "by"];

    /// <summary>One name an entry, in the order given; empty when the page names nobody.</summary>
    /// <remarks>A statement that names only the outlet counts when no other names a person.</remarks>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="outlet">Name of the outlet, or null.</param>
    /// <param name="body">The body as found, or null.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static IReadOnlyList<string> Find(PageFacts facts, LinkedArticle linked, string? outlet, PageBody? body, string headline)
    {
        IReadOnlyList<string>? last = null;
        foreach (var given in Statements(facts, linked, body, headline))
        {
            var names = given.SelectMany(BylineNames.Of).Distinct(StringComparer.OrdinalIgnoreCase).Take(20).ToList();
            var persons = names.Where(name => !IsOutlet(name, outlet)).ToList();
            if (persons.Count > 0)
            {
                return persons;
            }

            last ??= names.Count > 0 ? names : null;
        }

        return last ?? [];
    }

    private static IEnumerable<IEnumerable<string>> Statements(PageFacts facts, LinkedArticle linked, PageBody? body, string headline)
    {
        yield return linked.Authors;
        foreach (var name in MetaNames)
        {
            if (facts.Meta.TryGetValue(name, out var values))
            {
                yield return values;
            }
        }

        if (facts.First("twitter:label1") is { } label && Writes(label))
        {
            yield return facts.Meta.GetValueOrDefault("twitter:data1") ?? [];
        }

        yield return facts.Bylines.Where(IsMarked).OrderBy(BesideArticle.Holds).Select(Text).Where(IsPlausible).Take(6);
        foreach (var text in facts.Bylines.Where(element => !IsMarked(element)).OrderBy(BesideArticle.Holds).Take(12).Select(element => (IsBeside: BesideArticle.Holds(element), Text: Text(element)))
            .OrderBy(byline => byline.IsBeside).ThenBy(byline => byline.Text.Any(char.IsDigit)).Select(byline => BylineNames.WithoutDay(byline.Text)))
        {
            if (IsPlausible(text) && (BylineNames.IsOpened(text) || BylineNames.HasNameShape(BylineNames.Of(text).First())))
            {
                yield return [text];
            }
        }

        if (body is not null && VisibleBylines.Near(body, headline).FirstOrDefault() is { } shown)
        {
            yield return [shown];
        }

        yield return facts.Bylines.Where(element => IsMarked(element) || element.ClassName is "author" or "vcard author" or "author vcard")
            .Select(Text).Where(text => text.Length is > 1 and < 40 && !text.Any(char.IsDigit)).Take(1);
    }

    private static bool Writes(string label) =>
        Array.Exists(WrittenBy, word => label.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsMarked(IElement element) => element.GetAttribute("itemprop") is not null || element.GetAttribute("rel") is not null;

    // Names stand in elements of their own; the words between them join names as in running text.
    private static string Text(IElement element)
    {
        var parts = new List<string>();
        Collect(element, parts);
        return PlainText.Collapse(string.Join(" | ", parts));
    }

    private static void Collect(INode node, List<string> parts)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text && !string.IsNullOrWhiteSpace(text.Data) && parts.Count < 40)
            {
                parts.Add(text.Data.Trim());
            }
            else if (child is IElement { LocalName: not ("script" or "style" or "svg" or "time" or "button") } element)
            {
                Collect(element, parts);
            }
        }
    }

    private static bool IsPlausible(string text) => text.Length is > 2 and < 140 && !text.Any(char.IsDigit) && BylineNames.Of(text).ToList() is { Count: > 0 } names
        && names.TrueForAll(name => name.Split(' ').Length <= 5) && names.Exists(name => name.Contains(' ', StringComparison.Ordinal) || name[0] > '\u2E80');

    private static bool IsOutlet(string name, string? outlet) =>
        outlet is not null && Folded(name) is var a && Folded(WithoutDomain(outlet)) is var b && a.Length > 1 && b.Length > 1
        && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    // "paper.example" signs its pages as "Paper".
    private static string WithoutDomain(string outlet) =>
        !outlet.Contains(' ', StringComparison.Ordinal) && outlet.LastIndexOf('.') is > 1 and var dot && outlet.Length - dot <= 4 ? outlet[..dot] : outlet;

    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
