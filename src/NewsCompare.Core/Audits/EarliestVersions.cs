using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Audits;

/// <summary>Tells which of several versions is the earliest, by one clock for all of them.</summary>
/// <param name="comparisons">The versions of a story.</param>
internal sealed class EarliestVersions(IReadOnlyList<Comparison> comparisons)
{
    /// <summary>The earliest: by the times the pages or feeds claim where all have one, else by our first look where we know it of all; null when neither is so, or two share the time.</summary>
    /// <param name="versions">Indexes of the versions.</param>
    public EarliestVersion? Of(IReadOnlyList<int> versions) =>
        By(versions, "claimed", version => version.Clock is "page" or "feed" ? version.PublishedAt : null)
        ?? By(versions, "first-seen", version => version.FirstSeenAt ?? (version.Clock == "first-seen" ? version.PublishedAt : null));

    private EarliestVersion? By(IReadOnlyList<int> versions, string clock, Func<OutletVersion, DateTimeOffset?> timeOf)
    {
        var timed = versions.Select(at => (At: at, Time: timeOf(comparisons[at].Version))).Where(one => one.Time is not null).OrderBy(one => one.Time).ToList();
        return timed.Count == 0 || timed.Count < versions.Count || (timed.Count > 1 && timed[0].Time == timed[1].Time)
            ? null
            : new(timed[0].At, timed[0].Time!.Value, clock, comparisons[timed[0].At].Version.Revision);
    }
}
