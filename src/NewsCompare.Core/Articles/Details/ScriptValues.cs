using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the data that a page hands to its scripts: JSON, literals in code, texts that hold JSON, and streams that come in pieces.</summary>
internal static partial class ScriptValues
{
    private const int Least = 200;
    private const int LongestScript = 2_000_000;
    private const int LongestStream = 2_000_000;
    private const int MostObjects = 20;
    private const int MostRows = 4_000;
    private const int MostRead = 12_000_000;
    private const int LongestFunction = 20_000;
    private const int LongestCall = 20;

    private const string Element = "[\"$\"";

    // What stands before a value: an assignment, a call, a further argument, "return".
    private static readonly SearchValues<char> Starts = SearchValues.Create("=(,r");

    /// <summary>The values of all scripts that hold enough of them, in order; what comes in pieces stands last.</summary>
    /// <param name="scripts">Text and type of each script.</param>
    public static IEnumerable<JsonElement> In(IEnumerable<(string Text, string? Type)> scripts)
    {
        var streams = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var left = MostRead;
        foreach (var (text, type) in scripts)
        {
            if (text.Length > LongestScript)
            {
                continue;
            }

            if (Gather(text, streams) * 2 > text.Length || text.Length < Least)
            {
                continue;
            }

            if (type is not null && type.Contains("json", StringComparison.OrdinalIgnoreCase))
            {
                if (JsonLdText.Parse(text) is { } json)
                {
                    yield return json;
                }

                continue;
            }

            foreach (var json in Literals(text, ref left))
            {
                yield return json;
            }
        }

        foreach (var stream in streams.Values.Select(pieces => pieces.ToString()).Where(stream => stream.Length >= Least))
        {
            if (OfStream(stream) is { } json)
            {
                yield return json;
            }
        }
    }

    /// <summary>The JSON that a text holds, as it is or escaped for an address; null when it holds none.</summary>
    /// <param name="text">Any text.</param>
    public static JsonElement? Within(string text)
    {
        if (text.Length is < Least or > LongestScript)
        {
            return null;
        }

        var plain = text.StartsWith("%7B", StringComparison.OrdinalIgnoreCase) || text.StartsWith("%5B", StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(text) : text;
        return plain[0] is '{' or '[' ? JsonLdText.Parse(plain) : null;
    }

    // Objects and lists that variables are set to or functions are called with, long texts in their place, and what functions return that are called where they stand.
    private static List<JsonElement> Literals(string text, ref int left)
    {
        var found = new List<JsonElement>();
        for (var at = text.AsSpan().IndexOfAny(Starts); at >= 0 && found.Count < MostObjects && left > 0; at = NextStart(text, at))
        {
            var isReturn = text[at] == 'r';
            if (isReturn && !text.AsSpan(at).StartsWith("return", StringComparison.Ordinal))
            {
                continue;
            }

            var start = ScriptText.Blank(text, at + (isReturn ? "return".Length : 1));
            left -= start - at - 1;
            if (start >= text.Length || text[start] is not ('{' or '[' or '"' or '\''))
            {
                continue;
            }

            var (json, end) = text[start] is '{' or '[' ? OfLiteral(text, start, isReturn) : OfText(text, start);
            left -= end - start + (isReturn ? Math.Min(start, LongestFunction) : 0);
            if (json is { } value)
            {
                at = end - 1;
                found.Add(value);
            }
        }

        return found;
    }

    private static int NextStart(string text, int at) => at + 1 < text.Length && text.AsSpan(at + 1).IndexOfAny(Starts) is >= 0 and var next ? at + 1 + next : -1;

    private static (JsonElement? Json, int End) OfText(string text, int start) =>
        ScriptText.StringAt(text, start) is { } quoted ? (Within(quoted.Value), quoted.End) : (null, text.Length);

    private static (JsonElement? Json, int End) OfLiteral(string text, int start, bool isReturn)
    {
        var (json, end) = ScriptLiteral.Read(text, start);
        if (json is not null && isReturn && Arguments(text, start, end) is { Count: > 0 } names)
        {
            json = ScriptLiteral.Read(text, start, names).Json;
        }

        return (json is { Length: >= Least } ? JsonLdText.Parse(json) : null, end);
    }

    // "(function(a,b){return {…}}(1,2))": what the names in the literal stand for.
    private static Dictionary<string, string> Arguments(string text, int start, int end)
    {
        var call = Call().Match(text, end, Math.Min(LongestCall, text.Length - end));
        if (!call.Success || Parameters().Matches(text[Math.Max(0, start - LongestFunction)..start]) is not { Count: > 0 } head || ScriptLiteral.Arguments(text, call.Index + call.Length - 1) is not { } given || JsonLdText.Parse(given) is not { ValueKind: JsonValueKind.Array } list)
        {
            return [];
        }

        return head[^1].Groups[1].Value.Split(',', StringSplitOptions.TrimEntries).Zip(list.EnumerateArray().Select(value => value.GetRawText()))
            .DistinctBy(pair => pair.First, StringComparer.Ordinal).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    // Adds the pieces of streams that a script holds, and says how much of it they are.
    private static int Gather(string text, Dictionary<string, StringBuilder> streams)
    {
        var gathered = 0;
        if (!text.Contains(".push([", StringComparison.Ordinal) && !text.Contains(".enqueue(", StringComparison.Ordinal))
        {
            return gathered;
        }

        for (var piece = Piece().Match(text); piece.Success; piece = piece.NextMatch())
        {
            if (ScriptText.StringAt(text, piece.Index + piece.Length - 1) is { } read)
            {
                if (!streams.TryGetValue(piece.Groups[1].Value, out var stream))
                {
                    streams[piece.Groups[1].Value] = stream = new();
                }

                stream.Append(read.Value, 0, Math.Min(read.Value.Length, LongestStream - stream.Length));
                gathered += read.End - piece.Index;
            }
        }

        return gathered;
    }

    // One value, or rows "id:value", which become an object; "id:Tlength,text" holds so many bytes of text.
    private static JsonElement? OfStream(string stream)
    {
        if (stream[0] is '[' or '{')
        {
            var end = stream.IndexOf('\n', StringComparison.Ordinal);
            return JsonLdText.Parse(end < 0 ? stream : stream[..end]);
        }

        var json = new StringBuilder("{");
        var elements = new List<(string Id, string Value)>();
        var at = 0;
        for (var row = 0; row < MostRows && at < stream.Length; row++)
        {
            var head = RowHead().Match(stream, at, Math.Min(40, stream.Length - at));
            var end = stream.IndexOf('\n', at) is >= 0 and var line ? line : stream.Length;
            if (head.Success && head.Groups[2].Success)
            {
                var start = at + head.Length;
                at = EndOfBytes(stream, start, int.Parse(head.Groups[2].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                Add(head.Groups[1].Value, JsonSerializer.Serialize(HalfSurrogates.Without(stream[start..at])));
                continue;
            }

            if (head.Success && at + head.Length < end && stream[at + head.Length] is '[' or '{' or '"' && JsonLdText.Parse(stream[(at + head.Length)..end]) is { } value)
            {
                Add(head.Groups[1].Value, value.GetRawText());
                if (stream.AsSpan(at + head.Length).StartsWith(Element, StringComparison.Ordinal))
                {
                    elements.Add((head.Groups[1].Value, value.GetRawText()));
                }
            }

            at = end + 1;
        }

        if (elements.Count > 1)
        {
            AddTop(elements);
        }

        return json.Length > 1 ? JsonLdText.Parse(json.Append('}').ToString()) : null;

        // Elements that stand in no other row are parts of the page side by side.
        void AddTop(List<(string Id, string Value)> rows)
        {
            var named = Reference().Matches(stream).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            Add("rows", $"[{string.Join(',', rows.Where(row => !named.Contains(row.Id)).Select(row => row.Value))}]");
        }

        void Add(string id, string value) => json.Append(json.Length > 1 ? "," : string.Empty).Append('"').Append(id).Append("\":").Append(value);
    }

    private static int EndOfBytes(string text, int start, int bytes)
    {
        var at = start;
        while (at < text.Length && bytes > 0)
        {
            bytes -= text[at] < 0x80 ? 1 : text[at] < 0x800 ? 2 : char.IsSurrogate(text[at]) ? 2 : 3;
            at++;
        }

        return at;
    }

    [GeneratedRegex(@"([\w$.]{1,80})\s?\.(?:push\(\s?\[\s?[0-9]+\s?,|enqueue\()\s?[""']", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Piece();

    [GeneratedRegex(@"""\$[L@]?([0-9a-f]{1,8})""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\A([0-9a-f]{1,8}):(?:T([0-9a-f]{1,7}),)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RowHead();

    [GeneratedRegex(@"function\s?\(([\w$, ]*)\)\s?\{", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parameters();

    [GeneratedRegex(@"\A\s*;?\s*\}\s*\)?\s*\(", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Call();
}
