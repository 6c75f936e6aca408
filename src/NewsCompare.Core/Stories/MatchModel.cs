using System.Globalization;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>What was learned about matching: how much each signal counts.</summary>
/// <remarks>A logistic regression over what each item says for itself, then one over what the items say together, mended by boosted trees, and a scale on which the lowest accepted score and the lowest that is taken without a person have fixed values. The weights are a list of the lexicon, made by
/// <c>tests/NewsCompare.Benchmarks</c> (train-matcher), so a language can have its own.</remarks>
internal sealed class MatchModel
{
    private static readonly ConditionalWeakTable<Lexicon, MatchModel> Models = [];
    private readonly double[] own;
    private readonly double[] company;
    private readonly LevelTree[] trees;
    private readonly (double Raw, double Shown)[] scale;

    private MatchModel(Lexicon lexicon)
    {
        var lines = lexicon.List("match-weights").Select(line => line.Split('\t')).ToLookup(columns => columns[0], columns => columns[1], StringComparer.Ordinal);
        own = [.. lines["own"].Select(Number)];
        company = [.. lines["company"].Select(Number)];
        trees = [.. lines["tree"].Select(LevelTree.Parse)];
        scale = [(0, 0), .. lines["scale"].Select(line => line.Split(' ')).Select(pair => (Number(pair[0]), Number(pair[^1]))), (1, 1)];
        Floor = Number(lines["floor"].SingleOrDefault() ?? "no floor");
        var features = MatchFeatures.CompanyCount;
        if (own.Length != MatchFeatures.OwnCount + 1 || company.Length != features + 1 || trees.Any(tree => tree.Features.Any(feature => feature < 0 || feature >= features)))
        {
            throw new InvalidInputException("lexicon-list-malformed", $"The list match-weights of '{lexicon.Language}' is of another version of the program: restore the file, or remove it to use the built-in one.");
        }
    }

    /// <summary>The lowest score that is accepted.</summary>
    public double Floor { get; }

    /// <summary>The model of a language, read once a lexicon.</summary>
    /// <param name="lexicon">Uses <c>match-weights</c>.</param>
    public static MatchModel Of(Lexicon lexicon) => Models.GetValue(lexicon, static given => new(given));

    /// <summary>The likelihood that each item is of the seed's story, as learned.</summary>
    /// <param name="near">The seed and its items.</param>
    /// <param name="neighbours">Who stands nearest to each item.</param>
    public IReadOnlyList<double> Score(NearItems near, Neighbours neighbours)
    {
        var rows = MatchFeatures.Own(near);
        var likely = rows.Select(row => Likelihood(own, [], row)).ToList();
        return [.. MatchFeatures.InCompany(near, rows, likely, neighbours).Select(row => Likelihood(company, trees, row))];
    }

    /// <summary>The score that says how sure a likelihood makes one.</summary>
    /// <remarks>Read off stories that had not been learned from: a few points, straight lines between them.</remarks>
    /// <param name="raw">As learned.</param>
    public double Shown(double raw)
    {
        var above = Array.FindIndex(scale, point => point.Raw >= raw);
        var (from, to) = (scale[Math.Max(above, 1) - 1], scale[Math.Max(above, 1)]);
        return to.Raw - from.Raw < 1e-12 ? to.Shown : from.Shown + ((raw - from.Raw) / (to.Raw - from.Raw) * (to.Shown - from.Shown));
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

    /// <summary>A number of a list.</summary>
    /// <param name="column">As written.</param>
    internal static double Number(string column) => double.TryParse(column, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new InvalidInputException("lexicon-list-malformed", $"The lists word-shares and match-weights hold '{column}' where a number belongs: restore the files, or remove them to use the built-in ones.");
}
