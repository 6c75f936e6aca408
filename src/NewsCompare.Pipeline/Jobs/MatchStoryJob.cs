using System.Globalization;
using Hangfire;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Decides which items belong to one story, and keeps its coverage in step.</summary>
internal sealed class MatchStoryJob(StoryStore stories, ItemStore items, MatchStore matches, AnalysisFunctions analysis, StoryOptions options, RunLog log, TimeProvider time)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "match";

    /// <summary>Matches a story, unless nothing has changed since the last matching.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(long storyId, long runId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await stories.FindAsync(storyId, cancellationToken) is not { } story || !story.IsOpen(now))
        {
            return;
        }

        var state = State(story, await items.FactsAsync(cancellationToken));
        if (state.Equals(story.MatchedState, StringComparison.Ordinal))
        {
            return;
        }

        var window = StoryWindow.Of(story, options);
        var found = await items.BetweenAsync(window.From, window.To, cancellationToken);
        var candidates = found.Where(item => !IsSeed(story.Seed, item)).Select(ToCandidate).ToList();
        var kept = candidates.Count == 0 ? [] : analysis.Match(story.Seed, candidates).Where(match => match.Accepted || match.Score >= options.KeepScore).Select(ToMatch).ToList();
        var gained = await matches.SaveAsync(story, state, analysis.Methods.Matcher, kept, now, cancellationToken);
        var message = string.Create(CultureInfo.InvariantCulture, $"{candidates.Count} items looked at, {kept.Count(match => match.Accepted)} belong to the story.");
        await log.InfoAsync(runId, Phase, null, story.Seed.StoryId, "matched", message, gained, cancellationToken);
    }

    /// <summary>Whether a story has to be matched again.</summary>
    public bool IsStale(StoredStory story, ItemFacts facts) => !State(story, facts).Equals(story.MatchedState, StringComparison.Ordinal);

    private string State(StoredStory story, ItemFacts facts)
    {
        var window = StoryWindow.Of(story, options);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{story.SeedRevisionId};{analysis.Methods.Matcher};{facts.State};{window.From.Stored()}-{window.To.Stored()};{options.KeepScore};{options.AcceptScore}");
    }

    // The seed's own page is no coverage of it.
    private bool IsSeed(Seed seed, StoredItem item) => seed.Url is { } url && analysis.Canonical(url) == item.Item.Url;

    private static Candidate ToCandidate(StoredItem item) => new(
        item.Id.ToString(CultureInfo.InvariantCulture), item.Item.Title, ItemText.Plain(item.Item.Summary), ItemText.Plain(item.Item.Content), item.Item.PublishedAt,
        Outlet: item.Item.OutletId);

    private NewMatch ToMatch(StoryMatch match) =>
        new(long.Parse(match.CandidateId, CultureInfo.InvariantCulture), match.Score, match.Accepted && match.Score >= options.AcceptScore, match.Evidence);
}
