using System.Text.RegularExpressions;

namespace NewsCompare.Core.Outlets;

/// <summary>One address for one page: tracking parameters, fragments and AMP forms are taken away.</summary>
/// <remarks>http becomes https: every outlet of our time serves both from one site, and feeds mix them. An address with a port other than the default keeps its scheme.
/// Parameters that are not known to track stay, in their order, since some sites name the article by one. Applied twice it changes nothing more.</remarks>
public static partial class CanonicalUrl
{
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gclsrc", "dclid", "msclkid", "yclid", "twclid", "igshid", "igsh", "mc_cid", "mc_eid", "wickedid", "ito", "cmpid", "icid", "ncid", "ocid", "sr_share",
        "smid", "smtyp", "partner", "ftcamp", "ftag", "s_cid", "s_kwcid", "spm", "xtor", "ref_src", "ref_url", "traffic_source", "tsmh", "taid", "__twitter_impression",
        "guccounter", "guce_referrer", "guce_referrer_sig", "_hsenc", "_hsmi", "mkt_tok", "amp_js_v", "usqp", "amp_gsa", "cmp", "campaign_id", "instance_id", "segment_id",
        "share_type", "sharetype", "shareadraw", "src_share", "wt.mc_id", "wtmc", "rssid", "source_rss",
    };

    private static readonly string[] TrackingStarts = ["utm_", "at_", "ns_", "pk_", "mtm_", "hsa_", "matomo_", "piwik_", "vero_", "oly_", "intcid_"];

    /// <summary>The form that all spellings of one page's address share: canonical, without <c>www.</c>, without a slash or <c>index.html</c> at the end, its parameters sorted.</summary>
    /// <remarks>By RFC 3986 a slash at the end names another resource. News sites answer both with one page or lead from one to the other, and feeds, sitemaps and
    /// <c>rel=canonical</c> of one site mix them; a site with two articles under the two is not known to us. So what a person says of one holds for both. The address
    /// itself is not rewritten: there are servers that answer only one of them, and what is fetched is the address as given.</remarks>
    /// <param name="url">An absolute http or https address.</param>
    public static Uri Plain(Uri url)
    {
        var builder = new UriBuilder(Of(url));
        builder.Host = builder.Host.StartsWith("www.", StringComparison.Ordinal) ? builder.Host[4..] : builder.Host;
        for (var before = ""; before != builder.Path;)
        {
            before = builder.Path;
            builder.Path = Path(PathEnd().Replace(before, ""));
        }

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
        var builder = new UriBuilder(url)
        {
            Fragment = "",
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

        return builder.Uri;
    }

    private static string Host(string host)
    {
        var plain = host.ToLowerInvariant().TrimEnd('.');
        return AmpHost().Match(plain) is { Success: true, Length: var length } && plain.IndexOf('.', length) > 0 ? "www." + plain[length..] : plain;
    }

    // "/amp/" and ".amp" at the end, "/amp/" at the start; in the middle it may be a topic.
    private static string Path(string path)
    {
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
            && !(name.Equals("amp", StringComparison.OrdinalIgnoreCase) && value is "" or "1" or "true")
            && !(name.Equals("outputType", StringComparison.OrdinalIgnoreCase) && value.Contains("amp", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"(?:/amp/?|\.amp|/amp\.html)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmpEnd();

    [GeneratedRegex(@"^(?:www\.)?(?:amp\.)+", RegexOptions.CultureInvariant)]
    private static partial Regex AmpHost();

    [GeneratedRegex(@"(?:/+index\.html?)?/*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PathEnd();
}
