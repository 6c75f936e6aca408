using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Groups items that tell of one event, without a seed.</summary>
/// <remarks>Of every two items with words in common <see cref="GroupModel"/> says how likely they tell of one event; groups are joined by the mean over all their pairs
/// (<see cref="MeanLink"/>), which keeps apart two stories that a single item connects. Copies of a text weigh nothing and go where it goes; a text put
/// together from others is of no one story, and is left out.</remarks>
public static class StoryGroups
{
    /// <summary>At these values nineteen pairs of twenty are right, among headlines and among summaries; see tests/NewsCompare.Benchmarks.</summary>
    internal static readonly MeanLink Fitted = new(Missing: -4, Least: 2, Trust: 0.25);

    /// <summary>The groups, that of most independent outlets first; of equals the largest, then the one that began first, then by id.</summary>
    /// <param name="items">The items; ids are unique.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>, <c>word-shares</c> and <c>group-weights</c>.</param>
    /// <param name="fewestOutlets">Groups of fewer outlets are left out.</param>
    public static IReadOnlyList<StoryGroup> Find(IReadOnlyList<Candidate> items, Lexicon lexicon, int fewestOutlets = 2)
    {
        List<Candidate> sorted = [.. items.OrderBy(item => item.PublishedAt).ThenBy(item => item.Id, StringComparer.Ordinal)];
        var findings = CandidateCopies.Counted(sorted);
        var copies = sorted.Zip(findings).Where(one => !one.Second.IsComposite && one.Second.Cluster != one.First.Id).ToLookup(one => one.Second.Cluster, one => one.First, StringComparer.Ordinal);
        List<Candidate> voices = [.. sorted.Zip(findings).Where(one => !one.Second.IsComposite && one.Second.Cluster == one.First.Id).Select(one => one.First)];
        var halves = findings.Where(one => one.HalfOf is not null).ToDictionary(one => one.Id, one => one.HalfOf!, StringComparer.Ordinal);
        var (pairs, model) = (new ItemPairs(voices, lexicon), GroupModel.Of(lexicon));
        var times = sorted.ToDictionary(item => item.Id, item => item.PublishedAt, StringComparer.Ordinal);
        var links = pairs.All.Select(pair => (pair.One, pair.Other, Value: model.LogOdds(pairs.Row(pair)))).ToList();
        return
        [
            .. Groups(voices.Count, links).Select(group => ToGroup([.. group.Group.Select(at => voices[at])], voices[group.Centre], copies, halves)).Where(group => group.Outlets >= fewestOutlets)
                .OrderByDescending(group => group.IndependentOutlets).ThenByDescending(group => group.Outlets).ThenByDescending(group => group.ItemIds.Count).ThenBy(group => times[group.ItemIds[0]]).ThenBy(group => group.ItemIds[0], StringComparer.Ordinal),
        ];
    }

    // Each with the item that is closest to all others.
    private static IEnumerable<(IReadOnlyList<int> Group, int Centre)> Groups(int count, List<(int One, int Other, double Value)> links)
    {
        var groups = Fitted.Groups(count, links);
        var (groupOf, worth) = (new int[count], new double[count]);
        foreach (var (number, group) in groups.Index())
        {
            foreach (var at in group)
            {
                groupOf[at] = number;
            }
        }

        foreach (var (one, other, value) in links.Where(link => groupOf[link.One] == groupOf[link.Other]))
        {
            (worth[one], worth[other]) = (worth[one] + value - Fitted.Missing, worth[other] + value - Fitted.Missing);
        }

        return groups.Select(group => (group, group.MaxBy(at => worth[at])));
    }

    private static StoryGroup ToGroup(IReadOnlyList<Candidate> voices, Candidate centre, ILookup<string, Candidate> copies, Dictionary<string, string> halves)
    {
        var ids = voices.Select(voice => voice.Id).ToHashSet(StringComparer.Ordinal);
        List<Candidate> independent = [.. voices.Where(voice => halves.GetValueOrDefault(voice.Id) is not { } half || !ids.Contains(half))];
        List<Candidate> all = [.. voices.Concat(voices.SelectMany(voice => copies[voice.Id])).OrderBy(item => item.PublishedAt).ThenBy(item => item.Id, StringComparer.Ordinal)];
        return new(centre.Id, [.. all.Select(item => item.Id)], independent.Count, Outlets(all))
        {
            IndependentOutlets = Outlets(independent),
            CopyOf = voices.SelectMany(voice => copies[voice.Id].Select(copy => (copy.Id, Of: voice.Id))).ToDictionary(one => one.Id, one => one.Of, StringComparer.Ordinal),
        };
    }

    private static int Outlets(IReadOnlyList<Candidate> items) => items.Select(item => item.Outlet ?? item.Id).Distinct(StringComparer.Ordinal).Count();
}

/// <summary>Items that tell of one event.</summary>
/// <param name="CentreId">The item closest to all others: the best to make a seed of.</param>
/// <param name="ItemIds">All of them in order of time.</param>
/// <param name="Independent">How many texts are left when copies count once, and what is half another's not at all.</param>
/// <param name="Outlets">How many outlets they are of.</param>
public sealed record StoryGroup(string CentreId, IReadOnlyList<string> ItemIds, int Independent, int Outlets)
{
    /// <summary>How many outlets the independent texts are of.</summary>
    public int IndependentOutlets { get; init; }

    /// <summary>Of each item that copies the text of another in the group, the id of that one.</summary>
    public IReadOnlyDictionary<string, string> CopyOf { get; init; } = new Dictionary<string, string>();
}
