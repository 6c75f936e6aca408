using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Comparisons;

/// <summary>Knows the address of the seed's own page; a link to it is a credit.</summary>
public static class SeedPage
{
    /// <summary>Whether an address is the seed's own page: query, fragment, a last slash and "www." do not count.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="target">An absolute address.</param>
    public static bool Is(Seed seed, Uri target) =>
        seed.Url is { } page
        && WithoutWww(page.Host).Equals(WithoutWww(target.Host), StringComparison.OrdinalIgnoreCase)
        && page.AbsolutePath.TrimEnd('/').Equals(target.AbsolutePath.TrimEnd('/'), StringComparison.Ordinal);

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
