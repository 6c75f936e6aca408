namespace NewsCompare.Core.Outlets;

/// <summary>All known outlets, found by the address of a page or by the name somebody credits.</summary>
public sealed class OutletBook
{
    private readonly Dictionary<string, Outlet> byId;
    private readonly Dictionary<string, Outlet> byDomain = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Outlet> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A book of outlets; where two claim a domain or name, the first has it.</summary>
    /// <param name="outlets">Each id once.</param>
    public OutletBook(IReadOnlyList<Outlet> outlets)
    {
        All = outlets;
        byId = outlets.ToDictionary(outlet => outlet.Id, StringComparer.Ordinal);
        foreach (var outlet in outlets)
        {
            foreach (var domain in outlet.Domains)
            {
                byDomain.TryAdd(domain, outlet);
            }

            foreach (var name in outlet.CreditNames.Append(outlet.Name))
            {
                byName.TryAdd(Plain(name), outlet);
            }
        }
    }

    /// <summary>Every outlet, as given.</summary>
    public IReadOnlyList<Outlet> All { get; }

    /// <summary>The outlet of an id, or null.</summary>
    /// <param name="id">As its file is named.</param>
    public Outlet? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The outlet whose domain, or a subdomain of it, the address has; the longest domain wins. Null when none does.</summary>
    /// <param name="url">An absolute address.</param>
    public Outlet? OfUrl(Uri url)
    {
        for (var host = url.Host.TrimEnd('.'); host.Length > 0;)
        {
            if (byDomain.TryGetValue(host, out var outlet))
            {
                return outlet;
            }

            var dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? "" : host[(dot + 1)..];
        }

        return null;
    }

    /// <summary>The outlet that a credit means, in any case, with or without "the"; null when it is unknown.</summary>
    /// <param name="name">"AP", "the Associated Press".</param>
    public Outlet? OfName(string name) => byName.GetValueOrDefault(Plain(name));

    private static string Plain(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Length > 1 && words[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? words[1..] : words);
    }
}
