using System.Text.Json;

namespace NewsCompare.Core.Articles.Details;

/// <summary>What the objects that hold the headline of the page say of the article: who wrote it, when, and where it belongs.</summary>
internal sealed class ScriptDetails
{
    private const int Levels = 4;
    private const int MostNames = 20;
    private const int LongestName = 120;

    // In the order in which they are believed; folded, so that "published_at" is "publishedAt".
    private static readonly string[] AuthorNames = ["authors", "author", "bylines", "byline", "writers", "writer", "creators", "creator", "authornames", "authorname", "credits"];
    private static readonly string[] PublishedNames = ["datepublished", "publishedat", "publisheddate", "publicationdate", "publishdate", "firstpublishedat", "firstpublished", "firstpublishdate", "publishedon", "publishtime", "pubdate", "published", "displaydate", "createdat", "date"];
    private static readonly string[] ModifiedNames = ["datemodified", "modifiedat", "updatedat", "lastupdated", "lastmodified", "modifieddate", "updateddate", "lastupdateddate", "modified", "updated"];
    private static readonly string[] SectionNames = ["section", "sectionname", "primarysection", "category", "primarycategory", "channel", "sections", "categories"];
    private static readonly string[] PersonNames = ["name", "fullname", "displayname", "byline", "title", "text", "by", "original"];

    private readonly Dictionary<string, List<string>> read = new(StringComparer.Ordinal);

    /// <summary>Names as written; empty when it names nobody.</summary>
    public IReadOnlyList<string> Authors => First(AuthorNames);

    /// <summary>As written, or null.</summary>
    public string? Published => First(PublishedNames).FirstOrDefault(text => StatedTime.Parse(text) is not null);

    /// <summary>As written, or null.</summary>
    public string? Modified => First(ModifiedNames).FirstOrDefault(text => StatedTime.Parse(text) is not null);

    /// <summary>The section, or null.</summary>
    public string? Section => First(SectionNames) is [var section, ..] ? section : null;

    /// <summary>Takes what an object says that no object before it said.</summary>
    /// <param name="data">The data.</param>
    /// <param name="item">An object that holds the headline.</param>
    public void Add(ScriptData data, JsonElement item)
    {
        foreach (var property in data.Properties(item))
        {
            var name = TitleStatement.Folded(property.Name);
            if (Array.Exists([AuthorNames, PublishedNames, ModifiedNames, SectionNames], names => names.Contains(name, StringComparer.Ordinal)) && !read.ContainsKey(name)
                && Texts(data, property.Value, Levels).Where(text => text.Length is > 1 and < LongestName).Take(MostNames).ToList() is { Count: > 0 } texts)
            {
                read[name] = texts;
            }
        }
    }

    private List<string> First(string[] names) => names.Select(name => read.GetValueOrDefault(name)).FirstOrDefault(texts => texts is not null) ?? [];

    private static IEnumerable<string> Texts(ScriptData data, JsonElement value, int levels) => levels == 0 ? [] : value.ValueKind switch
    {
        JsonValueKind.String => [PlainText.Of(value.GetString()!)],
        JsonValueKind.Number => [value.GetRawText()],
        JsonValueKind.Array => data.Items(value).Take(MostNames).SelectMany(item => Texts(data, item.Value, levels - 1)),
        JsonValueKind.Object => OfObject(data, value, levels),
        _ => [],
    };

    private static List<string> OfObject(ScriptData data, JsonElement value, int levels)
    {
        var inside = data.Properties(value).Where(property => property.Value.ValueKind is not JsonValueKind.Number).Select(property => (Name: TitleStatement.Folded(property.Name), property.Value)).ToList();
        return PersonNames.Select(name => inside.Where(property => property.Name == name).SelectMany(property => Texts(data, property.Value, levels - 1)).ToList()).FirstOrDefault(texts => texts.Count > 0) ?? [];
    }
}
