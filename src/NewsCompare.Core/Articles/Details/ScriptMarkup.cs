using System.Net;
using System.Text;
using System.Text.Json;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>One piece of text of data for scripts, as markup.</summary>
/// <param name="Tag">The element it is: p, h2, li, blockquote; empty when the data do not say; "html" where it holds elements of its own.</param>
/// <param name="Markup">What stands in the element.</param>
internal sealed record ScriptPiece(string Tag, string Markup)
{
    private IReadOnlyList<string>? plain;
    private int? size;

    /// <summary>Its paragraphs, plain.</summary>
    public IReadOnlyList<string> Plain => plain ??= LinkedBodies.Paragraphs(Markup);

    /// <summary>Size of its text.</summary>
    public int Size => size ??= Plain.Sum(TextSize.Of);

    /// <summary>The piece as an element.</summary>
    public string Element => Tag switch
    {
        "html" => Markup,
        "li" => $"<ul><li>{Markup}</li></ul>",
        "" => $"<p>{Markup}</p>",
        _ => $"<{Tag}>{Markup}</{Tag}>",
    };
}

/// <summary>Reads lists and trees of text in data for scripts as pieces: lists of strings or of blocks, rich text in any of its shapes, elements of a component library.</summary>
/// <remarks>What is a paragraph and what a part of one is told by the name of the kind ("paragraph", "h2"), and where there is none by where the parts begin and end.</remarks>
/// <param name="data">The data.</param>
internal sealed class ScriptMarkup(ScriptData data)
{
    private const int Deepest = 24;
    private const int MostPieces = 50_000;
    private const int MostWritten = 2_000_000;
    private const int LongestName = 60;

    // Where rich text and blocks of any make keep their text.
    private static readonly string[] TextNames =
        ["text", "value", "content", "children", "html", "body", "paragraphs", "paragraph", "blocks", "items", "elements", "content_elements", "nodes", "model", "data", "attributes", "attrs", "props", "root", "document"];

    private static readonly string[] KindNames = ["type", "_type", "nodeType", "kind", "blockName", "__typename", "style", "name", "tag"];
    private static readonly string[] LinkNames = ["href", "url", "uri"];

    private readonly Dictionary<string, IReadOnlyList<ScriptPiece>> known = new(StringComparer.Ordinal);
    private int read;
    private int written;

    /// <summary>The pieces of a value, in order.</summary>
    /// <param name="value">Any value of the data.</param>
    public IReadOnlyList<ScriptPiece> Of(JsonElement value) => Pieces(value, 0);

    private IReadOnlyList<ScriptPiece> Pieces(in ScriptData.Entry entry, int depth)
    {
        if (entry.Key is not { } key)
        {
            return Pieces(entry.Value, depth);
        }

        if (!known.TryGetValue(key, out var pieces))
        {
            known[key] = []; // what leads back to itself
            known[key] = pieces = Pieces(entry.Value, depth);
        }

        return pieces;
    }

    private IReadOnlyList<ScriptPiece> Pieces(JsonElement value, int depth)
    {
        if (depth > Deepest || ++read > MostPieces || written > MostWritten)
        {
            return [];
        }

        // What is named in many places is counted in each: it would grow without end.
        var pieces = value.ValueKind switch
        {
            JsonValueKind.String => OfText(value.GetString()!),
            JsonValueKind.Array when IsElement(value) => OfElement(value, depth),
            JsonValueKind.Array => OfList([.. data.Items(value).Select(item => Pieces(item, depth + 1))]),
            JsonValueKind.Object => OfObject(value, depth),
            _ => [],
        };
        read += pieces.Count;
        return pieces;
    }

    private static IReadOnlyList<ScriptPiece> OfText(string text)
    {
        if (text.Length == 0 || text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text[0] is '{')
        {
            return [];
        }

        var markup = text.Contains("&lt;", StringComparison.Ordinal) && !HoldsTags(text) ? PlainText.Decode(text) : text;
        return HoldsTags(markup) ? [new(HoldsBlocks(markup) ? "html" : string.Empty, markup)]
            : text.Contains('\n', StringComparison.Ordinal) ? [.. text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(line => new ScriptPiece("p", Escaped(line)))]
            : [new(string.Empty, Escaped(text))];
    }

    // Entities stay: texts are escaped as often as not.
    private static string Escaped(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal);

    private static bool HoldsTags(string text)
    {
        var last = text.LastIndexOf('>');
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 2 < text.Length && at < last; at = text.IndexOf('<', at + 1))
        {
            if (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!')
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsBlocks(string markup) => Array.Exists(["<p", "<div", "<h", "<ul", "<ol", "<blockquote", "<figure", "<section", "<article", "<table"], tag => markup.Contains(tag, StringComparison.OrdinalIgnoreCase));

    private IReadOnlyList<ScriptPiece> OfObject(JsonElement item, int depth)
    {
        var kind = Kind(item);
        if (kind.Hint is not (RegionHint.None or RegionHint.Body or RegionHint.Article or RegionHint.Post))
        {
            return [];
        }

        IReadOnlyList<ScriptPiece> best = [];
        var longest = 0;
        var isNamed = false;
        string? href = null;
        foreach (var property in data.Properties(item))
        {
            var named = Array.IndexOf(TextNames, property.Name) >= 0;
            href ??= Array.IndexOf(LinkNames, property.Name) >= 0 && property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : null;
            if ((isNamed && !named) || (!named && depth > 3) || Array.IndexOf(KindNames, property.Name) >= 0)
            {
                continue;
            }

            var pieces = Pieces(property, depth + 1);
            var length = pieces.Sum(piece => piece.Markup.Length);
            if (length > 0 && (length > longest || (named && !isNamed)))
            {
                (best, longest, isNamed) = (pieces, length, named);
            }
        }

        if (kind.Tag.Length > 0 && best.All(piece => piece.Tag.Length == 0))
        {
            best = best.Count == 0 ? best : [new(kind.Tag, Joined(best))];
        }

        return href is not null && best is [{ Tag: "" } only] && !HoldsTags(only.Markup) ? [new(string.Empty, $"<a href=\"{WebUtility.HtmlEncode(href)}\">{only.Markup}</a>")] : best;
    }

    // What an item says it is: lists of what a page shows name it as elements and their classes are named.
    private (string Tag, RegionHint Hint) Kind(JsonElement item)
    {
        var (tag, hint) = (string.Empty, RegionHint.None);
        foreach (var property in data.Properties(item).Where(property => property.Value.ValueKind == JsonValueKind.String && Array.IndexOf(KindNames, property.Name) >= 0))
        {
            if (property.Value.GetString() is { Length: > 0 and < LongestName } name)
            {
                tag = tag.Length > 0 && tag is not "p" ? tag : TagOf(NameWords.Of(name)) is { Length: > 0 } found ? found : tag;
                hint = property.Name is "type" or "_type" or "nodeType" ? ConventionalNames.OfType(name) : hint;
            }
        }

        return (tag, hint);
    }

    private static string TagOf(IReadOnlyList<string> words) =>
        words.Any(word => word is "heading" or "header" or "subheading" or "subheader" or "subhead" or "h") ? "h2"
        : words.Contains("li") || (words.Contains("list") && words.Contains("item")) ? "li"
        : words.Any(word => word is "quote" or "blockquote") ? "blockquote"
        : words.Any(word => word is "paragraph" or "p" or "block" or "normal") ? "p"
        : string.Empty;

    private IReadOnlyList<ScriptPiece> OfList(IReadOnlyList<IReadOnlyList<ScriptPiece>> items)
    {
        var parts = items.Where(item => item.Count > 0).ToList();
        return AreParts(parts) ? [new(string.Empty, Joined(parts.Select(part => part[0])))] : [.. parts.SelectMany(part => part).Take(Math.Max(0, MostPieces - read))];
    }

    private string Joined(IEnumerable<ScriptPiece> pieces)
    {
        var joined = new StringBuilder();
        foreach (var piece in pieces)
        {
            Append(joined, piece.Markup);
        }

        return joined.ToString();
    }

    // What is named in many places is written in each: it would grow without end.
    private void Append(StringBuilder joined, string markup)
    {
        if ((written += markup.Length) <= MostWritten)
        {
            joined.Append(markup);
        }
    }

    // Parts of one paragraph: most of them meet in the middle of a sentence, at a blank or a mark.
    private static bool AreParts(List<IReadOnlyList<ScriptPiece>> parts)
    {
        if (parts.Count < 2 || !parts.TrueForAll(part => part is [{ Tag: "" }]))
        {
            return false;
        }

        var meeting = 0;
        for (var at = 1; at < parts.Count; at++)
        {
            var (before, behind) = (Text(parts[at - 1][0].Markup), Text(parts[at][0].Markup));
            meeting += before.Length > 0 && behind.Length > 0 && !TextSize.EndsSentence(before.TrimEnd())
                && (char.IsWhiteSpace(before[^1]) || char.IsWhiteSpace(behind[0]) || (char.IsPunctuation(behind[0]) && behind[0] is not ('“' or '"' or '«' or '„' or '¿' or '¡' or '(' or '—' or '–'))) ? 1 : 0;
        }

        return meeting * 2 >= parts.Count - 1;

        static string Text(string markup) => markup.StartsWith("<a ", StringComparison.Ordinal) ? markup[(markup.IndexOf('>', StringComparison.Ordinal) + 1)..].Replace("</a>", string.Empty, StringComparison.Ordinal) : markup;
    }

    // ["$", "p", null, {"children": …}]
    private static bool IsElement(JsonElement list) => list.GetArrayLength() >= 4 && list[0].ValueKind == JsonValueKind.String && list[0].ValueEquals("$") && list[1].ValueKind == JsonValueKind.String && list[3].ValueKind == JsonValueKind.Object;

    private IReadOnlyList<ScriptPiece> OfElement(JsonElement element, int depth)
    {
        var name = element[1].GetString()!;
        if (ElementNames.IsSkipped(name))
        {
            return [];
        }

        string? names = null;
        string? href = null;
        var inside = new StringBuilder();
        IReadOnlyList<ScriptPiece> other = [];
        foreach (var property in data.Properties(element[3]))
        {
            if (property is { Name: "className" or "href", Value.ValueKind: JsonValueKind.String })
            {
                (names, href) = property.Name is "href" ? (names, property.Value.GetString()) : (property.Value.GetString(), href);
            }
            else if (property.Name is "children")
            {
                foreach (var piece in property.Value.ValueKind == JsonValueKind.Array && !IsElement(property.Value) ? data.Items(property.Value).SelectMany(item => Pieces(item, depth + 1)) : Pieces(property, depth + 1))
                {
                    Append(inside, piece.Tag is "" or "html" ? piece.Markup : piece.Element);
                }
            }
            else if (property is { Name: "dangerouslySetInnerHTML", Value.ValueKind: JsonValueKind.Object } && property.Value.TryGetProperty("__html", out var html) && html.ValueKind == JsonValueKind.String)
            {
                Append(inside, html.GetString()!);
            }
            else if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object && Pieces(property, depth + 1) is var pieces && pieces.Sum(piece => piece.Markup.Length) > other.Sum(piece => piece.Markup.Length))
            {
                other = pieces;
            }
        }

        if (inside.Length == 0)
        {
            return other;
        }

        var tag = name.All(char.IsAsciiLetterOrDigit) ? name : "div"; // components have numbers for names
        var attributes = (names is null ? string.Empty : $" class=\"{WebUtility.HtmlEncode(names)}\"") + (href is null ? string.Empty : $" href=\"{WebUtility.HtmlEncode(href)}\"");
        return [new(ElementNames.IsInline(tag) ? string.Empty : "html", $"<{tag}{attributes}>{inside}</{tag}>")];
    }
}
