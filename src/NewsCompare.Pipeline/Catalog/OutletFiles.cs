using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Catalog;

/// <summary>Reads the outlet files of a configuration.</summary>
internal static class OutletFiles
{
    /// <summary>Every outlet, by id; disabled ones too.</summary>
    /// <param name="config">The built-in files and the user's over them.</param>
    /// <exception cref="InvalidInputException">A file is wrong, or two outlets claim one domain: names file, key and what is allowed.</exception>
    public static IReadOnlyList<Outlet> ReadAll(ConfigFiles config)
    {
        var files = config.Under("outlets/", ".json");
        var outlets = files.Select(file => OutletReader.Read(file.Origin.StartsWith('(') ? file.Name : file.Origin, file.Text())).ToList();
        CheckDomains(outlets);
        return outlets;
    }

    /// <summary>One outlet a domain.</summary>
    /// <param name="outlets">All that are to stand side by side.</param>
    /// <exception cref="InvalidInputException">Two outlets claim one domain.</exception>
    public static void CheckDomains(IReadOnlyList<Outlet> outlets)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (outlet, domain) in outlets.SelectMany(outlet => outlet.Domains.Select(domain => (outlet, domain))))
        {
            if (!owners.TryAdd(domain, outlet.Id))
            {
                throw new InvalidInputException(
                    "domain-twice", $"outlets/{outlet.Id}.json: key 'domains' holds '{domain}', which outlets/{owners[domain]}.json has too. One outlet a domain.");
            }
        }
    }
}
