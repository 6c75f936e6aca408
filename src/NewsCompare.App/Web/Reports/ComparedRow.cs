using NewsCompare.Core.Alignments;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.App.Web.Reports;

/// <summary>One row of the side-by-side: a seed sentence and what carries it, or a sentence of the version that nothing links.</summary>
/// <param name="Seed">Index of the seed sentence; null for what nothing links.</param>
/// <param name="Links">What carries it; empty when dropped.</param>
/// <param name="Added">Index of the version sentence that nothing links: an addition, or a line beside the article; null otherwise.</param>
/// <param name="Contradictions">What the two sides state differently.</param>
/// <param name="AgentChanges">Where one side leaves out who did it.</param>
public sealed record ComparedRow(int? Seed, IReadOnlyList<SentenceLink> Links, int? Added, IReadOnlyList<Contradiction> Contradictions, IReadOnlyList<AgentChange> AgentChanges)
{
    /// <summary>The rows in the order of the seed; an addition stands behind the sentence that it follows in the version.</summary>
    /// <param name="seedSentences">How many sentences the seed has.</param>
    /// <param name="comparison">A comparable version.</param>
    public static IReadOnlyList<ComparedRow> Of(int seedSentences, Comparison comparison)
    {
        var links = comparison.Alignment.Links.ToLookup(link => link.Seed);
        var contradictions = comparison.Alignment.Contradictions.ToLookup(one => one.Seed);
        var agents = comparison.Alignment.AgentChanges.ToLookup(one => one.Seed);
        var additions = comparison.Alignment.UnlinkedVersion.ToLookup(sentence => RowBefore(sentence, comparison));
        var rows = new List<ComparedRow>(Additions(-1));
        for (var seed = 0; seed < seedSentences; seed++)
        {
            rows.Add(new(seed, [.. links[seed]], null, [.. contradictions[seed]], [.. agents[seed]]));
            rows.AddRange(Additions(seed));
        }

        return rows;

        IEnumerable<ComparedRow> Additions(int after) => additions[after].Select(sentence => new ComparedRow(null, [], sentence, [], []));
    }

    private static int RowBefore(int sentence, Comparison comparison) =>
        comparison.Alignment.Links.Where(link => link.Version < sentence)
            .OrderByDescending(link => link.Version).ThenByDescending(link => link.Seed).Select(link => (int?)link.Seed).FirstOrDefault() ?? -1;
}
