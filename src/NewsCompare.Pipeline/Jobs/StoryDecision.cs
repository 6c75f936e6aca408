using System.Globalization;
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
        List<Candidate> items = [.. found.Items.Select(ToCandidate)];
        var copies = CandidateCopies.Of(items).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var matches = Match(story.Seed, [.. items.Where(item => copies[item.Id].Cluster == item.Id)], found.Pool).ToDictionary(match => match.CandidateId, StringComparer.Ordinal);
        return [.. items.Select(item => ToMatch(matches[copies[item.Id].Cluster], copies[item.Id], item, found)).Where(match => match.Accepted || match.Score >= options.KeepScore)];
    }

    private IReadOnlyList<StoryMatch> Match(Seed seed, IReadOnlyList<Candidate> items, PoolWords pool) => items.Count == 0 ? [] : analysis.Match(seed, items, pool);

    private NewMatch ToMatch(StoryMatch match, CopyFinding copy, Candidate item, RetrievedItems found)
    {
        string Where(string id) => found.Items.First(one => IdOf(one) == id).Item.Url.AbsoluteUri;
        IReadOnlyList<string> evidence = copy switch
        {
            { IsComposite: true } => [.. match.Evidence, $"put together from {string.Join(" and ", copy.CopyOf.Select(Where))}: judged by itself"],
            _ when copy.Cluster != item.Id => [$"a copy of {Where(copy.CopyOf[0])}; what follows is said of that text", .. match.Evidence],
            _ => match.Evidence,
        };
        return new(
            long.Parse(item.Id, CultureInfo.InvariantCulture), match.Score, match.Accepted && match.Score >= options.AcceptScore, evidence)
        { CopyOf = copy.Cluster == item.Id ? null : long.Parse(copy.Cluster, CultureInfo.InvariantCulture), IsComposite = copy.IsComposite };
    }

    private static Candidate ToCandidate(StoredItem item) => new(
        IdOf(item), item.Item.Title, ItemText.Plain(item.Item.Summary), ItemText.Plain(item.Item.Content), item.Clock, Outlet: item.Item.OutletId)
    { IsFirstSeen = item.CountsByFirstSeen };

    private static string IdOf(StoredItem item) => item.Id.ToString(CultureInfo.InvariantCulture);
}
