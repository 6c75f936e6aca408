using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Tells prepositions that may stand for each other ("toward", "towards") from those that give what follows another part in what is told ("shot by police", "shot at police").</summary>
/// <param name="lexicon">Uses <c>preposition-roles</c>.</param>
internal sealed class Prepositions(Lexicon lexicon)
{
    private readonly Dictionary<string, string[]> roles = lexicon.List("preposition-roles").Select(line => line.Split('\t')).ToDictionary(columns => columns[0], columns => columns[1..], StringComparer.Ordinal);

    /// <summary>Whether two words are prepositions that share no role.</summary>
    /// <param name="before">The earlier word.</param>
    /// <param name="after">The later word.</param>
    public bool HaveOtherRoles(string before, string after) =>
        roles.TryGetValue(before, out var one) && roles.TryGetValue(after, out var other) && !one.Intersect(other, StringComparer.Ordinal).Any();
}
