using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Articles;

/// <summary>What is known of an outlet's pages before one of them is read.</summary>
/// <param name="Rules">Selectors for its pages, or null.</param>
/// <param name="Repeated">Paragraphs that open or end its pages again and again, as <see cref="RepeatedEdges.Among"/> gives them.</param>
public sealed record PageKnowledge(PageRules? Rules, IReadOnlySet<string> Repeated)
{
    /// <summary>Nothing.</summary>
    public static PageKnowledge None { get; } = new(null, new HashSet<string>(StringComparer.Ordinal));
}
