using System.Net.Sockets;

namespace NewsCompare.Pipeline.Tests.Fetching;

/// <summary>The ways in which a server can misbehave.</summary>
internal static class BadServer
{
    /// <summary>Answers badly.</summary>
    public static async Task AnswerAsync(string how, Stream stream, CancellationToken token)
    {
        switch (how)
        {
            case "stall-headers":
                await Task.Delay(Timeout.Infinite, token);
                break;
            case "drip-headers":
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nX: "u8.ToArray(), token);
                await RepeatAsync(stream, "a"u8.ToArray(), 20, token);
                break;
            case "stall-body":
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"u8.ToArray(), token);
                await Task.Delay(Timeout.Infinite, token);
                break;
            case "drip-body":
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"u8.ToArray(), token);
                await RepeatAsync(stream, "a"u8.ToArray(), 20, token);
                break;
            case "endless-body":
                await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), token);
                await RepeatAsync(stream, new byte[65_536], 0, token);
                break;
            case "endless-headers":
                await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), token);
                await RepeatAsync(stream, "X: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"u8.ToArray(), 0, token);
                break;
            case "huge-length":
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100000000000\r\n\r\nabc"u8.ToArray(), token);
                await Task.Delay(Timeout.Infinite, token);
                break;
            case "short-body":
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"u8.ToArray(), token);
                break;
            case "reset":
                ((NetworkStream)stream).Socket.LingerState = new LingerOption(true, 0);
                ((NetworkStream)stream).Socket.Close();
                break;
            case "garbage":
                await stream.WriteAsync("\x01\x02 this is not HTTP\r\n\r\n"u8.ToArray(), token);
                break;
        }
    }

    private static async Task RepeatAsync(Stream stream, byte[] piece, int pause, CancellationToken token)
    {
        while (true)
        {
            await stream.WriteAsync(piece, token);
            await Task.Delay(pause, token);
        }
    }
}
