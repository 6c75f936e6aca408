using System.Text.RegularExpressions;

namespace NewsCompare.Core.Outlets;

/// <summary>The address of a page that a web archive shows under an address of its own.</summary>
public static partial class ArchivedAddress
{
    private const int MostArchives = 4;

    /// <summary>Where the page was: archives put a time, and their own address, before it ("https://web.archive.org/web/20240503120000/https://herald.example/fire").</summary>
    /// <param name="url">An absolute address.</param>
    /// <returns>The address itself where no archive shows it.</returns>
    public static Uri Original(Uri url)
    {
        for (var archives = 0; archives < MostArchives && Shown().Match(url.AbsoluteUri) is { Success: true } shown; archives++)
        {
            var scheme = shown.Groups["scheme"] is { Success: true, Value: var given } ? given : "http";
            if (!Uri.TryCreate($"{scheme}://{shown.Groups["rest"].Value}", UriKind.Absolute, out var original) || !original.Host.Contains('.', StringComparison.Ordinal))
            {
                return url;
            }

            url = original;
        }

        return url;
    }

    // The Wayback Machine shortens the time and lets the scheme be left out; other archives write both whole. A double slash may have become one.
    [GeneratedRegex(@"^https?://(?:[^/]+/(?:[^/?]+/)*\d{14}[a-z_]*/(?<scheme>https?):/{1,2}|web\.archive\.org/web/\d{4,14}[a-z_]*/(?:(?<scheme>https?):/{1,2})?)(?<rest>[^/].*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shown();
}
