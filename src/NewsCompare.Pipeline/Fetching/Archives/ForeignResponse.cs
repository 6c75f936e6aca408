using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>Reads the answers of an archive that another program has written (wget, Heritrix, browsertrix, ...): the bytes as they came over the wire.</summary>
/// <remarks>A page that another page leads to by a redirect is reached through it, as on the web. Of a page in several records, or that was cut off, nothing is read. Records of other protocols and "revisit" records hold no page: an import sets the latter beside the page whose bytes they mean.</remarks>
/// <param name="limit">Most bytes of a page, as sent and again inflated.</param>
internal sealed class ForeignResponse(int limit)
{
    private readonly BodyReader _reader = new(limit, cut: false, Timeout.InfiniteTimeSpan, TimeProvider.System);

    /// <summary>What a record answers.</summary>
    /// <param name="record">A record of any type.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Null for a record that is no answer.</returns>
    /// <exception cref="InvalidInputException">The record cannot be read (code <c>warc-damaged</c>).</exception>
    public async Task<(Uri Url, Hop Hop)?> ReadAsync(WarcRecord record, string name, CancellationToken cancellationToken)
    {
        if (record.Type is not ("response" or "resource") || AddressOf(record) is not { } url)
        {
            return null;
        }

        if (DateOf(record) is not { } at)
        {
            throw HttpMessage.Damaged(name, $"the record of {url} has no date");
        }

        // A part of a page would show what was not archived as dropped by the outlet.
        if (record["WARC-Truncated"] is not null || record["WARC-Segment-Number"] is not null)
        {
            return (url, new Hop.Answer(new FetchOutcome.Refused("truncated", $"The archive holds only a part of the page on {url.Host}.")));
        }

        var message = record.Type == "response"
            ? HttpMessage.Read(record.Block, name)
            : new("HTTP/1.1 200 OK", record["Content-Type"] is { } type ? [KeyValuePair.Create("Content-Type", type)] : [], record.Block);
        return (url, await ReadAsync(url, message, at, name, cancellationToken));
    }

    /// <summary>The web address that a record is about, or null.</summary>
    public static Uri? AddressOf(WarcRecord record) => Uri.TryCreate(record["WARC-Target-URI"]?.Trim('<', '>'), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    /// <summary>When a record was captured, UTC, or null.</summary>
    public static DateTimeOffset? DateOf(WarcRecord record) =>
        DateTimeOffset.TryParse(record["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;

    private async Task<Hop> ReadAsync(Uri url, HttpMessage message, DateTimeOffset at, string name, CancellationToken cancellationToken)
    {
        var status = message.Status(name);
        string? Header(string header) => message.Header(header);
        if (status is 301 or 302 or 303 or 307 or 308)
        {
            return Header("Location") is { Length: > 0 } location && Uri.TryCreate(url, location, out var to)
                ? new Hop.Redirect(status, to, message.Headers)
                : new Hop.Answer(new FetchOutcome.Refused("bad-redirect", $"{url.Host} redirects without a usable address."));
        }

        if (status is not (200 or 203))
        {
            return StatusReader.Read(url.Host, status, Header, at);
        }

        try
        {
            using var content = new ByteArrayContent(Dechunk(message, name));
            if (Header("Content-Encoding") is { } encoding)
            {
                content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
            }

            var body = await _reader.ReadAsync(content, cancellationToken);
            return new Hop.Answer(new FetchOutcome.Fetched(new(
                url, url, status, [], message.Headers, [], body, Header("Content-Type"), at,
                Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body)), Header("ETag"), Header("Last-Modified"))));
        }
        catch (FetchRefusedException refused)
        {
            return new Hop.Answer(new FetchOutcome.Refused(refused.Code, refused.Message));
        }
    }

    // Some programs take the chunks away and leave the header that spoke of them: what is no chunk is taken as it is.
    private static byte[] Dechunk(HttpMessage message, string name)
    {
        if (message.Header("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) != true)
        {
            return message.Body;
        }

        using var whole = new MemoryStream(message.Body.Length);
        var rest = message.Body.AsSpan();
        while (true)
        {
            var end = rest.IndexOf("\r\n"u8);
            var digits = end < 0 ? -1 : rest[..end].IndexOf((byte)';') is >= 0 and var more ? more : end;
            if (digits is <= 0 or > 8 || !int.TryParse(rest[..digits].Trim((byte)' '), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length))
            {
                return whole.Length == 0 ? message.Body : throw HttpMessage.Damaged(name, "a body in chunks that do not follow one another");
            }

            rest = rest[(end + 2)..];
            if (length == 0)
            {
                return whole.ToArray();
            }

            if (length > rest.Length)
            {
                throw HttpMessage.Damaged(name, "a body whose last chunk is cut short");
            }

            whole.Write(rest[..length]);
            rest = rest[length..];
            rest = rest.StartsWith("\r\n"u8) ? rest[2..] : rest;
        }
    }
}
