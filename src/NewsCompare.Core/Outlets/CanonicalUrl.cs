using System.Text.RegularExpressions;

namespace NewsCompare.Core.Outlets;

/// <summary>One address for one page: tracking and print parameters, fragments, AMP forms, caches and doubled slashes are taken away.</summary>
/// <remarks>http becomes https: every outlet of our time serves both from one site, and feeds mix them. An address with a port other than the default keeps its scheme.
/// Parameters that are not known to track stay, in their order, since some sites name the article by one; so does a fragment that is a route ("#!/story/7"), since there the
/// page itself has no other name. Applied twice it changes nothing more.</remarks>
public static partial class CanonicalUrl
{
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gclsrc", "dclid", "msclkid", "yclid", "twclid", "igshid", "igsh", "mc_cid", "mc_eid", "wickedid", "ito", "cmpid", "icid", "ncid", "ocid", "sr_share",
        "smid", "smtyp", "partner", "ftcamp", "ftag", "s_cid", "s_kwcid", "spm", "xtor", "ref_src", "ref_url", "traffic_source", "tsmh", "taid", "__twitter_impression",
        "guccounter", "guce_referrer", "guce_referrer_sig", "_hsenc", "_hsmi", "mkt_tok", "amp_js_v", "usqp", "amp_gsa", "cmp", "campaign_id", "instance_id", "segment_id",
        "share_type", "sharetype", "shareadraw", "src_share", "wt.mc_id", "wtmc", "rssid", "source_rss", "gbraid", "wbraid", "srsltid", "mibextid", "epik", "_ga", "_gl",
    };

    private static readonly string[] TrackingStarts = ["utm_", "at_", "ns_", "pk_", "mtm_", "hsa_", "matomo_", "piwik_", "vero_", "oly_", "intcid_", "gad_"];

    // Where a reader came from, by a word: "home", "rss", "top-stories". A number there may be an article's.
    private static readonly HashSet<string> Referrers = new(StringComparer.OrdinalIgnoreCase) { "ref", "referrer", "referer", "src", "source" };

    // The form of the page: of one that is to be printed, or for phones.
    private static readonly HashSet<string> Forms = new(StringComparer.OrdinalIgnoreCase) { "print", "printable", "amp" };
    private static readonly HashSet<string> FormNames = new(StringComparer.OrdinalIgnoreCase) { "view", "format", "output", "mode", "layout" };
    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase) { "", "1", "true", "yes", "y", "on" };

    /// <summary>The form that all spellings of one page's address share: canonical, without <c>www.</c>, without a slash or <c>index.html</c> at the end, its parameters sorted.</summary>
    /// <remarks>By RFC 3986 a slash at the end names another resource. News sites answer both with one page or lead from one to the other, and feeds, sitemaps and
    /// <c>rel=canonical</c> of one site mix them; a site with two articles under the two is not known to us. So what a person says of one holds for both. The address
    /// itself is not rewritten: there are servers that answer only one of them, and what is fetched is the address as given.</remarks>
    /// <param name="url">An absolute http or https address.</param>
    public static Uri Plain(Uri url)
    {
        var builder = new UriBuilder(Of(url));
        builder.Host = builder.Host.StartsWith("www.", StringComparison.Ordinal) ? builder.Host[4..] : builder.Host;
        builder.Path = PlainPath(builder.Path);
        builder.Query = string.Join('&', builder.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal));
        return builder.Uri;
    }

    /// <summary>The canonical addresses whose plain form is that of an address; where nobody knows the one, the page may be known by another.</summary>
    /// <param name="url">An absolute http or https address.</param>
    /// <returns>Its own canonical form first.</returns>
    public static IReadOnlyList<Uri> Spellings(Uri url)
    {
        var (own, plain) = (Of(url), Plain(url));
        string[] hosts = plain.HostNameType == UriHostNameType.Dns ? [plain.Host, "www." + plain.Host] : [plain.Host];
        var path = plain.AbsolutePath.TrimEnd('/');
        return
        [
            .. hosts.SelectMany(_ => new[] { path, path + "/", path + "/index.html", path + "/index.htm" }, (host, end) => (host, end))
                .SelectMany(_ => new[] { own.Query, plain.Query }, (form, query) => new UriBuilder(plain) { Host = form.host, Path = form.end, Query = query }.Uri)
                .Prepend(own).Distinct(),
        ];
    }

    /// <summary>The canonical form of an address.</summary>
    /// <param name="url">An absolute http or https address.</param>
    public static Uri Of(Uri url)
    {
        if (Carried(url) is { } carried)
        {
            return Of(carried);
        }

        var builder = new UriBuilder(url)
        {
            Fragment = IsRoute(url) ? url.Fragment : "",
            UserName = "",
            Password = "",
            Host = Host(url.Host),
            Path = Path(url.AbsolutePath),
            Query = Query(url.Query),
        };
        if (url.IsDefaultPort)
        {
            builder.Scheme = Uri.UriSchemeHttps;
            builder.Port = -1;
        }

        return Carried(builder.Uri) is { } within ? Of(within) : builder.Uri;
    }

    // The address that a cache of AMP pages or a search engine's link carries.
    private static Uri? Carried(Uri url)
    {
        var host = url.Host.ToLowerInvariant();
        var cached = IsCache(host) ? CachePath().Match(url.AbsolutePath) : GoogleHost().IsMatch(host) ? AmpPath().Match(url.AbsolutePath) : Match.Empty;
        var given = cached.Success ? $"http{(cached.Groups["s"].Success ? "s" : "")}://{cached.Groups["rest"].Value}{url.Query}{url.Fragment}"
            : GoogleHost().IsMatch(host) && PlainPath(url.AbsolutePath) == "/url" ? Parameter(url.Query, "q") ?? Parameter(url.Query, "url")
            : null;
        return Uri.TryCreate(given, UriKind.Absolute, out var carried) && carried.Scheme is "http" or "https" && carried.Host.Contains('.', StringComparison.Ordinal) ? carried : null;
    }

    private static bool IsCache(string host) => host is "cdn.ampproject.org" || host.EndsWith(".cdn.ampproject.org", StringComparison.Ordinal) || host.EndsWith(".bing-amp.com", StringComparison.Ordinal);

    private static string? Parameter(string query, string name) => query.TrimStart('?').Split('&').Where(pair => pair.StartsWith(name + "=", StringComparison.Ordinal)).Select(pair => Uri.UnescapeDataString(pair[(name.Length + 1)..])).FirstOrDefault();

    // "#!/story/7" says which page it is; so does "#/story/7" where the path is that of the whole site. Below an article it names a place in it.
    private static bool IsRoute(Uri url) => url.Fragment.StartsWith("#!", StringComparison.Ordinal) ? url.Fragment.Length > 3
        : url.Fragment.StartsWith("#/", StringComparison.Ordinal) && url.Fragment.Length > 2 && PathEnd().Replace(url.AbsolutePath, "").Length == 0;

    private static string Host(string host)
    {
        var plain = host.ToLowerInvariant().TrimEnd('.');
        return AmpHost().Match(plain) is { Success: true, Length: var length } && plain.IndexOf('.', length) > 0 ? "www." + plain[length..] : plain;
    }

    private static string PlainPath(string path)
    {
        for (var before = ""; before != path;)
        {
            before = path;
            path = Path(PathEnd().Replace(before, ""));
        }

        return path;
    }

    // "/amp/" and ".amp" at the end, "/amp/" at the start; in the middle it may be a topic.
    private static string Path(string path)
    {
        path = Slashes().Replace(path, "/");
        for (var before = ""; before != path;)
        {
            before = path;
            path = AmpEnd().Replace(path, "");
            path = path.StartsWith("/amp/", StringComparison.OrdinalIgnoreCase) && path.Length > 5 ? path[4..] : path;
        }

        return path.Length == 0 ? "/" : path;
    }

    private static string Query(string query) => string.Join('&', query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsMeant));

    private static bool IsMeant(string parameter)
    {
        var equals = parameter.IndexOf('=', StringComparison.Ordinal);
        var (name, value) = equals < 0 ? (parameter, "") : (parameter[..equals], parameter[(equals + 1)..]);
        return !Tracking.Contains(name)
            && !Array.Exists(TrackingStarts, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            && !name.EndsWith("clid", StringComparison.OrdinalIgnoreCase)
            && !(Referrers.Contains(name) && value.Length > 0 && !value.Any(char.IsAsciiDigit))
            && !(Forms.Contains(name) && Yes.Contains(value))
            && !(FormNames.Contains(name) && Forms.Contains(value))
            && !(name.Equals("outputType", StringComparison.OrdinalIgnoreCase) && value.Contains("amp", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"(?:/amp/?|\.amp|/amp\.html)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmpEnd();

    // Not those of an address within a path, "/web/2024/https://...".
    [GeneratedRegex(@"(?<!:)/{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"^/(?:[acirv]/)(?<s>s/)?(?<rest>(?!index\.html?(?:/|$))[^/.]+(?:\.[^/.]+)+(?:/.*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex CachePath();

    [GeneratedRegex(@"^/amp/(?<s>s/)?(?<rest>(?!index\.html?(?:/|$))[^/.]+(?:\.[^/.]+)+(?:/.*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex AmpPath();

    [GeneratedRegex(@"^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex GoogleHost();

    [GeneratedRegex(@"^(?:www\.)?(?:amp\.)+", RegexOptions.CultureInvariant)]
    private static partial Regex AmpHost();

    [GeneratedRegex(@"(?:/+index\.html?)?/*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PathEnd();
}
