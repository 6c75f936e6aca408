using NewsCompare.Core.Stories;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>One seed with its near items and their features.</summary>
internal sealed class TrainingCase(string set, LabelledSeed seed, NearItems near, double weight, bool alone, int most)
{
    public string Set => set;

    public bool Alone => alone;

    public NearItems Near => near;

    public IReadOnlyList<double[]> Own { get; init; } = [];

    public IReadOnlyList<double[]> Company { get; set; } = [];

    /// <summary>The positives and the nearest others.</summary>
    public IEnumerable<Example> Examples(IReadOnlyList<double[]> rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            var positive = IsPositive(at);
            if (!seed.Ignored.Contains(near.Items[at].Id) && (positive || at < most))
            {
                yield return new(rows[at], positive, weight);
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

    private List<int> Accepted(double floor) => [.. Enumerable.Range(0, Scores.Count).Where(at => Scores[at] >= floor && !seed.Ignored.Contains(near.Items[at].Id))];

    private bool IsPositive(int at) => seed.Positives.Contains(near.Items[at].Id);
}
