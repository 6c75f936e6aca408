using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>One fetch as records of a web archive, and back without loss.</summary>
/// <remarks>An answer is a request and a response record, before them a response for each redirect, with a metadata record that holds what HTTP does not say
/// (the address asked for, the redirects). The body stands unpacked; headers that spoke of its packing keep their place under the names that archives use for it. A fetch without a page is a metadata record alone.</remarks>
internal static class ArchivedFetch
{
    /// <summary>The content type of the metadata records.</summary>
    public const string MetadataType = "application/json";

    private const string Original = "X-Archive-Orig-";
    private static readonly string[] AboutPacking = ["Content-Encoding", "Transfer-Encoding", "Content-Length"];

    /// <summary>Writes a fetch.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="requested">The address asked for.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="at">When; for a page, its own time is written.</param>
    public static void Write(WarcWriter writer, Uri requested, FetchOutcome outcome, DateTimeOffset at)
    {
        if (outcome is not FetchOutcome.Fetched { Page: var page })
        {
            var failure = new Facts(requested, KindOf(outcome), outcome.Code, outcome.Message, outcome.RetryAfter?.TotalSeconds, [], null, null);
            writer.Write("metadata", at, requested, MetadataType, Json(failure));
            return;
        }

        foreach (var hop in page.Redirects)
        {
            writer.Write("response", page.FetchedAt, hop.From, "application/http;msgtype=response", Response(hop));
        }

        var payload = ("WARC-Payload-Digest", "sha256:" + page.Sha256);
        var response = writer.Write("response", page.FetchedAt, page.FinalUrl, "application/http;msgtype=response", Response(page), payload);
        writer.Write("request", page.FetchedAt, page.FinalUrl, "application/http;msgtype=request", Request(page), ("WARC-Concurrent-To", response));
        var facts = new Facts(
            page.RequestUrl, "fetched", outcome.Code, outcome.Message, null, [.. page.Redirects.Select(HopFacts.Of)], page.ETag, page.LastModified);
        writer.Write("metadata", page.FetchedAt, page.FinalUrl, MetadataType, Json(facts), ("WARC-Refers-To", response));
    }

    /// <summary>Reads a fetch back.</summary>
    /// <param name="metadata">Its metadata record.</param>
    /// <param name="response">The response record before it, or null.</param>
    /// <param name="request">The request record after that, or null.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="InvalidInputException">A record cannot be read, or a body is not what its digest says (code <c>warc-damaged</c>).</exception>
    public static (Uri Requested, FetchOutcome Outcome, DateTimeOffset At) Read(WarcRecord metadata, WarcRecord? response, WarcRecord? request, string name)
    {
        try
        {
            var facts = JsonSerializer.Deserialize<Facts>(metadata.Block, JsonSerializerOptions.Web) ?? throw new JsonException("null");
            var at = DateTimeOffset.Parse(metadata["WARC-Date"] ?? "", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            TimeSpan? wait = facts.RetryAfterSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
            FetchOutcome outcome = facts.Kind switch
            {
                "fetched" when response is not null && metadata["WARC-Refers-To"] == response[WarcWriter.Id] => Page(facts, response, request, at, name),
                "unchanged" => new FetchOutcome.Unchanged(facts.Url, at),
                "missing" => new FetchOutcome.Missing(facts.Code, facts.Message),
                "blocked" => new FetchOutcome.Blocked(facts.Code, facts.Message, wait),
                "busy" => new FetchOutcome.Busy(facts.Code, facts.Message, wait),
                "server-error" => new FetchOutcome.ServerError(facts.Code, facts.Message, wait),
                "unreachable" => new FetchOutcome.Unreachable(facts.Code, facts.Message, wait),
                "refused" => new FetchOutcome.Refused(facts.Code, facts.Message),
                _ => throw HttpMessage.Damaged(name, $"an unknown outcome '{facts.Kind}'"),
            };
            return (facts.Url, outcome, at);
        }
        catch (Exception damage) when (damage is JsonException or FormatException)
        {
            throw HttpMessage.Damaged(name, damage.Message, damage);
        }
    }

    private static FetchOutcome.Fetched Page(Facts facts, WarcRecord response, WarcRecord? request, DateTimeOffset at, string name)
    {
        var message = HttpMessage.Read(response.Block, name);
        var (_, headers, body) = message;
        var status = message.Status(name);
        var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body));
        if (response["WARC-Payload-Digest"] != "sha256:" + sha256)
        {
            throw HttpMessage.Damaged(name, $"the body of {facts.Url} is not what its digest says");
        }

        // The length that we added goes, those that were there come back.
        List<KeyValuePair<string, string>> given =
        [
            .. headers.Where(header => !header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
                .Select(header => header.Key.StartsWith(Original, StringComparison.OrdinalIgnoreCase) ? KeyValuePair.Create(header.Key[Original.Length..], header.Value) : header),
        ];
        var contentType = given.Find(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value;
        var finalUrl = new Uri(response["WARC-Target-URI"] ?? throw HttpMessage.Damaged(name, "a response without an address"));
        return new(new(
            facts.Url, finalUrl, status, request is null ? [] : HttpMessage.Read(request.Block, name).Headers, given, [.. facts.Redirects.Select(hop => hop.ToHop())], body,
            contentType, at, sha256, facts.ETag, facts.LastModified));
    }

    private static byte[] Response(FetchedPage page)
    {
        var head = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {page.Status} {(page.Status == 200 ? "OK" : "X")}\r\n"));
        foreach (var (name, value) in page.ResponseHeaders)
        {
            Header(head, AboutPacking.Contains(name, StringComparer.OrdinalIgnoreCase) ? Original + name : name, value);
        }

        Header(head, "Content-Length", page.Body.Length.ToString(CultureInfo.InvariantCulture));
        return [.. Encoding.UTF8.GetBytes(head.Append("\r\n").ToString()), .. page.Body];
    }

    // The body of a redirect is not read, and an old snapshot knows no more than where it led.
    private static byte[] Response(RedirectHop hop)
    {
        var head = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {hop.Status} X\r\n"));
        foreach (var (name, value) in hop.Headers ?? [KeyValuePair.Create("Location", hop.To.AbsoluteUri)])
        {
            Header(head, AboutPacking.Contains(name, StringComparer.OrdinalIgnoreCase) ? Original + name : name, value);
        }

        Header(head, "Content-Length", "0");
        return Encoding.UTF8.GetBytes(head.Append("\r\n").ToString());
    }

    private static byte[] Request(FetchedPage page)
    {
        var head = new StringBuilder($"GET {page.FinalUrl.PathAndQuery} HTTP/1.1\r\n");
        foreach (var (name, value) in page.RequestHeaders)
        {
            Header(head, name, value);
        }

        return Encoding.UTF8.GetBytes(head.Append("\r\n").ToString());
    }

    private static void Header(StringBuilder head, string name, string value) => head.Append(name).Append(": ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");

    private static string KindOf(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Unchanged => "unchanged",
        FetchOutcome.Missing => "missing",
        FetchOutcome.Blocked => "blocked",
        FetchOutcome.Busy => "busy",
        FetchOutcome.ServerError => "server-error",
        FetchOutcome.Unreachable => "unreachable",
        FetchOutcome.Refused => "refused",
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };

    private static byte[] Json(Facts facts) => JsonSerializer.SerializeToUtf8Bytes(facts, JsonSerializerOptions.Web);

    private sealed record Facts(
        Uri Url, string Kind, string Code, string Message, double? RetryAfterSeconds, IReadOnlyList<HopFacts> Redirects, string? ETag, string? LastModified);

    private sealed record HopFacts(Uri From, int Status, Uri To, IReadOnlyList<KeyValuePair<string, string>>? Headers = null)
    {
        public static HopFacts Of(RedirectHop hop) => new(hop.From, hop.Status, hop.To, hop.Headers);

        public RedirectHop ToHop() => new(From, Status, To, Headers);
    }
}
