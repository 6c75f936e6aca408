namespace NewsCompare.Pipeline.Storage;

/// <summary>The runs and what happened in them: durable, and searchable by word and outlet.</summary>
internal sealed class RunStore(DatabaseFile database)
{
    private const string EventColumns = "id, run, at, phase, level, outlet_id, subject, code, message, added";

    /// <summary>Begins a run.</summary>
    /// <returns>Its number.</returns>
    public Task<long> BeginAsync(string kind, string instance, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.NumberAsync(
            "INSERT INTO runs (kind, instance, started_at, outcome) VALUES (@kind, @instance, @Now, 'running') RETURNING id", new { kind, instance, Now = now.Stored() }),
        cancellationToken);

    /// <summary>Ends a run; one that has ended stays as it is.</summary>
    public Task EndAsync(long id, string outcome, string? summary, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            "UPDATE runs SET outcome = @outcome, summary = @summary, ended_at = @Now WHERE id = @id AND outcome = 'running'", new { id, outcome, summary, Now = now.Stored() }),
        cancellationToken);

    /// <summary>Writes down what happened.</summary>
    public Task AddAsync(long runId, RunEvent happened, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            """
            INSERT INTO run_events (run, at, phase, level, outlet_id, subject, code, message, added)
            VALUES (@runId, @Now, @Phase, @Level, @OutletId, @Subject, @Code, @Message, @Added)
            """,
            new
            {
                runId,
                Now = now.Stored(),
                happened.Phase,
                happened.Level,
                happened.OutletId,
                happened.Subject,
                happened.Code,
                happened.Message,
                Added = (long)happened.Added,
            }),
        cancellationToken);

    /// <summary>The last runs, newest first.</summary>
    public Task<List<StoredRun>> ListAsync(int limit, CancellationToken cancellationToken) => ListAsync(long.MaxValue, limit, cancellationToken);

    /// <summary>The last runs before one, newest first.</summary>
    public Task<List<StoredRun>> ListAsync(long beforeId, int limit, CancellationToken cancellationToken) =>
        ManyAsync("WHERE id < @beforeId ORDER BY id DESC LIMIT @limit", new { beforeId, limit = (long)limit }, cancellationToken);

    /// <summary>One run, or null.</summary>
    public async Task<StoredRun?> FindAsync(long id, CancellationToken cancellationToken) => (await ManyAsync("WHERE id = @id", new { id }, cancellationToken)).FirstOrDefault();

    /// <summary>What happened in a run, in order.</summary>
    public Task<List<StoredRunEvent>> EventsAsync(long runId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<EventRow>($"SELECT {EventColumns} FROM run_events WHERE run = @runId ORDER BY id", new { runId })).ConvertAll(row => row.ToEvent()),
        cancellationToken);

    /// <summary>The events that hold a word in address, code or message, newest first.</summary>
    /// <param name="word">Any part, case ignored for ASCII; empty finds all.</param>
    /// <param name="outletId">Only of this outlet, or null.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Task<List<StoredRunEvent>> SearchAsync(string word, string? outletId, int limit, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<EventRow>(
            $"""
            SELECT {EventColumns} FROM run_events
            WHERE (@outletId IS NULL OR outlet_id = @outletId)
                AND (lower(subject) LIKE @Pattern ESCAPE '\' OR lower(code) LIKE @Pattern ESCAPE '\' OR lower(message) LIKE @Pattern ESCAPE '\')
            ORDER BY id DESC LIMIT @limit
            """,
            new { Pattern = Pattern(word), outletId, limit = (long)limit })).ConvertAll(row => row.ToEvent()),
        cancellationToken);

    private Task<List<StoredRun>> ManyAsync(string rest, object values, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<RunRow>($"SELECT id, kind, started_at, ended_at, outcome, summary FROM runs {rest}", values)).ConvertAll(row => row.ToRun()), cancellationToken);

    private static string Pattern(string word) => "%" + word.ToLowerInvariant()
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal) + "%";

    private sealed class RunRow
    {
        public required long Id { get; init; }

        public required string Kind { get; init; }

        public required long StartedAt { get; init; }

        public long? EndedAt { get; init; }

        public required string Outcome { get; init; }

        public string? Summary { get; init; }

        public StoredRun ToRun() => new(Id, Kind, StoreTime.Of(StartedAt), StoreTime.Of(EndedAt), Outcome, Summary);
    }

    private sealed class EventRow
    {
        public required long Id { get; init; }

        public required long Run { get; init; }

        public required long At { get; init; }

        public required string Phase { get; init; }

        public required string Level { get; init; }

        public string? OutletId { get; init; }

        public required string Subject { get; init; }

        public required string Code { get; init; }

        public required string Message { get; init; }

        public required long Added { get; init; }

        public StoredRunEvent ToEvent() => new(Id, Run, StoreTime.Of(At), new(Phase, Level, OutletId, Subject, Code, Message, (int)Added));
    }
}
