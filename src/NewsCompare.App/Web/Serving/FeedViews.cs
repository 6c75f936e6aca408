using NewsCompare.App.Commands.Running;
using NewsCompare.App.Web.Pages;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Web.Serving;

/// <summary>Reads the feeds for their page: those of the tables, and those of the configuration that are not polled.</summary>
internal sealed class FeedViews(PipelineSession session)
{
    private readonly FeedStore feeds = session.Services.GetRequiredService<FeedStore>();
    private readonly OutletDirectory outlets = session.Services.GetRequiredService<OutletDirectory>();

    /// <summary>All feeds: by outlet name, then address.</summary>
    public async Task<IReadOnlyList<FeedRow>> ListAsync(CancellationToken cancellationToken)
    {
        var stored = await feeds.ListAsync(cancellationToken);
        var configured = session.Setup.Outlets.SelectMany(outlet => outlet.Feeds, (outlet, feed) => (Outlet: outlet, Feed: feed))
            .DistinctBy(pair => pair.Feed.Url).ToDictionary(pair => pair.Feed.Url);
        var known = stored.Select(feed => feed.Url).ToHashSet();
        return
        [
            .. stored.Select(feed => Row(feed, Reason(feed, configured)))
                .Concat(configured.Values.Where(pair => !known.Contains(pair.Feed.Url)).Select(pair => Row(pair.Outlet, pair.Feed)))
                .OrderBy(row => row.Outlet, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Url.AbsoluteUri, StringComparer.Ordinal),
            .. session.Setup.Outlets.Where(outlet => outlet.Feeds.Count == 0 && !outlet.Enabled).OrderBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase)
                .Select(outlet => new FeedRow(outlet.Name, outlet.Homepage, "no feed", false, Disabled(outlet.DisabledReason), 0, null, null, null, null)),
        ];
    }

    private FeedRow Row(StoredFeed feed, string reason) => new(
        outlets.Find(feed.OutletId)?.Name ?? feed.OutletId,
        feed.Url,
        EnumName.Of(feed.Kind) + (feed.ParentId is null ? "" : ", named by an index"),
        feed.Active,
        !feed.Active ? reason : feed.Failures == 0 && feed.Mark.StateMessage is { } found ? $"{feed.Message} {found}" : feed.Message ?? "Not looked at yet.",
        feed.Failures,
        feed.CheckedAt,
        feed.NewestItemAt,
        feed.ItemCount,
        !feed.Active || feed.CheckedAt is null ? null : feed.NotBefore > feed.DueAt ? feed.NotBefore : feed.DueAt)
    {
        Warnings = feed.Active ? feed.Warnings : [],
        Odd = feed.Active && feed.Mark.State is not (null or "ok") ? feed.Mark.State : null,
    };

    private static FeedRow Row(Outlet outlet, OutletFeed feed) =>
        new(outlet.Name, feed.Url, EnumName.Of(feed.Kind), false, Reason(outlet, feed), 0, null, null, null, null);

    private static string Reason(StoredFeed feed, Dictionary<Uri, (Outlet Outlet, OutletFeed Feed)> configured) =>
        configured.TryGetValue(feed.Url, out var pair) ? Reason(pair.Outlet, pair.Feed)
        : feed.ParentId is null ? "No longer configured."
        : "No longer named by its index.";

    private static string Reason(Outlet outlet, OutletFeed feed) =>
        !outlet.Enabled ? Disabled(outlet.DisabledReason)
        : !feed.Enabled ? Disabled(feed.DisabledReason)
        : "Not taken up yet: the next run does.";

    private static string Disabled(string? reason) => reason is null ? "Disabled in its file." : $"Disabled in its file: {reason}";
}
