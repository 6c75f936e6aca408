using System.Globalization;
using System.Text.Json;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the article in a page's linked data, in whatever shape it is given: one object, a list, a graph, nested.</summary>
internal static class LinkedArticleReader
{
    private const int MostUpdates = 1_000;
    private const int MostAuthors = 200;

    private static readonly string[] PlaceNames = ["dateline", "locationCreated", "contentLocation"];

    private static readonly string[] Nests = ["@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate", "hasPart", "itemListElement", "item", "subjectOf"];

    /// <summary>What the linked data says of the page's article: of several the one that has its title or address, the entries of a list of others left out.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="url">Where it was fetched, or null.</param>
    public static LinkedArticle Read(PageFacts facts, Uri? url)
    {
        var nodes = new List<Found>();
        foreach (var root in facts.LinkedData)
        {
            Collect(root, 0, false, nodes);
        }

        var ids = nodes.Where(n => n.Node.Text("@id") is not null && n.Node.Text("name") is not null)
            .GroupBy(n => n.Node.Text("@id")!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Node, StringComparer.Ordinal);
        var own = new OwnPage(facts, url);
        var pages = nodes.Where(n => n.Depth == 0 && !own.IsElsewhere(n.Node)).Select(n => n.Node).ToList();
        var stands = pages.Exists(n => n.Types.Any(IsStanding));
        var described = nodes.Where(n => IsArticle(n.Node)).Select(n => (Found: n, IsOwn: own.IsDescribedBy(n.Node))).ToList();
        // Below the page's own story the next ones may stand, with headings of their own: what states another address comes behind what states this one.
        var isOneHere = described.Exists(n => n.IsOwn && own.IsHere(n.Found.Node));
        var articles = described.Where(n => n.IsOwn || !(n.Found.IsListed || stands || own.IsOther(n.Found.Node))).OrderByDescending(n => n.IsOwn).ThenBy(n => isOneHere && own.IsElsewhere(n.Found.Node)).ThenBy(n => Rank(n.Found.Node, n.Found.Depth)).Select(n => n.Found.Node).ToList();
        var holdsFilm = nodes.Exists(n => n.Node.Types.Contains("VideoObject", StringComparer.Ordinal));
        if (articles.Count > 0)
        {
            return Describe(articles[0], articles, ids, true) with { HoldsFilm = holdsFilm };
        }

        // A list of other articles does not make the page one of links.
        var page = nodes.Where(n => !n.IsListed && n.Node.Types.Any(IsPage) && !(described.Count > 0 && n.Node.Types.Contains("ItemList", StringComparer.Ordinal))).Select(n => n.Node).ToList();
        var types = pages.SelectMany(n => n.Types.Where(type => type != "Person" || own.IsHere(n)).Concat(n.Nodes("mainEntity").SelectMany(about => about.Types))).Distinct(StringComparer.Ordinal).ToList();
        return (page.Count > 0 ? Describe(page[0], page, ids, false) with { HoldsFilm = holdsFilm } : LinkedArticle.None) with { PageTypes = types };
    }

    private static void Collect(JsonElement value, int depth, bool isListed, List<Found> nodes)
    {
        if (depth > 8 || nodes.Count > 2_000)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Collect(item, depth, isListed, nodes);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            nodes.Add(new(new(value), depth, isListed));
            foreach (var property in value.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array && !property.NameEquals("image"))
                {
                    Collect(property.Value, property.NameEquals("@graph") ? depth : depth + (Nests.Contains(property.Name, StringComparer.Ordinal) ? 1 : 2), isListed || property.NameEquals("itemListElement"), nodes);
                }
            }
        }
    }

    /// <summary>Whether a type is that of an article.</summary>
    /// <param name="type">Without its address.</param>
    public static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || type is "BlogPosting" or "LiveBlogPosting" or "Report" or "SocialMediaPosting" or "Review";

    private static bool IsArticle(JsonLdNode node) => node.Types.Any(IsArticleType);

    private static bool IsPage(string type) => type is "WebPage" or "VideoObject" or "CollectionPage" or "ImageGallery" or "MediaGallery" or "ItemPage" or "ItemList" or "PodcastEpisode" or "RadioEpisode" or "AudioObject";

    // Such a page may list articles; it is none of them.
    private static bool IsStanding(string type) => type is "ProfilePage" or "AboutPage" or "ContactPage";

    // The outermost object with a headline and a body or date comes first.
    private static int Rank(JsonLdNode node, int depth) =>
        (depth * 4) + (node.Text("headline") is null && node.Text("name") is null ? 2 : 0) + (node.Text("datePublished") is null ? 1 : 0);

    private static LinkedArticle Describe(JsonLdNode main, IReadOnlyList<JsonLdNode> all, Dictionary<string, JsonLdNode> ids, bool isArticle)
    {
        var headline = main.Text("headline") ?? main.Text("name");
        var same = all.Where(other => string.Equals(other.Text("headline") ?? other.Text("name"), headline, StringComparison.Ordinal)).Append(main).ToList();
        var authors = Authors(same.Prepend(main), ids);
        var free = main.Texts("isAccessibleForFree").Select(IsTrue).FirstOrDefault();
        return new(
            [.. main.Types],
            isArticle,
            Plain(headline),
            [.. authors.Select(author => author.Name)],
            First(same, main, "datePublished") ?? First(same, main, "dateCreated"),
            First(same, main, "dateModified"),
            Body(main, same) is { } body ? new(body) : null,
            Plain(main.Text("description")),
            free,
            main.Nodes("publisher").Select(node => node.Text("name") ?? Resolve(node, ids)).FirstOrDefault(name => name is not null),
            main.Text("inLanguage"))
        {
            Addresses = isArticle ? [.. AddressesOf(main)] : [],
            Contributors = [.. main.Values("contributor").Take(MostAuthors).Where(value => !IsOrganization(value, ids)).Select(value => Name(value, ids)).OfType<string>()],
            Organizations = authors.Where(author => author.IsOrganization).Select(author => author.Name).ToHashSet(StringComparer.OrdinalIgnoreCase),
            Section = Plain(main.Text("articleSection")),
            WordCount = int.TryParse(First(same, main, "wordCount"), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var words) && words > 0 ? words : null,
            ClosedParts = [.. same.SelectMany(node => node.Nodes("hasPart")).Where(part => part.Texts("isAccessibleForFree").Any(free => IsTrue(free) == false)).SelectMany(part => part.Texts("cssSelector")).Distinct(StringComparer.Ordinal)],
            Places = [.. PlaceNames.SelectMany(main.Texts)],
            Entries = [.. main.Nodes("liveBlogUpdate").Take(MostUpdates)
                .Select(update => new LinkedUpdate(Plain(update.Text("headline")), update.Text("articleBody") ?? string.Empty, update.Text("datePublished") ?? update.Text("dateModified"), update.Text("url") ?? update.Text("@id")))],
        };
    }

    /// <summary>What may be the address of an article, as written, the likeliest first.</summary>
    /// <param name="article">One article.</param>
    public static IEnumerable<string> AddressesOf(JsonLdNode article) => article.Values("mainEntityOfPage").Concat(article.Values("url")).Concat(article.Values("@id")).SelectMany(Address);

    private static IEnumerable<string> Address(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? new JsonLdNode(value).Texts("@id").Concat(new JsonLdNode(value).Texts("url"))
        : JsonLdNode.TextOf(value) is { } text ? [text] : [];

    private static string? First(List<JsonLdNode> same, JsonLdNode main, string name) => main.Text(name) ?? same.Select(node => node.Text(name)).FirstOrDefault(text => text is not null);

    private static string? Body(JsonLdNode main, List<JsonLdNode> same)
    {
        var own = main.Text("articleBody") ?? same.Select(node => node.Text("articleBody")).FirstOrDefault(text => text is not null);
        if (own is not null || !main.Types.Contains("LiveBlogPosting", StringComparer.Ordinal))
        {
            return own;
        }

        var updates = main.Nodes("liveBlogUpdate").Select(update => update.Text("articleBody")).OfType<string>().ToList();
        return updates.Count > 0 ? string.Join("\n\n", updates) : null;
    }

    private static List<(string Name, bool IsOrganization)> Authors(IEnumerable<JsonLdNode> nodes, Dictionary<string, JsonLdNode> ids)
    {
        foreach (var node in nodes)
        {
            foreach (var property in new[] { "author", "creator" })
            {
                var names = node.Values(property).Take(MostAuthors).Select(value => (Name: Name(value, ids) ?? string.Empty, IsOrganization: IsOrganization(value, ids))).Where(author => author.Name.Length > 0).ToList();
                if (names.Count > 0)
                {
                    return names;
                }
            }
        }

        return [];
    }

    private static string? Name(JsonElement value, Dictionary<string, JsonLdNode> ids)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            var node = new JsonLdNode(value);
            return string.Join(", ", node.Texts("name")) is { Length: > 0 } names ? InReadingOrder(Plain(names)!, node) : Resolve(node, ids);
        }

        return Plain(JsonLdNode.TextOf(value));
    }

    // "Ortiz, Lena": one person, the family name first.
    private static string InReadingOrder(string name, JsonLdNode node) => name.Split(',') is [var family, var given] && node.Types.Contains("Person", StringComparer.Ordinal) && node.Texts("name").Take(2).Count() == 1
        && IsOneName(family) && given.Trim() is var first && first.Split(' ') is [var forename, ..] and { Length: <= 2 } && IsOneName(forename) && !AgencyNames.Are(first) && !BylineAsides.IsRoleAlone(first) ? $"{first} {family.Trim()}" : name;

    private static bool IsOneName(string word) => word.Trim() is [var capital, .., var last] && char.IsUpper(capital) && char.IsLower(last) && word.Trim().All(c => char.IsLetter(c) || c is '-' or '’' or '\'');

    private static bool IsOrganization(JsonElement value, Dictionary<string, JsonLdNode> ids) => value.ValueKind == JsonValueKind.Object && new JsonLdNode(value) is var node
        && (node.Types.Any() || node.Text("@id") is not { } id || !ids.TryGetValue(id, out var found) ? node : found).Types.ToList() is { Count: > 0 } types
        && types.Exists(type => type.EndsWith("Organization", StringComparison.Ordinal) || type is "Corporation" or "NGO" or "Newspaper") && !types.Contains("Person", StringComparer.Ordinal);

    private static string? Resolve(JsonLdNode node, Dictionary<string, JsonLdNode> ids) =>
        node.Text("@id") is { } id && ids.TryGetValue(id, out var found) ? Plain(found.Text("name")) : null;

    private static bool? IsTrue(string value) =>
        value.Trim() is var word && (word.Equals("true", StringComparison.OrdinalIgnoreCase) || word.EndsWith("/True", StringComparison.Ordinal)) ? true
        : word.Equals("false", StringComparison.OrdinalIgnoreCase) || word.EndsWith("/False", StringComparison.Ordinal) ? false
        : null;

    private static string? Plain(string? text) => text is null ? null : PlainText.Of(text);

    private readonly record struct Found(JsonLdNode Node, int Depth, bool IsListed);
}
