using NewsCompare.Core.Alignments;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Reports;

/// <summary>Groups what several versions add.</summary>
internal static class SharedAdditionFinder
{
    /// <summary>The share of sentence pairs of two groups that must be linked for the groups to become one: a chain of half-likeness is no group.</summary>
    private const double LinkedShare = 0.5;

    /// <summary>The groups of at least two versions, widest first, then by their first member.</summary>
    /// <param name="comparisons">In the order of the report.</param>
    /// <param name="additions">Links between their added sentences.</param>
    public static IReadOnlyList<SharedAddition> Find(List<Comparison> comparisons, AdditionLinks additions)
    {
        // One tells only a part of the other: that is no common statement.
        var links = additions.Links.Where(link => link.Kind != LinkKind.Partial).ToList();
        var linked = links.Select(link => (link.A, link.B)).ToHashSet();
        var groups = new Dictionary<AdditionMember, List<AdditionMember>>();
        foreach (var link in links)
        {
            var (a, b) = (GroupOf(link.A), GroupOf(link.B));
            if (!ReferenceEquals(a, b) && IsLinked(a, b))
            {
                a.AddRange(b);
                b.ForEach(member => groups[member] = a);
            }
        }

        return
        [
            .. groups.Values.Distinct().Where(group => group.Select(member => member.Version).Distinct().Skip(1).Any())
                .Select(group => group.OrderBy(member => member.Version).ThenBy(member => member.Sentence).ToList())
                .OrderByDescending(group => group.Select(member => member.Version).Distinct().Count())
                .ThenBy(group => group[0].Version).ThenBy(group => group[0].Sentence)
                .Select(group => new SharedAddition(Text(group[0]), group)),
        ];

        List<AdditionMember> GroupOf(AdditionMember member) => groups.TryGetValue(member, out var group) ? group : groups[member] = [member];

        bool IsLinked(List<AdditionMember> a, List<AdditionMember> b) =>
            a.Sum(one => b.Count(other => linked.Contains((one, other)) || linked.Contains((other, one)))) >= LinkedShare * a.Count * b.Count;

        string Text(AdditionMember member) => comparisons[member.Version].Version.Body.Sentences[member.Sentence].Text;
    }
}
