using System.Globalization;
using System.Text.Json;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Audits;

/// <summary>Climbs the ladder of evidence for who was first; never trusts one clock alone against what others say.</summary>
public static class FirstReportJudge
{
    /// <summary>The judgement over all versions of a story.</summary>
    /// <param name="comparisons">The versions.</param>
    /// <param name="names">The outlets' names.</param>
    public static FirstReport Judge(IReadOnlyList<Comparison> comparisons, CreditFinder names)
    {
        List<FirstReportClaim> claims =
        [
            .. Voices(comparisons, names, FirstReportRung.NamedFirst, kind => kind == CreditKind.FirstReport),
            .. Declared(comparisons, names),
            .. Voices(comparisons, names, FirstReportRung.Credited, kind => kind is CreditKind.Report or CreditKind.Interview or CreditKind.Obtained or CreditKind.HatTip),
            .. Earliest(comparisons, FirstReportRung.Published, "page"),
            .. Earliest(comparisons, FirstReportRung.FirstSeen, "first-seen"),
        ];
        if (claims.Count == 0)
        {
            return new(null, null, claims, false);
        }

        var strongest = claims[0];
        var tied = claims.Skip(1).Any(other => other.Rung == strongest.Rung && other.Voices == strongest.Voices);
        var decides = !tied && strongest.Rung switch
        {
            FirstReportRung.Published => comparisons.Count > 1 && comparisons.All(one => one.Version.Clock == "page"),
            FirstReportRung.FirstSeen => false,
            _ => true,
        };
        return new(
            decides ? strongest.Outlet : null, decides ? strongest.Rung : null, claims,
            claims.Any(other => !names.SameOutlet(other.Outlet, strongest.Outlet)));
    }

    private static IEnumerable<FirstReportClaim> Voices(IReadOnlyList<Comparison> comparisons, CreditFinder names, FirstReportRung rung, Func<CreditKind, bool> counts) =>
        Claims(comparisons, names, rung, one => one.Credits.Where(credit => credit.Outlet is not null && counts(credit.Kind)).Select(credit => (credit.Outlet!, credit.Text)));

    private static IEnumerable<FirstReportClaim> Declared(IReadOnlyList<Comparison> comparisons, CreditFinder names)
    {
        var markup = new DeclaredOrigins(null, names);
        return Claims(comparisons, names, FirstReportRung.Declared, one => markup.In(one.Version)
            .Where(stated => stated.Kind is StatedOriginKind.Canonical or StatedOriginKind.OriginalSource or StatedOriginKind.IsBasedOn)
            .Select(stated => (stated.Outlet, $"{JsonSerializer.SerializeToElement(stated.Kind).GetString()} {stated.Url?.AbsoluteUri ?? stated.Name}")));
    }

    private static IEnumerable<FirstReportClaim> Claims(
        IReadOnlyList<Comparison> comparisons, CreditFinder names, FirstReportRung rung, Func<Comparison, IEnumerable<(string Outlet, string Words)>> voices)
    {
        var found = new List<(string Outlet, List<string> From, List<string> Words)>();
        foreach (var one in comparisons)
        {
            foreach (var (outlet, words) in voices(one))
            {
                var at = found.FindIndex(known => names.SameOutlet(known.Outlet, outlet));
                if (at < 0)
                {
                    at = found.Count;
                    found.Add((outlet, [], []));
                }

                // One outlet is one voice, however often it says so.
                if (!found[at].From.Exists(from => names.SameOutlet(from, one.Version.Outlet)))
                {
                    found[at].From.Add(one.Version.Outlet);
                    found[at].Words.Add($"{one.Version.Outlet}: {words}");
                }
            }
        }

        return found.OrderByDescending(one => one.From.Count).ThenBy(one => one.Outlet, StringComparer.Ordinal)
            .Select(one => new FirstReportClaim(one.Outlet, rung, one.From.Count, one.Words));
    }

    private static IEnumerable<FirstReportClaim> Earliest(IReadOnlyList<Comparison> comparisons, FirstReportRung rung, string clock)
    {
        var timed = comparisons.Select(one => one.Version).Where(version => version.Clock == clock && version.PublishedAt is not null).ToList();
        return timed.Count < 2 ? [] : timed.Where(version => version.PublishedAt == timed.Min(other => other.PublishedAt))
            .Select(version => new FirstReportClaim(version.Outlet, rung, 1, [version.PublishedAt!.Value.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)]))
            .DistinctBy(claim => claim.Outlet);
    }
}
