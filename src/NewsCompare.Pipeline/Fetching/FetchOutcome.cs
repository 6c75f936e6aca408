namespace NewsCompare.Pipeline.Fetching;

/// <summary>How a fetch ended.</summary>
internal abstract record FetchOutcome
{
    private FetchOutcome(string code, string message, TimeSpan? retryAfter) => (Code, Message, RetryAfter) = (code, message, retryAfter);

    /// <summary>A stable word for the reason, lower-case with hyphens ("robots-disallowed").</summary>
    public string Code { get; }

    /// <summary>The reason, for a person.</summary>
    public string Message { get; }

    /// <summary>How long to wait before the next try is worth while; null where time alone changes nothing.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The page came.</summary>
    internal sealed record Fetched(FetchedPage Page) : FetchOutcome("fetched", "Fetched.", null);

    /// <summary>The stored answer still holds (304).</summary>
    /// <param name="FinalUrl">The address that answered.</param>
    /// <param name="CheckedAt">When it said so.</param>
    internal sealed record Unchanged(Uri FinalUrl, DateTimeOffset CheckedAt) : FetchOutcome("unchanged", "Not changed since the last fetch.", null)
    {
        /// <summary>For how long the answer says that it is good; null when it does not.</summary>
        public TimeSpan? FreshFor { get; init; }

        /// <summary>The hops to <see cref="FinalUrl"/>, first to last.</summary>
        public IReadOnlyList<RedirectHop> Redirects { get; init; } = [];
    }

    /// <summary>There is no such page, or no longer (404, 410).</summary>
    internal sealed record Missing(string Code, string Message) : FetchOutcome(Code, Message, null);

    /// <summary>The outlet does not let programs, or us, read the page: a status, a bot wall, or robots.txt.</summary>
    internal sealed record Blocked(string Code, string Message, TimeSpan? RetryAfter) : FetchOutcome(Code, Message, RetryAfter);

    /// <summary>The outlet asks us to come back later (429, 503, or an earlier such answer that still holds).</summary>
    internal sealed record Busy(string Code, string Message, TimeSpan? RetryAfter) : FetchOutcome(Code, Message, RetryAfter);

    /// <summary>The outlet's server failed (5xx).</summary>
    internal sealed record ServerError(string Code, string Message, TimeSpan? RetryAfter) : FetchOutcome(Code, Message, RetryAfter);

    /// <summary>No answer: name, connection, TLS, time.</summary>
    internal sealed record Unreachable(string Code, string Message, TimeSpan? RetryAfter) : FetchOutcome(Code, Message, RetryAfter);

    /// <summary>We do not take the address or the answer: not public, redirects without end, too large, malformed.</summary>
    internal sealed record Refused(string Code, string Message) : FetchOutcome(Code, Message, null);
}
