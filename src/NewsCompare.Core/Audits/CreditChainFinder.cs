using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Audits;

/// <summary>Finds the credit chain of a story.</summary>
/// <param name="seed">The seed: what all have from it is no reuse of each other.</param>
/// <param name="comparisons">The versions; the chain names them by their place.</param>
/// <param name="names">The outlets' names.</param>
public sealed class CreditChainFinder(SeedText seed, IReadOnlyList<Comparison> comparisons, CreditFinder names)
{
    /// <summary>The shortest run that counts, in words: shorter ones are met by chance and in stock phrases.</summary>
    public const int ShortestRun = 12;

    private readonly IReadOnlyList<IReadOnlyList<Token>> words = [.. comparisons.Select(one => (IReadOnlyList<Token>)[.. Tokenizer.Words(one.Version.Body.Text)])];
    private readonly IReadOnlyList<Token> seedWords = [.. Tokenizer.Words(seed.Body.Text)];

    /// <summary>The chain.</summary>
    public CreditChain Find() => new([.. Enumerable.Range(0, comparisons.Count).SelectMany(Credits)], [.. Reuses()]);

    private IEnumerable<ChainCredit> Credits(int version)
    {
        var seen = new List<string>();
        foreach (var credit in comparisons[version].Credits)
        {
            if (credit.Outlet is { } outlet && !seen.Exists(name => names.SameOutlet(name, outlet)))
            {
                seen.Add(outlet);
                var to = Enumerable.Range(0, comparisons.Count).Where(at => at != version && names.SameOutlet(comparisons[at].Version.Outlet, outlet)).Select(at => (int?)at).FirstOrDefault();
                yield return new(version, outlet, to, credit.Kind, credit.Level, credit.Text, to is { } other ? Lag(version, other) : null);
            }
        }
    }

    private IEnumerable<UncreditedReuse> Reuses()
    {
        for (var version = 0; version < comparisons.Count; version++)
        {
            for (var from = 0; from < comparisons.Count; from++)
            {
                if (Lag(version, from) is > 0 and var lag && IsBetweenStrangers(version, from) && Runs(version, from) is { Count: > 0 } runs)
                {
                    var longest = runs.MaxBy(run => run.Length)!;
                    var (first, last) = (words[version][longest.StartInA], words[version][longest.StartInA + longest.Length - 1]);
                    yield return new(version, from, comparisons[version].Version.Body.Text[first.Start..last.End], runs.Sum(run => run.Length), lag);
                }
            }
        }
    }

    // Two that run an agency's copy have the words from it, and an outlet may use its own.
    private bool IsBetweenStrangers(int version, int from) =>
        comparisons[version].NotComparable is null && comparisons[from].NotComparable is null
        && !names.SameOutlet(comparisons[version].Version.Outlet, comparisons[from].Version.Outlet)
        && !comparisons[version].Credits.Any(credit => credit.Kind == CreditKind.Wire)
        && !comparisons[version].Credits.Any(credit => credit.Outlet is { } outlet && names.SameOutlet(outlet, comparisons[from].Version.Outlet));

    private List<SharedRun> Runs(int version, int from)
    {
        var (ofSeed, _) = Verbatim.Runs(words[version], seedWords);
        return
        [
            .. SharedRuns.Find(words[version], words[from], ShortestRun).Where(run =>
                Enumerable.Range(run.StartInA, run.Length).Count(at => !ofSeed[at] && !IsQuoted(version, words[version][at])) >= ShortestRun),
        ];
    }

    // What somebody said may be heard by many.
    private bool IsQuoted(int version, Token word) => comparisons[version].Quotations.Any(quotation => quotation.Span.Overlaps(word.Span));

    private double? Lag(int version, int from)
    {
        var (later, earlier) = (comparisons[version].Version, comparisons[from].Version);
        return later.Clock == earlier.Clock && later.PublishedAt is { } end && earlier.PublishedAt is { } start ? Math.Round((end - start).TotalHours, 4) : null;
    }
}
