using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>What comparing needs to know beside the texts.</summary>
/// <param name="Lexicon">Words of the story's language.</param>
/// <param name="Credits">The credit patterns and outlets' names.</param>
/// <param name="Alignment">Thresholds of the aligner.</param>
/// <param name="MinimumConfidence">The confidence in the body, in [0, 1], below which a version is not comparable. Default <see cref="Comparability.ConfidenceFloor"/>.</param>
public sealed record ComparisonTools(
    Lexicon Lexicon, CreditFinder Credits, AlignmentOptions Alignment, double MinimumConfidence = Comparability.ConfidenceFloor)
{
    /// <summary>The tools for one story: the origin that its seed names is known by its names and its reporter's, though no outlet file has it.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="lexicon">Words of the story's language.</param>
    /// <param name="outlets">The outlets that are followed; may be empty.</param>
    /// <param name="alignment">Thresholds of the aligner.</param>
    /// <param name="minimumConfidence">The confidence below which a version is not comparable.</param>
    public static ComparisonTools For(
        Seed seed, Lexicon lexicon, IReadOnlyList<Outlet> outlets, AlignmentOptions alignment, double minimumConfidence = Comparability.ConfidenceFloor) =>
        new(lexicon, new CreditFinder(lexicon, [.. outlets, .. Origin(seed)]), alignment, minimumConfidence);

    private static IEnumerable<Outlet> Origin(Seed seed)
    {
        if (seed.OriginalOutlet is { } name)
        {
            var isOwn = seed.Url is not null && name.Equals(seed.Outlet, StringComparison.OrdinalIgnoreCase);
            string[] domains = isOwn ? [seed.Url!.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? seed.Url.Host[4..] : seed.Url.Host] : [];
            string[] reporter = seed.OriginalReporter is { } person && person.Trim().Contains(' ', StringComparison.Ordinal) ? [person.Trim()] : [];
            yield return new(
                "origin-of-" + seed.StoryId, name, seed.Url ?? new("https://origin.invalid/"), domains, OutletKind.Newspaper, "ZZ", seed.Language,
                [name, .. seed.Aliases ?? [], .. reporter], []);
        }
    }
}
