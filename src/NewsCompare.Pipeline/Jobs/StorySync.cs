using System.Globalization;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Takes the outlets and the seeds as they are now over into the tables, and says what that means for the stories.</summary>
internal sealed class StorySync(JobSetup setup, FeedStore feeds, StoryStore stories, RunLog log)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "seeds";

    private readonly List<string> restingUntold = [];
    private IReadOnlyList<SeedProblem> told = [];

    /// <summary>Reads the seed folders and brings the tables in step.</summary>
    /// <returns>What the folders hold.</returns>
    public async Task<SeedSet> BringInStepAsync(CancellationToken cancellationToken)
    {
        var now = setup.Time.GetUtcNow();
        await feeds.SyncAsync(setup.Outlets, now, cancellationToken);
        var seeds = setup.Seeds();
        restingUntold.AddRange(await stories.SyncAsync(seeds, now, cancellationToken));
        return seeds;
    }

    /// <summary>Whether there is something about the seeds that no run has told yet.</summary>
    public bool IsNews(SeedSet seeds) => restingUntold.Count > 0 || !seeds.Problems.SequenceEqual(told);

    /// <summary>Writes into the log of a run what a user should know.</summary>
    public async Task TellAsync(long runId, SeedSet seeds, CancellationToken cancellationToken)
    {
        foreach (var problem in seeds.Problems)
        {
            await log.ProblemAsync(runId, Phase, null, problem.Path, problem.Code, problem.Message, 0, cancellationToken);
        }

        foreach (var outlet in setup.Outlets.Where(outlet => outlet is { Enabled: true, Fetch.IgnoreCertificate: true }))
        {
            await log.NoteAsync(
                runId, Phase, outlet.Id, outlet.Homepage.AbsoluteUri, "certificate-not-checked",
                $"The certificates of {outlet.Name} are not looked at (fetch.ignoreCertificate in {outlet.Id}.json): whoever sits on the way can change what it says.", cancellationToken);
        }

        var today = DateOnly.FromDateTime(setup.Time.GetUtcNow().UtcDateTime);
        foreach (var outlet in setup.Outlets.Where(outlet => outlet.Enabled && outlet.PageRules?.ValidUntil < today))
        {
            await log.NoteAsync(runId, Phase, outlet.Id, outlet.Homepage.AbsoluteUri, "page-rules-expired", PageRulesExpired(outlet, outlet.PageRules!), cancellationToken);
        }

        foreach (var story in restingUntold)
        {
            await log.InfoAsync(
                runId, Phase, null, story, "resting", $"'{story}' rests: its seed file is gone. Its pages are not looked at any more; what was stored stays, and putting the file back goes on with it.", 0, cancellationToken);
        }

        foreach (var story in (await stories.ListAsync(cancellationToken)).Where(story => story.Active && IsUnseen(story, seeds)))
        {
            await log.InfoAsync(runId, Phase, null, story.Seed.StoryId, "seed-not-looked-at", Unseen(story), 0, cancellationToken);
        }

        restingUntold.Clear();
        told = seeds.Problems;
    }

    private static string PageRulesExpired(Outlet outlet, PageRules rules) => string.Create(
        CultureInfo.InvariantCulture,
        $"The page rules of {outlet.Name} held until {rules.ValidUntil:yyyy-MM-dd}: its pages are read without them since. Look whether they still fit, and set a later day (pageRules.validUntil in {outlet.Id}.json), or remove them.");

    private static bool IsUnseen(StoredStory story, SeedSet seeds) =>
        !seeds.Seeds.Any(placed => placed.Seed.StoryId.Equals(story.Seed.StoryId, StringComparison.Ordinal))
        && !seeds.Problems.Any(problem => problem.StoryId.Equals(story.Seed.StoryId, StringComparison.Ordinal));

    private static string Unseen(StoredStory story) => story.SeedFolder is { } folder
        ? $"'{story.Seed.StoryId}' goes on with its seed as stored: its file lay in {folder}, which {(Directory.Exists(folder) ? "was not looked at (--seeds names another folder)" : "is not there")}. Name the folder with --seeds; to end the story, remove its file from there."
        : $"'{story.Seed.StoryId}' goes on with its seed as stored: its file was not found. Name its folder with --seeds.";
}
