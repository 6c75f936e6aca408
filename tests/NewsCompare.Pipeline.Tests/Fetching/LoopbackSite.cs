using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace NewsCompare.Pipeline.Tests.Fetching;

/// <summary>A server on loopback that answers with the very bytes a test wants, so that it can misbehave in every way.</summary>
internal sealed class LoopbackSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, Stream, CancellationToken, Task> _answer;
    private X509Certificate2? _certificate;

    /// <param name="answer">Gets the path asked for, and writes the answer; the connection is closed after it.</param>
    public LoopbackSite(Func<string, Stream, CancellationToken, Task> answer)
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

    /// <summary>A site of fixed answers that speaks TLS, with a certificate that nobody has signed; other paths are a page.</summary>
    public static LoopbackSite Secure(params (string Path, string Answer)[] answers)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=a.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return new([.. answers, ("/x", Ok("<html>a page")), ("/end", Ok("<html>the end"))]) { _certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null) };
    }

    public ConcurrentQueue<string> Requests { get; } = new();

    public IPEndPoint EndPoint => (IPEndPoint)_listener.LocalEndpoint;

    public IEnumerable<string> Paths => Requests.Select(request => request.Split(' ')[1]);

    public Uri Url(string path) => new($"http://127.0.0.1:{EndPoint.Port}{path}");

    public static string Ok(string body, string headers = "") => $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";

    public static string Status(int status, string headers = "") => $"HTTP/1.1 {status} X\r\n{headers}Content-Length: 0\r\nConnection: close\r\n\r\n";

    public static byte[] Ok(byte[] body, string headers) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body];

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _certificate?.Dispose();
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
            await using Stream stream = _certificate is null ? client.GetStream() : new SslStream(client.GetStream());
            if (stream is SslStream secure)
            {
                await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, token);
            }

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
        catch (Exception error) when (error is OperationCanceledException or IOException or ObjectDisposedException or AuthenticationException)
        {
            // The client has gone, or the test is over.
        }
    }
}
