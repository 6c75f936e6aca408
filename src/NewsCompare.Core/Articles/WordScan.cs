using System.Buffers;

namespace NewsCompare.Core.Articles;

/// <summary>Looks for words of many languages in a text, small and capital letters alike.</summary>
/// <remarks>A search for words in plain letters is several times faster than one in which letters of any writing stand, so that those are looked for only in texts with such letters.</remarks>
internal sealed class WordScan
{
    private readonly SearchValues<string> plain;
    private readonly SearchValues<string> others;
    private readonly SearchValues<char> signs;

    /// <summary>Makes the search ready.</summary>
    /// <param name="words">Words, or parts of such; none of them empty.</param>
    public WordScan(IEnumerable<string> words)
    {
        var all = words.ToLookup(word => System.Text.Ascii.IsValid(word));
        plain = SearchValues.Create([.. all[true]], StringComparison.OrdinalIgnoreCase);
        others = SearchValues.Create([.. all[false]], StringComparison.OrdinalIgnoreCase);
        signs = SearchValues.Create([.. all[false].SelectMany(word => word.ToLowerInvariant() + word.ToUpperInvariant()).Where(letter => !char.IsAscii(letter)).Distinct()]);
    }

    /// <summary>Where the first of the words begins; negative when there is none.</summary>
    /// <param name="text">Any text.</param>
    public int Find(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(plain);
        var other = text.ContainsAny(signs) ? text.IndexOfAny(others) : -1;
        return first < 0 || (other >= 0 && other < first) ? other : first;
    }

    /// <summary>Whether one of the words is in a text.</summary>
    /// <param name="text">Any text.</param>
    public bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(plain) || (text.ContainsAny(signs) && text.ContainsAny(others));
}
