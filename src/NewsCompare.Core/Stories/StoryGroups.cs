using NewsCompare.Core.Articles.Details;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Groups items that tell of one event, without a seed.</summary>
/// <remarks>Of every two items with words in common <see cref="GroupModel"/> says how likely they tell of one event; groups are joined by the mean over all their pairs
/// (<see cref="MeanLink"/>), which keeps apart two stories that a single item connects. Copies of a text weigh nothing and go where it goes; a text put
/// together from others is of no one story, and is left out, as is what outlets put out day by day (<see cref="DailyForms"/>).</remarks>
public static class StoryGroups
{
    // An item so much less close to the others than the closest may be of the edge of the story.
    private const double LeastOfBest = 0.5;

    /// <summary>Fitted; see tests/NewsCompare.Benchmarks for what other values do.</summary>
    internal static readonly MeanLink Fitted = new(Missing: -4, Least: 1.5, Trust: 0.6, MostDoublings: 3);

    /// <summary>The groups, that of most outlets first; of equals the one of most items, then that of most independent texts, then the one that began first, then by id.</summary>
    /// <param name="items">The items; ids are unique.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>, <c>word-shares</c>, <c>numbers</c>, <c>dates</c>, <c>daily-forms</c> and <c>group-weights</c>.</param>
    /// <param name="fewestOutlets">Groups of fewer outlets are left out.</param>
    public static IReadOnlyList<StoryGroup> Find(IReadOnlyList<Candidate> items, Lexicon lexicon, int fewestOutlets = 2)
    {
        var daily = DailyForms.Of(items, lexicon);
        List<Candidate> sorted = [.. items.Where(item => !daily.Contains(item.Id)).OrderBy(item => item.PublishedAt ?? DateTimeOffset.MaxValue).ThenBy(item => item.Id, StringComparer.Ordinal)];
        var texts = sorted.Zip(CandidateCopies.Counted(sorted)).Where(one => !one.Second.IsComposite).GroupBy(one => one.Second.Cluster, StringComparer.Ordinal)
            .Select(cluster => new Voice(cluster.First().First, [.. cluster.Skip(1).Select(one => one.First)], cluster.Key, cluster.First().Second.HalfOf)).ToList();
        var pairs = new ItemPairs([.. texts.Select(voice => voice.First)], lexicon);
        var links = Links(pairs, GroupModel.Of(lexicon));
        var times = sorted.Index().ToDictionary(one => one.Item.Id, one => one.Index, StringComparer.Ordinal);
        return
        [
            .. Groups(texts.Count, links).Select(group => ToGroup([.. group.Select(member => (texts[member.At], member.Worth))]) with { Shared = pairs.Shared([.. group.Select(member => member.At)]) })
                .Where(group => group.Outlets >= fewestOutlets)
                .OrderByDescending(group => group.Outlets).ThenByDescending(group => group.ItemIds.Count).ThenByDescending(group => group.Independent).ThenBy(group => times[group.ItemIds[0]]),
        ];
    }

    /// <summary>How likely each pair tells of one event.</summary>
    /// <param name="pairs">The items side by side.</param>
    /// <param name="model">What was learned.</param>
    internal static IReadOnlyList<(int One, int Other, double Value)> Links(ItemPairs pairs, GroupModel model) =>
        [.. pairs.All.AsParallel().AsOrdered().Select(pair => (pair.One, pair.Other, model.LogOdds(pairs.Row(pair))))];

    // Each item with how close it is to all others of its group.
    private static IEnumerable<IReadOnlyList<(int At, double Worth)>> Groups(int count, IReadOnlyList<(int One, int Other, double Value)> links)
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

        return groups.Select(group => (IReadOnlyList<(int, double)>)[.. group.Select(at => (at, worth[at]))]);
    }

    private static StoryGroup ToGroup(IReadOnlyList<(Voice Voice, double Worth)> members)
    {
        var voices = members.Select(member => member.Voice).ToList();
        var clusters = voices.Select(voice => voice.Cluster).ToHashSet(StringComparer.Ordinal);
        List<Candidate> independent = [.. voices.Where(voice => voice.HalfOf is not { } half || !clusters.Contains(half)).Select(voice => voice.First)];
        List<Candidate> all = [.. voices.SelectMany(voice => voice.Copies.Prepend(voice.First)).OrderBy(item => item.PublishedAt ?? DateTimeOffset.MaxValue).ThenBy(item => item.Id, StringComparer.Ordinal)];
        return new(SeedOf(members), [.. all.Select(item => item.Id)], independent.Count, Outlets(all))
        {
            IndependentOutlets = Outlets(independent),
            CopyOf = voices.SelectMany(voice => voice.Copies.Select(copy => (copy.Id, Of: voice.First.Id))).ToDictionary(one => one.Id, one => one.Of, StringComparer.Ordinal),
        };
    }

    private static string SeedOf(IReadOnlyList<(Voice Voice, double Worth)> members)
    {
        // Announcements are short: what is told of none alone is told of all of them together.
        var told = members.Select(member => LanguageOf([member.Voice.First])).ToList();
        var together = LanguageOf([.. members.Zip(told).Where(one => one.Second is null).Select(one => one.First.Voice.First)]);
        var spoken = members.Zip(told, (member, language) => (member.Voice, member.Worth, Language: language ?? together)).ToList();
        var most = spoken.CountBy(one => one.Language ?? "", StringComparer.Ordinal).OrderByDescending(language => language.Value).ThenBy(language => language.Key, StringComparer.Ordinal).First().Key;
        var least = LeastOfBest * members.Max(member => member.Worth);
        return spoken.OrderByDescending(one => (one.Language ?? "") == most).ThenByDescending(one => one.Worth >= least)
            .ThenByDescending(one => one.Voice.Copies.Count).ThenByDescending(one => TextOf(one.Voice.First).Length).First().Voice.First.Id;
    }

    private static string? LanguageOf(IEnumerable<Candidate> items) => TextLanguages.Of(items.SelectMany(item => new[] { item.Title, TextOf(item) }));

    private static string TextOf(Candidate item) => item.Text ?? item.Summary ?? "";

    private static int Outlets(IReadOnlyList<Candidate> items) => items.Select(item => item.Outlet ?? item.Id).Distinct(StringComparer.Ordinal).Count();

    /// <summary>A text.</summary>
    /// <param name="First">The first item that has it.</param>
    /// <param name="Copies">The others, in order of time.</param>
    /// <param name="Cluster">What all of them have in common.</param>
    /// <param name="HalfOf">The cluster whose text is half of it, or null.</param>
    private sealed record Voice(Candidate First, IReadOnlyList<Candidate> Copies, string Cluster, string? HalfOf);
}
