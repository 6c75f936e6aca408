namespace NewsCompare.Core.Comparisons;

/// <summary>The measures of one comparison; null where a measure has no meaning or cannot be told.</summary>
/// <param name="Values">Name (camelCase, as <see cref="MetricDefinitions"/> lists them) to number; every name is there.</param>
public sealed record Metrics(IReadOnlyDictionary<string, double?> Values)
{
    /// <summary>Every measure unknown.</summary>
    public static Metrics None { get; } = new(MetricDefinitions.All.ToDictionary(metric => metric.Name, _ => (double?)null, StringComparer.Ordinal));

    /// <summary>A measure, or null.</summary>
    /// <param name="name">As <see cref="MetricDefinitions"/> lists it.</param>
    public double? this[string name] => Values.TryGetValue(name, out var value) ? value : null;

    /// <summary>The same measures with some set anew, rounded to 4 decimals.</summary>
    /// <param name="values">Name to number.</param>
    public Metrics With(IEnumerable<KeyValuePair<string, double?>> values)
    {
        var all = new Dictionary<string, double?>(Values, StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            all[name] = value is { } number ? Math.Round(number, 4, MidpointRounding.AwayFromZero) + 0.0 : null;
        }

        return new(all);
    }
}
