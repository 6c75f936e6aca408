using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Reads words that are run together as what they say in full: "isn't" as "is not", "it's" as "it is" or "it has".</summary>
internal sealed class Contractions
{
    private readonly Dictionary<string, string[]> whole;
    private readonly List<(string Ending, string[] Meanings)> endings;

    private Contractions(Lexicon lexicon)
    {
        var lines = lexicon.List("contractions").Select(line => line.Split('\t')).ToLookup(columns => columns[0][0] == '-');
        whole = lines[false].ToDictionary(columns => columns[0], columns => columns[^1].Split(' '), StringComparer.Ordinal);
        endings = [.. lines[true].GroupBy(columns => columns[0][1..], columns => columns[^1], StringComparer.Ordinal).Select(group => (group.Key, group.ToArray()))];
    }

    /// <summary>The contractions of a language.</summary>
    /// <param name="lexicon">Uses <c>contractions</c>.</param>
    public static Contractions Of(Lexicon lexicon) => new(lexicon);

    /// <summary>Whether two runs of words say the same in full.</summary>
    /// <param name="before">The earlier words.</param>
    /// <param name="after">The later words.</param>
    public bool AreAlike(ReadOnlySpan<RevisionWord> before, ReadOnlySpan<RevisionWord> after)
    {
        var (one, other) = (InFull(before), InFull(after));
        return one.Count == other.Count && one.Zip(other).All(pair => pair.First.Intersect(pair.Second, StringComparer.Ordinal).Any());
    }

    private List<string[]> InFull(ReadOnlySpan<RevisionWord> words)
    {
        var full = new List<string[]>();
        foreach (var word in words)
        {
            if (whole.TryGetValue(word.Norm, out var parts))
            {
                full.AddRange(parts.Select(part => new[] { part }));
            }
            else if (endings.Find(ending => word.Norm.Length > ending.Ending.Length && word.Norm.EndsWith(ending.Ending, StringComparison.Ordinal)) is { Ending: not null } found)
            {
                full.Add([word.Norm[..^found.Ending.Length]]);
                full.Add(found.Meanings);
            }
            else
            {
                full.Add([word.Norm]);
            }
        }

        return full;
    }
}
