using NewsCompare.Core.Stories;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Boosts level trees upon a regression; the same data give the same trees.</summary>
/// <remarks>Trees ask one question a level, as in L. Prokhorenkova et al., "CatBoost: unbiased boosting with categorical features", NeurIPS 2018.</remarks>
internal sealed class Boosting(IReadOnlyList<Example> examples)
{
    private const int Bins = 48;
    private const int Depth = 4;
    private const double Rate = 0.1;
    private const double Ridge = 40;
    private readonly double[][] cuts = [.. Enumerable.Range(0, examples[0].Row.Length).Select(feature => Cuts(examples, feature))];

    /// <summary>Learns trees that mend what the regression gets wrong.</summary>
    public IReadOnlyList<LevelTree> Fit(double[] weights, int trees)
    {
        var binned = cuts.Select((cut, feature) => examples.Select(example => (byte)Bin(cut, example.Row[feature])).ToArray()).ToArray();
        var sums = examples.Select(example => Sum(weights, example.Row)).ToArray();
        var grown = new List<LevelTree>();
        for (var round = 0; round < trees; round++)
        {
            grown.Add(Grow(binned, sums));
        }

        return grown;
    }

    private LevelTree Grow(byte[][] binned, double[] sums)
    {
        var slopes = new double[sums.Length];
        var curves = new double[sums.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            var p = 1 / (1 + Math.Exp(-sums[i]));
            slopes[i] = examples[i].Weight * ((examples[i].IsPositive ? 1 : 0) - p);
            curves[i] = examples[i].Weight * p * (1 - p);
        }

        var leaf = new byte[sums.Length];
        var questions = new List<(int Feature, double Above)>();
        for (var level = 0; level < Depth; level++)
        {
            var (feature, bin) = Best(binned, slopes, curves, leaf, 1 << level);
            questions.Add((feature, cuts[feature][bin]));
            for (var i = 0; i < leaf.Length; i++)
            {
                leaf[i] = (byte)((leaf[i] << 1) | (binned[feature][i] > bin ? 1 : 0));
            }
        }

        var (pull, bend) = (new double[1 << Depth], new double[1 << Depth]);
        for (var i = 0; i < leaf.Length; i++)
        {
            pull[leaf[i]] += slopes[i];
            bend[leaf[i]] += curves[i];
        }

        var values = pull.Select((sum, at) => Math.Round(Rate * sum / (bend[at] + Ridge), 4)).ToArray();
        for (var i = 0; i < leaf.Length; i++)
        {
            sums[i] += values[leaf[i]];
        }

        return new([.. questions.Select(question => question.Feature)], [.. questions.Select(question => question.Above)], values);
    }

    private (int Feature, int Bin) Best(byte[][] binned, double[] slopes, double[] curves, byte[] leaf, int leaves)
    {
        var found = new (double Gain, int Bin)[binned.Length];
        Parallel.For(0, binned.Length, feature => found[feature] = BestCut(binned[feature], cuts[feature].Length, slopes, curves, leaf, leaves));
        var best = Enumerable.Range(0, found.Length).MaxBy(feature => found[feature].Gain);
        return (best, found[best].Bin);
    }

    private static (double Gain, int Bin) BestCut(byte[] binned, int cutCount, double[] slopes, double[] curves, byte[] leaf, int leaves)
    {
        var pull = new double[leaves, Bins + 1];
        var bend = new double[leaves, Bins + 1];
        for (var i = 0; i < binned.Length; i++)
        {
            pull[leaf[i], binned[i]] += slopes[i];
            bend[leaf[i], binned[i]] += curves[i];
        }

        var gains = new double[cutCount];
        for (var at = 0; at < leaves; at++)
        {
            var (allPull, allBend) = (0.0, 0.0);
            for (var bin = 0; bin <= cutCount; bin++)
            {
                allPull += pull[at, bin];
                allBend += bend[at, bin];
            }

            var (lowPull, lowBend) = (0.0, 0.0);
            for (var bin = 0; bin < cutCount; bin++)
            {
                lowPull += pull[at, bin];
                lowBend += bend[at, bin];
                gains[bin] += (lowPull * lowPull / (lowBend + Ridge)) + ((allPull - lowPull) * (allPull - lowPull) / (allBend - lowBend + Ridge));
            }
        }

        return cutCount == 0 ? (double.MinValue, 0) : Enumerable.Range(0, cutCount).Select(bin => (gains[bin], bin)).MaxBy(cut => cut.Item1);
    }

    private static double[] Cuts(IReadOnlyList<Example> examples, int feature)
    {
        // Positives are few: their values and those of all others give half of the cuts each.
        var all = examples.Select(example => example.Row[feature]).Order().ToArray();
        var positive = examples.Where(example => example.IsPositive).Select(example => example.Row[feature]).Order().ToArray();
        return [.. new[] { all, positive }.SelectMany(values => Enumerable.Range(1, (Bins / 2) - 1).Select(i => Math.Round(values[(int)((long)i * values.Length / (Bins / 2))], 4)))
            .Distinct().Order()];
    }

    private static int Bin(double[] cuts, double value)
    {
        var bin = 0;
        while (bin < cuts.Length && value > cuts[bin])
        {
            bin++;
        }

        return bin;
    }

    private static double Sum(double[] weights, double[] row) => weights[0] + row.Select((value, at) => value * weights[at + 1]).Sum();
}
