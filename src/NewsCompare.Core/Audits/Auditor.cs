using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Audits;

/// <summary>Judges whether a version credits the origin of the story.</summary>
public static class Auditor
{
    /// <summary>The audit of one comparison.</summary>
    /// <param name="seed">The seed, whose facts name the origin.</param>
    /// <param name="comparison">The version set against it.</param>
    /// <param name="tools">For the outlets' names.</param>
    public static CreditAudit Audit(SeedText seed, Comparison comparison, ComparisonTools tools)
    {
        var origin = new OriginNames(seed.Seed, tools.Credits);
        var own = origin.IsOutlet(comparison.Version.Outlet);
        var met = comparison.Credits.Any(origin.IsCreditedBy);
        var unsure = !own && !met && comparison.Credits.Any(origin.MayBeCreditedBy);
        List<Credit> evidence = [.. comparison.Credits.Where(Behind(origin, comparison.Credits, own, met, unsure))];
        return new(
            origin.Expected,
            Verdict(origin, comparison, own, met, unsure),
            Credited(comparison.Credits, tools.Credits),
            own || met || unsure || seed.Seed.OriginalOutlet is not { } missing ? [] : [missing],
            evidence)
        {
            ByShortName = unsure && comparison.NotComparable is null,
            Others = [.. comparison.Credits.Except(evidence)],
            WordsToCredit = WordsToCredit(comparison, evidence),
            Declared = new DeclaredOrigins(origin, tools.Credits).In(comparison.Version),
        };
    }

    // The origin itself owes no credit, so whatever it credits is another matter.
    private static Func<Credit, bool> Behind(OriginNames origin, IReadOnlyList<Credit> credits, bool own, bool met, bool unsure) =>
        origin.Expected.Count == 0 ? _ => true
        : own || met ? origin.IsCreditedBy
        : unsure ? origin.MayBeCreditedBy
        : credits.Any(credit => credit.Outlet is not null) ? credit => credit.Outlet is not null
        : _ => true;

    private static int? WordsToCredit(Comparison comparison, List<Credit> evidence)
    {
        var body = comparison.Version.Body;
        var places = evidence.Where(credit => credit.Paragraph != WireMarks.OutsideBody).Select(credit => credit.Start).ToList();
        var reused = comparison.Alignment.Links.Select(link => body.Sentences[link.Version].Start).ToList();
        return places.Count == 0 || reused.Count == 0 ? null
            : places.Min() <= reused.Min() ? 0
            : Tokenizer.Words(body.Text[reused.Min()..places.Min()]).Count();
    }

    private static CreditVerdict Verdict(OriginNames origin, Comparison comparison, bool own, bool met, bool unsure) =>
        origin.Expected.Count == 0 ? CreditVerdict.CannotTell
        : own ? CreditVerdict.Credited
        : comparison.NotComparable is not null ? CreditVerdict.CannotTell
        : met ? CreditVerdict.Credited
        : unsure ? CreditVerdict.CannotTell
        : comparison.Credits.Any(credit => credit.Outlet is not null) ? CreditVerdict.CreditsOther
        : comparison.Credits.Count > 0 ? CreditVerdict.Generic
        : CreditVerdict.NoneFound;

    private static List<string> Credited(IReadOnlyList<Credit> credits, CreditFinder names)
    {
        var found = new List<string>();
        foreach (var outlet in credits.Select(credit => credit.Outlet).OfType<string>())
        {
            if (!found.Any(name => names.SameOutlet(name, outlet)))
            {
                found.Add(outlet);
            }
        }

        return found;
    }
}
