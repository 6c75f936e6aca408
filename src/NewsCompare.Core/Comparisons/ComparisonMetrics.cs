using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Counts what one comparison shows; what needs the other versions or the audit is set when the story is put together.</summary>
internal static class ComparisonMetrics
{
    /// <summary>Only what can be said of a version that is not compared.</summary>
    public static Metrics NotComparable(OutletVersion version) => Metrics.None.With([new(MetricNames.ExtractionConfidence, version.Confidence)]);

    /// <summary>All measures of a comparison.</summary>
    public static Metrics Of(SeedText seed, Comparison comparison, Lexicon lexicon)
    {
        var (ours, theirs) = (seed.Words, WordList.Of(comparison.Version.Body));
        return NotComparable(comparison.Version).With(
        [
            .. Selection(seed, comparison, ours, theirs),
            .. Reuse(comparison, ours, theirs),
            .. Order(seed, comparison),
            .. Changes(comparison),
            .. QuoteMetrics.Of(comparison, theirs),
            .. SourceMetrics.Of(seed, comparison, new SpeakerNames(lexicon)),
            new(MetricNames.HeadlineChange, HeadlineChange(seed.Seed.Title, comparison.Version.Headline)),
            new(MetricNames.PublicationLag, Lag(seed, comparison.Version)),
            new(MetricNames.WireMarkers, comparison.Credits.Count(credit => credit.Kind == CreditKind.Wire)),
        ]);
    }

    private static IEnumerable<KeyValuePair<string, double?>> Selection(SeedText seed, Comparison comparison, WordList ours, WordList theirs)
    {
        var sentences = seed.Body.Sentences.Count;
        yield return new(MetricNames.SeedCoverage, Ratio(WordList.Carried(ours, theirs, comparison.Alignment), ours.Count));
        yield return new(MetricNames.OmissionRate, Ratio(comparison.Dropped.Count, sentences));
        yield return new(
            MetricNames.OmissionPosition, comparison.Dropped.Count == 0 || sentences < 2 ? null : comparison.Dropped.Average() / (sentences - 1));
        yield return new(MetricNames.AdditionRate, Ratio(comparison.Added.Count, comparison.Version.Body.Sentences.Count));
        yield return new(MetricNames.LengthRatio, Ratio(theirs.Count, ours.Count));
    }

    private static IEnumerable<KeyValuePair<string, double?>> Reuse(Comparison comparison, WordList ours, WordList theirs)
    {
        var (covered, longest) = Verbatim.Runs(theirs.All, ours.All);
        var outside = Enumerable.Range(0, theirs.Count).Where(at => !IsQuoted(comparison.Quotations, theirs.All[at])).ToList();
        var (inSeed, inVersion) = (ours.Shingles, theirs.Shingles);
        yield return new(MetricNames.VerbatimShare, Ratio(covered.Count(word => word), theirs.Count));
        yield return new(MetricNames.VerbatimShareWithoutQuotes, Ratio(outside.Count(at => covered[at]), outside.Count));
        yield return new(MetricNames.LongestSharedRun, longest);
        yield return new(MetricNames.VersionInSeed, inVersion.Count == 0 ? null : Containment.Of(inVersion, inSeed));
        yield return new(MetricNames.SeedInVersion, inSeed.Count == 0 ? null : Containment.Of(inSeed, inVersion));
    }

    private static IEnumerable<KeyValuePair<string, double?>> Order(SeedText seed, Comparison comparison)
    {
        var links = comparison.Alignment.Links;
        var (mine, theirs) = (seed.Body.Sentences.Count, comparison.Version.Body.Sentences.Count);
        yield return new(MetricNames.RewordedShare, Ratio(links.Count(link => link.Kind != LinkKind.Same), links.Count));
        yield return new(MetricNames.MovedShare, Ratio(links.Count(link => link.Moved), links.Count));
        yield return new(
            MetricNames.ProminenceShift, links.Count == 0 ? null : links.Average(link => ((link.Version + 0.5) / theirs) - ((link.Seed + 0.5) / mine)));
        yield return new(
            MetricNames.LeadMatch, links.Where(link => comparison.Version.Body.Sentences[link.Version].Paragraph == 0).Min(link => (double?)link.Seed + 1));
    }

    private static IEnumerable<KeyValuePair<string, double?>> Changes(Comparison comparison)
    {
        var found = comparison.Alignment.Contradictions;
        yield return new(MetricNames.NumberChanges, found.Count(one => one.Kind == ContradictionKind.Number));
        yield return new(MetricNames.DateChanges, found.Count(one => one.Kind == ContradictionKind.Date));
        yield return new(MetricNames.HedgingChanges, found.Count(one => one.Kind == ContradictionKind.Modality));
        yield return new(MetricNames.AgentsDropped, comparison.Alignment.AgentChanges.Count(one => one.VersionAgent is null));
        yield return new(MetricNames.Contradictions, found.Count);
    }

    private static double? HeadlineChange(string? seed, string version)
    {
        if (string.IsNullOrWhiteSpace(seed) || string.IsNullOrWhiteSpace(version))
        {
            return null;
        }

        var words = Tokenizer.Words(seed).Select(word => word.Norm).ToList();
        var theirs = Tokenizer.Words(version).Select(word => word.Norm).ToList();
        return words.Count + theirs.Count == 0 ? null : 1 - (2.0 * QuoteMetrics.SharedWords(words, theirs) / (words.Count + theirs.Count));
    }

    private static double? Lag(SeedText seed, OutletVersion version) =>
        seed.Seed is { PublishedAt: { } first, PublishedDayOnly: false } && version is { PublishedAt: { } later, Clock: "page" or "feed" }
            ? (later - first).TotalHours
            : null;

    private static bool IsQuoted(IReadOnlyList<Quotation> quotations, Token word) => quotations.Any(quotation => quotation.Span.Overlaps(word.Span));

    private static double? Ratio(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
