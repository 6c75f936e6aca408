namespace NewsCompare.Core.Attributions;

/// <summary>Chooses among the readings of each attributing word, or none of them.</summary>
internal sealed class CandidateChooser
{
    /// <summary>How likely a word must be to attribute at all. The share that serves F1 best is half of the F1 that is reached.</summary>
    public const double Threshold = 0.35;

    private readonly CandidateReader reader;
    private readonly CandidateFeatures features;
    private readonly AttributionWeights weights;
    private readonly double threshold;

    /// <summary>A chooser for one body.</summary>
    /// <param name="body">The items.</param>
    /// <param name="weights">What was learned.</param>
    /// <param name="threshold">0 to 1.</param>
    public CandidateChooser(BodyItems body, AttributionWeights weights, double threshold = Threshold)
    {
        (reader, features) = (new(body, weights.Cues), new(body));
        (this.weights, this.threshold) = (weights, threshold);
    }

    /// <summary>The drafts of a group that are likely enough, in the order of their cues.</summary>
    /// <param name="group">The clause group.</param>
    /// <param name="byRule">What the rules found in it.</param>
    public IReadOnlyList<Draft> Choose(ItemGroup group, IReadOnlyList<Draft> byRule)
    {
        var likely = new List<(Draft Draft, double Share)>();
        foreach (var readings in reader.Read(group, byRule))
        {
            var (best, share) = Best(readings, byRule);
            if (share >= threshold)
            {
                likely.Add((best, share));
            }
        }

        var chosen = new List<Draft>();
        foreach (var (draft, _) in likely.OrderByDescending(one => one.Share).ThenBy(one => one.Draft.CueItem))
        {
            if (!chosen.Exists(other => SaysTheSame(draft, other)))
            {
                chosen.Add(draft);
            }
        }

        return [.. chosen.OrderBy(draft => draft.CueItem)];
    }

    private (Draft Draft, double Share) Best(IReadOnlyList<CueReading> readings, IReadOnlyList<Draft> byRule)
    {
        var (best, highest, sum) = (readings[0].Draft, double.NegativeInfinity, 0.0);
        foreach (var reading in readings)
        {
            var seen = new FeatureList();
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

    // Nobody says the same words twice: of two readings with most of their content in common the likelier stays.
    private static bool SaysTheSame(Draft one, Draft other)
    {
        var shared = one.Content.Sum(a => other.Content.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        return shared * 4 > one.Content.Sum(span => span.Length) + other.Content.Sum(span => span.Length);
    }
}
