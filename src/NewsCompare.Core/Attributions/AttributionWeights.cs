using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>How much each feature of a candidate counts.</summary>
/// <remarks>A log-linear choice among the readings of a word and "no attribution", learned by <c>tests/NewsCompare.Benchmarks</c> (train-attribution) and kept as the list
/// <c>attribution-weights</c> of a lexicon. A language without that list goes by the rules alone.</remarks>
internal sealed class AttributionWeights
{
    private const string List = "attribution-weights";
    private const string CueFeature = "cue ";

    private static readonly ConditionalWeakTable<Lexicon, AttributionWeights> Known = [];

    private readonly Dictionary<ulong, double> weights;

    /// <summary>Weights by the text of the feature; one that is not named counts nothing.</summary>
    /// <param name="weights">As <see cref="FeatureList"/> writes them.</param>
    public AttributionWeights(IReadOnlyDictionary<string, double> weights)
    {
        this.weights = weights.ToDictionary(pair => FeatureList.Key(pair.Key), pair => pair.Value);
        Cues = weights.Keys.Where(text => text.StartsWith(CueFeature, StringComparison.Ordinal)).Select(text => text[CueFeature.Length..]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The words that were seen to attribute.</summary>
    public IReadOnlySet<string> Cues { get; }

    /// <summary>The weights of a language, read once for a lexicon; null when it has none.</summary>
    /// <param name="lexicon">Uses <c>attribution-weights</c>: a feature, a tab and its weight on a line.</param>
    public static AttributionWeights? For(Lexicon lexicon) => lexicon.Has(List) ? Known.GetValue(lexicon, static given => Read(given)) : null;

    /// <summary>The sum of the weights of a candidate: its log odds against "no attribution".</summary>
    /// <param name="features">What was seen.</param>
    public double Score(FeatureList features)
    {
        var sum = 0.0;
        foreach (var key in features.Keys)
        {
            sum += weights.GetValueOrDefault(key);
        }

        return sum;
    }

    private static AttributionWeights Read(Lexicon lexicon)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in lexicon.List(List))
        {
            if (line.Split('\t') is not [var feature, var column]
                || !double.TryParse(column, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !double.IsFinite(weight) || !weights.TryAdd(feature, weight))
            {
                throw new InvalidInputException(
                    "lexicon-list-malformed", $"The list {List} of '{lexicon.Language}' is of another version of the program: restore the file, or remove it to go by the rules alone.");
            }
        }

        return new(weights);
    }
}
