using System.Globalization;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>What was learned about matching: how much each signal counts.</summary>
/// <remarks>A logistic regression over what each item says for itself, then two over what the items say together, each mended by boosted trees, and a scale on which the lowest accepted score and the lowest that is taken without a person have fixed values.
/// One of the two was learned from large pools of all news, the other from pools of like news: other events of one town, office or day. Their log-odds are mixed: the fewer other stories there are to be told from, the more the second counts. The weights are a list of the lexicon, made by
/// <c>tests/NewsCompare.Benchmarks</c> (train-matcher), so a language can have its own.</remarks>
internal sealed class MatchModel
{
    // The share of the judgement learned from like news where there are items enough, and how many are. Fitted: without it nearly half of the seeds without a story take a like event of the same
    // week, with a fifth one of five; a third costs a large pool of other news .04 of its mean F1.
    private const double LeastLike = 0.2;
    private const double KnownItems = 60;

    // As close to the seed as most news of its field is; hardly any of other subjects.
    private const double Close = 0.03;

    private static readonly ConditionalWeakTable<Lexicon, MatchModel> Models = [];
    private readonly double[] own;
    private readonly Judgement all;
    private readonly Judgement like;
    private readonly (double Raw, double Shown)[] scale;

    private MatchModel(Lexicon lexicon)
    {
        var lines = lexicon.List("match-weights").Select(line => line.Split('\t')).ToLookup(columns => columns[0], columns => columns[1], StringComparer.Ordinal);
        own = [.. lines["own"].Select(Number)];
        all = new([.. lines["company"].Select(Number)], [.. lines["tree"].Select(LevelTree.Parse)]);
        like = new([.. lines["like"].Select(Number)], [.. lines["like-tree"].Select(LevelTree.Parse)]);
        scale = [(0, 0), .. lines["scale"].Select(line => line.Split(' ')).Select(pair => (Number(pair[0]), Number(pair[^1]))), (1, 1)];
        Floor = Number(lines["floor"].SingleOrDefault() ?? "no floor");
        if (own.Length != MatchFeatures.OwnCount + 1 || !all.Fits || !like.Fits)
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
        var (rows, strangeness) = (MatchFeatures.Own(near), Strangeness(near));
        return [.. MatchFeatures.InCompany(near, rows, [.. rows.Select(row => FirstLook(own, row))], neighbours).Select(row => Mixed(all, like, row, strangeness))];
    }

    /// <summary>The likelihood of an item by what it says for itself.</summary>
    /// <param name="weights">The constant, then one weight a feature.</param>
    /// <param name="row">The features.</param>
    internal static double FirstLook(double[] weights, double[] row) => Likelihood(new Judgement(weights, []).LogOdds(row));

    /// <summary>The likelihood of an item by both judgements.</summary>
    /// <param name="all">Learned from all news.</param>
    /// <param name="like">Learned from like news.</param>
    /// <param name="row">The features of the item in company.</param>
    /// <param name="strangeness">How little there is to be told from.</param>
    internal static double Mixed(Judgement all, Judgement like, double[] row, double strangeness)
    {
        var share = Math.Max(LeastLike, strangeness);
        return Likelihood(((1 - share) * all.LogOdds(row)) + (share * like.LogOdds(row)));
    }

    /// <summary>1 when nothing that is close to the seed is there to be told from, 0 when there is as much as need be. Items of wholly other subjects do not count: any like event stands out from them.</summary>
    /// <param name="near">The seed and its items.</param>
    internal static double Strangeness(NearItems near) => Math.Max(0, 1 - (near.Terms.Count(item => near.SeedTerms.Full.Cosine(item.Full) >= Close) / KnownItems));

    /// <summary>The score that says how sure a likelihood makes one.</summary>
    /// <remarks>Read off stories that had not been learned from: a few points, straight lines between them.</remarks>
    /// <param name="raw">As learned.</param>
    public double Shown(double raw)
    {
        var above = Array.FindIndex(scale, point => point.Raw >= raw);
        var (from, to) = (scale[Math.Max(above, 1) - 1], scale[Math.Max(above, 1)]);
        return to.Raw - from.Raw < 1e-12 ? to.Shown : from.Shown + ((raw - from.Raw) / (to.Raw - from.Raw) * (to.Shown - from.Shown));
    }

    private static double Likelihood(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>A number of a list.</summary>
    /// <param name="column">As written.</param>
    internal static double Number(string column) => double.TryParse(column, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new InvalidInputException("lexicon-list-malformed", $"The lists word-shares and match-weights hold '{column}' where a number belongs: restore the files, or remove them to use the built-in ones.");
}

/// <summary>A logistic regression with trees upon it.</summary>
/// <param name="Weights">The constant, then one weight a feature.</param>
/// <param name="Trees">What is added to the sum; may be empty.</param>
internal sealed record Judgement(double[] Weights, IReadOnlyList<LevelTree> Trees)
{
    /// <summary>Whether it is of items in company.</summary>
    public bool Fits => Weights.Length == MatchFeatures.CompanyCount + 1 && Trees.All(tree => tree.Features.All(feature => feature >= 0 && feature < MatchFeatures.CompanyCount));

    /// <summary>The logarithm of the odds that an item is of the story.</summary>
    /// <param name="row">Its features.</param>
    public double LogOdds(double[] row)
    {
        var sum = Weights[0];
        for (var i = 0; i < row.Length; i++)
        {
            sum += Weights[i + 1] * row[i];
        }

        for (var i = 0; i < Trees.Count; i++)
        {
            sum += Trees[i].Value(row);
        }

        return sum;
    }
}
