using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Finds outlets by id and by the host of an address.</summary>
internal sealed class OutletDirectory(IReadOnlyList<Outlet> outlets)
{
    private readonly Dictionary<string, Outlet> byId = outlets.ToDictionary(outlet => outlet.Id, StringComparer.Ordinal);

    /// <summary>The outlet of an id, or null.</summary>
    public Outlet? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The outlet that has the longest domain of an address's host, or null.</summary>
    public Outlet? Of(Uri url) => outlets
        .SelectMany(outlet => outlet.Domains, (outlet, domain) => (outlet, domain))
        .Where(pair => IsUnder(url.IdnHost, pair.domain))
        .OrderByDescending(pair => pair.domain.Length)
        .ThenBy(pair => pair.outlet.Id, StringComparer.Ordinal)
        .Select(pair => pair.outlet)
        .FirstOrDefault();

    /// <summary>The name shown for a page's outlet; its host when no outlet is known.</summary>
    public string NameOf(string outletId, Uri url) => (Find(outletId) ?? Of(url))?.Name ?? url.Host;

    /// <summary>The id by which people name a page's outlet; its host without <c>www.</c> when no outlet is known.</summary>
    public string IdOf(string outletId, Uri url) => outletId.Length > 0 ? outletId : Of(url)?.Id ?? KnownAddress.HostOf(url);

    private static bool IsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
