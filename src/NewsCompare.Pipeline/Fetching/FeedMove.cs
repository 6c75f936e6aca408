namespace NewsCompare.Pipeline.Fetching;

/// <summary>Where a feed says that it has moved to for good.</summary>
/// <param name="To">Its new address.</param>
/// <param name="Since">When it first said so.</param>
/// <param name="Seen">How often it has said so.</param>
internal sealed record FeedMove(Uri To, DateTimeOffset Since, int Seen)
{
    private const int Enough = 3;
    private static readonly TimeSpan LongEnough = TimeSpan.FromHours(24);

    /// <summary>Whether it has said so often and long enough to be believed: a mistake of an hour must not send us away for ever.</summary>
    /// <param name="now">The clock.</param>
    public bool IsBelieved(DateTimeOffset now) => Seen >= Enough && now - Since >= LongEnough;

    /// <summary>The move as the hops of a new answer show it.</summary>
    /// <param name="before">As it was known, or null.</param>
    /// <param name="redirects">The hops of an answer from the old address; without any the feed has not moved.</param>
    /// <param name="now">The clock.</param>
    public static FeedMove? After(FeedMove? before, IReadOnlyList<RedirectHop> redirects, DateTimeOffset now) =>
        Target(redirects) is not { } to ? null
        : before is not null && before.To == to ? before with { Seen = before.Seen + 1 }
        : new(to, now, 1);

    /// <summary>The address to which a chain of redirects leads for good, or null.</summary>
    public static Uri? Target(IReadOnlyList<RedirectHop> redirects) =>
        redirects.Count > 0 && redirects.All(hop => hop.Status is 301 or 308) ? redirects[^1].To : null;
}
