using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Counts who is given as a source.</summary>
internal static class SourceMetrics
{
    public static IEnumerable<KeyValuePair<string, double?>> Of(SeedText seed, Comparison comparison, SpeakerNames names)
    {
        var ours = Named(seed.Attributions, names);
        var theirs = Named(comparison.Attributions, names);
        yield return new(MetricNames.SourcesNamed, theirs.Count);
        yield return new(MetricNames.SourcesUnnamed, Unnamed(comparison.Attributions));
        yield return new(MetricNames.SourcesAdded, Without(theirs, ours));
        yield return new(MetricNames.SourcesDropped, Without(ours, theirs));
    }

    private static int Without(List<string> names, List<string> others) =>
        names.Count(name => !others.Any(other => SpeakerNames.SameSurname(name, other)));

    private static List<string> Named(IReadOnlyList<Attribution> attributions, SpeakerNames names)
    {
        var found = new List<string>();
        foreach (var surname in attributions.Where(one => !one.Anonymous).Select(one => names.Surname(one.Speaker)).OfType<string>())
        {
            if (!found.Any(name => SpeakerNames.SameSurname(name, surname)))
            {
                found.Add(surname);
            }
        }

        return found;
    }

    // By the words that brought a source in: "the official" of a later sentence is no new one.
    private static int Unnamed(IReadOnlyList<Attribution> attributions) => attributions
        .Where(one => one.Anonymous)
        .Select(one => string.Join(' ', Tokenizer.Words(one.Speaker ?? "").Select(word => word.Norm)))
        .Distinct(StringComparer.Ordinal)
        .Count();
}
