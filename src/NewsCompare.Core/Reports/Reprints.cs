using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Reports;

/// <summary>A version whose page gives another outlet's address for its own: it is that outlet's text in another's print.</summary>
/// <param name="Version">Index into <see cref="StoryReport.Versions"/>.</param>
/// <param name="Outlet">The other outlet; its host where nobody knows the name.</param>
/// <param name="Original">The version whose text it prints, wholly or in part; null where the story has none, or another text stands there.</param>
public sealed record Reprint(int Version, string Outlet, int? Original);

/// <summary>Finds the versions that are prints of other outlets' texts by what their pages say.</summary>
internal static class Reprints
{
    // A wrong canonical address is common enough: where the other's page was read, its text has to say so too.
    private const double LeastShared = 0.3;

    /// <summary>The reprints, in the order of the versions.</summary>
    /// <param name="versions">All versions with their audits.</param>
    /// <param name="read">Those whose text is known.</param>
    /// <param name="words">The words of each.</param>
    public static IReadOnlyList<Reprint> Of(IReadOnlyList<VersionReport> versions, IReadOnlyList<int> read, IReadOnlyList<IReadOnlyList<Token>> words)
    {
        var byAddress = read.GroupBy(at => AddressOf(versions[at].Comparison.Version.Source), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var found = new List<Reprint>();
        foreach (var at in read)
        {
            if (versions[at].Audit.Declared.FirstOrDefault(one => one.Kind == StatedOriginKind.Canonical) is not { } declared)
            {
                continue;
            }

            int? original = declared.Url is { } url && byAddress.TryGetValue(AddressOf(url.AbsoluteUri), out var there) && there != at ? there : null;
            if (original is not { } other || Verbatim.Share(words[at], words[other]) >= LeastShared)
            {
                found.Add(new(at, declared.Outlet, original));
            }
        }

        return found;
    }

    private static string AddressOf(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? CanonicalUrl.Plain(CanonicalUrl.Of(url)).AbsoluteUri : source;
}
