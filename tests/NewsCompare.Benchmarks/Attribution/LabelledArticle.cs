using System.Text.Json;
using NewsCompare.Core.Text;

namespace NewsCompare.Benchmarks.Attribution;

/// <summary>An article with the attributions that readers marked; spans are sets of word numbers.</summary>
/// <param name="Text">The article.</param>
/// <param name="Words">Its words as the measuring data count them.</param>
/// <param name="Gold">What readers marked.</param>
internal sealed record LabelledArticle(string Text, ScoredWords Words, IReadOnlyList<MarkedAttribution> Gold)
{
    /// <summary>The articles of one part of the data, in the order of their file names.</summary>
    /// <param name="folder">Holds an article a file.</param>
    /// <param name="split">"train" or "dev".</param>
    public static IReadOnlyList<LabelledArticle> Read(string folder, string split)
    {
        var articles = new List<LabelledArticle>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            if (json.RootElement.GetProperty("split").GetString() == split)
            {
                articles.Add(Of(json.RootElement));
            }
        }

        return articles;
    }

    private static LabelledArticle Of(JsonElement article)
    {
        var text = article.GetProperty("text").GetString()!;
        var words = new ScoredWords(text);
        var units = Units(text);
        return new(text, words, [.. article.GetProperty("attributions").EnumerateArray().Select(one => new MarkedAttribution(
            Role(one, "source"), Role(one, "cue"), Role(one, "content"), one.GetProperty("type").GetString() != "indirect"))]);

        HashSet<int> Role(JsonElement one, string role) => one.TryGetProperty(role, out var spans) && spans.ValueKind == JsonValueKind.Array
            ? words.In(spans.EnumerateArray().Select(span => new TextSpan(units[span[0].GetInt32()], units[span[1].GetInt32()])))
            : [];
    }

    // The data count code points, the program UTF-16 code units.
    private static List<int> Units(string text)
    {
        var units = new List<int>();
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
        {
            units.Add(at);
            if (at + 1 == text.Length)
            {
                break;
            }
        }

        units.Add(text.Length);
        return units;
    }
}

/// <summary>One attribution as sets of word numbers.</summary>
/// <param name="Source">Who; may be empty.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What is attributed.</param>
/// <param name="Quoted">Whether quotation marks stand around some of the content.</param>
internal sealed record MarkedAttribution(IReadOnlySet<int> Source, IReadOnlySet<int> Cue, IReadOnlySet<int> Content, bool Quoted);
