using System.Xml.Linq;

namespace NewsCompare.Core.Feeds;

/// <summary>Addresses in feeds: resolved against the bases around them, web addresses only.</summary>
internal static class FeedLink
{
    private const int Longest = 4096;
    private static readonly XName Base = XNamespace.Xml + "base";

    /// <summary>The web address in a text, or null when it is none.</summary>
    /// <param name="text">As given; white space at its ends and line breaks inside are dropped.</param>
    /// <param name="at">The element it stands in: its <c>xml:base</c> and those around it hold.</param>
    /// <param name="baseUrl">Address of the document, or null.</param>
    public static Uri? Of(string? text, XElement? at, Uri? baseUrl)
    {
        var given = text?.Trim().Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);
        return string.IsNullOrEmpty(given) || given.Length > Longest ? null : Web(Resolve(given, at is null ? baseUrl : BaseOf(at, baseUrl)));
    }

    /// <summary>Whether a text alone is a web address.</summary>
    /// <param name="text">As given.</param>
    public static bool IsAbsolute(string? text) => text is not null && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && Web(url) is not null;

    private static Uri? BaseOf(XElement element, Uri? baseUrl)
    {
        var above = element.Parent is { } parent ? BaseOf(parent, baseUrl) : baseUrl;
        return element.Attribute(Base)?.Value.Trim() is { Length: > 0 and <= Longest } own && Resolve(own, above) is { } resolved && Web(resolved) is not null ? resolved : above;
    }

    private static Uri? Resolve(string given, Uri? against)
    {
        // On Unix "/path" alone would pass as an absolute file address.
        if (!given.StartsWith('/') && Uri.TryCreate(given, UriKind.Absolute, out var absolute))
        {
            return absolute;
        }

        return against is not null && Uri.TryCreate(against, given, out var resolved) ? resolved
            : given.StartsWith("//", StringComparison.Ordinal) && Uri.TryCreate("https:" + given, UriKind.Absolute, out var secure) ? secure : null;
    }

    private static Uri? Web(Uri? url) => url is { IsAbsoluteUri: true, Host.Length: > 0 } && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url : null;
}
