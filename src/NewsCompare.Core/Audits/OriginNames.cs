using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Audits;

/// <summary>Who had the story first, and by which names a credit to them is known.</summary>
/// <param name="seed">The seed's facts.</param>
/// <param name="names">The outlets' names.</param>
public sealed class OriginNames(Seed seed, CreditFinder names)
{
    /// <summary>Who ought to be credited; empty when nobody is known.</summary>
    public IReadOnlyList<ExpectedCredit> Expected { get; } =
        seed.OriginalOutlet is null && seed.OriginalReporter is null ? [] : [new(seed.OriginalOutlet, seed.OriginalReporter)];

    /// <summary>Whether a name is the original outlet's.</summary>
    /// <param name="outlet">A name, alias or id.</param>
    public bool IsOutlet(string outlet) => seed.OriginalOutlet is { } original && (names.SameOutlet(original, outlet) || IsAlias(outlet));

    /// <summary>Whether a credit names the original outlet or reporter, or links to them.</summary>
    /// <param name="credit">A credit.</param>
    public bool IsCreditedBy(Credit credit) =>
        (credit.Outlet is { } outlet && (IsOutlet(outlet) || IsAlias(outlet)))
        || (credit.Reporter is { } reporter && (IsReporter(reporter) || IsAlias(reporter)))
        || (credit.Href is { } target && IsPage(target));

    /// <summary>Whether a credit names an outlet only by the end of a name that several have, the origin among them: "the Post" for the Harbor Post, or for another.</summary>
    /// <param name="credit">A credit that is not sure to be the origin's.</param>
    public bool MayBeCreditedBy(Credit credit) => credit.Outlet is { } brief && !names.IsKnownOutlet(brief)
        && (seed.Aliases ?? []).Append(seed.OriginalOutlet).OfType<string>().Any(name => EndsWith(name, brief));

    /// <summary>Whether an address is the seed's own page.</summary>
    /// <param name="target">An absolute address.</param>
    public bool IsPage(Uri target) => SeedPage.Is(seed, target);

    private bool IsAlias(string name) => (seed.Aliases ?? []).Any(alias => alias.Equals(name, StringComparison.OrdinalIgnoreCase));

    private bool IsReporter(string name) => seed.OriginalReporter is { } original && Words(original).SequenceEqual(Words(name), StringComparer.Ordinal);

    private static bool EndsWith(string name, string end) => Words(name).ToList() is var all && Words(end).ToList() is { Count: > 0 } last
        && last.Count < all.Count && all.TakeLast(last.Count).SequenceEqual(last, StringComparer.Ordinal);

    private static IEnumerable<string> Words(string name) => Tokenizer.Words(name).Select(word => word.Norm);
}
