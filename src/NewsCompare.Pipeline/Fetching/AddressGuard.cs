using System.Net;
using System.Net.Sockets;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Lets requests go to the public internet only: looks at the address as written, then at every number its name resolves to,
/// and dials the number it has looked at.</summary>
/// <param name="options">Whether loopback is allowed, and whether there is a contact.</param>
/// <param name="lookUp">Resolves a host name; the system's resolver, or a test's.</param>
/// <param name="loopbackHosts">Host names that stand for a port of this very machine, as those of the demo newsroom; null for none.</param>
internal sealed class AddressGuard(
    FetchOptions options, Func<string, CancellationToken, Task<IPAddress[]>> lookUp, IReadOnlyDictionary<string, IPEndPoint>? loopbackHosts = null)
{
    private const int LongestUrl = 8_000;

    /// <summary>What is wrong with an address as it is written, before anything is resolved; null when nothing is.</summary>
    public FetchOutcome.Refused? Check(Uri url)
    {
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            return new("scheme", $"Only http and https addresses are fetched, not '{Short(url)}'.");
        }

        if (url.UserInfo.Length > 0)
        {
            return new("user-info", $"Addresses with a user name or password are not fetched ({url.Host}).");
        }

        if (url.OriginalString.Length > LongestUrl)
        {
            return new("url-too-long", $"The address on {url.Host} has over {LongestUrl} characters.");
        }

        if (HostOf(url) is not { } host)
        {
            return new("host", $"'{url.Host}' is not a host name.");
        }

        if (!options.AllowLoopback && !IsUsualPort(url.Port))
        {
            return PortRefusal(host, url.Port);
        }

        return IPAddress.TryParse(host, out var address) ? CheckNumbers(host, url.Port, [address]) : null;
    }

    /// <summary>Connects to a host whose every address is allowed. For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="FetchRefusedException">An address is not allowed.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var proxy = options.ProxyAddress is { } configured && configured.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) && configured.Port == port ? configured : null;
        OneConnection.Claim(context.InitialRequestMessage, proxy?.UserInfo.Length > 0 ? 2 : 1);
        if (loopbackHosts?.TryGetValue(host, out var local) == true && IsLoopback(local.Address))
        {
            return await DialAsync(context, [local.Address], local.Port, cancellationToken);
        }

        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await lookUp(host, cancellationToken);
        if (proxy is not null)
        {
            return await DialAsync(context, addresses, port, cancellationToken); // the user's own proxy may stand anywhere
        }

        if (CheckNumbers(host, port, addresses) is { } refusal)
        {
            throw new FetchRefusedException(refusal.Code, refusal.Message);
        }

        return await DialAsync(context, addresses, port, cancellationToken);
    }

    /// <summary>Looks at where a name leads before a proxy is asked to go there, since then it is the proxy that connects.</summary>
    /// <remarks>A name that is not known on this side is the proxy's to look up: it is there for networks that we do not see.</remarks>
    /// <exception cref="FetchRefusedException">An address is not allowed.</exception>
    public async Task CheckBehindProxyAsync(Uri url, CancellationToken cancellationToken)
    {
        if (options.ProxyAddress is null)
        {
            return;
        }

        var host = url.IdnHost;
        IPAddress[] addresses;
        try
        {
            addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await lookUp(host, cancellationToken);
        }
        catch (SocketException)
        {
            return;
        }

        if (addresses.Length > 0 && CheckNumbers(host, url.Port, addresses) is { } refusal)
        {
            throw new FetchRefusedException(refusal.Code, refusal.Message);
        }
    }

    private static async ValueTask<Stream> DialAsync(SocketsHttpConnectionContext context, IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            // IPv4 first: a machine without an IPv6 route must not wait for one.
            IPAddress[] ordered = [.. addresses.OrderBy(address => address.AddressFamily)];
            await socket.ConnectAsync(ordered, port, cancellationToken);
            return OneConnection.Watch(context.InitialRequestMessage, socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private FetchOutcome.Refused? CheckNumbers(string host, int port, IPAddress[] addresses)
    {
        if (addresses.Length == 0)
        {
            return new("host", $"'{host}' has no address.");
        }

        if (options.AllowLoopback && Array.TrueForAll(addresses, IsLoopback))
        {
            return null;
        }

        // One bad address among good ones is a name that is being used to reach inside.
        if (Array.Find(addresses, address => !PublicAddress.Is(address)) is { } inside)
        {
            return new("address-not-public", $"{host} leads to {inside}, which is not an address of the public internet.");
        }

        if (!IsUsualPort(port))
        {
            return PortRefusal(host, port);
        }

        return options.Contact is null
            ? new("contact-missing", $"Fetching {host} needs a contact: set {FetchOptions.Section}.contact to a mail address or a page about you.")
            : null;
    }

    // Not IPAddress.IsLoopback, which also takes ::ffff:127.0.0.1.
    private static bool IsLoopback(IPAddress address) =>
        address.Equals(IPAddress.IPv6Loopback) || (address.AddressFamily == AddressFamily.InterNetwork && IPAddress.IsLoopback(address));

    private static bool IsUsualPort(int port) => port is 80 or 443;

    private static FetchOutcome.Refused PortRefusal(string host, int port) =>
        new("port", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Only ports 80 and 443 are fetched, not {port} of {host}."));

    private static string? HostOf(Uri url)
    {
        try
        {
            return url.IdnHost is { Length: > 0 and <= 253 } host ? host : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static string Short(Uri url) => url.OriginalString.Length <= 80 ? url.OriginalString : url.OriginalString[..80] + "...";
}
