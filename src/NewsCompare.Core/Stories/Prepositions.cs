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

    /// <summary>Each preposition of a sentence with the next word of weight.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="hasWeight">Whether a word says something of its own.</param>
    public List<(string Preposition, string Object)> Objects(RevisionWord[] words, Func<RevisionWord, bool> hasWeight)
    {
        var objects = new List<(string, string)>();
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (roles.ContainsKey(words[at].Norm) && Array.FindIndex(words, at + 1, word => hasWeight(word) || roles.ContainsKey(word.Norm)) is >= 0 and var next)
            {
                objects.Add((words[at].Norm, words[next].Norm));
            }
        }

        return objects;
    }
}
