namespace NewsCompare.Core.Attributions;

/// <summary>Chooses among the readings of each attributing word, or none of them.</summary>
internal sealed class CandidateChooser
{
    /// <summary>How likely a word must be to attribute at all.</summary>
    /// <remarks>Half of the F1 that is reached serves F1 best (Lipton et al., "Optimal thresholding of classifiers to maximize F1 measure", ECML 2014); try-attribution agrees.</remarks>
    public const double Threshold = 0.4;

    // The fullest sentence of 840 labelled articles has 13 attributing words: what the rules find more of in one sentence is none, and nothing was learned about it.
    private const int MostOfARealSentence = 30;

    private readonly IReadOnlyList<BodyItem> items;
    private readonly CandidateReader reader;
    private readonly CandidateFeatures features;
    private readonly AttributionWeights weights;
    private readonly double threshold;
    private readonly FeatureList seen = new();

    /// <summary>A chooser for one body.</summary>
    /// <param name="body">The items.</param>
    /// <param name="weights">What was learned.</param>
    /// <param name="threshold">0 to 1.</param>
    public CandidateChooser(BodyItems body, AttributionWeights weights, double threshold = Threshold)
    {
        (items, reader, features) = (body.Items, new(body, weights.Cues), new(body));
        (this.weights, this.threshold) = (weights, threshold);
    }

    /// <summary>The drafts of a group that are likely enough, in the order of their cues; all of the rules' where they find more than any real sentence has.</summary>
    /// <param name="group">The clause group.</param>
    /// <param name="byRule">What the rules found in it.</param>
    public IReadOnlyList<Draft> Choose(ItemGroup group, IReadOnlyList<Draft> byRule)
    {
        if (byRule.Count > MostOfARealSentence)
        {
            return byRule;
        }

        var likely = new List<Likely>();
        var laidOut = new RuleDrafts(byRule);
        foreach (var readings in reader.Read(group, byRule))
        {
            var (best, share) = Best(readings, laidOut);
            var isByRule = readings[0].ByRule;
            if (isByRule && IsInChain(readings[0].Draft, byRule))
            {
                likely.Add(new(share >= threshold ? best : readings[0].Draft, share, isByRule));
            }
            else if (share >= threshold)
            {
                likely.Add(new(best, share, isByRule));
            }
        }

        var chosen = new List<Likely>();
        foreach (var one in likely.OrderByDescending(one => one.Share).ThenBy(one => one.Draft.CueItem))
        {
            if (!chosen.Exists(other => AreRivals(one, other)))
            {
                chosen.Add(one);
            }
        }

        return [.. chosen.Select(one => one.Draft).OrderBy(draft => draft.CueItem)];
    }

    private (Draft Draft, double Share) Best(IReadOnlyList<CueReading> readings, RuleDrafts byRule)
    {
        var (best, highest, sum) = (readings[0].Draft, double.NegativeInfinity, 0.0);
        foreach (var reading in readings)
        {
            seen.Keys.Clear();
            features.Add(reading, readings, byRule, seen);
            var score = weights.Score(seen);
            sum += Math.Exp(Math.Clamp(score, -30, 30));
            if (score > highest)
            {
                (best, highest) = (reading.Draft, score);
            }
        }

        return (best, sum / (1 + sum));
    }

    // "According to the radio the minister believes ...": the readers whom the weights were learned from marked the outer source alone, here both are wanted.
    private bool IsInChain(Draft draft, IReadOnlyList<Draft> byRule) =>
        byRule.Any(other => items[other.CueItem].Norm == "according" && other.Content.Exists(span => span.Overlaps(draft.Cue)));

    // Chains ("the report says that the minister believes") are left to the rules: else words are attributed once, by the likelier reading.
    private static bool AreRivals(Likely one, Likely other) =>
        !(one.ByRule && other.ByRule) && one.Draft.Content.Exists(span => other.Draft.Content.Exists(span.Overlaps));

    private readonly record struct Likely(Draft Draft, double Share, bool ByRule);
}
