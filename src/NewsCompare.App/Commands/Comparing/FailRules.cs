using System.Globalization;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Commands.Comparing;

/// <summary>The rules of <c>--fail-on</c>, for checks before something is published.</summary>
internal static class FailRules
{
    public const string NoCredit = "no-credit";
    public const string DroppedQuote = "dropped-quote";
    public const string NumberChanged = "number-changed";

    public static readonly string[] All = [NoCredit, DroppedQuote, NumberChanged];

    /// <summary>What the rules object to, one line each; what could not be compared or told is never an objection, nor is a verdict that an editor
    /// has rejected on today's evidence.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">Names out of <see cref="All"/>.</param>
    public static IReadOnlyList<string> Hits(StoryReport report, IReadOnlyCollection<string> rules) =>
        [.. rules.Distinct(StringComparer.Ordinal).SelectMany(rule => report.Versions.SelectMany(version =>
            Objections(rule, version).Select(objection => $"{rule}: {version.Comparison.Version.Outlet}: {objection}")))];

    private static IEnumerable<string> Objections(string rule, VersionReport version) => rule switch
    {
        NoCredit => version.Review?.Standing is not { Judgement: AuditJudgement.Rejected } && version.Audit.Verdict is CreditVerdict.Generic or CreditVerdict.CreditsOther or CreditVerdict.NoneFound
            ? [Wording.Word(version.Audit.Verdict)] : [],
        DroppedQuote => version.Comparison.QuoteFindings.Where(finding => finding.Change == QuoteChange.Dropped)
            .Select(finding => $"\u201C{Wording.Short(finding.SeedText ?? "", 80)}\u201D"),
        _ => version.Comparison.Alignment.Contradictions.Where(one => one.Kind == ContradictionKind.Number)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.SeedText} became {one.VersionText} (seed sentence {one.Seed + 1})")),
    };
}
