using System.Net.Sockets;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Lets each request open one connection.</summary>
/// <remarks>The HTTP client sends a request again, up to three times, when the server closes a connection without an answer. Tries are counted by us:
/// a host that is going down must not be asked twelve times.</remarks>
internal static class OneConnection
{
    private static readonly HttpRequestOptionsKey<bool> Connected = new("newscompare.connected");
    private static readonly HttpRequestOptionsKey<bool> WasReset = new("newscompare.reset");

    /// <summary>Notes the request's connection.</summary>
    /// <exception cref="IOException">It has had one: says how that one ended.</exception>
    public static void Claim(HttpRequestMessage request)
    {
        if (!request.Options.TryGetValue(Connected, out _))
        {
            request.Options.Set(Connected, true);
            return;
        }

        throw request.Options.TryGetValue(WasReset, out _)
            ? new IOException("The connection was broken off.", new SocketException((int)SocketError.ConnectionReset))
            : new HttpIOException(HttpRequestError.ResponseEnded, "The connection was closed without an answer.");
    }

    /// <summary>The connection's stream; it notes when the other side breaks it off.</summary>
    public static Stream Watch(HttpRequestMessage request, Socket socket) => new WatchedStream(request, socket);

    private sealed class WatchedStream(HttpRequestMessage request, Socket socket) : NetworkStream(socket, ownsSocket: true)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            try
            {
                return await base.ReadAsync(buffer, cancellationToken);
            }
            catch (IOException)
            {
                request.Options.Set(WasReset, true);
                throw;
            }
        }
    }
}
