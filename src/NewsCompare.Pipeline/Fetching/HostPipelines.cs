using System.Collections.Concurrent;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>How a call to a host is tried: at most two more times where that may help, and not at all for a while after many calls have failed.</summary>
/// <remarks>Many refusals (403) in a row are a wish for fewer requests too, said by a wall that knows no 429.</remarks>
/// <param name="options">The first pause between two tries.</param>
/// <param name="clock">Measures the pauses.</param>
internal sealed class HostPipelines(FetchOptions options, TimeProvider clock)
{
    private const int MoreTries = 2;
    private const int FailedCalls = 5;
    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, ResiliencePipeline<Hop>> _pipelines = new(StringComparer.Ordinal);

    /// <summary>For how long a host is left alone after that.</summary>
    public static TimeSpan Rest { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The pipeline of a host.</summary>
    /// <param name="host">As <see cref="HostGate.HostOf"/> gives it.</param>
    public ResiliencePipeline<Hop> Of(string host) => _pipelines.GetOrAdd(host, _ => Build());

    private ResiliencePipeline<Hop> Build() => new ResiliencePipelineBuilder<Hop> { TimeProvider = clock }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Hop>
        {
            FailureRatio = 1,
            MinimumThroughput = FailedCalls,
            SamplingDuration = Watched,
            BreakDuration = Rest,
            ShouldHandle = called => ValueTask.FromResult(called.Outcome.Result is Hop.Answer { Outcome: FetchOutcome.Unreachable or FetchOutcome.ServerError or FetchOutcome.Blocked { Code: "forbidden" } }),
        })
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
