using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Says of every outlet that is watched and has no article in a story why it has none.</summary>
internal sealed class SilenceFinder(
    FeedStore feeds, ItemStore items, MatchStore matches, CoverageStore coverage, DecisionStore decisions, SecondLookStore looks, RoundUpFinder roundUps, WaitingPages waiting, MatchStoryJob matching, OutletDirectory outlets, StoryOptions options, TimeProvider time)
{
    // A replay asks an archive in place of the outlet: what it lacks is no failure of the outlet.
    private const string NotArchived = "not-archived";

    // What came out in the first hours after the seed is most of its coverage.
    private static readonly TimeSpan Memory = TimeSpan.FromHours(6);

    /// <summary>The silent outlets by name; the seed's own outlet is none of them, nor is one whose feeds were never looked at: it watched nothing.</summary>
    /// <param name="story">The story.</param>
    /// <param name="unread">Its pages that could not be read: an outlet that has no other is silent.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<SilentOutlet>> OfAsync(StoredStory story, IReadOnlyList<StoredPage> unread, CancellationToken cancellationToken)
    {
        var window = StoryWindow.Of(story, options);
        var known = (await items.ByOutletAsync(window.From, window.To, cancellationToken)).ToDictionary(one => one.OutletId, StringComparer.Ordinal);
        var brought = await items.BroughtInAsync(window.From, window.To, cancellationToken);
        var covered = (await coverage.ListAsync(story.Id, cancellationToken)).Where(page => page.Active && !unread.Any(one => one.Id == page.Page.Id)).Select(page => page.Page.OutletId).ToHashSet(StringComparer.Ordinal);
        var barred = (await decisions.BarredOutletsAsync(story.Id, cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var lookedAt = (await looks.PagesAsync(story.Id, cancellationToken)).Where(page => page.IsSecondLook).Select(page => page.Url).ToHashSet();
        var missed = await looks.UnreadAsync(story.Id, options.RelatedScore, cancellationToken);
        var earlier = (await coverage.EarlierTextsAsync(story.Id, cancellationToken)).ToLookup(text => text.OutletId, StringComparer.Ordinal);
        var elsewhere = await matches.ElsewhereAsync(story.Id, cancellationToken);
        bool MayBeOfStory(StoredMatch match) => match.Accepted || match.IsSetAside || waiting.MayBeOfStory(match) || missed.Any(page => page.Url == match.Url);
        bool Waits(StoredMatch match) => match.Standing is Standing.Unmatched or Standing.Matched or Standing.Taken && !elsewhere.ContainsKey(match.Url) && MayBeOfStory(match);
        var near = (await matches.ListAsync(story.Id, cancellationToken)).OrderByDescending(Waits).ThenByDescending(StoryDecision.NearnessOf).ToLookup(match => match.OutletId, StringComparer.Ordinal);
        var isStale = await matching.IsStaleAsync(story, await items.FactsAsync(cancellationToken), cancellationToken);
        var watched = (await feeds.ListAsync(cancellationToken)).FindAll(feed => feed.Active);
        var silent = watched.GroupBy(feed => feed.OutletId, StringComparer.Ordinal)
            .Where(outlet => outlet.Any(feed => feed.CheckedAt is not null) && !covered.Contains(outlet.Key))
            .Select(feed => (Id: feed.Key, Name: outlets.Find(feed.Key)?.Name ?? feed.Key, Feeds: feed.ToList()))
            .Where(outlet => !IsOfSeed(story, outlet.Name, outlet.Id)).ToList();
        var kept = (await decisions.KeptOutAsync(story.Id, cancellationToken)).Select(one => new KeptOutPage(new(one.Page.Url), outlets.IdOf(one.Page.OutletId, new(one.Page.Url)), one.Standing))
            .Concat(near.SelectMany(outlet => outlet.Where((match, at) => match.Standing is Standing.Rejected or Standing.Moved || (at == 0 && match.Standing is Standing.Pinned)), (outlet, match) => new KeptOutPage(match.Url, outlet.Key, match.Standing)))
            .DistinctBy(page => page.Url).ToLookup(page => page.OutletId, StringComparer.Ordinal);
        var held = story is { MatchedState: not null, MergedInto: null } ? await roundUps.OfAsync(story, window, [.. silent.Select(outlet => outlet.Id)], cancellationToken) : new Dictionary<string, RoundUp>(StringComparer.Ordinal);
        var neverRead = await roundUps.NeverReadAsync(story, [.. silent.Select(outlet => outlet.Id).Where(outlet => !held.ContainsKey(outlet))], cancellationToken);
        return
        [
            .. silent.Select(outlet => Judge(outlet.Name, new(story, window, outlet.Feeds, known.GetValueOrDefault(outlet.Id), [.. near[outlet.Id]], barred.Contains(outlet.Id), lookedAt, isStale)
                {
                    Best = near[outlet.Id].FirstOrDefault(Waits), Refused = near[outlet.Id].FirstOrDefault(match => match.Standing is Standing.Unmatched && !elsewhere.ContainsKey(match.Url) && StoryDecision.IsByText(match.Evidence)), Earlier = earlier[outlet.Id].FirstOrDefault(), Elsewhere = near[outlet.Id].Where(match => elsewhere.ContainsKey(match.Url) && MayBeOfStory(match)).Select(match => $" but \"{match.Title}\", which belongs to the story '{elsewhere[match.Url]}'").FirstOrDefault() ?? "",
                    Unread = unread.FirstOrDefault(page => page.OutletId == outlet.Id), Missed = missed, KeptOut = [.. kept[outlet.Id]], RoundUp = held.GetValueOrDefault(outlet.Id), NeverRead = neverRead.GetValueOrDefault(outlet.Id), LastLookAt = watched.Max(feed => feed.CheckedAt), BroughtIn = brought.GetValueOrDefault(outlet.Id),
                }))
                .OrderBy(outlet => outlet.Outlet, StringComparer.Ordinal),
        ];
    }

    private static bool IsOfSeed(StoredStory story, string name, string id) =>
        name.Equals(story.Seed.Outlet, StringComparison.OrdinalIgnoreCase) || id.Equals(story.Seed.Outlet, StringComparison.Ordinal);

    private SilentOutlet Judge(string name, Facts facts)
    {
        var best = facts.Best;
        if (facts.Unread is { } unread)
        {
            var (why, what) = OfUnread(unread);
            return new(name, why, $"Its page {unread.Url.AbsoluteUri} belongs to the story, and could not be read: {what}", ToNearest(facts.Near.FirstOrDefault(match => match.Url == unread.Url)));
        }

        var (reason, detail) = facts switch
        {
            { IsBarred: true } => (SilenceReason.OutletNever, "A person keeps this outlet out of the story."),
            _ when KeptOutPage.InWords(facts.KeptOut) is { } decided => (SilenceReason.Rejected, decided),
            _ when Unlooked(facts) is { } unlooked => (SilenceReason.NotLookedAt, unlooked),
            _ when best is not null => UnlessForgotten(OfNearest(best, facts), facts),
            _ when facts.Feeds.TrueForAll(feed => feed.Failures > 0 || feed.CheckedAt is null) => Failed(facts.Feeds),
            { Items: { Inside: > 0 } there } when there.Nameless == there.Inside => (SilenceReason.NotLookedAt, $"{Items(facts)}, without headlines, and the addresses spell none: whether one tells of the seed is not known."),
            { Items: { Inside: > 0 } there } when there.OldestAt <= facts.SeedAt + Memory && !(there.NewestAt < facts.SeedAt && BringsNothing(facts)) =>
                (SilenceReason.NoItem, $"{NoneNear(facts)}{BeforeTheSeed(facts)}{Since(facts)}{Lacking(facts)}"),
            _ when facts.Feeds.TrueForAll(feed => feed.Mark.State is "empty") => facts.Feeds.Find(feed => feed.Warnings.Count > 0) is { } damaged ? (SilenceReason.FeedUnreadable, Odd(damaged)) : (SilenceReason.FeedEmpty, Odd(facts.Feeds[0])),
            { Items: { } there } when there.OldestAt > facts.SeedAt + Memory => (SilenceReason.NoMemory, $"{Forgotten(facts)} {NoneNear(facts)}{Lacking(facts)}"),
            _ when BringsNothing(facts) => (SilenceReason.FeedStale, $"{Odd(facts.Feeds.Find(feed => feed.Mark.State is not "empty")!)}{BeforeTheSeed(facts)}"),
            { Items: null } => (SilenceReason.NoMemory, Forgotten(facts)),
            _ => (SilenceReason.NoItem, $"{Items(facts)}.{Lacking(facts)}"),
        };
        detail += reason is SilenceReason.NoItem or SilenceReason.BelowFloor or SilenceReason.NotTaken or SilenceReason.NoMemory && facts.NeverRead is { } page ? string.Create(
            CultureInfo.InvariantCulture, $" Not read is its \"{page.Title}\" ({page.Url.AbsoluteUri}, {page.Clock.UtcDateTime:yyyy-MM-dd HH:mm} UTC), by its headline a live blog or a round-up{(page.NamesTheSeed ? " that names something of the seed" : "")}: whether it tells of the seed is not known.") : "";
        detail += reason is not (SilenceReason.OutletNever or SilenceReason.Rejected) && facts.Earlier is { } before ? string.Create(
            CultureInfo.InvariantCulture, $" Its page {before.Url.AbsoluteUri} belonged to the story with an earlier text, seen {before.SeenAt.UtcDateTime:yyyy-MM-dd HH:mm} (UTC), and does not with the present one.") : "";
        reason = reason is SilenceReason.NoItem or SilenceReason.BelowFloor && facts is { NeverRead.NamesTheSeed: true } ? SilenceReason.RoundUpNotRead : reason;
        return facts.RoundUp is not { } roundUp || reason is SilenceReason.OutletNever or SilenceReason.Rejected or SilenceReason.NotLookedAt ? new(name, reason, detail, ToNearest(best))
            : roundUp.IsOfSeveralThings && reason is not (SilenceReason.FetchFailed or SilenceReason.Blocked or SilenceReason.Paywalled) ? new(
                name, SilenceReason.RoundUp, $"No article of its own: {roundUp.InWords}. {detail}", best?.Url == roundUp.Item.Item.Url ? ToNearest(best) : new(roundUp.Item.Item.Title, roundUp.Item.Item.Url.AbsoluteUri, ScoreText.Cut(roundUp.Passage.Score)))
            : new(name, reason, $"{detail} Yet {roundUp.InWords}.", ToNearest(best));
    }

    // Pages that a person brought in are some of a day's, nobody knows which: that none of them is near says nothing of the outlet.
    private static (SilenceReason Reason, string Detail) UnlessForgotten((SilenceReason Reason, string Detail) found, Facts facts) =>
        found.Reason is SilenceReason.BelowFloor or SilenceReason.NoItem && facts.BroughtIn > 0 && !(facts.Items?.OldestAt <= facts.SeedAt + Memory) ? (SilenceReason.NoMemory, $"{Forgotten(facts)} {found.Detail}") : found;

    private static string Forgotten(Facts facts) => facts.Items is not { } there ? "Its feeds have not shown any item yet." : string.Create(
        CultureInfo.InvariantCulture, $"What is known of its feeds begins on {there.OldestAt:yyyy-MM-dd HH:mm}; the seed {(facts.Story.Seed.PublishedAt is null ? "states no time, and was added on" : "is of")} {facts.SeedAt:yyyy-MM-dd HH:mm} (UTC).");

    private static bool BringsNothing(Facts facts) => facts.Feeds.TrueForAll(feed => feed.Mark.State is "stale" or "silent" or "empty");

    // Of a seed without a time nothing is known to be before it.
    private static string BeforeTheSeed(Facts facts) => facts.Items is { } there && there.NewestAt < facts.Story.Seed.PublishedAt
        ? string.Create(CultureInfo.InvariantCulture, $" Its newest item is of {there.NewestAt:yyyy-MM-dd HH:mm} (UTC), before the seed.")
        : "";

    // A story that nobody ever matched, or whose pages are another's.
    private string? Unlooked(Facts facts) => facts.Story switch
    {
        { MergedInto: { } other } => $"The story is merged into '{other}': what is silent is told there.",
        { Seed.PublishedAt: { } at } when at > time.GetUtcNow() + StoryWindow.Ahead => string.Create(
            CultureInfo.InvariantCulture, $"The seed is dated {at:yyyy-MM-dd HH:mm} (UTC), which is still to come: what was published so far cannot be set against it. If that is wrong, correct 'published' in its seed file."),
        { Seed.PublishedAt: { } at } when at > facts.LastLookAt + StoryWindow.Ahead => string.Create(
            CultureInfo.InvariantCulture, $"The seed is dated {at:yyyy-MM-dd HH:mm} (UTC), which was still to come when the feeds were last looked at ({facts.LastLookAt:yyyy-MM-dd HH:mm}): what was published until then cannot be set against it. If the date is right, 'newscompare run' looks again; else correct 'published' in its seed file."),
        { MatchedState: not null } => null,
        var story when story.Active && (facts.IsStale || story.IsOpen(time.GetUtcNow(), options.Window)) => "The story was not matched yet: 'newscompare run' does.",
        var story => string.Create(CultureInfo.InvariantCulture, $"The story ended on {EndOf(story):yyyy-MM-dd} and was not looked at."),
    };

    private string Since(Facts facts) => !facts.IsStale ? ""
        : facts.Story.IsOpen(time.GetUtcNow(), options.Window) ? " The story was not matched since the last change: 'newscompare run' does."
        : facts.Story.Active ? string.Create(CultureInfo.InvariantCulture, $" The story ended on {EndOf(facts.Story):yyyy-MM-dd}; what came in since of its days was not looked at yet: 'newscompare run' does.")
        : " The story rests, since its seed file is gone: what came in since was not looked at.";

    private DateTime EndOf(StoredStory story) => story.EndsAt(options.Window).UtcDateTime;

    private (SilenceReason Reason, string Detail) OfNearest(StoredMatch best, Facts facts)
    {
        var byText = StoryDecision.IsByText(best.Evidence);
        var byOwnText = byText && !best.Evidence.Any(line => line.StartsWith(StoryDecision.SameAnnouncement, StringComparison.Ordinal));
        var floor = StoryDecision.IsRoundUp(best.Evidence) ? options.RoundUpScore : StoryDecision.IsOfOtherDay(best.Evidence) ? options.OtherDayScore : byText ? options.AcceptByTextScore : options.AcceptScore;
        var score = string.Create(CultureInfo.InvariantCulture, $"{Items(facts)}; the nearest has a score of {ScoreText.Of(best.Score)}");
        if (!best.Accepted && !best.IsSetAside && facts.Missed.FirstOrDefault(page => page.Url == best.Url) is { } missed)
        {
            var (reason, what) = OfUnread(missed);
            return (reason, $"{score}, and its page {missed.Url.AbsoluteUri}, by which it was to be decided, could not be read: {what}{Since(facts)}");
        }

        if (best.Score < floor && !best.IsSetAside)
        {
            return (SilenceReason.BelowFloor, string.Create(
                CultureInfo.InvariantCulture, $"{score}{(byOwnText ? " by its text" : byText ? " by the text of the page whose announcement it has" : "")}, and {ScoreText.OfFloor(floor)} is the lowest that is taken {(byText ? "by its text alone " : "")}without a person.{Since(facts)}{Lacking(facts)}"));
        }

        var why = best switch
        {
            { IsSetAside: true } => "its page was read and set aside: its text shares no sentence with the seed",
            { Accepted: true } => "the matcher takes it, but its page was taken down here or belongs to no story now",
            _ when StoryDecision.IsPreview(best.Evidence) => "it came out before the seed and speaks of the event as still to come: a person decides",
            _ when StoryDecision.IsExplainer(best.Evidence) => "its headline is that of an explainer, a comment or pictures, and it does not begin as a report of the event: a person decides",
            _ when facts.IsStale => "it was decided before the last change of items, seed or settings",
            { CopyOf: not null } when !byOwnText => "its announcement is a copy of that of another page, which is not taken",
            _ when byOwnText => "the matcher does not take it by its text",
            _ when byText => "the matcher does not take it by the text of the page whose announcement it has",
            _ when facts.LookedAt.Contains(best.Url) => "its page was looked at, and no article to decide by was read there",
            _ => "its announcement alone does not suffice, and its page was not read yet to decide by its text",
        };
        return (SilenceReason.NotTaken, $"{score}, which would suffice, but {why}.{Since(facts)}");
    }

    private static (SilenceReason Reason, string Detail) Failed(List<StoredFeed> feeds)
    {
        var feed = feeds.First(one => one.CheckedAt is not null);
        return (feed.Outcome is NotArchived ? SilenceReason.NoMemory : ReasonOf(feed.Outcome), feed.Mark.StateMessage ?? feed.Message ?? "Its feeds could not be fetched.");
    }

    // A page that was to be read; what stands on it is not known.
    private static (SilenceReason Reason, string Why) OfUnread(StoredPage page) => page switch
    {
        { Failing: true } => (ReasonOf(page.Outcome), page.Message ?? "it could not be fetched."),
        { Reading: ExtractionOutcome.Paywalled } => (SilenceReason.Paywalled, "a paywall may hide some of its text."),
        { Reading: ExtractionOutcome.NotAnArticle } => (SilenceReason.Unreadable, "no article is to be read in it."),
        { Reading: ExtractionOutcome.Refused } => (SilenceReason.Unreadable, "it is unsafe to read."),
        { ReadAttempts: > 0 } => (SilenceReason.Unreadable, PageReader.NotRead(page)),
        _ => (SilenceReason.Unreadable, "its text is doubtful."),
    };

    // Where one of several feeds could not be read, the others do not say all.
    private static string Lacking(Facts facts) => facts.Feeds.FindAll(feed => feed.Failures > 0 || feed.CheckedAt is null) is { Count: > 0 } failed
        ? string.Create(CultureInfo.InvariantCulture, $" {failed.Count} of its {facts.Feeds.Count} feeds could not be read: {failed[0].Url}: {failed[0].Mark.StateMessage ?? failed[0].Message ?? "not fetched yet."}")
        : "";

    // Of a page that a sitemap lists by its address alone no headline is known.
    private static NearestItem? ToNearest(StoredMatch? match) => match is null ? null : new(
        ListedDay.IsAddressAlone(match) ? $"{match.Title} (as its address spells it)" : match.Title, match.Url.AbsoluteUri, ScoreText.Cut(match.Score));

    private static string Odd(StoredFeed feed) => string.Join(' ', feed.Warnings.Append(feed.Mark.StateMessage ?? "It brings nothing new."));

    private static SilenceReason ReasonOf(string? code) => FeedJudgement.Failed(code ?? "", "").State switch
    {
        FeedState.Blocked or FeedState.BotWall or FeedState.ConsentWall => SilenceReason.Blocked,
        FeedState.Paywall => SilenceReason.Paywalled,
        FeedState.NotAFeed => SilenceReason.FeedUnreadable,
        _ => SilenceReason.FetchFailed,
    };

    private static string NoneNear(Facts facts) => facts.Items is { Inside: > 0 } ? $"{Items(facts)}, and none {(facts.IsStale ? "that was looked at " : "")}{NotNear(facts)}{facts.Elsewhere}{(facts.Items.Nameless > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {facts.Items.Nameless} without a headline could not be looked at") : "")}." : $"{Items(facts)}.";

    private static string NotNear(Facts facts) => facts switch
    {
        { RoundUp: not null } => "is near enough to the seed to be about it",
        { Refused: { } refused } => string.Create(CultureInfo.InvariantCulture, $"is of the story: the nearest, \"{refused.Title}\" ({refused.Url.AbsoluteUri}), was read, and has a score of {ScoreText.Of(refused.Score)} by its text"),
        _ => "comes near the seed by headline and summary",
    };

    private static string Items(Facts facts) => (facts.Items?.Inside ?? 0) switch
    {
        0 => "It announced nothing in the story's window",
        1 => "It announced 1 item in the story's window",
        var many => string.Create(CultureInfo.InvariantCulture, $"It announced {many} items in the story's window"),
    } + (facts.BroughtIn == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({facts.BroughtIn} {(facts.BroughtIn == 1 ? "page of those days was" : "pages of those days were")} brought in)"));

    private sealed record Facts(StoredStory Story, StoryWindow Window, List<StoredFeed> Feeds, OutletItems? Items, List<StoredMatch> Near, bool IsBarred, IReadOnlySet<Uri> LookedAt, bool IsStale)
    {
        public StoredMatch? Best { get; init; }

        public StoredMatch? Refused { get; init; }

        public EarlierText? Earlier { get; init; }

        public string Elsewhere { get; init; } = "";

        public StoredPage? Unread { get; init; }

        public IReadOnlyList<StoredPage> Missed { get; init; } = [];

        public IReadOnlyList<KeptOutPage> KeptOut { get; init; } = [];

        public RoundUp? RoundUp { get; init; }

        public DateTimeOffset? LastLookAt { get; init; }

        public int BroughtIn { get; init; }

        public AnnouncedPage? NeverRead { get; init; }

        public DateTimeOffset SeedAt => Story.Seed.PublishedAt ?? Story.AddedAt;
    }
}
