using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Which of the items near a story wait for a person: those that may be about its event and were not taken.</summary>
internal sealed class WaitingPages(MatchStore matches, CoverageStore coverage, StoryOptions options)
{
    /// <summary>How many pages of each outlet wait, by the outlet's id: none that belong to the story, none that a person has decided about, none that another story has; of an outlet that has an article in the story only what is surer than what is rather of another one.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<WaitingOutlet>> OfAsync(long storyId, CancellationToken cancellationToken)
    {
        var elsewhere = await matches.ElsewhereAsync(storyId, cancellationToken);
        var pages = (await coverage.ListAsync(storyId, cancellationToken)).FindAll(page => page.Active).ConvertAll(page => page.Page);
        var (taken, covered) = (pages.Select(page => page.Url).ToHashSet(), pages.Select(page => page.OutletId).ToHashSet(StringComparer.Ordinal));
        return
        [
            .. (await matches.ListAsync(storyId, cancellationToken))
                .Where(match => match is { Accepted: false, IsSetAside: false, Standing: Standing.Unmatched } && !taken.Contains(match.Url) && !elsewhere.ContainsKey(match.Url) && (covered.Contains(match.OutletId) ? IsSurer(match) : MayBeOfStory(match)))
                .GroupBy(match => match.OutletId, StringComparer.Ordinal).Select(outlet => new WaitingOutlet(outlet.Key, outlet.Count())).OrderBy(outlet => outlet.OutletId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether an item may be about the story's event, so that a person should see it: what a person is asked about, what is surer than what is rather of another story, what is near and nobody has read,
    /// and of what was read what is near and has a name or number of the seed. Of all others their texts say that they are of other matter.</summary>
    /// <param name="match">The item.</param>
    public bool MayBeOfStory(StoredMatch match) =>
        StoryDecision.IsPreview(match.Evidence) || StoryDecision.IsExplainer(match.Evidence) || IsSurer(match)
        || (match.Score >= options.RelatedScore && (!StoryDecision.IsByText(match.Evidence) || MatchEvidence.HasNames(match.Evidence)));

    private bool IsSurer(StoredMatch match) => StoryDecision.NearnessOf(match) >= options.KeepByTextScore;
}

/// <summary>An outlet with pages that wait for a person.</summary>
/// <param name="OutletId">Whose.</param>
/// <param name="Pages">How many.</param>
internal sealed record WaitingOutlet(string OutletId, int Pages);
