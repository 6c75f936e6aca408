using System.Globalization;
using System.Text.Json;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Feeds;

/// <summary>JSON Feed 1.0 and 1.1.</summary>
/// <remarks>Read by us: the library reads it in whole or not at all, while feeds in the wild lack fields or give a number for an id. Source: jsonfeed.org.</remarks>
internal static class JsonFeedReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = GuardedXml.MostDeep, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The feed in a JSON text.</summary>
    /// <param name="text">Begins with a brace.</param>
    /// <param name="baseUrl">Address of the document, or null.</param>
    /// <param name="warnings">What could not be trusted.</param>
    /// <exception cref="InvalidInputException">It is no JSON Feed.</exception>
    public static Feed Read(string text, Uri? baseUrl, FeedWarnings warnings)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            var root = document.RootElement;
            if (!root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
            {
                throw new InvalidInputException("not-a-feed", "The document is JSON without a list 'items': a JSON Feed has one.");
            }

            if (items.GetArrayLength() > GuardedXml.MostItems)
            {
                throw GuardedXml.TooMany(GuardedXml.MostItems);
            }

            var author = Author(root);
            var read = items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => Item(item, author, baseUrl, warnings)).ToList();
            return new("json", Plain(root, "title"), read, [], warnings.All());
        }
        catch (JsonException broken)
        {
            throw new InvalidInputException("not-a-feed", $"The document begins like JSON and is none: {broken.Message}", broken);
        }
        catch (InvalidOperationException broken)
        {
            throw new InvalidInputException("not-a-feed", $"The document has a name that is no text: {broken.Message}", broken);
        }
    }

    private static FeedItem Item(JsonElement item, string? author, Uri? baseUrl, FeedWarnings warnings)
    {
        var id = Text(item, "id");
        return new(
            id,
            Plain(item, "title") ?? "",
            FeedLink.Of(Text(item, "url"), null, baseUrl) ?? (FeedLink.IsAbsolute(id) ? FeedLink.Of(id, null, null) : null) ?? FeedLink.Of(Text(item, "external_url"), null, baseUrl),
            FeedDates.First([Text(item, "date_published"), Text(item, "date_modified")], warnings),
            Author(item) ?? author,
            Text(item, "summary"),
            Text(item, "content_html") ?? Text(item, "content_text"));
    }

    private static string? Author(JsonElement holder)
    {
        if (holder.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array)
        {
            var names = authors.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object).Select(one => Plain(one, "name")).OfType<string>().ToList();
            return names.Count == 0 ? null : string.Join(", ", names);
        }

        return holder.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Object ? Plain(author, "name") : null;
    }

    private static string? Plain(JsonElement holder, string name) => Text(holder, name) is { } text && FeedText.OfPlain(text) is { Length: > 0 } plain ? plain : null;

    private static string? Text(JsonElement holder, string name)
    {
        try
        {
            return Given(holder, name);
        }
        catch (InvalidOperationException)
        {
            return null; // half of a surrogate pair, which is no text
        }
    }

    private static string? Given(JsonElement holder, string name) => !holder.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : value.GetRawText(),
        _ => null,
    };
}
