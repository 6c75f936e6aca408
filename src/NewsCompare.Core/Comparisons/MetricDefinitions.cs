namespace NewsCompare.Core.Comparisons;

/// <summary>The one-line definition of every measure, for help, reports and the data dictionary.</summary>
public static class MetricDefinitions
{
    /// <summary>All measures in the order in which they are shown.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [];
}

/// <summary>What a measure is.</summary>
/// <param name="Name">Its key, camelCase.</param>
/// <param name="Label">As a reader sees it.</param>
/// <param name="Unit"><c>share</c> (0 to 1), <c>count</c>, <c>hours</c>, <c>ratio</c> or <c>rank</c>.</param>
/// <param name="Definition">One line.</param>
public sealed record MetricDefinition(string Name, string Label, string Unit, string Definition);
