using System.Globalization;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>What was learned about matching: how common words are, and how much each signal counts.</summary>
/// <remarks>A logistic regression over what each item says for itself, then one over what the items say together, mended by boosted trees. Their weights and the word shares are lists of the lexicon, made by
/// <c>tests/NewsCompare.Benchmarks</c> (train-matcher), so a language can have its own.</remarks>
internal sealed class MatchModel
{
    private static readonly ConditionalWeakTable<Lexicon, MatchModel> Models = [];
    private readonly double[] own;
    private readonly double[] company;
    private readonly LevelTree[] trees;

    private MatchModel(Lexicon lexicon)
    {
        WordShares = lexicon.List("word-shares").Select(line => line.Split('\t'))
            .ToDictionary(columns => columns[0], columns => Number(columns[1]) / 10_000, StringComparer.Ordinal);
        var lines = lexicon.List("match-weights").Select(line => line.Split('\t')).ToLookup(columns => columns[0], columns => columns[1], StringComparer.Ordinal);
        own = [.. lines["own"].Select(Number)];
        company = [.. lines["company"].Select(Number)];
        trees = [.. lines["tree"].Select(LevelTree.Parse)];
        Floor = Number(lines["floor"].Single());
    }

    /// <summary>Word form to the share of documents that hold it.</summary>
    public IReadOnlyDictionary<string, double> WordShares { get; }

    /// <summary>The lowest score that is accepted.</summary>
    public double Floor { get; }

    /// <summary>The model of a language, read once a lexicon.</summary>
    /// <param name="lexicon">Uses <c>word-shares</c> and <c>match-weights</c>.</param>
    public static MatchModel Of(Lexicon lexicon) => Models.GetValue(lexicon, static given => new(given));

    /// <summary>The likelihood that each item is of the seed's story.</summary>
    /// <param name="near">The seed and its items.</param>
    public IReadOnlyList<double> Score(NearItems near)
    {
        var rows = MatchFeatures.Own(near);
        var likely = rows.Select(row => Likelihood(own, [], row)).ToList();
        return [.. MatchFeatures.InCompany(near, rows, likely).Select(row => Likelihood(company, trees, row))];
    }

    /// <summary>A logistic regression with trees upon it.</summary>
    /// <param name="weights">The constant, then one weight a feature.</param>
    /// <param name="trees">What is added to the sum; may be empty.</param>
    /// <param name="row">The features.</param>
    internal static double Likelihood(double[] weights, IReadOnlyList<LevelTree> trees, double[] row)
    {
        var sum = weights[0];
        for (var i = 0; i < row.Length; i++)
        {
            sum += weights[i + 1] * row[i];
        }

        for (var i = 0; i < trees.Count; i++)
        {
            sum += trees[i].Value(row);
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static double Number(string column) => double.Parse(column, NumberStyles.Float, CultureInfo.InvariantCulture);
}
