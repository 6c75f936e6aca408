using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Learns how likely two items tell of one event (<c>stories discover</c>), and measures the groups that come of it: half of the stories teach, the other half tells how well, both ways.</summary>
internal static class GroupsFit
{
    private const int Trees = 120;
    private const int PairsAPool = 40_000;
    private const double PoolWeight = 3000;
    private const double OtherWeight = 3;

    // Like news is what is hard to tell apart: with half of this weight two events of one town, street and mayor are joined.
    private const double LikeWeight = 3;

    public static void Run(string data, string likeNews, string newsrooms, string folder, bool isTrial)
    {
        var lexicon = MatcherTraining.Read(folder);
        var pools = GroupPool.All(data, likeNews, newsrooms);
        var read = pools.AsParallel().AsOrdered().Select(pool => new ReadPool(pool, lexicon)).ToList();
        var figures = new[] { 0, 1 }.SelectMany(half => Measured(new(Learn([.. read.Where(one => one.Pool.Half == half)])), [.. read.Where(one => one.Pool.Half != half && !one.Pool.IsPart)])).ToList();
        Console.WriteLine("learned from one half of the stories, measured on the other, both ways: of the pairs in groups right, of the pairs of a story found, B-cubed F1, pairs of two stories");
        Tell(figures);

        if (!isTrial)
        {
            var learned = Learn(read);
            MatcherTraining.Write(folder, "group-weights", "# How likely two items of feeds tell of one event (signals, trees upon them); learned, see NOTICE.", [
                .. learned.Weights.Select(weight => string.Create(CultureInfo.InvariantCulture, $"weight\t{weight:0.####}")),
                .. learned.Trees.Select(tree => $"tree\t{tree}")]);
            Console.WriteLine("learned from all:");
            Tell(Measured(new(learned), [.. Newsrooms.Kept(newsrooms).Select(pool => new ReadPool(pool, lexicon))]));
        }
    }

    private static void Tell(IReadOnlyList<Figure> figures)
    {
        foreach (var set in figures.GroupBy(one => one.Name))
        {
            long Sum(Func<Figure, long> of) => set.Sum(of);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {set.Key}: {Ratio(Sum(one => one.Right), Sum(one => one.Right + one.Wrong)):0.000} / {Ratio(Sum(one => one.Right), Sum(one => one.Same)):0.000} / {set.Average(one => one.BCubed):0.000}, {Sum(one => one.Wrong)}"));
        }
    }

    private static Judgement Learn(IReadOnlyList<ReadPool> pools)
    {
        var taught = pools.Where(one => !one.Pool.IsView).GroupBy(one => one.Pool.Name).SelectMany(kind =>
        {
            var all = kind.SelectMany(one => one.Known()).ToList();
            var every = Math.Max(1, all.Count / PairsAPool);
            all = [.. all.Where((_, at) => at % every == 0)];
            var same = all.Count(pair => pair.IsSame);
            var weight = kind.Key.StartsWith("like", StringComparison.Ordinal) ? PoolWeight * LikeWeight : PoolWeight;
            return all.Select(pair => new Example(pair.Row, pair.IsSame, weight * (pair.IsSame ? 1.0 / same : OtherWeight / (all.Count - same))));
        }).ToList();
        var weights = LogisticRegression.Fit(taught);
        return new(weights, new Boosting(taught).Fit(weights, Trees));
    }

    private static List<Figure> Measured(GroupModel model, IReadOnlyList<ReadPool> pools) =>
    [
        .. pools.AsParallel().AsOrdered().Select(one => Measure(one.Pool, StoryGroups.Fitted.Groups(one.Pool.Items.Count, one.Pairs.All.Zip(one.Rows, (pair, row) => (pair.One, pair.Other, model.LogOdds(row)))))),
    ];

    // B-cubed: for each item the share of its group that is of its story, and the share of its story that is in its group. Source: A. Bagga, B. Baldwin, "Algorithms for scoring coreference chains", LREC 1998.
    private static Figure Measure(GroupPool pool, IReadOnlyList<IReadOnlyList<int>> groups)
    {
        string StoryOf(Candidate item) => pool.StoryOf[item.Id];
        var sizes = pool.Items.CountBy(StoryOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var (right, wrong, precision, recall) = (0L, 0L, 0.0, 0.0);
        foreach (var group in groups)
        {
            var there = group.CountBy(at => StoryOf(pool.Items[at]), StringComparer.Ordinal).ToList();
            right += there.Sum(story => Pairs(story.Value));
            wrong += there.SelectMany((one, at) => there.Skip(at + 1).Where(other => !pool.Unknown.Contains((one.Key, other.Key))).Select(other => (long)one.Value * other.Value)).Sum();
            precision += there.Sum(story => (double)story.Value * story.Value / group.Count);
            recall += there.Sum(story => (double)story.Value * story.Value / sizes[story.Key]);
        }

        return new(pool.Name, right, wrong, sizes.Values.Sum(size => Pairs(size)), 2 * precision * recall / (precision + recall) / pool.Items.Count);
    }

    private static long Pairs(int count) => (long)count * (count - 1) / 2;

    private static double Ratio(long part, long whole) => whole == 0 ? 1 : (double)part / whole;

    private sealed class ReadPool
    {
        public ReadPool(GroupPool pool, Lexicon lexicon)
        {
            (Pool, Pairs) = (pool, new(pool.Items, lexicon));
            Rows = [.. Pairs.All.Select(Pairs.Row)];
        }

        public GroupPool Pool { get; }

        public ItemPairs Pairs { get; }

        public IReadOnlyList<double[]> Rows { get; }

        public IEnumerable<(double[] Row, bool IsSame)> Known() => Pairs.All.Zip(Rows)
            .Select(pair => (Row: pair.Second, One: Pool.StoryOf[Pool.Items[pair.First.One].Id], Other: Pool.StoryOf[Pool.Items[pair.First.Other].Id]))
            .Where(pair => !Pool.Unknown.Contains((pair.One, pair.Other))).Select(pair => (pair.Row, pair.One == pair.Other));
    }

    private sealed record Figure(string Name, long Right, long Wrong, long Same, double BCubed);
}
