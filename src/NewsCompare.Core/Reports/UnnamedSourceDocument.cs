using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Reports;

/// <summary>The unnamed sources of a version in a comparison document.</summary>
/// <param name="Count">How many different ones, papers included.</param>
/// <param name="ByClass">How many of each class that occurs, by the name of the class.</param>
/// <param name="Sources">In the order in which they come up.</param>
public sealed record UnnamedSourceDocument(int Count, IReadOnlyDictionary<UnnamedSourceClass, int> ByClass, IReadOnlyList<UnnamedSource> Sources)
{
    internal static UnnamedSourceDocument Of(IReadOnlyList<UnnamedSource> sources) => new(
        sources.Count, sources.CountBy(source => source.Class).OrderBy(pair => pair.Key).ToDictionary(), sources);
}
