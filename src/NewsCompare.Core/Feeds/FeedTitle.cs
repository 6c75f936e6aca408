using System.Text;
using System.Xml.Linq;

namespace NewsCompare.Core.Feeds;

/// <summary>Titles by their declared type.</summary>
internal static class FeedTitle
{
    private static readonly string[] Modules = ["purl.org/dc", "search.yahoo.com/mrss", "itunes.com/dtds"];

    /// <summary>The element that holds the title of an entry or channel: its own, else one of a module; null when there is none.</summary>
    /// <param name="holder">An entry or channel.</param>
    public static XElement? Element(FeedParts holder) =>
        holder.Own("title").OrderBy(title => title.Name.Namespace == holder.Holder.Name.Namespace ? 0 : 1).ThenBy(title => IsBlank(title) ? 1 : 0).FirstOrDefault() is { } own && !IsBlank(own)
            ? own
            : Modules.SelectMany(module => holder.Module("title", module)).Concat(holder.Own("enclosure").SelectMany(file => new FeedParts(file).Module("title", Modules[1]))).FirstOrDefault(title => !IsBlank(title));

    /// <summary>Plain text of a title.</summary>
    /// <param name="title">The element.</param>
    /// <param name="typed">Whether the vocabulary declares types (Atom), so that an absent one means plain text.</param>
    public static string Of(XElement title, bool typed)
    {
        if (!typed)
        {
            return FeedText.OfEither(title.Value);
        }

        var type = title.AttributeNamed("type")?.Value.Trim().ToLowerInvariant() ?? "text";
        var value = IsBase64(title, type) ? FromBase64(title.Value) : title.Value;
        return type switch
        {
            "html" or "text/html" => FeedText.OfHtml(value),
            "xhtml" or "application/xhtml+xml" or "text" or "text/plain" => FeedText.OfPlain(value),
            _ => FeedText.OfEither(value),
        };
    }

    // Atom 0.3 says so; in Atom 1.0 every other media type is base64.
    private static bool IsBase64(XElement title, string type) =>
        (title.AttributeNamed("mode")?.Value.Equals("base64", StringComparison.OrdinalIgnoreCase) ?? false)
        || (type.Contains('/', StringComparison.Ordinal) && !type.StartsWith("text/", StringComparison.Ordinal) && !type.Contains("xml", StringComparison.Ordinal));

    private static bool IsBlank(XElement title) => string.IsNullOrWhiteSpace(title.Value);

    private static string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
    }
}
