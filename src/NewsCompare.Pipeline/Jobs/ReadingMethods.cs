using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>What a page is read by: the extractor, and its outlet's page rules where they hold.</summary>
internal sealed class ReadingMethods(AnalysisFunctions analysis, OutletDirectory outlets)
{
    /// <summary>The rules for a page; they hold for pages fetched up to their last day.</summary>
    public PageRules? RulesFor(string outletId, DateTimeOffset fetchedAt) =>
        outlets.Find(outletId)?.PageRules is { } stated && stated.ValidUntil >= DateOnly.FromDateTime(fetchedAt.UtcDateTime) ? stated : null;

    /// <summary>The stamp that a reading of today has: the extractor's version, and a hash of what the rules select.</summary>
    public string StampFor(string outletId, DateTimeOffset fetchedAt) => RulesFor(outletId, fetchedAt) is { } rules
        ? $"{analysis.Methods.Extractor}{RevisionStore.RulesMark}{StoreJson.Sha256(StoreJson.Write(new { rules.Body, rules.Remove }))[..12]}"
        : analysis.Methods.Extractor;

    /// <summary>Whether a stored reading is by those methods.</summary>
    public bool IsOfToday(string stamp, string outletId, DateTimeOffset fetchedAt) => RevisionStore.IsBy(stamp, StampFor(outletId, fetchedAt));

    /// <summary>Whether it is by today's extractor, under whatever rules.</summary>
    public bool IsOfTodaysExtractor(string stamp) => stamp == analysis.Methods.Extractor || stamp.StartsWith(analysis.Methods.Extractor + " ", StringComparison.Ordinal);
}
