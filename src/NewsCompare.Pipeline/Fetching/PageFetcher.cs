using System.Net;
using Polly.CircuitBreaker;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Fetches feeds, pages, sitemaps and robots.txt: safely (addresses, sizes, times), politely (robots.txt, one request a host, pauses),
/// and with an outcome for everything that the web can answer.</summary>
/// <remarks>One for the whole process: the pauses and the robots.txt files are its own. Safe for use by many callers at once.</remarks>
internal sealed class PageFetcher : IDisposable
{
    private const int MostRedirects = 5;

    private readonly FetchOptions _options;
    private readonly HostRules _rules;
    private readonly TimeProvider _clock;
    private readonly AddressGuard _guard;
    private readonly Exchange _exchange;
    private readonly HostGate _gate;
    private readonly RobotsCache _robots;
    private readonly HostPipelines _tries;
    private FetchMemory? _memory;

    /// <summary>Sets up a fetcher.</summary>
    /// <param name="options">Validated options.</param>
    /// <param name="clock">Time for pauses, limits and stamps.</param>
    /// <param name="lookUp">Resolves host names; null is the system's resolver.</param>
    /// <param name="loopbackHosts">Host names that stand for a port of this very machine; null for none.</param>
    /// <param name="rules">What the outlets' files say about their hosts; null is nothing.</param>
    public PageFetcher(
        FetchOptions options,
        TimeProvider clock,
        Func<string, CancellationToken, Task<IPAddress[]>>? lookUp = null,
        IReadOnlyDictionary<string, IPEndPoint>? loopbackHosts = null,
        HostRules? rules = null)
    {
        (_options, _clock, _rules) = (options, clock, rules ?? HostRules.None);
        _guard = new(options, lookUp ?? Dns.GetHostAddressesAsync, loopbackHosts);
        _exchange = new(options, _guard, _rules, clock);
        _gate = new(clock);
        _robots = new(FetchAsync, clock);
        _tries = new(options, clock);
    }

    /// <summary>Takes over what an earlier process has learned, and from now on writes down what is learned.</summary>
    /// <param name="memory">The database's side.</param>
    public void Remember(FetchMemory memory)
    {
        _memory = memory;
        _gate.Restore(memory.Hosts);
        _gate.Changed = memory.SaveHostAsync;
    }

    /// <summary>Fetches one address, following redirects.</summary>
    /// <param name="request">What to fetch.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>How it ended; the web's failures are outcomes, never exceptions.</returns>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var url = request.Url;
        var redirects = new List<RedirectHop>();
        var left = TimeSpan.FromSeconds(_options.TotalTimeoutSeconds);
        while (true)
        {
            if (_guard.Check(url) is { } refusal)
            {
                return Led(refusal, redirects);
            }

            if (_memory is not null && request.Purpose != FetchPurpose.Robots && await _memory.IsForgottenAsync(url, cancellationToken))
            {
                return new FetchOutcome.Refused("forgotten", "The page was taken down here (db forget) and is not fetched again.");
            }

            var (stop, crawlDelay) = await AskRobotsAsync(request, url, cancellationToken);
            if (stop is not null)
            {
                return stop;
            }

            var (hop, used) = await TakeTurnAsync(request, url, redirects, crawlDelay, left, cancellationToken);
            if (hop is Hop.Answer { Outcome: FetchOutcome.Fetched { Page: var page } } && request.Purpose == FetchPurpose.Page && MetaRefresh.Target(page) is { } onward)
            {
                hop = new Hop.Redirect(page.Status, onward, page.ResponseHeaders);
            }

            if (hop is Hop.Answer answer)
            {
                return answer.Outcome is FetchOutcome.Fetched { Page: var whole } && WallReader.Read(whole) is { } wall ? wall : Led(answer.Outcome, redirects);
            }

            var redirect = (Hop.Redirect)hop;
            redirects.Add(new(url, redirect.Status, redirect.To, redirect.Headers));
            if (CheckRedirects(redirects) is { } endless)
            {
                return endless;
            }

            url = redirect.To;
            left -= used;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _exchange.Dispose();

    private async Task<(FetchOutcome? Stop, TimeSpan? CrawlDelay)> AskRobotsAsync(FetchRequest request, Uri url, CancellationToken cancellationToken)
    {
        if (!_options.RespectRobots || request.Purpose == FetchPurpose.Robots
            || (request.Purpose is FetchPurpose.Feed or FetchPurpose.Sitemap && !_rules.Of(url).Rules.RobotsForFeeds))
        {
            return (null, null);
        }

        return await _robots.GetAsync(url, cancellationToken) switch
        {
            RobotsAnswer.Rules { Says: var rules } when rules.Allows(url) => (null, rules.CrawlDelay),
            RobotsAnswer.Rules => (new FetchOutcome.Blocked("robots-disallowed", $"The robots.txt of {url.Host} does not allow this address to programs.", TimeSpan.FromHours(24)), null),
            RobotsAnswer.Silent { Outcome: var outcome } => (outcome, null),
            var other => throw new InvalidOperationException($"Unknown answer {other}."),
        };
    }

    private async Task<(Hop Hop, TimeSpan Used)> TakeTurnAsync(
        FetchRequest request, Uri url, List<RedirectHop> redirects, TimeSpan? crawlDelay, TimeSpan left, CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromSeconds(_options.DelayPerHostSeconds);
        var host = HostGate.HostOf(url);
        using var turn = await _gate.EnterAsync(host, GroupOf(url), crawlDelay > pause ? crawlDelay.Value : pause, cancellationToken);
        if (turn.ClosedFor is var closed && closed > TimeSpan.Zero)
        {
            return (new Hop.Answer(new FetchOutcome.Busy("asked-to-wait", $"{url.Host} has asked us to wait.", closed)), TimeSpan.Zero);
        }

        await turn.StartAsync(cancellationToken);
        var startedAt = _clock.GetTimestamp();
        var hop = await TryAsync(turn, host, request, url, redirects, left, cancellationToken);
        if (hop is Hop.Answer { CloseFor: var rest, Outcome: var outcome } && rest > TimeSpan.Zero)
        {
            turn.Close(rest, wholeGroup: outcome.Code == StatusReader.TooManyRequests);
        }

        await turn.TellAsync(CancellationToken.None); // a wish for rest is kept, even when the caller has lost interest
        return (hop, _clock.GetElapsedTime(startedAt));
    }

    private string? GroupOf(Uri url) => _rules.Of(url) is { Domain: { } domain, Rules.RestTogether: true } ? domain : null;

    private async Task<Hop> TryAsync(
        HostGate.Turn turn, string host, FetchRequest request, Uri url, List<RedirectHop> redirects, TimeSpan left, CancellationToken cancellationToken)
    {
        if (left <= TimeSpan.Zero)
        {
            return FailureReader.OutOfTime(url.Host);
        }

        Hop? last = null;
        using var limit = new CancellationTokenSource(left, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await _tries.Of(host).ExecuteAsync(
                async token =>
                {
                    if (last is not null)
                    {
                        await turn.StartAsync(token);
                    }

                    return last = await MeasureAsync(turn, request, url, redirects, last, token, cancellationToken);
                },
                both.Token);
        }
        catch (BrokenCircuitException)
        {
            return FailureReader.Down(url.Host);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // What the host said before the time was up says more than that it was.
            return last ?? FailureReader.OutOfTime(url.Host);
        }
    }

    private async Task<Hop> MeasureAsync(
        HostGate.Turn turn, FetchRequest request, Uri url, List<RedirectHop> redirects, Hop? before, CancellationToken limit, CancellationToken cancellationToken)
    {
        var startedAt = _clock.GetTimestamp();
        Hop? hop = null;
        try
        {
            return hop = await _exchange.SendAsync(request, url, redirects, limit);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return hop = before is Hop.Answer said ? said with { IsTransient = false } : FailureReader.OutOfTime(url.Host);
        }
        finally
        {
            turn.Learn(_clock.GetElapsedTime(startedAt), hop is Hop.Redirect or Hop.Answer { Outcome: FetchOutcome.Fetched or FetchOutcome.Unchanged });
        }
    }

    // Who reads that an address was refused must learn who named it.
    private static FetchOutcome Led(FetchOutcome outcome, List<RedirectHop> redirects) =>
        outcome is FetchOutcome.Refused refused && redirects.Count > 0
            ? new FetchOutcome.Refused(refused.Code, $"{redirects[0].From.Host} leads to {redirects[^1].To.Host}: {refused.Message}")
            : outcome;

    private static FetchOutcome.Refused? CheckRedirects(List<RedirectHop> redirects)
    {
        var (from, _, to, _) = redirects[^1];
        if (from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp)
        {
            return new("insecure-redirect", $"{from.Host} leads from a secure page to an insecure one.");
        }

        if (redirects.Exists(hop => hop.From.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped) == to.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)))
        {
            return new("redirect-loop", $"{from.Host} leads in a circle. Some sites do until they are shown a cookie: see fetch.cookie of an outlet's file.");
        }

        return redirects.Count > MostRedirects ? new("too-many-redirects", $"{redirects[0].From.Host} leads from page to page without end.") : null;
    }
}
