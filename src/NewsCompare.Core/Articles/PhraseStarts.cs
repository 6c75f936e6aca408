using System.Collections.Frozen;

namespace NewsCompare.Core.Articles;

/// <summary>Phrases that a text may begin with, small and capital letters alike.</summary>
/// <param name="phrases">None of them empty; the first that fits counts. A straight apostrophe stands for a curved one too.</param>
internal sealed class PhraseStarts(IEnumerable<string> phrases)
{
    // By the place of the first two letters: most texts begin with none of them.
    private readonly FrozenDictionary<int, string[]> byPlace = phrases.SelectMany(phrase => phrase.Contains('\'', StringComparison.Ordinal) ? [phrase, phrase.Replace('\'', '’')] : new[] { phrase })
        .Where(phrase => phrase.Length > 1).GroupBy(phrase => LetterPairs.PlaceOf(phrase)).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private readonly LetterPairs pairs = new(phrases.Concat(phrases.Select(phrase => phrase.Replace('\'', '’'))));

    private readonly FrozenSet<char> letters = phrases.Where(phrase => phrase.Length == 1).Select(phrase => char.ToUpperInvariant(phrase[0])).Concat(phrases.Contains("'") ? ['’'] : Array.Empty<char>()).ToFrozenSet();

    /// <summary>Whether a text begins with one.</summary>
    /// <param name="text">Any text.</param>
    public bool Open(ReadOnlySpan<char> text)
    {
        var place = LetterPairs.PlaceOf(text);
        if (pairs.MayOpen(place) && text.Length > 1 && byPlace.TryGetValue(place, out var candidates))
        {
            foreach (var phrase in candidates)
            {
                if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return letters.Count > 0 && text.Length > 0 && letters.Contains(char.ToUpperInvariant(text[0]));
    }

    /// <summary>Whether one of its words, or the text itself, begins with one.</summary>
    /// <param name="text">Any text.</param>
    public bool OpenWord(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && Open(text[at..]))
            {
                return true;
            }
        }

        return false;
    }
}
