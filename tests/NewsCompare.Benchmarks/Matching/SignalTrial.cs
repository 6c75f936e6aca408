using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>What each part of the matcher's own signals is worth for one item beside one seed, with nothing else to be told from: in half a minute, where the whole matcher takes ten to learn.</summary>
internal static class SignalTrial
{
    private const int SeedsASet = 300;
    private const int NearestOthers = 8;
    private const int MostOwn = 10;
    private const int FewestWords = 40;
    private const int Trees = 100;
    private const double SetWeight = 700;
    private static readonly string[] Names = ["allsides-full", "ecbplus-full", "allsides-leads"];
    private static readonly double[] Shares = [0.01, 0.05, 0.1];

    /// <summary>Prints, learned from half of the stories and measured on the other, both ways: the loss, how often a true pair stands above a false one, and how many of the true stand above all but 1, 5 and 10 % of the false.</summary>
    /// <param name="data">The labelled sets.</param>
    /// <param name="likeNews">The pools of like news.</param>
    public static void Run(string data, string likeNews)
    {
        var lexicon = new ConfigFiles().Lexicon("en");
        List<Pair> pairs = [.. LikeNews.Pools(likeNews).SelectMany(Pairs), .. Names.SelectMany(name => Pairs(LabelledSet.Read(Path.Combine(data, name)), lexicon))];
        var rows = new double[pairs.Count][];
        Parallel.For(0, pairs.Count, at =>
        {
            var near = new StoryIndex([pairs[at].Item], lexicon).Near(pairs[at].Seed, _ => true);
            rows[at] = near.Items.Count == 0 ? new double[MatchFeatures.OwnCount] : MatchFeatures.Own(near)[0];
        });
        Tell("all signals", pairs, Scores(pairs, rows));
        var from = 0;
        foreach (var (name, count) in MatchFeatures.Parts)
        {
            var start = from;
            Tell($"without {name}", pairs, Scores(pairs, [.. rows.Select(row => (double[])[.. row[..start], .. row[(start + count)..]])]));
            from += count;
        }
    }

    private static IEnumerable<Pair> Pairs(LabelledSet pool)
    {
        var seed = pool.Seeds[0];
        return pool.Items.Where(item => item.Text is not null && Tokenizer.Words(item.Text).Skip(FewestWords - 1).Any())
            .Select(item => new Pair("like news", seed.Story, seed.Seed, item, seed.Positives.Contains(item.Id)));
    }

    private static List<Pair> Pairs(LabelledSet set, Lexicon lexicon)
    {
        var index = new StoryIndex(set.Items, lexicon);
        var every = Math.Max(1, set.Seeds.Count / SeedsASet);
        return [.. set.Seeds.Where((_, at) => at % every == 0).AsParallel().AsOrdered().SelectMany(seed =>
        {
            var near = index.Near(seed.Seed, item => item.Id != seed.Seed.StoryId && !seed.Ignored.Contains(item.Id)).Items.ToLookup(item => seed.Positives.Contains(item.Id));
            return near[true].Take(MostOwn).Select(item => new Pair(set.Name, seed.Story, seed.Seed, item, true))
                .Concat(near[false].Take(NearestOthers).Select(item => new Pair(set.Name, seed.Story, seed.Seed, item, false)));
        })];
    }

    private static double[] Scores(List<Pair> pairs, double[][] rows)
    {
        var sizes = pairs.CountBy(pair => (pair.Set, pair.IsTrue)).ToDictionary();
        var halves = Enumerable.Range(0, pairs.Count).ToLookup(at => MatcherTraining.IsFirstHalf(pairs[at].Story));
        var scores = new double[pairs.Count];
        foreach (var isFirst in new[] { true, false })
        {
            List<Example> taught = [.. halves[isFirst].Select(at => new Example(rows[at], pairs[at].IsTrue, SetWeight / sizes[(pairs[at].Set, pairs[at].IsTrue)]))];
            var weights = LogisticRegression.Fit(taught);
            var judgement = new Judgement(weights, new Boosting(taught).Fit(weights, Trees));
            foreach (var at in halves[!isFirst])
            {
                scores[at] = 1 / (1 + Math.Exp(-judgement.LogOdds(rows[at])));
            }
        }

        return scores;
    }

    private static void Tell(string name, List<Pair> pairs, double[] scores)
    {
        Console.WriteLine(name);
        foreach (var set in Enumerable.Range(0, pairs.Count).GroupBy(at => pairs[at].Set))
        {
            var loss = set.Average(at => -Math.Log(Math.Clamp(pairs[at].IsTrue ? scores[at] : 1 - scores[at], 1e-3, 1)));
            double[] right = [.. set.Where(at => pairs[at].IsTrue).Select(at => scores[at])];
            double[] wrong = [.. set.Where(at => !pairs[at].IsTrue).Select(at => scores[at]).OrderDescending()];
            var above = right.Average(score => wrong.Average(other => score > other ? 1.0 : 0));
            var found = Shares.Select(share => right.Average(score => score > wrong[(int)(share * wrong.Length)] ? 1.0 : 0));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {set.Key}: {right.Length} true of {right.Length + wrong.Length}, loss {loss:0.000}, above {above:0.000}, found {string.Join(" / ", found.Select(share => share.ToString("0.00", CultureInfo.InvariantCulture)))}"));
        }
    }

    private sealed record Pair(string Set, string Story, Seed Seed, Candidate Item, bool IsTrue);
}
