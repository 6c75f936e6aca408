using System.ComponentModel.DataAnnotations;
using System.Net.Mail;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>How pages are fetched: who we say we are, and the limits.</summary>
internal sealed class FetchOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "fetch";

    /// <summary>Whom an outlet can write to: a mail address or an http(s) address of a page. Default null; without it only loopback is fetched.</summary>
    public string? Contact { get; init; }

    /// <summary>Time for one call once its turn has come: redirects, tries and body. Seconds, default 20.</summary>
    [Display(Name = "fetch.totalTimeoutSeconds"), Range(0.05, 300.0)]
    public double TotalTimeoutSeconds { get; init; } = 20;

    /// <summary>Time for name, connection and TLS. Seconds, default 10.</summary>
    [Display(Name = "fetch.connectTimeoutSeconds"), Range(0.05, 60.0)]
    public double ConnectTimeoutSeconds { get; init; } = 10;

    /// <summary>Longest pause between two pieces of a body. Seconds, default 10.</summary>
    [Display(Name = "fetch.idleTimeoutSeconds"), Range(0.05, 60.0)]
    public double IdleTimeoutSeconds { get; init; } = 10;

    /// <summary>Largest page, as sent and inflated. Bytes, default 10,000,000.</summary>
    [Display(Name = "fetch.maximumPageBytes"), Range(1_000, 100_000_000)]
    public int MaximumPageBytes { get; init; } = 10_000_000;

    /// <summary>Largest feed or sitemap, as sent and inflated. Bytes, default 15,000,000.</summary>
    [Display(Name = "fetch.maximumFeedBytes"), Range(1_000, 100_000_000)]
    public int MaximumFeedBytes { get; init; } = 15_000_000;

    /// <summary>Pause between the starts of two requests to one host. Seconds, default 1.</summary>
    [Display(Name = "fetch.delayPerHostSeconds"), Range(0.0, 60.0)]
    public double DelayPerHostSeconds { get; init; } = 1;

    /// <summary>The first pause before a failed try is repeated; the second is about twice as long. Seconds, default 1.</summary>
    [Display(Name = "fetch.retryDelaySeconds"), Range(0.0, 10.0)]
    public double RetryDelaySeconds { get; init; } = 1;

    /// <summary>Whether robots.txt is asked. Default true.</summary>
    public bool RespectRobots { get; init; } = true;

    /// <summary>A proxy through which everything is fetched: http, https or socks5 with host and port. Default null: none, whatever the environment says.</summary>
    public string? Proxy { get; init; }

    /// <summary>The address of <see cref="Proxy"/>, or null.</summary>
    public Uri? ProxyAddress => Proxy is not null && Uri.TryCreate(Proxy, UriKind.Absolute, out var address) ? address : null;

    /// <summary>Whether addresses of this very machine may be fetched, on any port: for the demo and for tests. Default false.</summary>
    public bool AllowLoopback { get; init; }

    /// <summary>What is wrong with the options: each message names the key and what is allowed; empty when all is well.</summary>
    public IReadOnlyList<string> Problems()
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(this, new ValidationContext(this), results, validateAllProperties: true);
        if (results.Count > 0)
        {
            // The validator stops before the contact when a range fails, and a user wants to hear of all at once.
            results.AddRange(Validate(new ValidationContext(this)));
        }

        return [.. results.Select(result => result.ErrorMessage!).Distinct(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Contact is not null && !IsMailAddress(Contact) && !IsPage(Contact))
        {
            yield return new("fetch.contact must be a mail address (desk@newsroom.example) or an http(s) address of a page "
                + "about you, in ASCII, without spaces, brackets or line ends.", [nameof(Contact)]);
        }

        if (Proxy is not null && !IsProxyUsable)
        {
            yield return new("fetch.proxy must be the address of a proxy without a path: http://proxy.newsroom.example:3128, https://... or socks5://... .", [nameof(Proxy)]);
        }
    }

    private bool IsProxyUsable =>
        ProxyAddress is { Scheme: "http" or "https" or "socks5", Host.Length: > 0, AbsolutePath: "/" or "", Query: "", Fragment: "" } && ProxyAddress.Port > 0;

    /// <summary>Whether a contact is a plain mail address.</summary>
    internal static bool IsMailAddress(string contact) =>
        IsHeaderSafe(contact) && MailAddress.TryCreate(contact, out var address) && address.Address.Equals(contact, StringComparison.Ordinal)
        && address.Host.Contains('.', StringComparison.Ordinal);

    private static bool IsPage(string contact) =>
        IsHeaderSafe(contact) && Uri.TryCreate(contact, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.UserInfo.Length == 0;

    private static bool IsHeaderSafe(string contact) =>
        contact.Length is > 0 and <= 200 && contact.All(character => character is > ' ' and < '\x7f' and not ('(' or ')' or '<' or '>' or '"' or '\\' or ',' or ';'));
}
