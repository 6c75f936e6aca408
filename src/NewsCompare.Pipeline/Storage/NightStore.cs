namespace NewsCompare.Pipeline.Storage;

/// <summary>The nightly reports: a night is a row that one worker claims.</summary>
internal sealed class NightStore(DatabaseFile database)
{
    private static readonly TimeSpan LongestReport = TimeSpan.FromHours(1);

    /// <summary>Claims a night; one that a dead process, or a job that failed, left unfinished can be claimed again.</summary>
    /// <param name="night">The day, yyyy-MM-dd.</param>
    /// <param name="instance">This start of the program.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>Whether the night is the caller's to report.</returns>
    public Task<bool> ClaimAsync(string night, string instance, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            """
            INSERT INTO nights (night, instance, claimed_at) VALUES (@night, @instance, @Now)
            ON CONFLICT (night) DO UPDATE SET instance = excluded.instance, claimed_at = excluded.claimed_at
            WHERE nights.finished_at IS NULL AND (nights.instance <> excluded.instance OR nights.claimed_at <= @Stale)
            """,
            new { night, instance, Now = now.Stored(), Stale = (now - LongestReport).Stored() }) == 1,
        cancellationToken);

    /// <summary>Ends a night.</summary>
    public Task FinishAsync(string night, string folder, string message, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            "UPDATE nights SET finished_at = @Now, folder = @folder, message = @message WHERE night = @night", new { night, folder, message, Now = now.Stored() }),
        cancellationToken);

    /// <summary>Whether a night has its report.</summary>
    public Task<bool> IsFinishedAsync(string night, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.NumberAsync("SELECT count(*) FROM nights WHERE night = @night AND finished_at IS NOT NULL", new { night }) > 0, cancellationToken);
}
