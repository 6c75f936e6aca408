using NewsCompare.Core.Outlets;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Auditing;

/// <summary>Finds the version of a report that a user means by an outlet's name, its id, or a page's address.</summary>
internal static class AuditedVersion
{
    /// <summary>The one version meant.</summary>
    /// <param name="report">The report.</param>
    /// <param name="named">Name, id or address.</param>
    /// <param name="outlets">For the ids.</param>
    /// <exception cref="InvalidInputException">Codes <c>outlet-not-in-story</c> and <c>outlet-has-several-pages</c>.</exception>
    public static VersionReport One(StoryReport report, string named, IReadOnlyList<Outlet> outlets) => Matching(report, named, outlets) switch
    {
        [var one] => one,
        var several => throw new InvalidInputException(
            "outlet-has-several-pages",
            $"'{named}' has {several.Count} pages in this story: give the address of one of them: {string.Join(", ", several.Select(one => one.Comparison.Version.Source))}"),
    };

    /// <summary>All versions meant; at least one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="named">Name, id or address.</param>
    /// <param name="outlets">For the ids.</param>
    /// <exception cref="InvalidInputException">Code <c>outlet-not-in-story</c>.</exception>
    public static IReadOnlyList<VersionReport> Matching(StoryReport report, string named, IReadOnlyList<Outlet> outlets)
    {
        var name = outlets.FirstOrDefault(outlet => outlet.Id.Equals(named, StringComparison.Ordinal))?.Name ?? named;
        var source = WebAddress.IsOne(named) ? CanonicalUrl.Of(WebAddress.Parse(named)).AbsoluteUri : null;
        List<VersionReport> found =
        [
            .. report.Versions.Where(one => one.Comparison.Version.Source.Equals(source ?? named, StringComparison.Ordinal)
                || one.Comparison.Version.Outlet.Equals(name, StringComparison.OrdinalIgnoreCase)),
        ];
        return found.Count > 0 ? found : throw new InvalidInputException(
            "outlet-not-in-story",
            $"There is no page of '{named}' in this story. Its outlets: {string.Join(", ", report.Versions.Select(one => one.Comparison.Version.Outlet).Distinct(StringComparer.Ordinal).DefaultIfEmpty("none yet"))}.");
    }
}
