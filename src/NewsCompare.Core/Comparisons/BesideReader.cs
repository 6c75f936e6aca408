using NewsCompare.Core.Alignments;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Looks in the boxes, the standfirst, the captions and the posts of a page for what its body lacks.</summary>
/// <remarks>Sentences are linked as those of the body are, and beside them, so that the same words count as rare or common; links to the body are the first alignment's alone.</remarks>
internal static class BesideReader
{
    /// <summary>The seed sentences that a text beside the body tells, one entry a sentence, ascending: of several texts the one that tells most of it.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="version">The version.</param>
    /// <param name="dropped">Seed sentences that its body lacks.</param>
    /// <param name="tools">Lexicon and thresholds.</param>
    public static IReadOnlyList<ToldBeside> Find(SeedText seed, OutletVersion version, IReadOnlyList<int> dropped, ComparisonTools tools)
    {
        if (dropped.Count == 0 || version.Beside.Count == 0)
        {
            return [];
        }

        var body = version.Body.Sentences.Count;
        List<BesideText> beside = [.. version.Beside.SelectMany(one => Body.Of(one.Text, tools.Lexicon).Sentences.Select(sentence => one with { Text = sentence.Text }))];
        var alignment = Aligner.Align(
            [.. seed.Body.Sentences.Select(sentence => sentence.Text)],
            [.. version.Body.Sentences.Select(sentence => sentence.Text), .. beside.Select(one => one.Text)],
            tools.Lexicon,
            tools.Alignment);
        var missing = dropped.ToHashSet();
        return
        [
            .. alignment.Links.Where(link => link.Version >= body && missing.Contains(link.Seed)).GroupBy(link => link.Seed)
                .Select(links => links.OrderBy(link => link.Kind).ThenByDescending(link => link.Score).ThenBy(link => link.Version).First())
                .Select(link => new ToldBeside(link.Seed, beside[link.Version - body].Place, beside[link.Version - body].Text, link.Kind, link.Score)
                {
                    Changes = [.. alignment.Contradictions.Where(found => (found.Seed, found.Version) == (link.Seed, link.Version)).Select(found => new BesideChange(found.Kind, found.SeedText, found.VersionText))],
                }),
        ];
    }
}
