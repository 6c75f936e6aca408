using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Decides which of the retrieved items belong to a story, by all that their feeds say.</summary>
internal sealed class StoryDecision(AnalysisFunctions analysis, StoryOptions options)
{
    /// <summary>The items worth keeping, with score, decision and evidence; copies share the decision of the text they follow.</summary>
    /// <param name="story">The story.</param>
    /// <param name="found">What retrieval gave.</param>
    public IReadOnlyList<NewMatch> Of(StoredStory story, RetrievedItems found)
    {
        // By address, not by number: numbers hang on which feed was quicker.
        var numbers = found.Items.ToDictionary(IdOf, item => item.Id, StringComparer.Ordinal);
        List<Candidate> items = [.. found.Items.OrderBy(IdOf, StringComparer.Ordinal).Select(ToCandidate)];
        var copies = CandidateCopies.Of(items).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var matches = Match(story.Seed, [.. items.Where(item => copies[item.Id].Cluster == item.Id)], found.Pool).ToDictionary(match => match.CandidateId, StringComparer.Ordinal);
        return [.. items.Select(item => ToMatch(matches[copies[item.Id].Cluster], copies[item.Id], item, numbers)).Where(match => match.Accepted || match.Score >= options.KeepScore)];
    }

    private IReadOnlyList<StoryMatch> Match(Seed seed, IReadOnlyList<Candidate> items, PoolWords pool) => items.Count == 0 ? [] : analysis.Match(seed, items, pool);

    private NewMatch ToMatch(StoryMatch match, CopyFinding copy, Candidate item, Dictionary<string, long> numbers)
    {
        IReadOnlyList<string> evidence = copy switch
        {
            { IsComposite: true } => [.. match.Evidence, $"put together from {string.Join(" and ", copy.CopyOf)}: judged by itself"],
            _ when copy.Cluster != item.Id => [$"a copy of {copy.CopyOf[0]}; what follows is said of that text", .. match.Evidence],
            _ => match.Evidence,
        };
        return new(
            numbers[item.Id], match.Score, match.Accepted && match.Score >= options.AcceptScore, evidence)
        { CopyOf = copy.Cluster == item.Id ? null : numbers[copy.Cluster], IsComposite = copy.IsComposite };
    }

    private static Candidate ToCandidate(StoredItem item) => new(
        IdOf(item), item.Item.Title, ItemText.Plain(item.Item.Summary), ItemText.Plain(item.Item.Content), item.Clock, Outlet: item.Item.OutletId)
    { IsFirstSeen = item.CountsByFirstSeen };

    private static string IdOf(StoredItem item) => item.Item.Url.AbsoluteUri;
}
