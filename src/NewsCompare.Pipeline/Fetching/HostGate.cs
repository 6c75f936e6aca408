using System.Collections.Concurrent;
using System.Globalization;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Lets one request at a time go to each host, with a pause between starts, and keeps a host closed that has asked for rest.</summary>
/// <param name="clock">Measures the pauses.</param>
internal sealed class HostGate(TimeProvider clock)
{
    // In what is told of hosts; no host's name begins so.
    private const string GroupMark = "*.";

    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _groupsClosedUntil = new(StringComparer.Ordinal);

    /// <summary>Told when a host asks for rest, or has become much slower or faster; null tells nobody.</summary>
    public Func<HostMemo, CancellationToken, Task>? Changed { get; set; }

    /// <summary>The host of an address: its name, with the port where that is not the usual one.</summary>
    public static string HostOf(Uri url) =>
        url.Port is 80 or 443 ? url.IdnHost.ToLowerInvariant() : string.Create(CultureInfo.InvariantCulture, $"{url.IdnHost.ToLowerInvariant()}:{url.Port}");

    /// <summary>Takes over what an earlier process has learned.</summary>
    /// <param name="memos">Of any hosts.</param>
    public void Restore(IEnumerable<HostMemo> memos)
    {
        foreach (var memo in memos)
        {
            if (memo.Host.StartsWith(GroupMark, StringComparison.Ordinal))
            {
                _groupsClosedUntil[memo.Host[GroupMark.Length..]] = memo.RestUntil ?? default;
                continue;
            }

            var host = _hosts.GetOrAdd(memo.Host, _ => new Host());
            host.ClosedUntil = host.ToldClosedUntil = memo.RestUntil ?? default;
            host.Pause = host.ToldPause = memo.Pause;
        }
    }

    /// <summary>Waits until no other request is with the host.</summary>
    /// <param name="host">As <see cref="HostOf"/> gives it.</param>
    /// <param name="group">The domain whose hosts rest together, or null.</param>
    /// <param name="pause">From the last start to this one, at least.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The turn; the host is free for the next when it is disposed.</returns>
    public async Task<Turn> EnterAsync(string host, string? group, TimeSpan pause, CancellationToken cancellationToken)
    {
        var entered = _hosts.GetOrAdd(host, _ => new Host());
        await entered.OneAtATime.WaitAsync(cancellationToken);
        return new(this, host, group, entered, pause);
    }

    /// <summary>The right to talk to a host, alone.</summary>
    internal sealed class Turn : IDisposable
    {
        private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

        private readonly HostGate _gate;
        private readonly string _name;
        private readonly string? _group;
        private readonly Host _host;
        private readonly TimeSpan _pause;
        private bool _groupHasClosed;

        internal Turn(HostGate gate, string name, string? group, Host host, TimeSpan pause) => (_gate, _name, _group, _host, _pause) = (gate, name, group, host, pause);

        /// <summary>For how long the host is still closed; zero when it is open.</summary>
        public TimeSpan ClosedFor => TimeSpan.FromTicks(Math.Max(0, ((GroupClosedUntil > _host.ClosedUntil ? GroupClosedUntil : _host.ClosedUntil) - Now).Ticks));

        private DateTimeOffset GroupClosedUntil => _group is null ? default : _gate._groupsClosedUntil.GetValueOrDefault(_group);

        private DateTimeOffset Now => _gate.Clock.GetUtcNow();

        /// <summary>Waits for the pause since the last start, and starts.</summary>
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            // The pause belongs to the later request: a host's own wish (Crawl-delay) is known only after its robots.txt was fetched.
            var pause = _host.Pause > _pause ? _host.Pause : _pause;
            if (_host.LastStartAt is { } last && last + pause - Now is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, _gate.Clock, cancellationToken);
            }

            _host.LastStartAt = Now;
        }

        /// <summary>Learns how fast the host is: half of the pause is the old one, half what the answer took; an answer that is no page never shortens it.</summary>
        /// <remarks>Source: the AutoThrottle extension of Scrapy, with one request at a time.</remarks>
        /// <param name="took">From the request to the end of the answer.</param>
        /// <param name="isPage">Whether a page came, or that it has not changed.</param>
        public void Learn(TimeSpan took, bool isPage)
        {
            var learned = (_host.Pause + took) / 2;
            if (isPage || learned > _host.Pause)
            {
                _host.Pause = learned < LongestPause ? learned : LongestPause;
            }
        }

        /// <summary>Closes the host to everybody for a while; an earlier, longer closing holds.</summary>
        /// <param name="time">From now.</param>
        /// <param name="wholeGroup">Whether all hosts of its group are closed.</param>
        public void Close(TimeSpan time, bool wholeGroup)
        {
            var until = Now + time;
            _host.ClosedUntil = until > _host.ClosedUntil ? until : _host.ClosedUntil;
            if (wholeGroup && _group is not null)
            {
                _gate._groupsClosedUntil.AddOrUpdate(_group, until, (_, before) => until > before ? until : before);
                _groupHasClosed = true;
            }
        }

        /// <summary>Tells what another process should know of the host.</summary>
        public async Task TellAsync(CancellationToken cancellationToken)
        {
            if (_gate.Changed is { } told && _groupHasClosed)
            {
                await told(new(GroupMark + _group, GroupClosedUntil, TimeSpan.Zero), cancellationToken);
            }

            if (_gate.Changed is not { } changed || (_host.ClosedUntil == _host.ToldClosedUntil && !IsAnotherPace(_host.Pause, _host.ToldPause)))
            {
                return;
            }

            (_host.ToldClosedUntil, _host.ToldPause) = (_host.ClosedUntil, _host.Pause);
            await changed(new(_name, _host.ClosedUntil == default ? null : _host.ClosedUntil, _host.Pause), cancellationToken);
        }

        /// <inheritdoc/>
        public void Dispose() => _host.OneAtATime.Release();

        // Below a second the pause of the settings decides anyway, and small changes are not worth writing down.
        private static bool IsAnotherPace(TimeSpan now, TimeSpan told) => Math.Abs((now - told).TotalSeconds) >= Math.Max(1, told.TotalSeconds / 2);
    }

    private TimeProvider Clock => clock;

    /// <summary>What is known of a host. Read and written only by who holds its turn.</summary>
    internal sealed class Host
    {
        /// <summary>Held during a turn.</summary>
        public SemaphoreSlim OneAtATime { get; } = new(1, 1);

        /// <summary>The start of the last request, or null.</summary>
        public DateTimeOffset? LastStartAt { get; set; }

        /// <summary>Until when the host wants rest.</summary>
        public DateTimeOffset ClosedUntil { get; set; }

        /// <summary>The pause that its speed calls for.</summary>
        public TimeSpan Pause { get; set; }

        /// <summary>What was last told of <see cref="ClosedUntil"/>.</summary>
        public DateTimeOffset ToldClosedUntil { get; set; }

        /// <summary>What was last told of <see cref="Pause"/>.</summary>
        public TimeSpan ToldPause { get; set; }
    }
}
