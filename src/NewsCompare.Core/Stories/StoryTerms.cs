using System.Runtime.InteropServices;
using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Stories;

/// <summary>The weighted terms of a seed or an item, part by part.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Lead">Headline and first words.</param>
/// <param name="Full">All words.</param>
/// <param name="Names">Names.</param>
/// <param name="Numbers">Numbers.</param>
/// <param name="Pairs">Neighbouring words of headline and opening.</param>
internal sealed record StoryTerms(
    WeightedTerms Title, WeightedTerms Lead, WeightedTerms Full, WeightedTerms Names, WeightedTerms Numbers, WeightedTerms Pairs)
{
    private const double HeadlineCounts = 2;

    /// <summary>Weighs a text.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="idf">What they weigh.</param>
    /// <param name="numbers">Numbers the terms.</param>
    public static StoryTerms Of(StoryText text, IdfTable idf, TermNumbers numbers) => new(
        Weigh(text.Title, [], idf.Weight, numbers),
        Weigh(text.Lead, text.Title, idf.Weight, numbers),
        Weigh(text.Full, text.Title, idf.Weight, numbers),
        Weigh(text.Names, [], idf.Weight, numbers),
        Weigh(text.Numbers, [], idf.Weight, numbers),
        Weigh(text.Pairs, [], pair => PairWeight(pair, idf), numbers));

    private static double PairWeight(string pair, IdfTable idf) => pair.IndexOf(' ', StringComparison.Ordinal) is var blank
        ? (idf.Weight(pair[..blank]) + idf.Weight(pair[(blank + 1)..])) / 2
        : 0;

    private static WeightedTerms Weigh(IReadOnlyList<string> forms, IReadOnlyList<string> again, Func<string, double> weight, TermNumbers numbers)
    {
        var counts = new Dictionary<string, double>(forms.Count, StringComparer.Ordinal);
        foreach (var form in forms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, form, out _)++;
        }

        foreach (var form in again)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, form, out _) += HeadlineCounts - 1;
        }

        var weights = new Dictionary<int, double>(counts.Count);
        foreach (var (form, count) in counts)
        {
            weights.Add(numbers.Of(form), (1 + Math.Log(count)) * weight(form));
        }

        return WeightedTerms.Of(weights);
    }
}
