using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Groups items that tell one story, without a seed.</summary>
/// <remarks>One pass in order of time: an item joins the group to whose members it is closest on average (mean link, over the words of headline and opening), when that
/// is close enough and the group is not too old. Mean link keeps two stories apart that a single item connects. Copies of a text join the group of the text they follow, and
/// weigh nothing in it.</remarks>
public static class StoryGroups
{
    /// <summary>With fewer different words an item is little more than a headline, and its cosines are lower: of ten words two are shared where of fifty it is fifteen.</summary>
    private const int FewestWords = 16;

    private static readonly GroupCloseness Fitted = new(0.22, 0.10);
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(4);

    /// <summary>The groups, the one of most outlets first.</summary>
    /// <param name="items">The items; ids are unique.</param>
    /// <param name="lexicon">Uses <c>stopwords</c> and <c>word-shares</c>.</param>
    /// <param name="fewestOutlets">Groups of fewer outlets are left out.</param>
    public static IReadOnlyList<StoryGroup> Find(IReadOnlyList<Candidate> items, Lexicon lexicon, int fewestOutlets = 2) => Find(items, lexicon, fewestOutlets, Fitted);

    /// <summary>The same at another closeness.</summary>
    internal static IReadOnlyList<StoryGroup> Find(IReadOnlyList<Candidate> items, Lexicon lexicon, int fewestOutlets, GroupCloseness closeness)
    {
        var copies = CandidateCopies.Counted(items);
        var terms = Terms(items, lexicon);
        var groups = new List<Group>();
        var ofItem = new Dictionary<string, Group>(StringComparer.Ordinal);
        foreach (var at in Enumerable.Range(0, items.Count).Where(at => copies[at].Cluster == items[at].Id).OrderBy(at => items[at].PublishedAt).ThenBy(at => items[at].Id, StringComparer.Ordinal))
        {
            var best = groups.Where(group => items[at].PublishedAt - group.NewestAt is not { } gap || gap <= Oldest)
                .Select(group => (Group: group, Link: group.MeanLink(terms[at]))).OrderByDescending(one => one.Link).FirstOrDefault();
            if (best.Group is null || best.Link < (terms[at].Terms.Length < FewestWords ? closeness.Headline : closeness.Usual))
            {
                groups.Add(best.Group = new());
            }

            best.Group.Add(at, terms[at], items[at].PublishedAt);
            ofItem[items[at].Id] = best.Group;
        }

        foreach (var at in Enumerable.Range(0, items.Count).Where(at => copies[at].Cluster != items[at].Id))
        {
            ofItem[copies[at].Cluster].Copies.Add(at);
        }

        return [.. groups.Select(group => ToGroup(group, items, terms)).Where(group => group.Outlets >= fewestOutlets)
            .OrderByDescending(group => group.Outlets).ThenByDescending(group => group.ItemIds.Count).ThenBy(group => group.ItemIds[0], StringComparer.Ordinal)];
    }

    private static WeightedTerms[] Terms(IReadOnlyList<Candidate> items, Lexicon lexicon)
    {
        var idf = new IdfTable(WordShares.Of(lexicon));
        var texts = items.Select(item => StoryText.Of(item.Title, item.Summary ?? item.Text ?? "", lexicon)).ToList();
        return [.. StoryTerms.Of(texts, idf, new(idf)).Select(terms => terms.Lead)];
    }

    // The item closest to all others speaks for the group.
    private static StoryGroup ToGroup(Group group, IReadOnlyList<Candidate> items, WeightedTerms[] terms)
    {
        var all = group.Members.Concat(group.Copies).ToList();
        var centre = group.Members.OrderByDescending(at => group.MeanLink(terms[at])).ThenBy(at => items[at].Id, StringComparer.Ordinal).First();
        return new(
            items[centre].Id,
            [.. all.OrderBy(at => items[at].PublishedAt).ThenBy(at => items[at].Id, StringComparer.Ordinal).Select(at => items[at].Id)],
            group.Members.Count,
            all.Select(at => items[at].Outlet ?? items[at].Id).Distinct(StringComparer.Ordinal).Count());
    }

    private sealed class Group
    {
        private readonly Dictionary<int, double> sum = [];

        public List<int> Members { get; } = [];

        public List<int> Copies { get; } = [];

        public DateTimeOffset? NewestAt { get; private set; }

        public void Add(int at, WeightedTerms terms, DateTimeOffset? publishedAt)
        {
            Members.Add(at);
            NewestAt = publishedAt ?? NewestAt;
            for (var i = 0; i < terms.Terms.Length; i++)
            {
                sum[terms.Terms[i]] = sum.GetValueOrDefault(terms.Terms[i]) + terms.Weights[i];
            }
        }

        public double MeanLink(WeightedTerms terms)
        {
            var product = 0.0;
            for (var i = 0; i < terms.Terms.Length; i++)
            {
                product += sum.GetValueOrDefault(terms.Terms[i]) * terms.Weights[i];
            }

            return product / Members.Count;
        }
    }
}

/// <summary>Items that tell one story.</summary>
/// <param name="CentreId">The item closest to all others: the best to make a seed of.</param>
/// <param name="ItemIds">All of them in order of time.</param>
/// <param name="Independent">How many texts are left when copies count once.</param>
/// <param name="Outlets">How many outlets they are of.</param>
public sealed record StoryGroup(string CentreId, IReadOnlyList<string> ItemIds, int Independent, int Outlets);

/// <summary>How close an item must be to the members of a group, on average, to join it.</summary>
/// <remarks>Fitted by <c>fit-groups</c> of tests/NewsCompare.Benchmarks.</remarks>
/// <param name="Usual">An item with a summary.</param>
/// <param name="Headline">An item that is little more than a headline.</param>
internal readonly record struct GroupCloseness(double Usual, double Headline);
