using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Counts what became of the quotations.</summary>
internal static class QuoteMetrics
{
    public static IEnumerable<KeyValuePair<string, double?>> Of(Comparison comparison, WordList words)
    {
        var quoted = words.All.Count(word => comparison.Quotations.Any(quotation => quotation.Span.Overlaps(word.Span)));
        var fates = comparison.QuoteFindings.GroupBy(finding => (finding.Seed, finding.SeedText)).Select(findings => findings.First()).ToList();
        var kept = fates.Where(finding => finding.Change is not (QuoteChange.Dropped or QuoteChange.Indirect)).ToList();
        yield return new(MetricNames.QuoteShare, words.Count == 0 ? null : (double)quoted / words.Count);
        yield return new(MetricNames.QuoteRetention, fates.Count == 0 ? null : (double)kept.Count / fates.Count);
        yield return new(MetricNames.QuoteFidelity, kept.Count == 0 ? null : kept.Average(Fidelity));
        yield return new(
            MetricNames.QuotesChanged, comparison.QuoteFindings.Count(finding => finding.Change is QuoteChange.Altered or QuoteChange.Reattributed));
    }

    /// <summary>The words that two lists share, repeats counted.</summary>
    public static int SharedWords(IEnumerable<string> a, IEnumerable<string> b)
    {
        var left = b.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return a.CountBy(word => word, StringComparer.Ordinal).Sum(word => Math.Min(word.Value, left.GetValueOrDefault(word.Key)));
    }

    private static double Fidelity(QuoteFinding finding)
    {
        var ours = Norms(finding.SeedText);
        return finding.Change is QuoteChange.Identical or QuoteChange.Punctuation || ours.Count == 0
            ? 1
            : (double)SharedWords(ours, Norms(finding.VersionText)) / ours.Count;
    }

    private static List<string> Norms(string? text) => [.. Tokenizer.Words(text ?? "").Select(word => word.Norm)];
}
