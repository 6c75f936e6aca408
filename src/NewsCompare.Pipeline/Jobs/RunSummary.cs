using System.Text.Json.Serialization;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>What one pass did.</summary>
/// <param name="RunId">Its number on the Runs page.</param>
/// <param name="Stories">Stories whose seed is there.</param>
/// <param name="FeedsPolled">Feeds that answered.</param>
/// <param name="FeedsFailed">Feeds that failed.</param>
/// <param name="ItemsNew">Items seen for the first time.</param>
/// <param name="MatchesNew">Pages that a story has gained.</param>
/// <param name="PagesFetched">Pages whose bytes were new.</param>
/// <param name="PagesUnchanged">Pages that had not changed.</param>
/// <param name="PagesFailed">Pages that could not be fetched.</param>
/// <param name="RevisionsNew">Texts that were new, first ones included.</param>
/// <param name="ComparisonsNew">Comparisons that were made.</param>
/// <param name="Problems">What did not work, by outlet; with what has not worked since an earlier pass.</param>
/// <param name="StoryFacts">For each open story, and each that was matched after its end, what there was to look at.</param>
/// <param name="Reports">The files that were written.</param>
/// <param name="Errors">Our mistakes, in words: each one ended a job.</param>
internal sealed record RunSummary(
    long RunId,
    int Stories,
    int FeedsPolled,
    int FeedsFailed,
    int ItemsNew,
    int MatchesNew,
    int PagesFetched,
    int PagesUnchanged,
    int PagesFailed,
    int RevisionsNew,
    int ComparisonsNew,
    IReadOnlyList<RunProblem> Problems,
    IReadOnlyList<StoryFacts> StoryFacts,
    IReadOnlyList<string> Reports,
    IReadOnlyList<string> Errors)
{
    /// <summary>What a user should know: which stories rest, whose seeds were not looked at, whose certificates are not checked, which pages were set aside.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Feeds that answer and are odd all the same: stale, silent, empty or moved.</summary>
    public IReadOnlyList<RunProblem> OddFeeds { get; init; } = [];

    /// <summary>Texts that were new of pages near a story that belong to none.</summary>
    public int NearTextsNew { get; init; }

    /// <summary>Whether nothing was stored that was not there before.</summary>
    [JsonIgnore]
    public bool NothingNew => ItemsNew + MatchesNew + RevisionsNew + NearTextsNew + ComparisonsNew == 0;

    /// <summary>"failed" after a mistake of ours, "partial" when a feed or page could not be fetched, else "done"; a page behind a paywall is no failure.</summary>
    [JsonIgnore]
    public string Outcome => Errors.Count > 0 ? "failed" : Problems.Any(IsFailure) ? "partial" : "done";

    /// <summary>Whether a problem is a failure: a page behind a paywall is none.</summary>
    /// <param name="problem">Of a pass.</param>
    public static bool IsFailure(RunProblem problem) => !problem.Phase.Equals(ReadCoverageJob.Phase, StringComparison.Ordinal);
}

/// <summary>Something that did not work.</summary>
/// <param name="OutletId">Whose, or null.</param>
/// <param name="Phase">"seeds", "poll", "fetch" or "read".</param>
/// <param name="Subject">The address or file.</param>
/// <param name="Code">Lower-case-with-hyphens.</param>
/// <param name="Message">In words.</param>
/// <param name="FromBefore">Whether it was found in an earlier pass and not tried in this one.</param>
internal sealed record RunProblem(string? OutletId, string Phase, string Subject, string Code, string Message, bool FromBefore);

/// <summary>What there was to look at for a story.</summary>
/// <param name="StoryId">The name of the seed file.</param>
/// <param name="SeedAt">The seed's time, or null.</param>
/// <param name="WindowFrom">From when on items are looked for.</param>
/// <param name="WindowTo">Until when.</param>
/// <param name="ItemsKnown">All items that the feeds have shown.</param>
/// <param name="ItemsOfWindow">Those with a time inside the window.</param>
/// <param name="OldestItemAt">The oldest time of all items, or null.</param>
/// <param name="NewestItemAt">The newest time of all items, or null.</param>
/// <param name="Pages">Pages that belong to the story.</param>
internal sealed record StoryFacts(
    string StoryId,
    DateTimeOffset? SeedAt,
    DateTimeOffset WindowFrom,
    DateTimeOffset WindowTo,
    int ItemsKnown,
    int ItemsOfWindow,
    DateTimeOffset? OldestItemAt,
    DateTimeOffset? NewestItemAt,
    int Pages)
{
    /// <summary>Whether the seed's time is still to come: nothing can have been published about it. Default false.</summary>
    public bool SeedIsAhead { get; init; }

    /// <summary>The outlets with pages that may be about the story and wait for a person, by id. Default none.</summary>
    public IReadOnlyList<WaitingOutlet> Waiting { get; init; } = [];

    /// <summary>The folder of its seed file. Default "seeds".</summary>
    public string SeedFolder { get; init; } = "seeds";

    /// <summary>The outlets whose feeds have shown items, where no page belongs to the story and some item is of its days. Default 0.</summary>
    public int OutletsKnown { get; init; }

    /// <summary>Those of them that have an item of the story's days. Default 0.</summary>
    public int OutletsOfWindow { get; init; }

    /// <summary>Whether no page belongs to the story, and most feeds do not reach back to the seed's days.</summary>
    public bool HardlyAnyInWindow => Pages == 0 && OutletsOfWindow > 0 && OutletsOfWindow < OutletsKnown - OutletsOfWindow;

    /// <summary>Whether the feeds hold nothing of the seed's days, and nothing else belongs to the story.</summary>
    public bool NothingInWindow => ItemsOfWindow == 0 && Pages == 0;
}
