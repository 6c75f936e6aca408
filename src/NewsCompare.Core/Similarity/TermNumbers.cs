namespace NewsCompare.Core.Similarity;

/// <summary>Gives each term a number; a later view of it numbers further terms without changing it.</summary>
/// <param name="known">Terms that keep their numbers, or null.</param>
public sealed class TermNumbers(TermNumbers? known = null)
{
    private readonly Dictionary<string, int> own = new(StringComparer.Ordinal);
    private readonly int first = known is null ? 0 : known.Count;

    /// <summary>One more than the highest number given.</summary>
    public int Count => first + own.Count;

    /// <summary>The number of a term; a new one is given to a term not met before.</summary>
    /// <param name="term">Any text.</param>
    public int Of(string term)
    {
        if (Find(term) is { } found)
        {
            return found;
        }

        own.Add(term, Count);
        return Count - 1;
    }

    private int? Find(string term) => own.TryGetValue(term, out var number) ? number : known?.Find(term);
}
