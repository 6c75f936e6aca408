using System.Collections.Frozen;

namespace NewsCompare.Core.Articles;

/// <summary>Words that texts end with, in any case.</summary>
/// <param name="phrases">The words.</param>
internal sealed class PhraseEnds(IEnumerable<string> phrases)
{
    // By the last letter: most texts end with none of them.
    private readonly FrozenDictionary<char, string[]> byLast = phrases.GroupBy(phrase => char.ToUpperInvariant(phrase[^1])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether a text ends with one of them.</summary>
    /// <param name="text">Any text.</param>
    public bool Close(ReadOnlySpan<char> text) => LengthAt(text) > 0;

    /// <summary>The length of the words among them that a text ends with, the first that fit; 0 when it ends with none.</summary>
    /// <param name="text">Any text.</param>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && byLast.TryGetValue(char.ToUpperInvariant(text[^1]), out var candidates))
        {
            foreach (var phrase in candidates)
            {
                if (text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
                {
                    return phrase.Length;
                }
            }
        }

        return 0;
    }
}
