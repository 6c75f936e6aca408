using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsCompare.Pipeline.Tests.Fetching;

/// <summary>Many hosts behind one port of this machine, most of them as they should be, some as badly as can be; it watches whether its rules are kept.</summary>
internal sealed class SimulatedWeb : IDisposable
{
    private static readonly string[] Bad = ["stall-headers", "stall-body", "drip-body", "endless-body", "endless-headers", "huge-length", "short-body", "no-answer", "reset", "garbage", "circle"];

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, Host> _hosts;
    private long _progress;

    /// <param name="hosts">How many; the last tenth behaves badly.</param>
    /// <param name="clock">For Retry-After.</param>
    public SimulatedWeb(int hosts, TimeProvider clock)
    {
        _clock = clock;
        var good = hosts - (hosts / 10);
        _hosts = Enumerable.Range(0, hosts)
            .Select(i => new Host(string.Create(CultureInfo.InvariantCulture, $"h{i}.example"), i, i < good ? null : Bad[(i - good) % Bad.Length]))
            .ToDictionary(host => host.Name);
        _listener.Start(hosts * 2);
        _ = AcceptAsync();
    }

    public IReadOnlyCollection<Host> Hosts => _hosts.Values;

    public IReadOnlyDictionary<string, IPEndPoint> Map => _hosts.Keys.ToDictionary(name => name, _ => (IPEndPoint)_listener.LocalEndpoint);

    /// <summary>Changes whenever something happens.</summary>
    public long Progress => Interlocked.Read(ref _progress);

    /// <summary>Requests so far.</summary>
    public int Requests => Hosts.Sum(host => host.Requests);

    /// <summary>Rules that were broken, in words.</summary>
    public ConcurrentQueue<string> Violations { get; } = new();

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token), _end.Token);
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
            var bytes = new byte[8_192];
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
            Interlocked.Increment(ref _progress);
            await AnswerAsync(Encoding.Latin1.GetString(bytes, 0, length), stream, token);
            Interlocked.Increment(ref _progress);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client has gone, or the test is over.
        }
    }

    private async Task AnswerAsync(string request, Stream stream, CancellationToken token)
    {
        var path = request.Split(' ')[1];
        var host = _hosts[Header(request, "Host")!];
        var now = _clock.GetUtcNow();
        var answer = host.Answer(path, Header(request, "If-None-Match"), now, Violations.Enqueue);
        if (answer is not null)
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), token);
            return;
        }

        await BadServer.AnswerAsync(host.Misdeed!, stream, token);
    }

    private static string? Header(string request, string name)
    {
        var at = request.IndexOf($"\r\n{name}: ", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : request[(at + name.Length + 4)..request.IndexOf('\r', at + 2)];
    }

    /// <summary>One host.</summary>
    internal sealed class Host(string name, int number, string? misdeed)
    {
        private int _active;
        private DateTimeOffset _closedUntil;

        public string Name => name;

        public string? Misdeed => misdeed;

        public int Requests { get; private set; }

        /// <summary>Raised when the feed changes.</summary>
        public int Version { get; set; }

        /// <summary>What it answers; null for the misdeed.</summary>
        public string? Answer(string path, string? validator, DateTimeOffset now, Action<string> violation)
        {
            if (Interlocked.Increment(ref _active) > 1)
            {
                violation($"two at once on {name}: {path}");
            }

            Requests++;
            var answer = path == "/robots.txt" ? LoopbackSite.Ok("User-agent: *\nDisallow: /private/\n").Replace("text/html", "text/plain", StringComparison.Ordinal) : Page(path, validator, now, violation);

            // Counted until just before the answer: when it is written, the next request may rightly come.
            Interlocked.Decrement(ref _active);
            return answer;
        }

        private string? Page(string path, string? validator, DateTimeOffset now, Action<string> violation)
        {
            if (now < _closedUntil)
            {
                violation($"{name} was asked before its Retry-After was over: {path}");
            }

            if (path.StartsWith("/private/", StringComparison.Ordinal))
            {
                violation($"a disallowed address was asked for: {name}{path}");
            }

            if (misdeed is not null)
            {
                return misdeed == "circle" ? LoopbackSite.Status(302, $"Location: {(path == "/feed" ? "/round" : "/feed")}\r\n") : null;
            }

            if (number % 9 == 0 && Requests % 8 == 0)
            {
                _closedUntil = now.AddMinutes(25);
                return LoopbackSite.Status(number % 2 == 0 ? 429 : 503, "Retry-After: 1500\r\n");
            }

            var etag = $"\"{Version}\"";
            return path switch
            {
                "/feed" when validator == etag => LoopbackSite.Status(304),
                "/feed" => LoopbackSite.Ok($"<rss><channel><item><title>{Version}</title></item></channel></rss>", $"ETag: {etag}\r\n"),
                "/hidden" => LoopbackSite.Status(302, "Location: /private/page\r\n"),
                _ => LoopbackSite.Ok("<html><title>A page</title>"),
            };
        }
    }
}
