using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads addresses that a page states.</summary>
internal static class Addresses
{
    /// <summary>What the page calls its own address, in its canonical form, or null: its canonical link, its metadata, else its linked data. That of a site's first page is the address of no other page.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="url">Where it was fetched, or null.</param>
    public static Uri? Canonical(PageFacts facts, LinkedArticle linked, Uri? url) =>
        new[] { facts.Links.GetValueOrDefault("canonical"), facts.First("og:url") }.Concat(linked.Addresses).Select(stated => Absolute(stated, url)).OfType<Uri>()
            .Where(address => address.PathAndQuery.Length > 1 || (url is { PathAndQuery: "/" } && address.Host == url.Host)).Select(CanonicalUrl.Of).FirstOrDefault();

    /// <summary>An absolute web address, without names and passwords, or null for what is none.</summary>
    /// <param name="stated">As written.</param>
    /// <param name="url">What it is relative to, or null.</param>
    public static Uri? Absolute(string? stated, Uri? url)
    {
        if (string.IsNullOrWhiteSpace(stated) || stated.Length > 4_000 || stated.StartsWith('#'))
        {
            return null;
        }

        var isRead = url is null ? Uri.TryCreate(stated.Trim(), UriKind.Absolute, out var address) : Uri.TryCreate(url, stated.Trim(), out address);
        return !isRead || address!.Scheme is not ("http" or "https") || address.Host.Length == 0 ? null
            : address.UserInfo.Length == 0 ? address
            : new UriBuilder(address) { UserName = string.Empty, Password = string.Empty, Port = address.IsDefaultPort ? -1 : address.Port }.Uri;
    }
}
