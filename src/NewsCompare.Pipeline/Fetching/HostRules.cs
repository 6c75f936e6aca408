using NewsCompare.Core.Outlets;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>What the outlets' files say about the fetching of a host.</summary>
/// <param name="outlets">All outlets.</param>
internal sealed class HostRules(IReadOnlyList<Outlet> outlets)
{
    private static readonly HostRule Unknown = new(null, FetchRules.Usual);

    private readonly Dictionary<string, HostRule> _byDomain = outlets
        .SelectMany(outlet => outlet.Domains, (outlet, domain) => (outlet, domain))
        .GroupBy(pair => pair.domain, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => new HostRule(group.Key, group.MinBy(pair => pair.outlet.Id, StringComparer.Ordinal).outlet.Fetch ?? FetchRules.Usual), StringComparer.Ordinal);

    /// <summary>Nothing is known of any host.</summary>
    public static HostRules None { get; } = new([]);

    /// <summary>What holds for an address: of the longest domain that its host lies under.</summary>
    public HostRule Of(Uri url) => Of(url.IdnHost);

    /// <summary>What holds for a host: of the longest domain that it lies under.</summary>
    public HostRule Of(string host)
    {
        for (var domain = host.ToLowerInvariant().TrimEnd('.'); domain.Length > 0;)
        {
            if (_byDomain.TryGetValue(domain, out var rule))
            {
                return rule;
            }

            var dot = domain.IndexOf('.', StringComparison.Ordinal);
            domain = dot < 0 ? "" : domain[(dot + 1)..];
        }

        return Unknown;
    }
}

/// <summary>What holds for a host.</summary>
/// <param name="Domain">The outlet's domain that it lies under; null when no outlet has one.</param>
/// <param name="Rules">The outlet's.</param>
internal sealed record HostRule(string? Domain, FetchRules Rules);
