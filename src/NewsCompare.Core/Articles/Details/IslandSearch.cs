using System.Text.Json;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Goes through the data of one script for the text of the page's own story.</summary>
/// <param name="headlineText">The page's headline.</param>
/// <param name="whole">The data.</param>
internal sealed class IslandSearch(string headlineText, ScriptData whole)
{
    /// <summary>The shortest text, in characters.</summary>
    public const int Least = 400;

    private const int LeastNamed = 140;

    private const int LeastString = 25;
    private const int LongestHeadline = 400;
    private const int Deepest = 48;
    private const int MostValues = 200_000;
    private const int OtherWithin = 4;

    private readonly string headline = TitleStatement.Folded(headlineText);
    private readonly HashSet<string> headlineNames = new(StringComparer.Ordinal);
    private readonly Dictionary<Story, IReadOnlyList<ScriptPiece>> longest = [];
    private readonly HashSet<(ScriptData Data, string Key)> known = [];
    private readonly HashSet<(ScriptData Data, string Key, Story Story)> followed = [];
    private readonly Dictionary<string, ScriptData> inner = new(StringComparer.Ordinal);
    private readonly ScriptDetails details = new();
    private ScriptData data = whole;
    private ScriptMarkup markup = new(whole);
    private IReadOnlyList<ScriptPiece> telling = [];
    private bool hasOwn;
    private int learned;
    private int values;

    // Whose text stands in an object: it, or the nearest one around it that has a headline, has the page's or another. Inside an object of the page's own story another with its headline may be an older text of it.
    private enum Story
    {
        Own,
        Again,
        Beside,
        Unnamed,
        Other,
    }

    /// <summary>Whether the headline stands in the data.</summary>
    public bool HasHeadline { get; private set; }

    /// <summary>What the page's own story says of itself.</summary>
    public ScriptDetails Details => details;

    /// <summary>The page's own story, be it short; where the data name none, or keep its text elsewhere, the text that tells what the headline says. That of another story never is.</summary>
    public IReadOnlyList<ScriptPiece> Best
    {
        get
        {
            var own = Named;
            return SizeOf(own) >= Least && SizeOf(own) * 3 >= SizeOf(telling) ? own : SizeOf(telling) >= Least ? telling : hasOwn ? (SizeOf(own) >= LeastNamed && SizeOf(own) * 3 >= SizeOf(telling) ? own : []) : Longest(Story.Unnamed);
        }
    }

    /// <summary>Whether the best text stands in an object that has the page's headline.</summary>
    public bool IsNamed => Best is { Count: > 0 } best && ReferenceEquals(best, Named);

    private IReadOnlyList<ScriptPiece> Named => Longest(Story.Own) is var own && Longest(Story.Again) is var again && SizeOf(own) >= Least && SizeOf(own) * 3 >= SizeOf(again) ? own : again.Count > 0 ? again : own;

    /// <summary>Goes through them.</summary>
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
                if (story is not (Story.Other or Story.Beside) && !HoldsOther(value, OtherWithin))
                {
                    Offer(markup.Of(value), story);
                }

                foreach (var item in data.Items(value))
                {
                    Follow(item, depth, story);
                }

                break;
            case JsonValueKind.Object:
                var inside = StoryOf(value, story);
                var byKey = story is not (Story.Other or Story.Beside) && data.Properties(value).Any(property => IsTextOfKey(property));
                foreach (var property in data.Properties(value))
                {
                    Follow(property, depth, IsBeside(property.Name) ? Story.Beside : byKey ? (IsTextOfKey(property) ? Story.Own : Story.Other) : inside);
                }

                break;
            case JsonValueKind.String when value.GetString() is { Length: >= 8 } text:
                HasHeadline |= IsHeadline(value);
                if (Within(text) is { } held)
                {
                    In(held, () => See(held.Root, depth + 1, story));
                }
                else if (text.Length >= (story is Story.Own or Story.Again ? LeastNamed : Least) && story is not (Story.Other or Story.Beside))
                {
                    Offer(markup.Of(value), story);
                }

                break;
        }
    }

    // {"titles": {"a1": …}, "bodies": {"a1": …}}: a text under the name under which the headline stands elsewhere.
    private bool IsTextOfKey(in ScriptData.Entry property) => headlineNames.Contains(property.Name) && property.Value.ValueKind == JsonValueKind.String && property.Value.GetString()!.Length >= Least;

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
        if (around is Story.Beside)
        {
            return around;
        }

        var story = around;
        foreach (var property in data.Properties(item).SelectMany(OrForms))
        {
            if (property.Value.ValueKind == JsonValueKind.String && headlineNames.Contains(property.Name) && property.Value.GetString() is { Length: >= 8 and < LongestHeadline })
            {
                if (IsHeadline(property.Value))
                {
                    hasOwn = true;
                    details.Add(data, item);
                    return around is Story.Own or Story.Again ? Story.Again : Story.Own;
                }

                story = Story.Other;
            }
        }

        return story;
    }

    // "relatedContent", "trending", "revisions": what stands there is beside the story, or was it once.
    private static bool IsBeside(string name) => ConventionalNames.OfType(name) is RegionHint.Clutter or RegionHint.Outside || NameWords.Of(name).Any(word => word is "revisions" or "versions" or "history" or "previous" or "drafts");

    // Whether what a list holds are stories, another than the page's among them.
    private bool HoldsOther(JsonElement value, int levels) => levels > 0 && ++values <= MostValues && value.ValueKind switch
    {
        JsonValueKind.Array => data.Items(value).Any(item => HoldsOther(item.Value, levels - 1)),
        JsonValueKind.Object => IsOther(value) || data.Properties(value).Any(property => HoldsOther(property.Value, levels - 1)),
        _ => false,
    };

    private bool IsOther(JsonElement item)
    {
        var titles = data.Properties(item).SelectMany(OrForms).Where(property => property.Value.ValueKind == JsonValueKind.String && headlineNames.Contains(property.Name) && property.Value.GetString() is { Length: >= 8 and < LongestHeadline }).ToList();
        return titles.Count > 0 && !titles.Exists(title => IsHeadline(title.Value));
    }

    // {"headlines": {"basic": …}}, {"title": {"rendered": …}}, {"fields": {"headline": …}} beside the text
    private IEnumerable<ScriptData.Entry> OrForms(ScriptData.Entry property) =>
        property.Value.ValueKind == JsonValueKind.Object && (property.Name.StartsWith("headline", StringComparison.OrdinalIgnoreCase) || property.Name.StartsWith("title", StringComparison.OrdinalIgnoreCase) || IsOfShortTexts(property.Value)) ? data.Properties(property.Value) : [property];

    private static bool IsOfShortTexts(JsonElement item) => item.EnumerateObject().All(property => property.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) && !(property.Value.ValueKind is JsonValueKind.String && property.Value.GetString()!.Length >= LongestHeadline));

    private IReadOnlyList<ScriptPiece> Longest(Story story) => longest.GetValueOrDefault(story, []);

    private static bool LooksLikeProse(string text) => text.Contains(' ', StringComparison.Ordinal) || text.Any(c => c > '\u2E80');

    // Pieces that say what they are may be short.
    private void Offer(IReadOnlyList<ScriptPiece> pieces, Story story)
    {
        var prose = pieces.Where(piece => piece.Plain.Count > 0 && (piece.Tag.Length > 0 || (piece.Plain.Sum(text => text.Length) >= LeastString && LooksLikeProse(piece.Plain[0])))
            && !(piece.Plain.Count == 1 && piece.Plain[0].Length < LongestHeadline && piece.Plain[0].Length < 2 * headline.Length && TitleStatement.Folded(piece.Plain[0]) == headline)).ToList();
        var paragraphs = prose.Where(piece => piece.Tag is not ("h2" or "li")).SelectMany(piece => piece.Plain).ToList();
        if (paragraphs.Count(TextSize.EndsSentence) * 2 <= paragraphs.Count)
        {
            return;
        }

        var size = SizeOf(prose);
        if (size > SizeOf(Longest(story)))
        {
            longest[story] = prose;
        }

        if (story is Story.Unnamed && size > SizeOf(telling) && DataIslands.Tells(paragraphs, headlineText))
        {
            telling = prose;
        }
    }

    /// <summary>How much text pieces hold, in characters.</summary>
    /// <param name="pieces">Pieces.</param>
    public static int SizeOf(IReadOnlyList<ScriptPiece> pieces) => pieces.Sum(piece => piece.Size);
}
