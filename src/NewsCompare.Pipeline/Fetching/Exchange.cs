using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>One request and its answer over the one HTTP client: no redirects, tries or pauses, which are <see cref="PageFetcher"/>'s.</summary>
internal sealed class Exchange : IDisposable
{
    private const int RobotsBytes = RobotsRules.MaximumBytes;
    private const int HeaderKilobytes = 64;
    private const string CookieHeader = "Cookie";

    private readonly FetchOptions _options;
    private readonly AddressGuard _guard;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private readonly HostRules _rules;
    private readonly string _userAgent;

    /// <summary>Sets up the client.</summary>
    /// <param name="options">Limits and contact.</param>
    /// <param name="guard">Opens the connections.</param>
    /// <param name="rules">Cookies, and whose certificate is not looked at.</param>
    /// <param name="clock">Stamps answers.</param>
    public Exchange(FetchOptions options, AddressGuard guard, HostRules rules, TimeProvider clock)
    {
        (_options, _guard, _rules, _clock, _userAgent) = (options, guard, rules, clock, UserAgent.Of(options));
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = guard.ConnectAsync,
            ConnectTimeout = TimeSpan.FromSeconds(options.ConnectTimeoutSeconds),
            UseProxy = options.ProxyAddress is not null, // never one of the environment: it would connect in our place, past the guard
            Proxy = ProxyOf(options),
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None, // it does not count what it inflates
            MaxResponseHeadersLength = HeaderKilobytes,
            MaxResponseDrainSize = 0,
            MaxConnectionsPerServer = 1,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2), // names are looked up anew
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            ActivityHeadersPropagator = null,
            ResponseHeaderEncodingSelector = (name, _) => name.Equals("Location", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : null,
        };

        // A certificate may name addresses for its issuer or its revocation list; the platform would fetch them past the guard.
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck };
        handler.SslOptions.RemoteCertificateValidationCallback = (connection, _, _, errors) =>
            errors == SslPolicyErrors.None || (connection is SslStream { TargetHostName: var host } && rules.Of(host).Rules.IgnoreCertificate);
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Sends one request and reads the whole answer.</summary>
    /// <param name="request">What the caller asked for.</param>
    /// <param name="url">Where this hop goes.</param>
    /// <param name="redirects">The hops before.</param>
    /// <param name="cancellationToken">The caller's wish, or the end of the time that is allowed: passes through as an exception.</param>
    public async Task<Hop> SendAsync(FetchRequest request, Uri url, IReadOnlyList<RedirectHop> redirects, CancellationToken cancellationToken)
    {
        var inBody = false;
        try
        {
            await _guard.CheckBehindProxyAsync(url, cancellationToken);
            using var message = Message(request, url);
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            inBody = true;
            string? Header(string name) => response.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
            string? Any(string name) => Header(name) ?? (response.Content.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null);
            var status = (int)response.StatusCode;
            if (BotWall.Name(status, Header) is { } wall)
            {
                return StatusReader.Walled(url.Host, wall);
            }

            return response.StatusCode switch
            {
                HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation => await ReadPageAsync(request, url, redirects, message, response, cancellationToken),
                HttpStatusCode.NotModified when message.Headers.NonValidated.Contains("If-None-Match") || message.Headers.NonValidated.Contains("If-Modified-Since") =>
                    new Hop.Answer(new FetchOutcome.Unchanged(url, _clock.GetUtcNow()) { Redirects = redirects, FreshFor = CacheHeaders.FreshFor(Any) }),
                HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect =>
                    ReadRedirect(url, status, Header("Location"), HeadersOf(response)),
                _ => StatusReader.Read(url.Host, status, Header, _clock.GetUtcNow()),
            };
        }
        catch (Exception error) when (error is HttpRequestException or IOException or FetchRefusedException)
        {
            return FailureReader.Read(inBody ? url.Host : Whom(url), error, inBody);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return FailureReader.Stalled(inBody ? url.Host : Whom(url), inBody);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    // Who does not answer may be the proxy: the user must be able to tell.
    private string Whom(Uri url) => _options.ProxyAddress is { } proxy ? $"{url.Host}, asked through the proxy {proxy.Host}:{proxy.Port} of fetch.proxy," : url.Host;

    private static WebProxy? ProxyOf(FetchOptions options)
    {
        if (options.ProxyAddress is not { } address)
        {
            return null;
        }

        var name = address.UserInfo.Split(':', 2);
        return new(address)
        {
            BypassProxyOnLocal = false,
            Credentials = name[0].Length == 0 ? null : new NetworkCredential(Uri.UnescapeDataString(name[0]), name.Length > 1 ? Uri.UnescapeDataString(name[1]) : ""),
        };
    }

    private static Hop ReadRedirect(Uri url, int status, string? location, List<KeyValuePair<string, string>> headers) =>
        location is { Length: > 0 and < 8_000 } && Uri.TryCreate(url, location, out var to)
            ? new Hop.Redirect(status, to, headers)
            : new Hop.Answer(new FetchOutcome.Refused("bad-redirect", string.Create(CultureInfo.InvariantCulture, $"{url.Host} redirects ({status}) without a usable address.")));

    private async Task<Hop> ReadPageAsync(
        FetchRequest request, Uri url, IReadOnlyList<RedirectHop> redirects, HttpRequestMessage message, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var limit = request.Purpose switch
        {
            FetchPurpose.Robots => RobotsBytes,
            FetchPurpose.Page => _options.MaximumPageBytes,
            _ => _options.MaximumFeedBytes,
        };
        var reader = new BodyReader(limit, cut: request.Purpose == FetchPurpose.Robots, TimeSpan.FromSeconds(_options.IdleTimeoutSeconds), _clock);
        var body = await reader.ReadAsync(response.Content, cancellationToken);
        var headers = HeadersOf(response);
        string? First(string name) => headers.Find(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        return new Hop.Answer(new FetchOutcome.Fetched(new(
            request.Url, url, (int)response.StatusCode, [.. Listed(message.Headers.NonValidated).Select(Disclosed)], headers, redirects, body, First("Content-Type"),
            _clock.GetUtcNow(), Convert.ToHexStringLower(SHA256.HashData(body)), First("ETag"), First("Last-Modified"))));
    }

    private HttpRequestMessage Message(FetchRequest request, Uri url)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, url);
        Add("Host", url.IsDefaultPort ? url.IdnHost : url.Authority);
        Add("User-Agent", _userAgent);
        Add("From", _options.Contact is { } contact && FetchOptions.IsMailAddress(contact) ? contact : null);
        Add("Accept", request.Purpose switch
        {
            FetchPurpose.Robots => "text/plain, */*;q=0.1",
            FetchPurpose.Page => "text/html, application/xhtml+xml, */*;q=0.5",
            _ => "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5",
        });
        Add("Accept-Encoding", "gzip, deflate, br");
        Add(CookieHeader, url.Scheme == Uri.UriSchemeHttps ? _rules.Of(url).Rules.Cookie : null);
        Add("If-None-Match", request.ETag);
        Add("If-Modified-Since", request.LastModified);
        return message;

        // What an outlet once sent as a validator may be anything; only plain text is sent back.
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value) && value.All(character => character is >= ' ' and < '\x7f'))
            {
                message.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }

    // A cookie may be a subscriber's key to the outlet: evidence is handed on, keys are not.
    private static KeyValuePair<string, string> Disclosed(KeyValuePair<string, string> header) =>
        header.Key.Equals(CookieHeader, StringComparison.OrdinalIgnoreCase) ? new(header.Key, "(of the outlet's file, not kept)") : header;

    private static List<KeyValuePair<string, string>> HeadersOf(HttpResponseMessage response) =>
        [.. Listed(response.Headers.NonValidated), .. Listed(response.Content.Headers.NonValidated)];

    private static IEnumerable<KeyValuePair<string, string>> Listed(System.Net.Http.Headers.HttpHeadersNonValidated headers) =>
        headers.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)));
}
