using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Outlets;

/// <summary>The keys of one JSON object of an outlet file; what is wrong is named with file and path.</summary>
/// <param name="file">Name of the file.</param>
/// <param name="path">Where the object stands: "feeds[0]", or empty for the file itself.</param>
/// <param name="value">The object.</param>
internal sealed class OutletKeys(string file, string path, JsonElement value)
{
    /// <summary>Refuses what is no object, a key that is not listed, and a key given twice.</summary>
    /// <param name="names">The keys there are.</param>
    public void Allow(params string[] names)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidInputException("outlet-value", $"{file}: {(path.Length == 0 ? "the file" : path)} must be an object.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in value.EnumerateObject())
        {
            if (!names.Contains(key.Name, StringComparer.Ordinal))
            {
                throw new InvalidInputException("outlet-key", $"{file}: there is no key {Path(key.Name)}; allowed are {string.Join(", ", names)}.");
            }

            if (!seen.Add(key.Name))
            {
                throw Wrong(key.Name, "is given twice");
            }
        }
    }

    /// <summary>Whether the key is given.</summary>
    /// <param name="name">The key.</param>
    public bool Has(string name) => value.TryGetProperty(name, out _);

    /// <summary>A text, not blank.</summary>
    /// <param name="name">The key.</param>
    /// <param name="test">What it must pass, or null.</param>
    /// <param name="allowed">The test in words.</param>
    public string Text(string name, Predicate<string>? test = null, string allowed = "a text that is not empty") =>
        Text(Path(name), Required(name, allowed), test, allowed);

    /// <summary>A text, or null when it is absent.</summary>
    /// <param name="name">The key.</param>
    public string? Optional(string name) => Has(name) ? Text(name) : null;

    /// <summary>A list of texts, none blank, none twice.</summary>
    /// <param name="name">The key.</param>
    /// <param name="atLeast">How many there must be.</param>
    /// <param name="test">What each must pass, or null.</param>
    /// <param name="allowed">The test in words.</param>
    public IReadOnlyList<string> Texts(string name, int atLeast = 0, Predicate<string>? test = null, string allowed = "a text that is not empty")
    {
        var texts = List(name).Select((one, at) => Text($"{Path(name)}[{at}]", one, test, allowed)).ToList();
        return texts.Count < atLeast ? throw Wrong(name, $"must hold at least {atLeast}: {allowed}")
            : texts.Distinct(StringComparer.Ordinal).Count() < texts.Count ? throw Wrong(name, "names something twice")
            : texts;
    }

    /// <summary>A list of objects.</summary>
    /// <param name="name">The key.</param>
    public IEnumerable<OutletKeys> Objects(string name) => List(name).Select((one, at) => new OutletKeys(file, $"{Path(name)}[{at}]", one));

    /// <summary>An object, or null when it is absent or null.</summary>
    /// <param name="name">The key.</param>
    public OutletKeys? Object(string name) => value.TryGetProperty(name, out var one) && one.ValueKind != JsonValueKind.Null ? new(file, Path(name), one) : null;

    /// <summary>An absolute web address.</summary>
    /// <param name="name">The key.</param>
    public Uri Address(string name) =>
        Uri.TryCreate(Text(name), UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.UserInfo.Length == 0
            ? url
            : throw Wrong(name, "must be an absolute address that begins with https:// or http://, without a user name or password");

    /// <summary>True or false.</summary>
    /// <param name="name">The key.</param>
    /// <param name="otherwise">When it is absent.</param>
    public bool Flag(string name, bool otherwise) => !value.TryGetProperty(name, out var one) ? otherwise : one.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name, "must be true or false"),
    };

    /// <summary>A day.</summary>
    /// <param name="name">The key.</param>
    public DateOnly Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(name, "must be a day such as \"2027-01-31\"");

    /// <summary>One of the names of an enumeration.</summary>
    /// <typeparam name="T">Its members are named by <see cref="JsonStringEnumMemberNameAttribute"/>.</typeparam>
    /// <param name="name">The key.</param>
    public T Choice<T>(string name)
        where T : struct, Enum
    {
        var names = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name, field => (T)field.GetValue(null)!, StringComparer.Ordinal);
        var allowed = "one of " + string.Join(", ", names.Keys);
        return names[Text(name, names.ContainsKey, allowed)];
    }

    /// <summary>What to throw for a key.</summary>
    /// <param name="name">The key.</param>
    /// <param name="what">What is wrong and what is allowed; the sentence goes on from the key.</param>
    public InvalidInputException Wrong(string name, string what) => new("outlet-value", $"{file}: {Path(name)} {what}.");

    private string Path(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private List<JsonElement> List(string name) =>
        Required(name, "a list") is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : throw Wrong(name, "must be a list");

    private JsonElement Required(string name, string allowed) =>
        value.TryGetProperty(name, out var one) ? one : throw new InvalidInputException("outlet-key", $"{file}: {Path(name)} is missing; it must be {allowed}.");

    private string Text(string where, JsonElement one, Predicate<string>? test, string allowed) =>
        one.ValueKind == JsonValueKind.String && one.GetString() is { } text && !string.IsNullOrWhiteSpace(text) && (test is null || test(text))
            ? text
            : throw new InvalidInputException("outlet-value", $"{file}: {where} must be {allowed}.");
}
