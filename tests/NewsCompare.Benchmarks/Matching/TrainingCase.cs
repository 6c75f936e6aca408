using NewsCompare.Core.Stories;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>One seed with its near items and their features.</summary>
internal sealed class TrainingCase(string set, LabelledSeed seed, NearItems near, double weight, bool alone)
{
    private const int Nearest = 90;
    private const int Further = 8;

    public string Set => set;

    public bool Alone => alone;

    /// <summary>Whether it is of the pools of like news.</summary>
    public bool IsLikeNews { get; init; }

    /// <summary>How little there is to be told from.</summary>
    public double Strangeness { get; } = MatchModel.Strangeness(near);

    public NearItems Near => near;

    public IReadOnlyList<double[]> Own { get; init; } = [];

    public IReadOnlyList<double[]> Company { get; set; } = [];

    /// <summary>The positives, the nearest others, and of the further ones each eighth, which stands for them all.</summary>
    public IEnumerable<Example> Examples(IReadOnlyList<double[]> rows, double share = 1)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            var (positive, isNear) = (IsPositive(at), at < Nearest);
            if (!seed.Ignored.Contains(near.Items[at].Id) && (positive || isNear || at % Further == 0))
            {
                yield return new(rows[at], positive, share * (positive || isNear ? weight : weight * Further));
            }
        }
    }

    /// <summary>The scores that the decisions are taken by.</summary>
    public IReadOnlyList<double> Scores { get; set; } = [];

    /// <summary>The same by what was learned without this story.</summary>
    public IReadOnlyList<double> Unseen { get; set; } = [];

    /// <summary>The highest score of an item that counts.</summary>
    public double Highest() => Enumerable.Range(0, Scores.Count).Where(at => !seed.Ignored.Contains(near.Items[at].Id)).Select(at => Scores[at]).DefaultIfEmpty().Max();

    public string Story => seed.Story;

    public double F1(double floor)
    {
        var accepted = Accepted(floor);
        var right = accepted.Count(IsPositive);
        return right == 0 ? 0 : 2.0 * right / (accepted.Count + seed.Positives.Count);
    }

    public bool AcceptsAny(double floor) => Accepted(floor).Count > 0;

    private List<int> Accepted(double floor)
    {
        var least = Math.Max(floor, StoryIndex.LeastShare * Highest());
        return [.. Enumerable.Range(0, Scores.Count).Where(at => Scores[at] >= least && !seed.Ignored.Contains(near.Items[at].Id))];
    }

    private bool IsPositive(int at) => seed.Positives.Contains(near.Items[at].Id);
}
