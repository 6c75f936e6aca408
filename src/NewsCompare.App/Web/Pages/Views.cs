using System.Globalization;
using NewsCompare.Core.Reports;

namespace NewsCompare.App.Web.Pages;

/// <summary>A story in the list of stories.</summary>
/// <param name="Id">The name of its seed.</param>
/// <param name="Title">Its title, or the first words of the seed.</param>
/// <param name="State">In words: followed, ended, resting.</param>
/// <param name="Outlets">Outlets with a page.</param>
/// <param name="Pages">Pages that belong to it.</param>
/// <param name="Read">Pages whose article was read.</param>
/// <param name="Problems">Pages that could not be fetched or read.</param>
/// <param name="AddedAt">When the story was first seen.</param>
/// <param name="Newest">The newest written report, or null.</param>
public sealed record StoryLine(string Id, string Title, string State, int Outlets, int Pages, int Read, int Problems, DateTimeOffset AddedAt, ReportFile? Newest);

/// <summary>A story with its report and its pages.</summary>
/// <param name="Id">The name of its seed.</param>
/// <param name="State">In words.</param>
/// <param name="SeedRevision">Which revision of the seed.</param>
/// <param name="Report">The stored comparisons put together.</param>
/// <param name="Pages">Its pages, those with problems first.</param>
/// <param name="Newest">The newest written report, or null.</param>
public sealed record StoryView(string Id, string State, int SeedRevision, StoryReport Report, IReadOnlyList<PageLine> Pages, ReportFile? Newest);

/// <summary>One outlet's page about a story.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Url">The address.</param>
/// <param name="FoundBy">Who put it there: the matcher or a person.</param>
/// <param name="State">What came of the last look, in words.</param>
/// <param name="Detail">The reason, or null.</param>
/// <param name="Tone">"good", "bad" or "unknown".</param>
/// <param name="CheckedAt">The last look, or null.</param>
/// <param name="Failures">Failed looks in a row.</param>
/// <param name="DueAt">The next look.</param>
public sealed record PageLine(string Outlet, Uri Url, string FoundBy, string State, string? Detail, string Tone, DateTimeOffset? CheckedAt, int Failures, DateTimeOffset DueAt);

/// <summary>A feed with what came of the last look at it.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Url">The address.</param>
/// <param name="Kind">"rss", "atom", ...</param>
/// <param name="Polled">Whether it is looked at.</param>
/// <param name="State">In words; for one that is not polled, the reason.</param>
/// <param name="Failures">Failed looks in a row.</param>
/// <param name="CheckedAt">The last look, or null.</param>
/// <param name="NewestItemAt">The newest time in it, or null.</param>
/// <param name="Items">How many items it has, or null.</param>
/// <param name="DueAt">The next look; null when there was none yet.</param>
public sealed record FeedRow(
    string Outlet, Uri Url, string Kind, bool Polled, string State, int Failures, DateTimeOffset? CheckedAt, DateTimeOffset? NewestItemAt, int? Items, DateTimeOffset? DueAt)
{
    /// <summary>How the feed is, in a word ("stale", "bot-wall"); null when it is well, or was not looked at.</summary>
    public string? Odd { get; init; }

    /// <summary>What was repaired or could not be trusted when it was last read, in sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

/// <summary>A run in the list of runs.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">What started it, in words.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndedAt">When it ended, or null.</param>
/// <param name="Outcome">In words.</param>
/// <param name="Tone">"good", "bad" or "unknown".</param>
/// <param name="Counts">What it did, one count a line; empty when it did not come to its end.</param>
public sealed record RunLine(long Id, string Kind, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string Outcome, string Tone, IReadOnlyList<RunCount> Counts)
{
    /// <summary>The counts that are not 0, in one line.</summary>
    public string Sum => string.Join(", ", Counts.Where(count => count.Value > 0).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Label}: {count.Value}")));
}

/// <summary>One count of a run.</summary>
/// <param name="Label">Of what.</param>
/// <param name="Value">How many.</param>
public sealed record RunCount(string Label, int Value);

/// <summary>Something that happened in a run.</summary>
/// <param name="RunId">The run.</param>
/// <param name="At">When.</param>
/// <param name="Phase">The part of the run.</param>
/// <param name="Level">"info", "problem" or "error".</param>
/// <param name="OutletId">Whom it concerns, or null.</param>
/// <param name="Outlet">The outlet's name, or null.</param>
/// <param name="Subject">The address, story or file.</param>
/// <param name="Code">Lower-case-with-hyphens.</param>
/// <param name="Message">In words.</param>
public sealed record EventLine(long RunId, DateTimeOffset At, string Phase, string Level, string? OutletId, string? Outlet, string Subject, string Code, string Message);

/// <summary>An outlet to choose.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record OutletChoice(string Id, string Name);

/// <summary>A folder of written reports.</summary>
/// <param name="Name">The night, yyyy-MM-dd, or "latest".</param>
/// <param name="Files">What is in it.</param>
public sealed record ReportFolder(string Name, IReadOnlyList<ReportFile> Files);

/// <summary>A written report.</summary>
/// <param name="Folder">The name of its folder.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Size">In bytes.</param>
/// <param name="WrittenAt">When it was written.</param>
public sealed record ReportFile(string Folder, string Name, long Size, DateTimeOffset WrittenAt)
{
    /// <summary>Where it is served.</summary>
    public string Href => $"/reports/{Folder}/{Uri.EscapeDataString(Name)}";
}
