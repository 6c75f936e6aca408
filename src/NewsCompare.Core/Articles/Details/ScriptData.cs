using System.Globalization;
using System.Text.Json;

namespace NewsCompare.Core.Articles.Details;

/// <summary>One value that a page hands to its scripts, its references followed: a value may stand elsewhere and be named, or numbered, in its place.</summary>
/// <remarks>Stores name their entries (<c>{"__ref": "Article:1"}</c>), streams of rows their rows (<c>"$1a"</c>), and lists that hold every value once number them: all that stands in an object or list there is a place in the list, as a number or in a pool ("objs") as a text to the base 36.
/// Where every value of an object is a list of its kind's number and itself (<c>{"title": [0, "…"]}</c>), it stands for itself.</remarks>
/// <param name="root">The whole value.</param>
internal sealed class ScriptData(JsonElement root)
{
    private const int MostNamed = 200_000;
    private const int NamedWithin = 4;
    private const int Tried = 60;
    private const int MostWraps = 8;
    private const int LongestPlace = 4;
    private const int MostKinds = 20;

    private readonly List<JsonElement>? places = IsNumbered(root) ? [.. root.EnumerateArray()] : null;
    private readonly List<JsonElement>? pool = Pool(root);
    private readonly bool isTyped = root.ValueKind == JsonValueKind.Object && root.EnumerateObject().Any() && root.EnumerateObject().All(property => IsTyped(property.Value));
    private Dictionary<string, JsonElement>? named;

    /// <summary>A value, and what it is called where it was reached by a reference.</summary>
    /// <param name="Name">Of the property; empty in a list.</param>
    /// <param name="Value">The value.</param>
    /// <param name="Key">Name or number of the reference, or null.</param>
    public readonly record struct Entry(string Name, JsonElement Value, string? Key);

    /// <summary>Where to begin.</summary>
    public JsonElement Root => places is null ? root : Unwrapped(places[0]);

    /// <summary>The properties of an object.</summary>
    /// <param name="item">An object.</param>
    public IEnumerable<Entry> Properties(JsonElement item)
    {
        foreach (var property in item.EnumerateObject())
        {
            var name = places is not null && property.Name is ['_', .. var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < places.Count && places[place].ValueKind == JsonValueKind.String
                ? places[place].GetString()! : property.Name;
            yield return Follow(name, property.Value);
        }
    }

    /// <summary>The items of a list.</summary>
    /// <param name="list">A list.</param>
    public IEnumerable<Entry> Items(JsonElement list) => list.EnumerateArray().Select(item => Follow(string.Empty, item));

    // Each value of a page once: whatever stands in the first objects and lists is a number of a place.
    private static bool IsNumbered(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() < 3)
        {
            return false;
        }

        var objects = root.EnumerateArray().Take(Tried).Where(item => item.ValueKind == JsonValueKind.Object).ToList();
        return objects.Count > 0 && objects.TrueForAll(item => item.EnumerateObject().All(property => property.Value.ValueKind == JsonValueKind.Number));
    }

    private static List<JsonElement>? Pool(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("objs", out var objects) || objects.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var count = objects.GetArrayLength();
        var held = objects.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Take(Tried).ToList();
        return held.Count > 0 && held.TrueForAll(item => item.EnumerateObject().All(property => PlaceInPool(property.Value) is >= 0 and var place && place < count)) ? [.. objects.EnumerateArray()] : null;
    }

    // "1z" is 71; below zero for what is no such number.
    private static int PlaceInPool(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { Length: > 0 and <= LongestPlace } digits)
        {
            return -1;
        }

        var place = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit) && !char.IsAsciiLetterLower(digit))
            {
                return -1;
            }

            place = (place * 36) + (digit <= '9' ? digit - '0' : digit - 'a' + 10);
        }

        return place;
    }

    private static bool IsTyped(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2 && value[0].ValueKind == JsonValueKind.Number && value[0].TryGetInt32(out var kind) && kind is >= 0 and <= MostKinds;

    private Entry Follow(string name, JsonElement value)
    {
        if (places is not null)
        {
            return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var place) && place >= 0 && place < places.Count
                ? new(name, Unwrapped(places[place]), place.ToString(CultureInfo.InvariantCulture)) : new(name, value, null);
        }

        if (isTyped && IsTyped(value))
        {
            return new(name, value[1], null);
        }

        if (pool is not null)
        {
            return PlaceInPool(value) is >= 0 and var place && place < pool.Count ? new(name, pool[place], place.ToString(CultureInfo.InvariantCulture)) : new(name, value, null);
        }

        return Reference(value) is { } key && Named.TryGetValue(key, out var target) ? new(name, target, key) : new(name, value, null);
    }

    // ["Reactive", 3], ["Date", "2031-05-03"]
    private JsonElement Unwrapped(JsonElement value)
    {
        for (var wrap = 0; wrap < MostWraps && value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2 && value[0].ValueKind == JsonValueKind.String; wrap++)
        {
            value = value[1].ValueKind == JsonValueKind.Number && value[1].TryGetInt32(out var place) && place >= 0 && place < places!.Count ? places[place] : value[1];
        }

        return value;
    }

    private static string? Reference(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("__ref", out var key) && key.ValueKind == JsonValueKind.String => key.GetString(),
        JsonValueKind.Object when value.TryGetProperty("type", out var type) && type.ValueEquals("id") && value.TryGetProperty("id", out var key) && key.ValueKind == JsonValueKind.String => key.GetString(),
        JsonValueKind.String when value.GetString() is ['$', .. var row] && row.TrimStart('L', '@') is { Length: > 0 and < 10 } id => id,
        _ => null,
    };

    private Dictionary<string, JsonElement> Named => named ??= Name(root);

    private static Dictionary<string, JsonElement> Name(JsonElement root)
    {
        var all = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        Add(root, 0);
        return all;

        void Add(JsonElement item, int depth)
        {
            if (item.ValueKind != JsonValueKind.Object || depth > NamedWithin)
            {
                return;
            }

            foreach (var property in item.EnumerateObject())
            {
                if (all.Count < MostNamed && (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array || depth == 0))
                {
                    all.TryAdd(property.Name, property.Value);
                    Add(property.Value, depth + 1);
                }
            }
        }
    }
}
