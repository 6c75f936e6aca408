using System.Buffers;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Looks in the boxes, the standfirst, the captions and the posts of a page for the quotations that its body lacks.</summary>
internal static class QuotesBeside
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”\"„«»");
    private static readonly Alignment Nothing = new([], [], [], []);

    /// <summary>The findings, with what became of a quotation beside the body in the place of "dropped".</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="version">The version.</param>
    /// <param name="findings">What became of the seed's quotations in the body.</param>
    /// <param name="tools">The lexicon.</param>
    public static IReadOnlyList<QuoteFinding> Find(SeedText seed, OutletVersion version, IReadOnlyList<QuoteFinding> findings, ComparisonTools tools)
    {
        if (version.Beside.Count == 0 || !findings.Any(finding => finding.Change == QuoteChange.Dropped))
        {
            return findings;
        }

        var beside = version.Beside.SelectMany(text => Of(seed, text, tools.Lexicon)).ToLookup(finding => (finding.Seed, finding.SeedText));
        return
        [
            .. findings.SelectMany(finding => finding.Change == QuoteChange.Dropped && beside[(finding.Seed, finding.SeedText)].ToList() is { Count: > 0 } told
                ? told.Where(one => one.Beside == told[0].Beside && one.VersionText == told[0].VersionText)
                : [finding]),
        ];
    }

    // No index of a sentence: those are of the body.
    private static IEnumerable<QuoteFinding> Of(SeedText seed, BesideText text, Lexicon lexicon)
    {
        var body = Body.Of(text.Place is BesidePlace.Post && !text.Text.AsSpan().ContainsAny(Marks) ? $"“{text.Text}”" : text.Text, lexicon); // a post is said by who wrote it, word for word
        var attributions = AttributionReader.Read(body, lexicon);
        return new QuoteTracker(seed, body, QuotationReader.Read(body, attributions), attributions, Nothing, lexicon).Findings()
            .Where(finding => finding.Change != QuoteChange.Dropped).Select(finding => finding with { Version = null, Beside = text.Place });
    }
}
