namespace NewsCompare.Core.Articles;

/// <summary>The first two letters of many phrases, small and capital letters alike, asked at a glance: what says no is sure, what says yes has to be looked up.</summary>
internal sealed class LetterPairs
{
    private const int Places = 4_096;

    private readonly bool[] known = new bool[Places];

    /// <summary>Takes note of phrases.</summary>
    /// <param name="phrases">Phrases, or their beginnings.</param>
    public LetterPairs(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            known[PlaceOf(phrase)] = true;
        }
    }

    /// <summary>Whether one of the phrases may begin as a text does.</summary>
    /// <param name="text">Any text.</param>
    public bool MayOpen(ReadOnlySpan<char> text) => known[PlaceOf(text)];

    /// <summary>Whether one of the phrases may begin as what has a place does.</summary>
    /// <param name="place">As <see cref="PlaceOf"/> gives it.</param>
    public bool MayOpen(int place) => known[place];

    /// <summary>The place of a text, which it shares with few that begin otherwise.</summary>
    /// <param name="text">Any text.</param>
    public static int PlaceOf(ReadOnlySpan<char> text) =>
        ((text.Length > 0 ? char.ToUpperInvariant(text[0]) * 67 : 0) + (text.Length > 1 ? char.ToUpperInvariant(text[1]) : 0)) & (Places - 1);
}
