using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Pipeline.Storage;

/// <summary>The comparisons, each with the seed revision, the page's revision and the versions of the methods it was made with.</summary>
internal sealed class ComparisonStore(DatabaseFile database)
{
    /// <summary>Stores a comparison; one that is there already stays as it is.</summary>
    /// <returns>Whether it is new.</returns>
    public Task<bool> SaveAsync(ComparisonKey key, Comparison comparison, CreditAudit audit, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            """
            INSERT INTO comparisons (coverage, seed_revision, revision, methods, comparison, audit, compared_at)
            VALUES (@CoverageId, @SeedRevisionId, @RevisionId, @Methods, @Comparison, @Audit, @Now)
            ON CONFLICT (coverage, seed_revision, revision, methods) DO NOTHING
            """,
            new
            {
                key.CoverageId,
                key.SeedRevisionId,
                key.RevisionId,
                key.Methods,
                Comparison = StoreJson.Write(comparison),
                Audit = StoreJson.Write(audit),
                Now = now.Stored(),
            }) == 1,
        cancellationToken);

    /// <summary>Whether there is a comparison of exactly these.</summary>
    public Task<bool> ExistsAsync(ComparisonKey key, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.NumberAsync(
            "SELECT count(*) FROM comparisons WHERE coverage = @CoverageId AND seed_revision = @SeedRevisionId AND revision = @RevisionId AND methods = @Methods", key) > 0,
        cancellationToken);

    /// <summary>The comparison of a coverage under a seed revision, of the revision that is current: by the given methods, else the newest by
    /// others; null when there is none yet.</summary>
    public Task<StoredComparison?> FindLatestAsync(long coverageId, long seedRevisionId, string methods, string extractor, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FirstAsync<ComparisonRow>(
            $"""
            SELECT comparisons.id, comparisons.revision, methods, comparison, audit, compared_at
            FROM comparisons JOIN coverage ON coverage.id = comparisons.coverage
            WHERE coverage.id = @coverageId AND seed_revision = @seedRevisionId AND comparisons.revision = {RevisionStore.CurrentOfCoverage}
            ORDER BY (methods = @methods) DESC, comparisons.id DESC LIMIT 1
            """,
            new { coverageId, seedRevisionId, methods, extractor }))?.ToComparison(),
        cancellationToken);

    /// <summary>The active coverage of active stories whose current revision has not been compared with the current seed by these methods.</summary>
    public Task<List<long>> MissingAsync(string methods, string extractor, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<long>(
            $"""
            SELECT coverage.id FROM coverage JOIN stories ON stories.id = coverage.story
            WHERE coverage.active = 1 AND stories.active = 1 AND EXISTS (SELECT 1 FROM revisions WHERE revisions.page = coverage.page)
                AND NOT EXISTS (SELECT 1 FROM comparisons WHERE comparisons.coverage = coverage.id AND seed_revision = stories.current_seed
                    AND methods = @methods AND comparisons.revision = {RevisionStore.CurrentOfCoverage})
            ORDER BY coverage.id
            """,
            new { methods, extractor }),
        cancellationToken);

    private sealed class ComparisonRow
    {
        public required long Id { get; init; }

        public required long Revision { get; init; }

        public required string Methods { get; init; }

        public required string Comparison { get; init; }

        public required string Audit { get; init; }

        public required long ComparedAt { get; init; }

        public StoredComparison ToComparison() => new(
            Id, Revision, Methods, StoreJson.Read<Comparison>(Comparison), StoreJson.Read<CreditAudit>(Audit), StoreTime.Of(ComparedAt));
    }
}

/// <summary>What makes a comparison the one it is.</summary>
/// <param name="CoverageId">The coverage.</param>
/// <param name="SeedRevisionId">The seed revision.</param>
/// <param name="RevisionId">The page's revision.</param>
/// <param name="Methods">Versions of the methods and their settings.</param>
internal sealed record ComparisonKey(long CoverageId, long SeedRevisionId, long RevisionId, string Methods);

/// <summary>A stored comparison.</summary>
/// <param name="Id">Its number.</param>
/// <param name="RevisionId">The page's revision.</param>
/// <param name="Methods">Versions of the methods and their settings.</param>
/// <param name="Comparison">What was found.</param>
/// <param name="Audit">Whom the version credits.</param>
/// <param name="ComparedAt">When, UTC.</param>
internal sealed record StoredComparison(long Id, long RevisionId, string Methods, Comparison Comparison, CreditAudit Audit, DateTimeOffset ComparedAt);
