using System.Net.Sockets;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Lets each request open one connection.</summary>
/// <remarks>The HTTP client sends a request again, up to three times, when the server closes a connection without an answer. Tries are counted by us:
/// a host that is going down must not be asked twelve times.</remarks>
internal static class OneConnection
{
    private static readonly HttpRequestOptionsKey<int> Connections = new("newscompare.connections");
    private static readonly HttpRequestOptionsKey<bool> WasReset = new("newscompare.reset");

    /// <summary>Notes a connection of the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">How many it may have: two at a proxy that wants a password, which is asked for by an answer that may end the first.</param>
    /// <exception cref="IOException">It has had as many: says how the last one ended.</exception>
    public static void Claim(HttpRequestMessage request, int most = 1)
    {
        var connections = request.Options.TryGetValue(Connections, out var before) ? before : 0;
        if (connections < most)
        {
            request.Options.Set(Connections, connections + 1);
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
