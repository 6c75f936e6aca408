namespace NewsCompare.Core.Comparisons;

/// <summary>The measures of one comparison; null where a measure has no meaning or cannot be told.</summary>
/// <param name="Values">Name (camelCase, as <see cref="MetricDefinitions"/> lists them) to number.</param>
public sealed record Metrics(IReadOnlyDictionary<string, double?> Values);
