using System.Text.Json;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the text of an article out of the data that a page hands to its scripts, for pages that show nothing without them.</summary>
/// <remarks>No names of fields are relied upon: the text is the longest run of prose, a long string or the strings of one list, in data that also holds the headline, or tells what it says. An object that has another headline in the place of the page's is another story.</remarks>
internal static class DataIslands
{
    private const int Least = 400;
    private const int LeastString = 25;
    private const int LongestHeadline = 400;
    private const int LongestScript = 4_000_000;
    private const int Deepest = 48;
    private const int MostValues = 200_000;
    private const int MostObjects = 20;
    private const int LeastWord = 5;
    private const int LeastWords = 3;
    private const double MostWords = 0.7;

    /// <summary>The paragraphs; empty when no data holds a text and the headline, or what it says.</summary>
    /// <param name="facts">What the page holds.</param>
    /// <param name="headline">The headline; without one nothing is read.</param>
    public static IReadOnlyList<string> Paragraphs(PageFacts facts, string headline)
    {
        IReadOnlyList<string> best = [];
        foreach (var script in facts.Scripts)
        {
            var text = script.TextContent;
            if (headline.Length < 8 || text.Length is < Least or > LongestScript)
            {
                continue;
            }

            foreach (var json in Values(text, script.GetAttribute("type")))
            {
                if (JsonLdText.Parse(json) is not { } root)
                {
                    continue;
                }

                var search = new Search(TitleStatement.Folded(headline));
                search.Learn(root, 0);
                search.See(root, 0, Story.Unnamed);
                var found = search.Best;
                if (Size(found) >= Least && Size(found) > Size(best) && (search.HasHeadline || Tells(found, headline)))
                {
                    best = found;
                }
            }
        }

        return best;
    }

    // A JSON script, or the objects that a script sets variables to.
    private static IEnumerable<string> Values(string text, string? type)
    {
        if (type is not null && type.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            yield return text;
            yield break;
        }

        var found = 0;
        for (var equals = text.IndexOf('='); equals >= 0 && found < MostObjects; equals = equals + 1 < text.Length ? text.IndexOf('=', equals + 1) : -1)
        {
            var brace = equals + 1;
            while (brace < text.Length && char.IsWhiteSpace(text[brace]))
            {
                brace++;
            }

            if (brace < text.Length && text[brace] == '{' && EndOf(text, brace) is var end && end - brace >= Least)
            {
                found++;
                yield return text[brace..end];
                equals = end - 1;
            }
        }
    }

    // One past the brace that closes the object; a brace in a string is none.
    private static int EndOf(string text, int brace)
    {
        var (open, isString) = (0, false);
        for (var at = brace; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\' when isString:
                    at++;
                    break;
                case '"':
                    isString = !isString;
                    break;
                case '{' when !isString:
                    open++;
                    break;
                case '}' when !isString && --open == 0:
                    return at + 1;
            }
        }

        return text.Length;
    }

    // Data that does not hold the headline may still tell what it says.
    private static bool Tells(IReadOnlyList<string> paragraphs, string headline)
    {
        var words = headline.Split(' ').Select(TitleStatement.Folded).Where(word => word.Length >= LeastWord).Distinct(StringComparer.Ordinal).ToList();
        var text = string.Concat(paragraphs.Select(TitleStatement.Folded));
        return words.Count >= LeastWords && words.Count(word => text.Contains(word, StringComparison.Ordinal)) >= MostWords * words.Count;
    }

    private static int Size(IReadOnlyList<string> texts) => texts.Sum(TextSize.Of);

    // Whose text stands in an object: it, or the nearest one around it that has a headline, has the page's or another.
    private enum Story
    {
        Own,
        Unnamed,
        Other,
    }

    private sealed class Search(string headline)
    {
        private readonly HashSet<string> headlineNames = new(StringComparer.Ordinal);
        private readonly Dictionary<Story, IReadOnlyList<string>> longest = [];
        private int learned;
        private int values;

        public bool HasHeadline { get; private set; }

        /// <summary>The page's own story; of the others only where that has no text worth the name.</summary>
        public IReadOnlyList<string> Best
        {
            get
            {
                var (own, unnamed) = (Longest(Story.Own), Longest(Story.Unnamed));
                return Size(own) >= Least && Size(own) * 3 >= Size(unnamed) ? own
                    : Size(unnamed) >= Least ? unnamed
                    : Longest(Story.Other);
            }
        }

        /// <summary>Sees under which names the headline stands.</summary>
        public void Learn(JsonElement value, int depth)
        {
            if (depth > Deepest || ++learned > MostValues)
            {
                return;
            }

            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray())
                {
                    Learn(item, depth + 1);
                }
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                foreach (var property in value.EnumerateObject())
                {
                    if (IsHeadline(property.Value))
                    {
                        headlineNames.Add(property.Name);
                    }

                    Learn(property.Value, depth + 1);
                }
            }
        }

        public void See(JsonElement value, int depth, Story story)
        {
            if (depth > Deepest || ++values > MostValues)
            {
                return;
            }

            switch (value.ValueKind)
            {
                case JsonValueKind.Array:
                    Offer([.. value.EnumerateArray().SelectMany(item => Strings(item, 0))], story);
                    foreach (var item in value.EnumerateArray())
                    {
                        See(item, depth + 1, story);
                    }

                    break;
                case JsonValueKind.Object:
                    var inside = StoryOf(value, story);
                    foreach (var property in value.EnumerateObject())
                    {
                        See(property.Value, depth + 1, inside);
                    }

                    break;
                case JsonValueKind.String when value.GetString() is { Length: >= 8 } text:
                    HasHeadline |= IsHeadline(value);
                    if (text.Length >= Least)
                    {
                        Offer(LinkedBodies.Paragraphs(text), story);
                    }

                    break;
            }
        }

        private bool IsHeadline(JsonElement value) =>
            value.ValueKind == JsonValueKind.String && value.GetString() is { Length: >= 8 and < LongestHeadline } text && TitleStatement.Folded(text) == headline;

        private Story StoryOf(JsonElement item, Story around)
        {
            var story = around;
            foreach (var property in item.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.String && headlineNames.Contains(property.Name) && property.Value.GetString() is { Length: >= 8 and < LongestHeadline })
                {
                    story = IsHeadline(property.Value) ? Story.Own : Story.Other;
                    if (story == Story.Own)
                    {
                        break;
                    }
                }
            }

            return story;
        }

        private IReadOnlyList<string> Longest(Story story) => longest.GetValueOrDefault(story, []);

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

            if (IsApart(item))
            {
                return [];
            }

            return item.EnumerateObject().Select(property => Strings(property.Value, depth + 1).ToList()).MaxBy(texts => texts.Sum(text => text.Length)) ?? [];
        }

        // Lists of what a page shows say of each item what it is; those words are the ones that elements are named by.
        private static bool IsApart(JsonElement item) =>
            item.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() is { Length: < 60 } name && RegionHints.OfType(name) is not (RegionHint.None or RegionHint.Body or RegionHint.Article);

        private static bool LooksLikeProse(string text) =>
            (text.Contains(' ', StringComparison.Ordinal) || text.Any(c => c > '\u2E80')) && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !text.StartsWith('{');

        private void Offer(IReadOnlyList<string> texts, Story story)
        {
            var prose = texts.Where(text => LooksLikeProse(text) && text.Length >= LeastString && TitleStatement.Folded(text) != headline).ToList();
            if (prose.Count(TextSize.EndsSentence) * 2 > prose.Count && Size(prose) > Size(Longest(story)))
            {
                longest[story] = prose;
            }
        }
    }
}
