using System.Globalization;
using Hangfire;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Decides which items belong to one story, and keeps its coverage in step.</summary>
internal sealed class MatchStoryJob(
    StoryStore stories, ItemStore items, MatchStore matches, SecondLookStore looks, RevisionStore revisions, StoryRetrieval retrieval, StoryDecision decision, AnalysisFunctions analysis, StoryOptions options, RunLog log, TimeProvider time)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "match";

    /// <summary>With so many pages there may be more than are usually looked at.</summary>
    private const int Crowded = StoryRetrieval.Usual / 3;

    /// <summary>Matches a story, unless nothing has changed since the last matching.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(long storyId, long runId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await stories.FindAsync(storyId, cancellationToken) is not { Active: true } story || !await IsStaleAsync(story, await items.FactsAsync(cancellationToken), cancellationToken))
        {
            return;
        }

        var (gained, message) = await MatchAsync(story, now, cancellationToken);
        if (message is not null)
        {
            await log.InfoAsync(runId, Phase, null, story.Seed.StoryId, "matched", message, gained, cancellationToken);
        }
    }

    /// <summary>Matches a story, open or not, unless nothing has changed since the last matching.</summary>
    /// <param name="story">The story.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    /// <returns>How many pages it has gained, and what was done in words; null when nothing was.</returns>
    public async Task<(int Gained, string? Message)> MatchAsync(StoredStory story, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var state = State(story, await items.FactsAsync(cancellationToken));
        if (state.Equals(story.MatchedState, StringComparison.Ordinal))
        {
            return (0, null);
        }

        await retrieval.BringInStepAsync(cancellationToken);
        var taken = IsOfToday(story) ? TakenItems.Of(await matches.TakenAsync(story.Id, cancellationToken)) : TakenItems.None;
        var (near, kept) = await DecideAsync(story, taken, StoryRetrieval.Usual, cancellationToken);
        if (kept.Count(match => match.Accepted) >= Crowded)
        {
            (near, kept) = await DecideAsync(story, taken, StoryRetrieval.Most, cancellationToken);
        }

        var gained = await matches.SaveAsync(story, state, analysis.Methods.Matcher, kept, now, cancellationToken);
        var message = string.Create(CultureInfo.InvariantCulture, $"{near.Pool.Items} items in its window, {near.Items.Count} of them looked at closely, {kept.Count(match => match.Accepted)} belong to the story.");
        return (gained, message);
    }

    /// <summary>Whether a story has to be matched again. One that has ended only where items of its days came in since, or the text of a page became known that it had asked for:
    /// its end bounds what belongs to it, not when that is seen.</summary>
    public async Task<bool> IsStaleAsync(StoredStory story, ItemFacts facts, CancellationToken cancellationToken)
    {
        if (State(story, facts).Equals(story.MatchedState, StringComparison.Ordinal))
        {
            return false;
        }

        if (!story.Active || story.IsOpen(time.GetUtcNow(), options.Window))
        {
            return true;
        }

        var window = StoryWindow.Of(story, options);
        return (IsOfToday(story) && !story.MatchedState!.EndsWith(";" + story.KnownTexts, StringComparison.Ordinal)) || await items.HasNewerAsync(window.From, window.To, LastItem(story.MatchedState), cancellationToken);
    }

    /// <summary>Whether a story was last matched by the seed, method and settings of today: what that has asked to be read is read, also after its end.</summary>
    public bool IsOfToday(StoredStory story) => story.MatchedState?.StartsWith(Grounds(story), StringComparison.Ordinal) == true;

    // The number of the last item that there was at the last matching, as ItemFacts writes it down.
    private static long LastItem(string? state) =>
        state?.Split(';') is [.., var facts, _] && facts.Split('/') is [_, var last, _] && long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string State(StoredStory story, ItemFacts facts) => $"{Grounds(story)}{facts.State};{story.KnownTexts}";

    // What was taken by the same seed, method and settings stays taken more easily.
    private string Grounds(StoredStory story)
    {
        // The window as it was before the story had pages: what lies in the days it has gained is looked at with the next new item.
        var window = StoryWindow.Of(story with { PagesAt = [] }, options);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{story.SeedRevisionId};{analysis.Methods.Matcher};{window.From.Stored()}-{window.To.Stored()};{options.KeepScore};{options.AcceptScore};{options.RelatedScore};{options.AcceptByTextScore};{options.KeepByTextScore};{options.AcceptByItselfScore};{options.AcceptSoonByItselfScore};{options.KeepByItselfScore};{options.RoundUpScore};{options.OtherDayScore};");
    }

    private async Task<(RetrievedItems Near, IReadOnlyList<NewMatch> Kept)> DecideAsync(StoredStory story, TakenItems taken, int most, CancellationToken cancellationToken)
    {
        var found = await retrieval.OfAsync(story.Seed, StoryWindow.Of(story, options), most, taken.All, cancellationToken);
        var near = found with { Items = [.. found.Items.Where(item => !IsSeed(story.Seed, item))] };
        var first = decision.Of(story, near, taken.All);
        return (near, decision.Again(story, near, first, await TextsAsync(story, cancellationToken), taken));
    }

    private async Task<IReadOnlyList<KnownText>> TextsAsync(StoredStory story, CancellationToken cancellationToken)
    {
        var texts = new List<KnownText>();
        foreach (var page in await looks.PagesAsync(story.Id, cancellationToken))
        {
            if (await revisions.FindCurrentAsync(page.PageId, analysis.Methods.Extractor, cancellationToken) is { Extraction: { Outcome: ExtractionOutcome.Article, Article: var article } })
            {
                texts.Add(new(page.Url, article.Headline, article.BodyText, page.IsSecondLook, page.Belongs) { PublishedAt = article.PublishedMoment });
            }
        }

        return texts;
    }

    // The seed's own page is no coverage of it.
    private bool IsSeed(Seed seed, StoredItem item) => seed.Url is { } url && CanonicalUrl.Plain(analysis.Canonical(url)) == CanonicalUrl.Plain(item.Item.Url);
}
