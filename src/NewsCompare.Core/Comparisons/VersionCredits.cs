using NewsCompare.Core.Attributions;
using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Comparisons;

/// <summary>Whom a version credits, in its byline, its notes and its body.</summary>
public static class VersionCredits
{
    /// <summary>The credits: those outside the body first, then in reading order; none in another language, where our patterns would find nothing and call it a finding.</summary>
    /// <param name="seed">The seed, for its language.</param>
    /// <param name="version">The version.</param>
    /// <param name="tools">Lexicon and outlets.</param>
    public static IReadOnlyList<Credit> Of(Seed seed, OutletVersion version, ComparisonTools tools) =>
        Comparability.SameLanguage(seed.Language, version.Language)
            ? [.. new WireMarks(tools).In(version), .. tools.Credits.Find(version.Body, version.Links, version.Outlet)]
            : [];
}
