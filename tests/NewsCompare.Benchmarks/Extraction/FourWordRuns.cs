using System.Text.RegularExpressions;

namespace NewsCompare.Benchmarks.Extraction;

/// <summary>Compares texts as bags of runs of four words, as the article-extraction-benchmark does.</summary>
/// <remarks>Source: Scrapinghub, "Article extraction benchmark", 2019.</remarks>
internal static partial class FourWordRuns
{
    private const int Length = 4;

    /// <summary>The harmonic mean of precision and recall, in [0, 1].</summary>
    /// <param name="truth">What should have been found.</param>
    /// <param name="found">What was.</param>
    public static double F1(string truth, string found)
    {
        var (a, b) = (Bag(truth), Bag(found));
        var all = a.Values.Sum() + b.Values.Sum();
        return all == 0 ? 1 : 2.0 * Shared(a, b) / all;
    }

    /// <summary>The share of the runs of a text that another holds, in [0, 1].</summary>
    /// <param name="part">The text.</param>
    /// <param name="whole">The other.</param>
    public static double Recall(string part, string whole)
    {
        var bag = Bag(part);
        return bag.Count == 0 ? 0 : (double)Shared(bag, Bag(whole)) / bag.Values.Sum();
    }

    private static int Shared(Dictionary<string, int> a, Dictionary<string, int> b) => a.Sum(run => Math.Min(run.Value, b.GetValueOrDefault(run.Key)));

    private static Dictionary<string, int> Bag(string text)
    {
        var words = Word().Matches(text).Select(word => word.Value).ToList();
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at == 0 || at + Length <= words.Count; at++)
        {
            var run = string.Join(' ', words.Skip(at).Take(Length));
            if (run.Length > 0)
            {
                bag[run] = bag.GetValueOrDefault(run) + 1;
            }
        }

        return bag;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
