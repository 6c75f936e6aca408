using System.Text.Json;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the text of an article out of the data that a page hands to its scripts, for pages that show nothing without them.</summary>
/// <remarks>No names of fields are relied upon: the text is the longest run of prose, a long string or the strings of one list, in data that also holds the headline.</remarks>
internal static class DataIslands
{
    private const int Least = 400;
    private const int LeastString = 25;
    private const int LongestScript = 4_000_000;
    private const int Deepest = 48;
    private const int MostValues = 200_000;

    /// <summary>The paragraphs; empty when no data holds the headline and a text.</summary>
    /// <param name="facts">What the page holds.</param>
    /// <param name="headline">The headline; without one nothing is read.</param>
    public static IReadOnlyList<string> Paragraphs(PageFacts facts, string headline)
    {
        IReadOnlyList<string> best = [];
        foreach (var script in facts.Scripts)
        {
            var text = script.TextContent;
            if (headline.Length < 8 || text.Length is < Least or > LongestScript || Json(text, script.GetAttribute("type")) is not { } json || JsonLdText.Parse(json) is not { } root)
            {
                continue;
            }

            var search = new Search(TitleStatement.Folded(headline));
            search.See(root, 0);
            best = search.HasHeadline && Size(search.Best) >= Least && Size(search.Best) > Size(best) ? search.Best : best;
        }

        return best;
    }

    // A JSON script, or the object that a script sets a variable to.
    private static string? Json(string text, string? type)
    {
        if (type is not null && type.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var brace = text.IndexOf('{', StringComparison.Ordinal);
        return equals > 0 && equals < 200 && brace > equals && text.AsSpan(equals + 1, brace - equals - 1).IsWhiteSpace() ? text[brace..] : null;
    }

    private static int Size(IReadOnlyList<string> texts) => texts.Sum(TextSize.Of);

    private sealed class Search(string headline)
    {
        private int values;

        public bool HasHeadline { get; private set; }

        public IReadOnlyList<string> Best { get; private set; } = [];

        public void See(JsonElement value, int depth)
        {
            if (depth > Deepest || ++values > MostValues)
            {
                return;
            }

            switch (value.ValueKind)
            {
                case JsonValueKind.Array:
                    Offer([.. value.EnumerateArray().SelectMany(item => Strings(item, 0))]);
                    foreach (var item in value.EnumerateArray())
                    {
                        See(item, depth + 1);
                    }

                    break;
                case JsonValueKind.Object:
                    foreach (var property in value.EnumerateObject())
                    {
                        See(property.Value, depth + 1);
                    }

                    break;
                case JsonValueKind.String when value.GetString() is { Length: >= 8 } text:
                    HasHeadline |= text.Length < 400 && TitleStatement.Folded(text) == headline;
                    if (text.Length >= Least)
                    {
                        Offer(LinkedBodies.Paragraphs(text));
                    }

                    break;
            }
        }

        // The prose of one item of a list: its own string, or those up to two levels inside; the longest when it holds several forms.
        private static IEnumerable<string> Strings(JsonElement item, int depth)
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                return item.GetString() is { Length: >= LeastString } text && LooksLikeProse(text) ? LinkedBodies.Paragraphs(text) : [];
            }

            if (item.ValueKind != JsonValueKind.Object || depth > 2)
            {
                return [];
            }

            return item.EnumerateObject().Select(property => Strings(property.Value, depth + 1).ToList()).MaxBy(texts => texts.Sum(text => text.Length)) ?? [];
        }

        private static bool LooksLikeProse(string text) =>
            (text.Contains(' ', StringComparison.Ordinal) || text.Any(c => c > '\u2E80')) && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !text.StartsWith('{');

        private void Offer(IReadOnlyList<string> texts)
        {
            var prose = texts.Where(text => LooksLikeProse(text) && text.Length >= LeastString).ToList();
            if (prose.Count(TextSize.EndsSentence) * 2 > prose.Count && Size(prose) > Size(Best))
            {
                Best = prose;
            }
        }
    }
}
