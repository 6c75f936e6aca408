using System.Globalization;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>What a feed is worth: whether it can be read, holds something, and whether that is recent.</summary>
internal static class FeedJudgement
{
    private const int Patience = 5;
    private static readonly TimeSpan ShortestPatience = TimeSpan.FromHours(48);

    /// <summary>Judges a feed that was read once, by the times of its items.</summary>
    /// <param name="publishedAt">The times of its items, in any order; null for an item without one.</param>
    /// <param name="now">The clock.</param>
    public static FeedFinding Of(IReadOnlyList<DateTimeOffset?> publishedAt, DateTimeOffset now)
    {
        // What is announced for later says nothing about how fresh the feed is.
        var newest = publishedAt.Where(at => at <= now).Max();
        return Of(new FeedFacts(publishedAt.Count, newest, FeedRhythm.Of(Core.Feeds.FeedHints.None, publishedAt, now).Usual, now), now);
    }

    /// <summary>Judges a feed by what is known of it.</summary>
    /// <remarks>How often a feed has something new is its own affair: one of a daily newspaper rests longer than one of a wire, so each is measured against its own pace.
    /// Stale goes by the publisher's clock, silent by ours: a feed that dates all its items today, or none, is found out by bringing none that we have not seen.</remarks>
    /// <param name="facts">What is known.</param>
    /// <param name="now">The clock.</param>
    public static FeedFinding Of(FeedFacts facts, DateTimeOffset now)
    {
        if (facts.Items == 0)
        {
            return new(FeedState.Empty, 0, null, "The feed is there, but holds no items: look at the outlet's site for another one.");
        }

        var patience = facts.Usual is { } usual && Patience * usual > ShortestPatience ? Patience * usual : ShortestPatience;
        if (now - facts.NewestAt is { } age && age > patience)
        {
            return new(FeedState.Stale, facts.Items, facts.NewestAt, $"Nothing new for {Words(age)}; after {Words(patience)} that is unusual for it. Is there another feed?");
        }

        if (now - facts.LastNewsAt is var silence && silence > patience)
        {
            return new(
                FeedState.Silent, facts.Items, facts.NewestAt,
                $"It answers, but has shown us nothing new for {Words(silence)}, {(facts.NewestAt is null ? "and no item states a time that has come" : "whatever the times of its items say")}. Is there another feed?");
        }

        return new(
            FeedState.Ok, facts.Items, facts.NewestAt,
            facts.NewestAt is null ? "No item states a time that has come, so how fresh it is cannot be told." : $"The newest item was {Words(now - facts.NewestAt.Value)} old at this poll.");
    }

    /// <summary>Judges a feed that could not be read.</summary>
    /// <param name="code">As <see cref="FetchOutcome.Code"/>, or that of the parser.</param>
    /// <param name="message">In words.</param>
    public static FeedFinding Failed(string code, string message) => new(
        code switch
        {
            "bot-wall" or "robots-bot-wall" => FeedState.BotWall,
            "consent-wall" => FeedState.ConsentWall,
            "payment-required" or "sign-in-required" => FeedState.Paywall,
            "not-found" or "gone" => FeedState.Missing,
            "forbidden" or "legal-reasons" or "robots-disallowed" or "robots-not-text" => FeedState.Blocked,
            "not-a-feed" or "feed-damaged" or "feed-too-deep" or "feed-too-large" => FeedState.NotAFeed,
            "scheme" or "user-info" or "url-too-long" or "host" or "port" or "address-not-public" or "contact-missing" or "bad-redirect" or "insecure-redirect" or "redirect-loop"
                or "too-many-redirects" or "too-large" or "bad-encoding" or "headers-too-large" or "malformed" or "truncated" or "forgotten" or "unexpected-status" or "robots-refused" => FeedState.Refused,
            _ when code.StartsWith("http-4", StringComparison.Ordinal) => FeedState.Blocked,
            _ => FeedState.Unreachable,
        },
        null, null, message);

    /// <summary>What is found, and that the feed has moved.</summary>
    /// <param name="found">How it is at its new address.</param>
    /// <param name="to">Where that is.</param>
    public static FeedFinding Moved(FeedFinding found, Uri to) => found.Failed
        ? found
        : found with { State = FeedState.Moved, Message = $"It has moved to {to}: put that address into the outlet's file. {found.Message}" };

    private static string Words(TimeSpan time) => time.TotalHours < 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min")
        : time.TotalHours < 72 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0} h")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalDays:0} days");
}

/// <summary>What is known of a feed that can be read.</summary>
/// <param name="Items">How many items it holds.</param>
/// <param name="NewestAt">The newest time that its items state, or null.</param>
/// <param name="Usual">The median time between two of its items, or null.</param>
/// <param name="LastNewsAt">When we last saw an item in it that we had not seen; else when we first looked.</param>
internal sealed record FeedFacts(int Items, DateTimeOffset? NewestAt, TimeSpan? Usual, DateTimeOffset LastNewsAt);

/// <summary>How a feed was found.</summary>
internal enum FeedState
{
    /// <summary>It has items, and they are as fresh as usual.</summary>
    Ok,

    /// <summary>It has no items.</summary>
    Empty,

    /// <summary>Its newest item is older than it should be.</summary>
    Stale,

    /// <summary>It answers, and brings nothing that we have not seen.</summary>
    Silent,

    /// <summary>It answers at another address for good.</summary>
    Moved,

    /// <summary>The outlet does not let us read it.</summary>
    Blocked,

    /// <summary>A wall against programs answers in its place.</summary>
    BotWall,

    /// <summary>A page that asks for consent answers in its place.</summary>
    ConsentWall,

    /// <summary>The outlet wants a sign-in or money.</summary>
    Paywall,

    /// <summary>There is no such feed (any more).</summary>
    Missing,

    /// <summary>No answer, or none for now.</summary>
    Unreachable,

    /// <summary>We do not take its address or its answer.</summary>
    Refused,

    /// <summary>Something else than a feed came.</summary>
    NotAFeed,
}

/// <summary>What was found of a feed.</summary>
/// <param name="State">In a word.</param>
/// <param name="Items">How many it holds; null when it could not be read.</param>
/// <param name="NewestAt">The time of its newest item, or null.</param>
/// <param name="Message">In words.</param>
internal sealed record FeedFinding(FeedState State, int? Items, DateTimeOffset? NewestAt, string Message)
{
    /// <summary>Whether nothing could be read.</summary>
    public bool Failed => State is not (FeedState.Ok or FeedState.Empty or FeedState.Stale or FeedState.Silent or FeedState.Moved);

    /// <summary>The state as it is written: "not-a-feed".</summary>
    public string Word => State switch
    {
        FeedState.NotAFeed => "not-a-feed",
        FeedState.BotWall => "bot-wall",
        FeedState.ConsentWall => "consent-wall",
        _ => State.ToString().ToLowerInvariant(),
    };
}
