using NewsCompare.Core.Audits;

namespace NewsCompare.Pipeline.Storage;

/// <summary>What editors decided about the audits. It hangs on the story and the page's address, not on a comparison, so that it outlives every new analysis.</summary>
internal sealed class AuditDecisionStore(DatabaseFile database)
{
    /// <summary>Adds a decision; earlier ones stay.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="url">The page's canonical address.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="cancellationToken">Ends the work; nothing is stored then.</param>
    public Task AddAsync(long storyId, string url, AuditDecision decision, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            """
            INSERT INTO audit_decisions (story, url, judgement, verdict, evidence_hash, revision, note, decided_by, decided_at)
            VALUES (@storyId, @url, @Judgement, @Verdict, @EvidenceHash, @Revision, @Note, @By, @DecidedAt)
            """,
            new
            {
                storyId,
                url,
                Judgement = EnumName.Of(decision.Judgement),
                Verdict = EnumName.Of(decision.Verdict),
                decision.EvidenceHash,
                Revision = (long)decision.Revision,
                decision.Note,
                decision.By,
                DecidedAt = decision.DecidedAt.Stored(),
            }),
        cancellationToken);

    /// <summary>Every decision about the pages of a story, by page, the oldest first.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<ILookup<string, AuditDecision>> ListAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<DecisionRow>(
            "SELECT url, judgement, verdict, evidence_hash, revision, note, decided_by, decided_at FROM audit_decisions WHERE story = @storyId ORDER BY id",
            new { storyId })).ToLookup(row => row.Url, row => row.ToDecision(), StringComparer.Ordinal),
        cancellationToken);

    private sealed class DecisionRow
    {
        public required string Url { get; init; }

        public required string Judgement { get; init; }

        public required string Verdict { get; init; }

        public required string EvidenceHash { get; init; }

        public required long Revision { get; init; }

        public string? Note { get; init; }

        public string? DecidedBy { get; init; }

        public required long DecidedAt { get; init; }

        public AuditDecision ToDecision() => new(
            EnumName.Read<AuditJudgement>(Judgement), EnumName.Read<CreditVerdict>(Verdict), EvidenceHash, (int)Revision, Note, DecidedBy, StoreTime.Of(DecidedAt));
    }
}
