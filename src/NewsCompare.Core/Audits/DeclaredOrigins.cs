using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Audits;

/// <summary>Reads what a page's markup says of its origin as statements about other outlets.</summary>
/// <param name="origin">Who had the story first, or null when that is what is asked.</param>
/// <param name="names">The outlets' names and domains.</param>
internal sealed class DeclaredOrigins(OriginNames? origin, CreditFinder names)
{
    /// <summary>The other outlets named, the strongest statement first, each once a kind.</summary>
    /// <param name="version">The version.</param>
    public IReadOnlyList<DeclaredOrigin> In(OutletVersion version)
    {
        var own = Uri.TryCreate(version.Source, UriKind.Absolute, out var page) && page.Scheme is "http" or "https" ? page.Host : null;
        return
        [
            .. version.Origins.OrderBy(stated => stated.Kind).Select(stated => Of(stated, version.Outlet, own)).OfType<DeclaredOrigin>()
                .DistinctBy(one => (one.Kind, one.Outlet.ToUpperInvariant())),
        ];
    }

    private DeclaredOrigin? Of(StatedOrigin stated, string self, string? own)
    {
        if (stated.Url is { } url && own is not null && SameSite(url.Host, own))
        {
            return null;
        }

        var outlet = (stated.Url is { } address ? names.OutletOfHost(address.Host) : null)
            ?? (stated.Name is { } name && (names.IsKnownOutlet(name) || origin?.IsOutlet(name) == true) ? name : null)
            ?? (stated.Url is { } unknown && own is not null && IsAddressOfOrigin(stated.Kind) ? Site(unknown.Host) : null);
        return outlet is null || names.SameOutlet(outlet, self)
            ? null
            : new(stated.Kind, outlet, stated.Name, stated.Url, origin is not null && (origin.IsOutlet(outlet) || (stated.Url is { } target && origin.IsPage(target))));
    }

    // A citation of an unknown address may be a study, a law or a photograph; and without the page's own address a canonical one is its own.
    private static bool IsAddressOfOrigin(StatedOriginKind kind) => kind is StatedOriginKind.Canonical or StatedOriginKind.OriginalSource or StatedOriginKind.IsBasedOn;

    private static bool SameSite(string a, string b) => Site(a).Equals(Site(b), StringComparison.OrdinalIgnoreCase);

    // herald.example of www.herald.example; herald.co.example of m.herald.co.example where the second label is a short one.
    private static string Site(string host)
    {
        var labels = host.TrimEnd('.').Split('.');
        var kept = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= 3 ? 3 : 2;
        return string.Join('.', labels.TakeLast(kept));
    }
}
