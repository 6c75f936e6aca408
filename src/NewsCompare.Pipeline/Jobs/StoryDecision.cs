using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Decides which of the retrieved items belong to a story: all by headline and summary, then those that are the same or related by all that is known of them.</summary>
internal sealed class StoryDecision(CoverageStore coverage, RevisionStore revisions, AnalysisFunctions analysis, StoryOptions options)
{
    /// <summary>Below this first score an item is not looked at a second time.</summary>
    private const double WorthASecondLook = 0.1;

    private const int SummaryLetters = 900;

    /// <summary>The items worth keeping, with score, decision and evidence; copies share the decision of the text they follow.</summary>
    /// <param name="story">The story.</param>
    /// <param name="found">What retrieval gave.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<NewMatch>> OfAsync(StoredStory story, RetrievedItems found, CancellationToken cancellationToken)
    {
        var texts = await ReadTextsAsync(story, cancellationToken);
        List<Candidate> full = [.. found.Items.Select(item => Full(item, texts))];
        var copies = CandidateCopies.Of(full).ToDictionary(one => one.Id, StringComparer.Ordinal);
        List<Candidate> roots = [.. full.Where(item => copies[item.Id].Cluster == item.Id)];
        var first = Match(story.Seed, [.. roots.Select(Short)], found.Pool);
        var second = first;
        if (roots.Exists(item => item.Text is not null))
        {
            // The others stay in the pool as they were, without them nothing would stand out; but next to whole articles a headline alone looks like a part
            // of any of them, so that what has no text keeps its first score.
            var closer = roots.Where(item => item.Text is not null).Select(item => item.Id).Intersect(first.Where(match => match.Score >= WorthASecondLook).Select(match => match.CandidateId)).ToHashSet(StringComparer.Ordinal);
            var again = Match(story.Seed, [.. roots.Select(item => closer.Contains(item.Id) ? item : Short(item))], found.Pool);
            second = [.. again.Where(match => closer.Contains(match.CandidateId)), .. first.Where(match => !closer.Contains(match.CandidateId))];
        }

        var byId = second.ToDictionary(match => match.CandidateId, StringComparer.Ordinal);
        return [.. full.Select(item => ToMatch(byId[copies[item.Id].Cluster], copies[item.Id], item, found)).Where(match => match.Accepted || match.Score >= options.KeepScore)];
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

    // What was read of a page says more than what its feed said.
    private async Task<Dictionary<Uri, string>> ReadTextsAsync(StoredStory story, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<Uri, string>();
        foreach (var page in (await coverage.ListAsync(story.Id, cancellationToken)).Select(one => one.Page).Where(page => page.Reading == ExtractionOutcome.Article))
        {
            if (await revisions.FindCurrentAsync(page.Id, analysis.Methods.Extractor, cancellationToken) is { Extraction: { Outcome: ExtractionOutcome.Article } extraction })
            {
                texts[page.Url] = extraction.Article.BodyText;
            }
        }

        return texts;
    }

    private static Candidate Full(StoredItem item, Dictionary<Uri, string> texts) => new(
        IdOf(item), item.Item.Title, ItemText.Plain(item.Item.Summary), texts.GetValueOrDefault(item.Item.Url) ?? ItemText.Plain(item.Item.Content), item.Clock, Outlet: item.Item.OutletId)
    { IsFirstSeen = item.CountsByFirstSeen };

    private static Candidate Short(Candidate item) => item.Text is null ? item
        : item.Summary is { Length: > 0 } ? item with { Text = null }
        : item with { Summary = item.Text[..Math.Min(item.Text.Length, SummaryLetters)], Text = null };

    private static string IdOf(StoredItem item) => item.Id.ToString(CultureInfo.InvariantCulture);
}
