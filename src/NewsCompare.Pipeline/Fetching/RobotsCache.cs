using System.Collections.Concurrent;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Keeps the robots.txt of each origin for a day.</summary>
/// <param name="fetch">Fetches a file.</param>
/// <param name="clock">Says when a file is too old.</param>
internal sealed class RobotsCache(Func<FetchRequest, CancellationToken, Task<FetchOutcome>> fetch, TimeProvider clock)
{
    private const int MostOrigins = 2_000;
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>What the robots.txt beside an address says.</summary>
    /// <param name="url">Any address of the origin.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<RobotsAnswer> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        var file = new Uri(url, "/robots.txt");
        Forget();
        var entry = _entries.GetOrAdd(file.AbsoluteUri, _ => new Entry());
        await entry.OneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (entry.Answer is { } known && clock.GetUtcNow() < entry.GoodUntil)
            {
                return known;
            }

            var (answer, goodFor) = Read(file, await fetch(new(file, FetchPurpose.Robots), cancellationToken));
            (entry.Answer, entry.GoodUntil) = (answer, clock.GetUtcNow() + goodFor);
            return answer;
        }
        finally
        {
            entry.OneAtATime.Release();
        }
    }

    // A wall or a page in the file's place is neither a file that is not there nor rules: it must not count as leave.
    // RFC 9309, 2.3.1: a file that is not there allows all; one that cannot be had, because of the host or the network, forbids all.
    private static (RobotsAnswer Answer, TimeSpan GoodFor) Read(Uri file, FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Fetched { Page: var page } when WallReader.IsHtml(page) => Silent(
            new FetchOutcome.Blocked("robots-not-text", $"{file} is answered with a page for people, so what it allows is not known and nothing there is fetched.", LongestSilence), LongestSilence),
        FetchOutcome.Blocked { Code: "bot-wall" or "consent-wall" } wall => Silent(
            new FetchOutcome.Blocked("robots-bot-wall", $"{file} is behind a wall, so what it allows is not known and nothing there is fetched: {wall.Message}", wall.RetryAfter), wall.RetryAfter),
        FetchOutcome.Fetched fetched => (new RobotsAnswer.Rules(RobotsRules.Parse(fetched.Page.Body, UserAgent.Product)), Day),
        FetchOutcome.Missing or FetchOutcome.Blocked => (new RobotsAnswer.Rules(RobotsRules.AllowAll), Day),
        FetchOutcome.Refused { Code: "too-many-redirects" or "redirect-loop" or "bad-redirect" } => (new RobotsAnswer.Rules(RobotsRules.AllowAll), Day),
        FetchOutcome.Busy busy => Silent(busy, busy.RetryAfter),
        FetchOutcome.ServerError failed => Silent(
            new FetchOutcome.ServerError("robots-unreachable", Because(file, failed), failed.RetryAfter), failed.RetryAfter),
        FetchOutcome.Unreachable failed => Silent(
            new FetchOutcome.Unreachable("robots-unreachable", Because(file, failed), failed.RetryAfter), failed.RetryAfter),
        _ => Silent(new FetchOutcome.Refused("robots-refused", Because(file, outcome)), LongestSilence),
    };

    private static (RobotsAnswer Answer, TimeSpan GoodFor) Silent(FetchOutcome outcome, TimeSpan? wait) =>
        (new RobotsAnswer.Silent(outcome), wait is { } asked && asked < LongestSilence ? asked : LongestSilence);

    private static string Because(Uri file, FetchOutcome outcome) => $"{file} cannot be read, so nothing else there is: {outcome.Message}";

    private void Forget()
    {
        if (_entries.Count > MostOrigins)
        {
            var now = clock.GetUtcNow();
            foreach (var (origin, entry) in _entries)
            {
                if (entry.Answer is not null && entry.GoodUntil < now)
                {
                    _entries.TryRemove(origin, out _);
                }
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim OneAtATime { get; } = new(1, 1);

        public RobotsAnswer? Answer { get; set; }

        public DateTimeOffset GoodUntil { get; set; }
    }
}
