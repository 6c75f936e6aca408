using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Articles;

/// <summary>Where a saved page was on the web, as the program that saved it wrote into the page.</summary>
/// <remarks>Browsers write "saved from url=(0041)..." into a comment, SingleFile "url: ...", HTTrack "Mirrored from ...", Save Page WE a <c>meta</c> of its own; what an archive has shown
/// has the archive's address in its canonical link or its base.</remarks>
public static partial class SavedAddress
{
    private const int Head = 65_536;

    /// <summary>The address under which the page was saved, or null where nothing says so; of a page that an archive has shown the original one.</summary>
    /// <param name="page">The page as it was saved, in an encoding that writes plain letters as ASCII does.</param>
    public static Uri? Of(ReadOnlySpan<byte> page) => Of(Encoding.UTF8.GetString(page[..Math.Min(page.Length, Head)]));

    /// <summary>The same.</summary>
    /// <param name="html">The page as it was saved.</param>
    public static Uri? Of(string html)
    {
        var head = html[..Math.Min(html.Length, Head)];
        return Noted().Matches(head).Select(note => note.Groups["url"].Value).Select(Absolute).OfType<Uri>().Select(ArchivedAddress.Original).FirstOrDefault()
            ?? Stated(head).Select(OfArchive).OfType<Uri>().FirstOrDefault();
    }

    /// <summary>When the page was saved, as SingleFile notes it ("saved date: Wed May 15 2024 10:02:11 GMT+0200"); null where nothing says so: the time of a file is that of its last copying.</summary>
    /// <param name="html">The page as it was saved.</param>
    public static DateTimeOffset? SavedAt(string html) => Date().Match(html[..Math.Min(html.Length, Head)]) is { Success: true } noted
        && DateTimeOffset.TryParseExact($"{noted.Groups["date"].Value} {noted.Groups["hours"].Value}:{noted.Groups["minutes"].Value}", "MMM d yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var at) ? at : null;

    /// <summary>The site's front page, where the page gives that for its own address; null where it gives another or none.</summary>
    /// <param name="html">The page as it was saved.</param>
    public static Uri? FrontPage(string html) =>
        Stated(html[..Math.Min(html.Length, Head)]).Select(Absolute).OfType<Uri>().Select(ArchivedAddress.Original).FirstOrDefault() is { PathAndQuery.Length: <= 1 } front ? front : null;

    // The addresses that a page states in its head: canonical link, og:url, base.
    private static IEnumerable<string> Stated(string head) =>
        Tags().Matches(head).Select(tag => tag.Value).Where(tag => Names().IsMatch(tag)).Select(tag => Targets().Match(tag)).Where(target => target.Success).Select(target => WebUtility.HtmlDecode(target.Groups["url"].Value.Trim()));

    private static Uri? OfArchive(string stated)
    {
        var given = stated.StartsWith("/web/", StringComparison.Ordinal) ? Absolute("https://web.archive.org" + stated) : Absolute(stated);
        return given is null || ArchivedAddress.Original(given) is var original && original == given ? null : original;
    }

    private static Uri? Absolute(string address)
    {
        var plain = WebUtility.HtmlDecode(address.Trim());
        return Uri.TryCreate(plain.Contains("://", StringComparison.Ordinal) ? plain : "http://" + plain, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Contains('.', StringComparison.Ordinal) ? url : null;
    }

    [GeneratedRegex("""<!--\s*saved from url=\(\d+\)(?<url>\S+?)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(?<url>\S+)|<!--\s*Mirrored from (?<url>\S+) by HTTrack|<meta\s[^>]{0,40}name="?savepage-url"?\s+content="(?<url>[^"]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noted();

    [GeneratedRegex(@"<!--\s*Page saved with SingleFile\s[^>]{0,4000}?saved date: \w{3} (?<date>\w{3} [0-9]{1,2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}) GMT(?<hours>[+-][0-9]{2})(?<minutes>[0-9]{2})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"<(?:link|meta|base)\s[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex("""^<base\s|\srel\s*=\s*["']?canonical\b|\sproperty\s*=\s*["']?og:url\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex("""\s(?:href|content)\s*=\s*(?:"(?<url>[^"]*)"|'(?<url>[^']*)'|(?<url>[^\s>]+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Targets();
}
