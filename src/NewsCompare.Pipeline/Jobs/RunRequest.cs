namespace NewsCompare.Pipeline.Jobs;

/// <summary>What one pass is to do.</summary>
/// <param name="Kind">What started it, for the log: "run", "demo", "poll", "sweep", "reanalyze".</param>
internal sealed record RunRequest(string Kind)
{
    /// <summary>Whether feeds are polled. Default true.</summary>
    public bool Poll { get; init; } = true;

    /// <summary>Whether feeds that failed are left alone until their time has come. Default false.</summary>
    public bool OnlyDueFeeds { get; init; }

    /// <summary>Whether pages are fetched; else only what is stored is read again. Default true.</summary>
    public bool Fetch { get; init; } = true;

    /// <summary>Whether pages are fetched before they are due. Default false.</summary>
    public bool RecheckAll { get; init; }

    /// <summary>Where the reports of all stories are written; null writes none.</summary>
    public string? ReportFolder { get; init; }

    /// <summary>When pages are fetched.</summary>
    public PageLook Look => !Fetch ? PageLook.Never : RecheckAll ? PageLook.Always : PageLook.WhenDue;
}

/// <summary>How far a pass has come.</summary>
/// <param name="Phase">"poll", "match", "second-look", "fetch", "read", "compare" or "report".</param>
/// <param name="Done">Jobs that have ended.</param>
/// <param name="Total">Jobs of the phase.</param>
internal sealed record RunProgress(string Phase, int Done, int Total);
