using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsCompare.Pipeline.Tests.Fetching;

/// <summary>A server on loopback that answers with the very bytes a test wants, so that it can misbehave in every way.</summary>
internal sealed class LoopbackSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, NetworkStream, CancellationToken, Task> _answer;

    /// <param name="answer">Gets the path asked for, and writes the answer; the connection is closed after it.</param>
    public LoopbackSite(Func<string, NetworkStream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>A site of fixed answers by path; other paths are 404.</summary>
    public LoopbackSite(params (string Path, string Answer)[] answers)
        : this((path, stream, token) => stream.WriteAsync(Encoding.Latin1.GetBytes(
            answers.FirstOrDefault(answer => answer.Path == path).Answer ?? Status(404)), token).AsTask())
    {
    }

    public ConcurrentQueue<string> Requests { get; } = new();

    public IEnumerable<string> Paths => Requests.Select(request => request.Split(' ')[1]);

    public Uri Url(string path) => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

    public static string Ok(string body, string headers = "") => $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";

    public static string Status(int status, string headers = "") => $"HTTP/1.1 {status} X\r\n{headers}Content-Length: 0\r\nConnection: close\r\n\r\n";

    public static byte[] Ok(byte[] body, string headers) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body];

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var token = _end.Token;
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(token), token);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken token)
    {
        using var connection = client;
        try
        {
            var stream = client.GetStream();
            var bytes = new byte[16_384];
            var length = 0;
            do
            {
                var read = await stream.ReadAsync(bytes.AsMemory(length), token);
                if (read == 0)
                {
                    return;
                }

                length += read;
            }
            while (!bytes.AsSpan(0, length).EndsWith("\r\n\r\n"u8));
            var request = Encoding.Latin1.GetString(bytes, 0, length);
            Requests.Enqueue(request);
            await _answer(request.Split(' ')[1], stream, token);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client has gone, or the test is over.
        }
    }
}
