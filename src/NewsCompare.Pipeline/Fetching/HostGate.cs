using System.Collections.Concurrent;
using System.Globalization;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Lets one request at a time go to each host, with a pause between starts, and keeps a host closed that has asked for rest.</summary>
/// <param name="clock">Measures the pauses.</param>
internal sealed class HostGate(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.Ordinal);

    /// <summary>The host of an address: its name, with the port where that is not the usual one.</summary>
    public static string HostOf(Uri url) =>
        url.Port is 80 or 443 ? url.IdnHost.ToLowerInvariant() : string.Create(CultureInfo.InvariantCulture, $"{url.IdnHost.ToLowerInvariant()}:{url.Port}");

    /// <summary>Waits until no other request is with the host.</summary>
    /// <param name="host">As <see cref="HostOf"/> gives it.</param>
    /// <param name="pause">From the last start to this one, at least.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The turn; the host is free for the next when it is disposed.</returns>
    public async Task<Turn> EnterAsync(string host, TimeSpan pause, CancellationToken cancellationToken)
    {
        var entered = _hosts.GetOrAdd(host, _ => new Host());
        await entered.OneAtATime.WaitAsync(cancellationToken);
        return new(entered, pause, clock);
    }

    /// <summary>The right to talk to a host, alone.</summary>
    internal sealed class Turn : IDisposable
    {
        private readonly Host _host;
        private readonly TimeSpan _pause;
        private readonly TimeProvider _clock;

        internal Turn(Host host, TimeSpan pause, TimeProvider clock) => (_host, _pause, _clock) = (host, pause, clock);

        /// <summary>For how long the host is still closed; zero when it is open.</summary>
        public TimeSpan ClosedFor => TimeSpan.FromTicks(Math.Max(0, (_host.ClosedUntil - _clock.GetUtcNow()).Ticks));

        /// <summary>Waits for the pause since the last start, and starts.</summary>
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            // The pause belongs to the later request: a host's own wish (Crawl-delay) is known only after its robots.txt was fetched.
            if (_host.LastStartAt is { } last && last + _pause - _clock.GetUtcNow() is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, _clock, cancellationToken);
            }

            _host.LastStartAt = _clock.GetUtcNow();
        }

        /// <summary>Closes the host to everybody for a while; an earlier, longer closing holds.</summary>
        public void Close(TimeSpan time)
        {
            var until = _clock.GetUtcNow() + time;
            _host.ClosedUntil = until > _host.ClosedUntil ? until : _host.ClosedUntil;
        }

        /// <inheritdoc/>
        public void Dispose() => _host.OneAtATime.Release();
    }

    /// <summary>What is known of a host. Read and written only by who holds its turn.</summary>
    internal sealed class Host
    {
        /// <summary>Held during a turn.</summary>
        public SemaphoreSlim OneAtATime { get; } = new(1, 1);

        /// <summary>The start of the last request, or null.</summary>
        public DateTimeOffset? LastStartAt { get; set; }

        /// <summary>Until when the host wants rest.</summary>
        public DateTimeOffset ClosedUntil { get; set; }
    }
}
