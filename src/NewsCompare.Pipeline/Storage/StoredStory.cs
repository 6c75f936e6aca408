using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Storage;

/// <summary>A story with its seed as it stands now.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Active">Whether its seed file is still there.</param>
/// <param name="AddedAt">When it was first seen, UTC.</param>
/// <param name="SeedRevisionId">Number of the seed revision in the store.</param>
/// <param name="SeedRevision">Which revision of the seed, from 1.</param>
/// <param name="Seed">The seed.</param>
/// <param name="MatchedState">What the last matching was made from, or null.</param>
/// <param name="SeedFolder">Where its seed was read from last, or null.</param>
internal sealed record StoredStory(
    long Id, bool Active, DateTimeOffset AddedAt, long SeedRevisionId, int SeedRevision, Seed Seed, string? MatchedState, string? SeedFolder = null)
{
    /// <summary>The story that its pages belong to by a person's decision, after all merges; null when it was merged into none.</summary>
    public string? MergedInto { get; init; }

    /// <summary>When it last gained a page, or a person last added one; null before.</summary>
    public DateTimeOffset? LastNewsAt { get; init; }

    /// <summary>The times that the feeds state of its pages, ascending.</summary>
    public IReadOnlyList<DateTimeOffset> PagesAt { get; init; } = [];

    /// <summary>Which texts of pages near it or in it are known; another mark for each other set of texts.</summary>
    public string KnownTexts { get; init; } = "";

    /// <summary>When it ends: at the time its seed names, else when it has gained nothing for the length of its window.</summary>
    /// <param name="usualWindow">The window of a seed that names none.</param>
    public DateTimeOffset EndsAt(TimeSpan usualWindow) =>
        Seed.EndsAt ?? new[] { AddedAt, Seed.PublishedAt ?? AddedAt, LastNewsAt ?? AddedAt }.Max() + (Seed.Window ?? usualWindow);

    /// <summary>Whether its pages are still looked at.</summary>
    /// <param name="now">The present.</param>
    /// <param name="usualWindow">The window of a seed that names none.</param>
    public bool IsOpen(DateTimeOffset now, TimeSpan usualWindow) => Active && EndsAt(usualWindow) > now;
}
