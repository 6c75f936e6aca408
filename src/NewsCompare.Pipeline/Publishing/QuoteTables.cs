using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>What became of the seed's quotations over all versions, as a tidy table.</summary>
internal static class QuoteTables
{
    /// <summary>One row a form of a quotation and version that has it so; <c>first</c> marks the earliest of that form, <c>changedFirst</c> the earliest of all that changed words or speaker.</summary>
    public static DataTable Trails(StoryReport report) => new(
        "quote-trails",
        ["story", "seedSentence", "seedText", "seedSpeaker", "outlet", "source", "revision", "change", "versionText", "versionSpeaker", "first", "changedFirst", "at", "clock"],
        [.. from trail in report.QuoteTrails
            from variant in trail.Variants
            from at in variant.Versions
            let version = report.Versions[at].Comparison.Version
            select (IReadOnlyList<object?>)
            [
                report.Seed.Seed.StoryId, trail.Seed, trail.SeedText, trail.SeedSpeaker, version.Outlet, version.Source, version.Revision, EnumName.Of(variant.Change), variant.Text,
                variant.Speaker, variant.First?.Version == at, trail.ChangedFirst?.Version == at,
                variant.First?.Version == at ? variant.First.At : null, variant.First?.Version == at ? variant.First.Clock : null,
            ]]);
}
