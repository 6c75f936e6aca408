using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Audits;

/// <summary>Follows each quotation of the seed over all versions, and says who changed it first.</summary>
public static class QuoteTrailFinder
{
    /// <summary>The quotations that a version changed, in the order of the seed.</summary>
    /// <param name="comparisons">The versions; trails name them by their place.</param>
    public static IReadOnlyList<QuoteTrail> Find(IReadOnlyList<Comparison> comparisons)
    {
        var earliest = new EarliestVersions(comparisons);
        return
        [
            .. comparisons.SelectMany((one, at) => one.QuoteFindings.Where(finding => finding is { Seed: not null, SeedText: not null }).Select(finding => (At: at, Finding: finding)))
                .GroupBy(one => (one.Finding.Seed, one.Finding.SeedText))
                .Where(group => group.Any(one => IsChange(one.Finding.Change)))
                .OrderBy(group => group.Key.Seed)
                .Select(group => TrailOf([.. group], earliest)),
        ];
    }

    private static QuoteTrail TrailOf(IReadOnlyList<(int At, QuoteFinding Finding)> found, EarliestVersions earliest)
    {
        var first = found[0].Finding;
        List<QuoteVariant> variants =
        [
            .. found.Where(one => IsChange(one.Finding.Change)).GroupBy(one => KeyOf(one.Finding), StringComparer.Ordinal)
                .Select(group => (Versions: Places(group), group.First().Finding))
                .OrderByDescending(group => group.Versions.Count).ThenBy(group => group.Versions[0])
                .Select(group => new QuoteVariant(group.Finding.Change, group.Finding.VersionText ?? "", group.Finding.VersionSpeaker, group.Versions, earliest.Of(group.Versions))),
        ];
        var guilty = Places(found.Where(one => one.Finding.Change is QuoteChange.Altered or QuoteChange.Reattributed));
        return new(
            first.Seed!.Value, first.SeedText!, first.SeedSpeaker, Places(found.Where(one => one.Finding.Change is QuoteChange.Identical or QuoteChange.Punctuation)),
            variants, guilty.Count == 0 ? null : earliest.Of(guilty));
    }

    private static List<int> Places(IEnumerable<(int At, QuoteFinding Finding)> found) => [.. found.Select(one => one.At).Distinct().Order()];

    private static bool IsChange(QuoteChange change) =>
        change is QuoteChange.Truncated or QuoteChange.Overlap or QuoteChange.Elided or QuoteChange.Altered or QuoteChange.Reattributed;

    // Two versions have the same form when they have the same words; a change of the speaker counts by the speaker.
    private static string KeyOf(QuoteFinding finding) => finding.Change == QuoteChange.Reattributed
        ? "by " + finding.VersionSpeaker
        : $"{finding.Change} {string.Join(' ', Tokenizer.Words(finding.VersionText ?? "").Select(word => word.Norm))}";
}
