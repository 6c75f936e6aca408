using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Fits how close an item must be to a group to join it (<c>stories discover</c>): on the items of one half of the stories, measured on those of the other, both ways.</summary>
internal static class GroupsFit
{
    private static readonly double[] Usual = [.. Enumerable.Range(0, 8).Select(step => 0.14 + (0.02 * step))];
    private static readonly double[] Headline = [.. Enumerable.Range(0, 6).Select(step => 0.04 + (0.02 * step))];

    public static void Run(string data)
    {
        var lexicon = new ConfigFiles().Lexicon("en");
        var sets = MatcherTraining.Names.Select(name => LabelledSet.Read(Path.Combine(data, name))).ToList();
        var trial = new Trial(lexicon);

        // Each half by itself gives a pair; it is measured on the other.
        foreach (var isFirst in new[] { true, false })
        {
            var fitted = Fit(trial, Pools(sets, isFirst), tells: false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fitted on the {(isFirst ? "first" : "second")} half: {fitted.Usual:0.00}, headlines {fitted.Headline:0.00}; on the other (B-cubed P / R / F1):"));
            foreach (var pool in Pools(sets, !isFirst))
            {
                var figure = trial.Of(pool, fitted);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {pool.Name}: {figure.Precision:0.000} / {figure.Recall:0.000} / {figure.F1:0.000}"));
            }
        }

        var both = Fit(trial, [.. Pools(sets, true), .. Pools(sets, false)], tells: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"on both: {both.Usual:0.00}, headlines {both.Headline:0.00}"));
    }

    // What is asked of items with a summary hangs little on what is asked of headlines: one after the other. Of headlines there are two kinds of day, a few stories of dozens of
    // items and many of three: neither is to be served badly, so the lower figure counts.
    private static GroupCloseness Fit(Trial trial, IReadOnlyList<Pool> pools, bool tells)
    {
        var usual = Usual.MaxBy(value => Figures(new(value, Headline[^1]), pool => !pool.HasHeadlines).Average());
        return new(usual, Headline.MaxBy(value => Figures(new(usual, value), pool => pool.HasHeadlines).Min()));

        List<double> Figures(GroupCloseness closeness, Func<Pool, bool> which)
        {
            var figures = pools.Where(which).GroupBy(pool => pool.Name).Select(set => (set.Key, F1: set.Average(pool => trial.Of(pool, closeness).F1))).ToList();
            if (tells)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{closeness.Usual:0.00} headlines {closeness.Headline:0.00}: {string.Join("  ", figures.Select(set => $"{set.Key} {set.F1:0.000}"))}"));
            }

            return figures.ConvertAll(set => Math.Round(set.F1, 6));
        }
    }

    private static IReadOnlyList<Pool> Pools(IReadOnlyList<LabelledSet> sets, bool isFirst) =>
    [
        .. sets.Select(set => new Pool(set.Name, set.Items.All(item => item.Summary is null && item.Text is null), [.. set.Items.Where(item => MatcherTraining.IsFirstHalf(set.Stories[item.Id]) == isFirst)], set.Stories)),

        // Feeds with summaries beside feeds without.
        .. sets.Where(set => set.Name == "allsides-leads").Select(set => new Pool(
            "allsides-leads, every second a headline", true,
            [.. set.Items.Where(item => MatcherTraining.IsFirstHalf(set.Stories[item.Id]) == isFirst).Select((item, at) => at % 2 == 0 ? item : item with { Summary = null, Text = null })], set.Stories)),
    ];

    // B-cubed: for each item the share of its group that is of its story, and the share of its story that is in its group. Source: A. Bagga, B. Baldwin, "Algorithms for scoring coreference chains", LREC 1998.
    private static Figure Measure(Pool pool, Lexicon lexicon, GroupCloseness closeness)
    {
        var groups = StoryGroups.Find(pool.Items, lexicon, 1, closeness);
        var sizes = pool.Items.CountBy(item => pool.Stories[item.Id], StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var (precision, recall) = (0.0, 0.0);
        foreach (var group in groups)
        {
            foreach (var (story, count) in group.ItemIds.CountBy(id => pool.Stories[id], StringComparer.Ordinal))
            {
                precision += (double)count * count / group.ItemIds.Count;
                recall += (double)count * count / sizes[story];
            }
        }

        return new(precision / pool.Items.Count, recall / pool.Items.Count);
    }

    /// <summary>Measures, each thing once.</summary>
    private sealed class Trial(Lexicon lexicon)
    {
        private readonly Dictionary<(string Name, string FirstId, GroupCloseness Closeness), Figure> known = [];

        public Figure Of(Pool pool, GroupCloseness closeness)
        {
            var key = (pool.Name, pool.Items[0].Id, closeness);
            return known.TryGetValue(key, out var figure) ? figure : known[key] = Measure(pool, lexicon, closeness);
        }
    }

    private sealed record Pool(string Name, bool HasHeadlines, IReadOnlyList<Candidate> Items, IReadOnlyDictionary<string, string> Stories);

    private readonly record struct Figure(double Precision, double Recall)
    {
        public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
    }
}
