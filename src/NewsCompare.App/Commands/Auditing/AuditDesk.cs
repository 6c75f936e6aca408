using NewsCompare.App.Commands.Running;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Auditing;

/// <summary>Where an editor's word on a verdict is written down, from the command line and from the pages alike.</summary>
internal static class AuditDesk
{
    /// <summary>The most letters of a note.</summary>
    public const int LongestNote = 2000;

    /// <summary>The most letters of a name.</summary>
    public const int LongestName = 200;

    /// <summary>Words as they are kept: trimmed; null when there are none.</summary>
    /// <param name="field">For the message.</param>
    /// <param name="given">As given.</param>
    /// <param name="longest">The most letters.</param>
    /// <exception cref="InvalidInputException">Code <c>text-too-long</c>.</exception>
    public static string? Words(string field, string? given, int longest) =>
        string.IsNullOrWhiteSpace(given) ? null
        : given.Length <= longest ? given.Trim()
        : throw new InvalidInputException("text-too-long", $"{field} has {given.Length} letters: at most {longest} are kept.");

    /// <summary>The decision on what a version's verdict rests on now.</summary>
    /// <param name="version">The version.</param>
    /// <param name="judgement">Accepted or rejected.</param>
    /// <param name="note">Why, or null.</param>
    /// <param name="by">Who decides, or null.</param>
    /// <param name="at">When.</param>
    public static AuditDecision Decision(VersionReport version, AuditJudgement judgement, string? note, string? by, DateTimeOffset at) =>
        new(judgement, version.Audit.Verdict, version.Audit.EvidenceHash, version.Comparison.Version.Revision, note, by, at);

    /// <summary>Keeps a decision beside those made before.</summary>
    /// <param name="session">Where it is kept.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="version">The version.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task KeepAsync(PipelineSession session, string storyId, VersionReport version, AuditDecision decision, CancellationToken cancellationToken)
    {
        var stored = await session.Services.GetRequiredService<StoryStore>().FindAsync(storyId, cancellationToken);
        await session.Services.GetRequiredService<AuditDecisionStore>().AddAsync(stored!.Id, version.Comparison.Version.Source, decision, cancellationToken);
    }
}
