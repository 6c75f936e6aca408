using System.Text.Json;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads an article out of the data that a page hands to its scripts, for pages that show nothing without them.</summary>
/// <remarks>The text is the longest run of prose, a long string or the pieces of one list, in data that also holds the headline, or tells what it says. An object that has another headline in the place of the page's is another story.</remarks>
internal static class DataIslands
{
    private const int Least = 400;
    private const int LeastString = 25;
    private const int LongestHeadline = 400;
    private const int Deepest = 48;
    private const int MostValues = 200_000;
    private const int LeastWord = 5;
    private const int LeastWords = 3;
    private const double MostWords = 0.7;

    /// <summary>The article; null when no data holds a text and the headline, or what it says.</summary>
    /// <param name="facts">What the page holds.</param>
    /// <param name="headline">The headline; without one nothing is read.</param>
    public static ScriptArticle? Read(PageFacts facts, string headline)
    {
        if (headline.Length < 8)
        {
            return null;
        }

        ScriptArticle? best = null;
        foreach (var root in ScriptValues.In(facts.Scripts.Select(script => (script.TextContent, script.GetAttribute("type")))))
        {
            var search = new Search(TitleStatement.Folded(headline), new(root));
            search.Run();
            var found = search.Best;
            if (Size(found) >= Least && Size(found) > (best?.Size ?? 0) && (search.HasHeadline || Tells(found.SelectMany(piece => piece.Plain), headline)))
            {
                best = new(string.Concat(found.Select(piece => piece.Element)), Size(found), search.Details);
            }
        }

        return best;
    }

    /// <summary>Whether a text tells what the headline says: it holds most of its longer words.</summary>
    /// <param name="paragraphs">The text.</param>
    /// <param name="headline">The headline.</param>
    public static bool Tells(IEnumerable<string> paragraphs, string headline)
    {
        var words = headline.Split(' ').Select(TitleStatement.Folded).Where(word => word.Length >= LeastWord).Distinct(StringComparer.Ordinal).ToList();
        var text = string.Concat(paragraphs.Select(TitleStatement.Folded));
        return words.Count >= LeastWords && words.Count(word => text.Contains(word, StringComparison.Ordinal)) >= MostWords * words.Count;
    }

    private static int Size(IReadOnlyList<ScriptPiece> pieces) => pieces.Sum(piece => piece.Plain.Sum(TextSize.Of));

    // Whose text stands in an object: it, or the nearest one around it that has a headline, has the page's or another.
    private enum Story
    {
        Own,
        Unnamed,
        Other,
    }

    private sealed class Search(string headline, ScriptData whole)
    {
        private readonly HashSet<string> headlineNames = new(StringComparer.Ordinal);
        private readonly Dictionary<Story, IReadOnlyList<ScriptPiece>> longest = [];
        private readonly HashSet<(ScriptData Data, string Key)> known = [];
        private readonly HashSet<(ScriptData Data, string Key, Story Story)> followed = [];
        private readonly Dictionary<string, ScriptData> inner = new(StringComparer.Ordinal);
        private readonly ScriptDetails details = new();
        private ScriptData data = whole;
        private ScriptMarkup markup = new(whole);
        private int learned;
        private int values;

        public bool HasHeadline { get; private set; }

        /// <summary>What the page's own story says of itself.</summary>
        public ScriptDetails Details => details;

        /// <summary>The page's own story; of the others only where that has no text worth the name.</summary>
        public IReadOnlyList<ScriptPiece> Best
        {
            get
            {
                var (own, unnamed) = (Longest(Story.Own), Longest(Story.Unnamed));
                return Size(own) >= Least && Size(own) * 3 >= Size(unnamed) ? own
                    : Size(unnamed) >= Least ? unnamed
                    : Longest(Story.Other);
            }
        }

        public void Run()
        {
            Learn(data.Root, 0);
            See(data.Root, 0, Story.Unnamed);
        }

        // Sees under which names the headline stands.
        private void Learn(JsonElement value, int depth)
        {
            if (depth > Deepest || ++learned > MostValues)
            {
                return;
            }

            switch (value.ValueKind)
            {
                case JsonValueKind.Array:
                    foreach (var item in data.Items(value).Where(item => item.Key is null || known.Add((data, item.Key))))
                    {
                        Learn(item.Value, depth + 1);
                    }

                    break;
                case JsonValueKind.Object:
                    foreach (var property in data.Properties(value))
                    {
                        if (IsHeadline(property.Value))
                        {
                            headlineNames.Add(property.Name);
                        }

                        if (property.Key is null || known.Add((data, property.Key)))
                        {
                            Learn(property.Value, depth + 1);
                        }
                    }

                    break;
                case JsonValueKind.String when Within(value.GetString()!) is { } inside:
                    In(inside, () => Learn(inside.Root, depth + 1));
                    break;
            }
        }

        private void See(JsonElement value, int depth, Story story)
        {
            if (depth > Deepest || ++values > MostValues)
            {
                return;
            }

            switch (value.ValueKind)
            {
                case JsonValueKind.Array:
                    Offer(markup.Of(value), story);
                    foreach (var item in data.Items(value))
                    {
                        Follow(item, depth, story);
                    }

                    break;
                case JsonValueKind.Object:
                    var inside = StoryOf(value, story);
                    foreach (var property in data.Properties(value))
                    {
                        Follow(property, depth, inside);
                    }

                    break;
                case JsonValueKind.String when value.GetString() is { Length: >= 8 } text:
                    HasHeadline |= IsHeadline(value);
                    if (Within(text) is { } held)
                    {
                        In(held, () => See(held.Root, depth + 1, story));
                    }
                    else if (text.Length >= Least)
                    {
                        Offer(markup.Of(value), story);
                    }

                    break;
            }
        }

        private void Follow(in ScriptData.Entry entry, int depth, Story story)
        {
            if (entry.Key is null || followed.Add((data, entry.Key, story)))
            {
                See(entry.Value, depth + 1, story);
            }
        }

        // Data in a text of the data.
        private ScriptData? Within(string text)
        {
            if (text.Length < Least || text[0] is not ('{' or '[' or '%'))
            {
                return null;
            }

            if (!inner.TryGetValue(text, out var held) && ScriptValues.Within(text) is { } root)
            {
                inner[text] = held = new(root);
            }

            return held;
        }

        private void In(ScriptData held, Action work)
        {
            var (outer, outerMarkup) = (data, markup);
            (data, markup) = (held, new(held));
            work();
            (data, markup) = (outer, outerMarkup);
        }

        private bool IsHeadline(JsonElement value) =>
            value.ValueKind == JsonValueKind.String && value.GetString() is { Length: >= 8 and < LongestHeadline } text && TitleStatement.Folded(text) == headline;

        private Story StoryOf(JsonElement item, Story around)
        {
            var story = around;
            foreach (var property in data.Properties(item).SelectMany(OrForms))
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

            if (story == Story.Own)
            {
                details.Add(data, item);
            }

            return story;
        }

        // {"headlines": {"basic": …}}, {"title": {"rendered": …}}
        private IEnumerable<ScriptData.Entry> OrForms(ScriptData.Entry property) =>
            property.Value.ValueKind == JsonValueKind.Object && (property.Name.StartsWith("headline", StringComparison.OrdinalIgnoreCase) || property.Name.StartsWith("title", StringComparison.OrdinalIgnoreCase)) ? data.Properties(property.Value) : [property];

        private IReadOnlyList<ScriptPiece> Longest(Story story) => longest.GetValueOrDefault(story, []);

        private static bool LooksLikeProse(string text) => text.Contains(' ', StringComparison.Ordinal) || text.Any(c => c > '\u2E80');

        // Pieces that say what they are may be short.
        private void Offer(IReadOnlyList<ScriptPiece> pieces, Story story)
        {
            var prose = pieces.Where(piece => piece.Plain.Count > 0 && (piece.Tag.Length > 0 || (piece.Plain.Sum(text => text.Length) >= LeastString && LooksLikeProse(piece.Plain[0])))
                && !(piece.Plain.Count == 1 && piece.Plain[0].Length < LongestHeadline && piece.Plain[0].Length < 2 * headline.Length && TitleStatement.Folded(piece.Plain[0]) == headline)).ToList();
            var paragraphs = prose.Where(piece => piece.Tag is not ("h2" or "li")).SelectMany(piece => piece.Plain).ToList();
            if (paragraphs.Count(TextSize.EndsSentence) * 2 > paragraphs.Count && Size(prose) > Size(Longest(story)))
            {
                longest[story] = prose;
            }
        }
    }
}
