using System.Collections.Frozen;

namespace NewsCompare.Core.Articles;

/// <summary>Phrases that a text may begin with, small and capital letters alike.</summary>
internal sealed class PhraseStarts
{
    private readonly FrozenDictionary<int, string[]> byPlace; // of their first two letters: most texts begin with none of them
    private readonly LetterPairs pairs;
    private readonly FrozenSet<char> letters;

    /// <summary>Sorts them once for all texts.</summary>
    /// <param name="phrases">None of them empty; the first that fits counts. A straight apostrophe stands for a curved one too.</param>
    public PhraseStarts(IEnumerable<string> phrases)
    {
        string[] spelled = [.. phrases.SelectMany(phrase => phrase.Contains('\'', StringComparison.Ordinal) ? [phrase, phrase.Replace('\'', '’')] : new[] { phrase })];
        byPlace = spelled.Where(phrase => phrase.Length > 1).GroupBy(phrase => LetterPairs.PlaceOf(phrase)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        pairs = new(spelled);
        letters = spelled.Where(phrase => phrase.Length == 1).Select(phrase => char.ToUpperInvariant(phrase[0])).ToFrozenSet();
    }

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
