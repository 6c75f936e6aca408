using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Sees the marks of a paywall in the elements of a page.</summary>
internal static class PaywallMarks
{
    /// <summary>Whether an element named as a paywall stands in or behind the body.</summary>
    /// <param name="body">The body as found.</param>
    public static bool AreIn(PageBody body) =>
        body.Container is { } container && body.Page.Regions.Any(region => region.FirstBlock >= container.FirstBlock && region.FirstBlock < region.EndBlock && IsMark(region));

    private static bool IsMark(Region region) =>
        Names(region.Element.ClassName) || Names(region.Element.Id);

    private static bool Names(string? names) => names is { Length: > 0 and < 400 }
        && (names.Contains("paywall", StringComparison.OrdinalIgnoreCase) || names.Contains("regwall", StringComparison.OrdinalIgnoreCase) || names.Contains("subscribe-wall", StringComparison.OrdinalIgnoreCase)
            || names.Contains("premium-wall", StringComparison.OrdinalIgnoreCase) || names.Contains("piano-offer", StringComparison.OrdinalIgnoreCase));
}
