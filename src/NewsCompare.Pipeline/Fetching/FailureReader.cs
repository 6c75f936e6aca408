using System.Net.Sockets;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Says what an error of the network means.</summary>
internal static class FailureReader
{
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(10);

    /// <summary>The outcome of an exchange that failed.</summary>
    /// <param name="host">Whom we talked to.</param>
    /// <param name="error">Ours, or the HTTP client's.</param>
    /// <param name="inBody">Whether the headers had arrived.</param>
    public static Hop.Answer Read(string host, Exception error, bool inBody)
    {
        if (FetchRefusedException.In(error) is { } refusal)
        {
            return new(new FetchOutcome.Refused(refusal.Code, refusal.Message));
        }

        var kind = error switch
        {
            HttpRequestException request => request.HttpRequestError,
            HttpIOException io => io.HttpRequestError,
            _ => HttpRequestError.Unknown,
        };
        if (WasClosed(error))
        {
            kind = HttpRequestError.ResponseEnded;
        }

        return kind switch
        {
            HttpRequestError.ProxyTunnelError => Unreachable("proxy", $"The proxy does not connect us: {host} cannot be asked.", isTransient: true),
            HttpRequestError.NameResolutionError => Unreachable("name", $"{host} has no address: its name is not known.", isTransient: false),
            HttpRequestError.SecureConnectionError => Unreachable("tls", $"{host} gives no secure connection: its certificate or protocol is not accepted.", isTransient: false),
            HttpRequestError.ConfigurationLimitExceeded => new(new FetchOutcome.Refused("headers-too-large", $"{host} sends too many headers.")),
            HttpRequestError.InvalidResponse => new(new FetchOutcome.Refused("malformed", $"{host} sends something that is not HTTP.")),
            HttpRequestError.ResponseEnded when inBody => new(
                new FetchOutcome.Refused("truncated", $"{host} ended the connection before the page was whole."), IsTransient: true),
            HttpRequestError.ResponseEnded => Unreachable("no-answer", $"{host} closed the connection without an answer.", isTransient: true),
            _ when WasReset(error) => Unreachable("reset", $"{host} broke the connection off.", isTransient: true),
            _ => Unreachable("connection", $"{host} cannot be connected to.", isTransient: true),
        };
    }

    /// <summary>The outcome of an exchange in which nothing happened for too long.</summary>
    public static Hop.Answer Stalled(string host, bool inBody) => inBody
        ? Unreachable("stalled", $"{host} stopped in the middle of the page.", isTransient: true)
        : Unreachable("connect-timeout", $"{host} did not take up the connection in time.", isTransient: true);

    /// <summary>The outcome of a call that used up its time.</summary>
    public static Hop.Answer OutOfTime(string host) => Unreachable("timeout", $"{host} took longer than the time that is allowed.", isTransient: false);

    /// <summary>The outcome of a call that was not made, since the last ones failed.</summary>
    public static Hop.Answer Down(string host) =>
        new(new FetchOutcome.Unreachable("host-down", $"{host} has failed, or turned us down (403), at every one of the last calls and is left alone for some minutes.", HostPipelines.Rest));

    private static Hop.Answer Unreachable(string code, string message, bool isTransient) => new(new FetchOutcome.Unreachable(code, message, Later), isTransient);

    // The client wraps what our connection says into a failure to connect.
    private static bool WasClosed(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded })
            {
                return true;
            }
        }

        return false;
    }

    private static bool WasReset(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown })
            {
                return true;
            }
        }

        return false;
    }
}
