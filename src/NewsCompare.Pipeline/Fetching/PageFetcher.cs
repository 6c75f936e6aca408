using System.Net;
using Polly;
using Polly.Retry;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Fetches feeds, pages, sitemaps and robots.txt: safely (addresses, sizes, times), politely (robots.txt, one request a host, pauses),
/// and with an outcome for everything that the web can answer.</summary>
/// <remarks>One for the whole process: the pauses and the robots.txt files are its own. Safe for use by many callers at once.</remarks>
internal sealed class PageFetcher : IDisposable
{
    private const int MostRedirects = 5;
    private const int MoreTries = 2;

    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly AddressGuard _guard;
    private readonly Exchange _exchange;
    private readonly HostGate _gate;
    private readonly RobotsCache _robots;
    private readonly ResiliencePipeline<Hop> _tries;

    /// <summary>Sets up a fetcher.</summary>
    /// <param name="options">Validated options.</param>
    /// <param name="clock">Time for pauses, limits and stamps.</param>
    /// <param name="lookUp">Resolves host names; null is the system's resolver.</param>
    public PageFetcher(FetchOptions options, TimeProvider clock, Func<string, CancellationToken, Task<IPAddress[]>>? lookUp = null)
    {
        (_options, _clock) = (options, clock);
        _guard = new(options, lookUp ?? Dns.GetHostAddressesAsync);
        _exchange = new(options, _guard, clock);
        _gate = new(clock);
        _robots = new(FetchAsync, clock);
        _tries = new ResiliencePipelineBuilder<Hop> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<Hop>
            {
                MaxRetryAttempts = MoreTries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromSeconds(options.RetryDelaySeconds),
                ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Result is Hop.Answer { IsTransient: true }),
            })
            .Build();
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
                return refusal;
            }

            var (stop, crawlDelay) = await AskRobotsAsync(request, url, cancellationToken);
            if (stop is not null)
            {
                return stop;
            }

            var (hop, used) = await TakeTurnAsync(request, url, redirects, crawlDelay, left, cancellationToken);
            if (hop is Hop.Answer answer)
            {
                return answer.Outcome;
            }

            var redirect = (Hop.Redirect)hop;
            redirects.Add(new(url, redirect.Status, redirect.To));
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
        if (!_options.RespectRobots || request.Purpose == FetchPurpose.Robots)
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
        using var turn = await _gate.EnterAsync(HostGate.HostOf(url), crawlDelay > pause ? crawlDelay.Value : pause, cancellationToken);
        if (turn.ClosedFor is var closed && closed > TimeSpan.Zero)
        {
            return (new Hop.Answer(new FetchOutcome.Busy("asked-to-wait", $"{url.Host} has asked us to wait.", closed)), TimeSpan.Zero);
        }

        await turn.StartAsync(cancellationToken);
        var startedAt = _clock.GetTimestamp();
        var hop = await TryAsync(turn, request, url, redirects, left, cancellationToken);
        if (hop is Hop.Answer { CloseFor: var rest } && rest > TimeSpan.Zero)
        {
            turn.Close(rest);
        }

        return (hop, _clock.GetElapsedTime(startedAt));
    }

    private async Task<Hop> TryAsync(
        HostGate.Turn turn, FetchRequest request, Uri url, List<RedirectHop> redirects, TimeSpan left, CancellationToken cancellationToken)
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
            return await _tries.ExecuteAsync(
                async token =>
                {
                    if (last is not null)
                    {
                        await turn.StartAsync(token);
                    }

                    return last = await _exchange.SendAsync(request, url, redirects, token);
                },
                both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // What the host said before the time was up says more than that it was.
            return last ?? FailureReader.OutOfTime(url.Host);
        }
    }

    private static FetchOutcome.Refused? CheckRedirects(List<RedirectHop> redirects)
    {
        var (from, _, to) = redirects[^1];
        if (from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp)
        {
            return new("insecure-redirect", $"{from.Host} leads from a secure page to an insecure one.");
        }

        if (redirects.Exists(hop => hop.From.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped) == to.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)))
        {
            return new("redirect-loop", $"{from.Host} leads in a circle.");
        }

        return redirects.Count > MostRedirects ? new("too-many-redirects", $"{redirects[0].From.Host} leads from page to page without end.") : null;
    }
}
