using System.Globalization;
using System.Net;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Serving;

/// <summary>Where pages are served: always this machine alone, since nobody has to sign in.</summary>
/// <param name="Host">The loopback address; null stands for both that <c>localhost</c> names.</param>
/// <param name="Port">0 takes a free one.</param>
internal sealed record ServeAddress(IPAddress? Host, int Port)
{
    /// <summary>The address when none is given.</summary>
    public const string Default = "http://127.0.0.1:8780";

    /// <summary>Reads <c>--url</c>.</summary>
    /// <param name="url">As typed.</param>
    /// <exception cref="InvalidInputException">It is no http address, or not one of this machine alone.</exception>
    public static ServeAddress Parse(string url)
    {
        // The wildcards of other servers are no addresses, but a user who types them must hear the reason.
        var named = url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal);
        if (!Uri.TryCreate(named, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp
            || address.AbsolutePath != "/" || address.Query.Length + address.Fragment.Length + address.UserInfo.Length > 0)
        {
            throw new InvalidInputException("url-malformed", $"--url '{url}': give http://, a loopback address and a port, as in {Default}.");
        }

        if (address.IdnHost.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            // A free port cannot be asked for on two addresses at once.
            return new(address.Port == 0 ? IPAddress.Loopback : null, address.Port);
        }

        return IPAddress.TryParse(address.IdnHost, out var host) && IPAddress.IsLoopback(host)
            ? new(host, address.Port)
            : throw new InvalidInputException(
                "url-not-loopback",
                $"--url '{url}' could be reached from other machines, and authentication does not exist yet: only a loopback address is served, as in {Default}. From elsewhere, use a tunnel (ssh -L 8780:127.0.0.1:8780 HOST).");
    }

    /// <summary>As a browser wants it.</summary>
    /// <param name="port">The port that was taken.</param>
    public string Url(int port) => string.Create(
        CultureInfo.InvariantCulture,
        $"http://{(Host is null ? "localhost" : Host.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{Host}]" : Host.ToString())}:{port}");
}
