namespace NewsCompare.Pipeline.Storage;

/// <summary>One run: a pass of the program over feeds, pages and stories.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">What started it: "run", "demo", "poll", "sweep", "night".</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="EndedAt">UTC; null while it runs.</param>
/// <param name="Outcome">"running", "done", "partial" (an outlet failed), "failed" (our mistake), "cancelled" or "interrupted" (the process died).</param>
/// <param name="Summary">JSON of its counts, or null.</param>
internal sealed record StoredRun(long Id, string Kind, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string Outcome, string? Summary);

/// <summary>Something that a run did, or that went wrong in it.</summary>
/// <param name="Phase">"poll", "match", "fetch", "compare", "report".</param>
/// <param name="Level">"info", "note" (odd, and no failure: a stale feed), "problem" (an outage: an outcome) or "error" (our mistake).</param>
/// <param name="OutletId">Whom it concerns, or null.</param>
/// <param name="Subject">The address, story or file it is about.</param>
/// <param name="Code">Lower-case-with-hyphens.</param>
/// <param name="Message">In words.</param>
/// <param name="Added">How many things are new through it.</param>
internal sealed record RunEvent(string Phase, string Level, string? OutletId, string Subject, string Code, string Message, int Added = 0)
{
    /// <summary>Nothing wrong.</summary>
    public const string Info = "info";

    /// <summary>Odd, and no failure.</summary>
    public const string Note = "note";

    /// <summary>An outage: an outcome.</summary>
    public const string Problem = "problem";

    /// <summary>Our mistake.</summary>
    public const string Error = "error";
}

/// <summary>A stored event.</summary>
/// <param name="Id">Its number.</param>
/// <param name="RunId">The run.</param>
/// <param name="At">UTC.</param>
/// <param name="Event">What happened.</param>
internal sealed record StoredRunEvent(long Id, long RunId, DateTimeOffset At, RunEvent Event);
