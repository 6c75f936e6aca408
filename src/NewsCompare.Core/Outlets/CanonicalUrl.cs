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
        while (plain.StartsWith("amp.", StringComparison.Ordinal) && plain.IndexOf('.', 4) > 0)
        {
            plain = "www." + plain[4..];
        }

        return plain;
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
}
