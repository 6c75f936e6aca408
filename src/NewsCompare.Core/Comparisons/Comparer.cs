using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Comparisons;

/// <summary>Sets a version against the seed.</summary>
public static class Comparer
{
    /// <summary>Changes with every change of method.</summary>
    public const string Version = "10";

    private static readonly Alignment Nothing = new([], [], [], []);

    /// <summary>The comparison of one version.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="version">The version; when it cannot be compared the comparison says why.</param>
    /// <param name="tools">Lexicon, outlets, thresholds.</param>
    public static Comparison Compare(SeedText seed, OutletVersion version, ComparisonTools tools)
    {
        // What stands on a doubtful page is still evidence of a credit; in another language our patterns would find nothing.
        var readable = Comparability.SameLanguage(seed.Seed.Language, version.Language);
        var attributions = readable ? AttributionReader.Read(version.Body, tools.Lexicon) : [];
        var quotations = readable ? QuotationReader.Read(version.Body, attributions) : [];
        var credits = VersionCredits.Of(seed.Seed, version, tools);
        if (Comparability.Objection(seed, version, tools) is { } objection)
        {
            return new(version, objection, Nothing, [], [], attributions, quotations, [], credits, ComparisonMetrics.NotComparable(version));
        }

        var alignment = Align(seed, version, attributions, tools);
        var findings = QuotesBeside.Find(seed, version, new QuoteTracker(seed, version.Body, quotations, attributions, alignment, tools.Lexicon).Findings(), tools);
        IReadOnlyList<int> added = [.. alignment.UnlinkedVersion.Where(at => Statements.Is(version.Body.Sentences[at].Text, tools.Lexicon))];
        var beside = BesideReader.Find(seed, version, alignment.UnlinkedSeed, tools);
        var comparison = new Comparison(
            version, null, alignment, [.. alignment.UnlinkedSeed.Except(beside.Select(told => told.Seed))], added, attributions, quotations, findings, credits, Metrics.None)
        {
            Beside = beside,
        };
        return comparison with { Metrics = ComparisonMetrics.Of(seed, comparison, tools.Lexicon) };
    }

    private static Alignment Align(SeedText seed, OutletVersion version, IReadOnlyList<Attribution> attributions, ComparisonTools tools)
    {
        var alignment = Aligner.Align(
            [.. seed.Body.Sentences.Select(sentence => sentence.Text)],
            [.. version.Body.Sentences.Select(sentence => sentence.Text)],
            tools.Lexicon,
            tools.Alignment);
        var speakers = new SpeakerChanges(seed, version.Body, attributions, tools.Lexicon).In(alignment.Links).ToList();
        return alignment with
        {
            Contradictions =
            [
                .. alignment.Contradictions.Where(found => !speakers.Exists(speaker => IsThatName(found, speaker))).Concat(speakers)
                    .DistinctBy(found => (found.Seed, found.Version, found.Kind, found.SeedText, found.VersionText))
                    .OrderBy(found => found.Seed).ThenBy(found => found.Version).ThenBy(found => found.Kind),
            ],
        };
    }

    // The name of who speaks has changed: that is told once, as the change of the speaker.
    private static bool IsThatName(Contradiction found, Contradiction speaker) =>
        found.Kind == ContradictionKind.Name && (found.Seed, found.Version) == (speaker.Seed, speaker.Version)
        && found.SeedText.Contains(LastWord(speaker.SeedText), StringComparison.Ordinal) && found.VersionText.Contains(LastWord(speaker.VersionText), StringComparison.Ordinal);

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
