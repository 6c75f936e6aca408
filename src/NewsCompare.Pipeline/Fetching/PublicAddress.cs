using System.Net;
using System.Net.Sockets;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Tells addresses of the public internet from all others.</summary>
/// <remarks>Source: the IANA special-purpose address registries (RFC 6890 and its updates). IPv6 is an allow-list: 2000::/3 is all that
/// was ever given out, so mapped, translated (64:ff9b::/96), unique local, link-local and multicast addresses fall outside by themselves.</remarks>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        IPNetwork.Parse("0.0.0.0/8"),          // this network
        IPNetwork.Parse("10.0.0.0/8"),         // private
        IPNetwork.Parse("100.64.0.0/10"),      // carrier-grade NAT
        IPNetwork.Parse("127.0.0.0/8"),        // loopback
        IPNetwork.Parse("168.63.129.16/32"),   // a cloud's metadata service on a public number
        IPNetwork.Parse("169.254.0.0/16"),     // link-local, metadata services
        IPNetwork.Parse("172.16.0.0/12"),      // private
        IPNetwork.Parse("192.0.0.0/24"),       // protocol assignments
        IPNetwork.Parse("192.0.2.0/24"),       // documentation
        IPNetwork.Parse("192.31.196.0/24"),    // AS112
        IPNetwork.Parse("192.52.193.0/24"),    // AMT relays
        IPNetwork.Parse("192.88.99.0/24"),     // 6to4 relays
        IPNetwork.Parse("192.168.0.0/16"),     // private
        IPNetwork.Parse("192.175.48.0/24"),    // AS112
        IPNetwork.Parse("198.18.0.0/15"),      // benchmarking
        IPNetwork.Parse("198.51.100.0/24"),    // documentation
        IPNetwork.Parse("203.0.113.0/24"),     // documentation
        IPNetwork.Parse("224.0.0.0/4"),        // multicast
        IPNetwork.Parse("240.0.0.0/4"),        // reserved, broadcast
        IPNetwork.Parse("2001::/23"),          // protocol assignments: Teredo, ORCHID, benchmarking
        IPNetwork.Parse("2001:db8::/32"),      // documentation
        IPNetwork.Parse("2002::/16"),          // 6to4: carries an IPv4 address
        IPNetwork.Parse("3fff::/20"),          // documentation
    ];

    /// <summary>Whether an address is one of the public internet.</summary>
    public static bool Is(IPAddress address) =>
        (address.AddressFamily == AddressFamily.InterNetwork || IsGlobalV6(address.GetAddressBytes()))
        && !Array.Exists(Special, network => network.Contains(address));

    // Looked at by its bits: IPNetwork.Contains takes ::ffff:8.8.8.8 for the IPv4 address within it.
    // ISATAP: the interface identifier 0:5efe or 200:5efe is followed by an IPv4 address (RFC 5214).
    private static bool IsGlobalV6(byte[] bytes) =>
        (bytes[0] & 0xe0) == 0x20 && !(bytes[8] is 0 or 2 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == 0xfe);
}
