using NewsCompare.Core.Alignments;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Reports;

/// <summary>Links between what different versions add, made by the aligner that links versions to the seed.</summary>
/// <param name="Added">For each version its added sentences.</param>
/// <param name="Links">Best first; both ends are added sentences of different versions.</param>
internal sealed record AdditionLinks(IReadOnlyList<IReadOnlyList<int>> Added, IReadOnlyList<AdditionLink> Links)
{
    public static AdditionLinks Of(List<Comparison> comparisons, ComparisonTools tools)
    {
        List<IReadOnlyList<int>> added = [.. comparisons.Select(one => one.Added)];
        var preparer = new SentencePreparer(tools.Lexicon);
        List<IReadOnlyList<PreparedSentence>> texts = [.. comparisons.Select(one => preparer.Prepare([.. one.Added.Select(at => one.Version.Body.Sentences[at].Text)]))];
        var links = new List<AdditionLink>();
        for (var a = 0; a < comparisons.Count; a++)
        {
            for (var b = a + 1; b < comparisons.Count; b++)
            {
                if (texts[a].Count > 0 && texts[b].Count > 0)
                {
                    links.AddRange(Aligner.Links(texts[a], texts[b], preparer, tools.Lexicon, tools.Alignment)
                        .Select(link => new AdditionLink(new(a, added[a][link.Seed]), new(b, added[b][link.Version]), link.Kind, link.Score)));
                }
            }
        }

        return new(added, [.. links.OrderByDescending(link => link.Score)
            .ThenBy(link => link.A.Version).ThenBy(link => link.A.Sentence).ThenBy(link => link.B.Version).ThenBy(link => link.B.Sentence)]);
    }

    /// <summary>How many of a version's added sentences no other version has, not even in part.</summary>
    /// <param name="version">Index of the version.</param>
    public int Unique(int version)
    {
        var found = Links.SelectMany(link => new[] { link.A, link.B }).Where(member => member.Version == version).Select(member => member.Sentence).ToHashSet();
        return Added[version].Count(sentence => !found.Contains(sentence));
    }
}

/// <summary>Two added sentences that tell the same.</summary>
/// <param name="A">The one of the earlier version in the report.</param>
/// <param name="B">The other.</param>
/// <param name="Kind">How far they tell the same.</param>
/// <param name="Score">In [0, 1].</param>
internal sealed record AdditionLink(AdditionMember A, AdditionMember B, LinkKind Kind, double Score);
