using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace NewsCompare.Pipeline.Tests.Fetching;

/// <summary>A secure server on loopback whose certificate nobody has signed.</summary>
internal sealed class TlsSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate;
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _oneAtATime = new();
    private readonly List<string> _requests = [];

    public TlsSite()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=a.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        _certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        _listener.Start();
        _ = AcceptAsync();
    }

    public IPEndPoint EndPoint => (IPEndPoint)_listener.LocalEndpoint;

    /// <summary>Answers by path; what is not in it is a page.</summary>
    public Dictionary<string, string> Answers { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_oneAtATime)
            {
                return [.. _requests];
            }
        }
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _certificate.Dispose();
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
            await using var stream = new SslStream(client.GetStream());
            await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, token);
            var bytes = new byte[16_384];
            var length = 0;
            while (!Encoding.ASCII.GetString(bytes, 0, length).EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                var read = await stream.ReadAsync(bytes.AsMemory(length), token);
                if (read == 0)
                {
                    return;
                }

                length += read;
            }

            var request = Encoding.ASCII.GetString(bytes, 0, length);
            lock (_oneAtATime)
            {
                _requests.Add(request);
            }

            await stream.WriteAsync(Encoding.ASCII.GetBytes(Answers.GetValueOrDefault(request.Split(' ')[1]) ?? LoopbackSite.Ok("<html>a page")), token);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // The client has turned away, as some tests want.
        }
    }
}
