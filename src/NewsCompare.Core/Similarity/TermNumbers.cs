namespace NewsCompare.Core.Similarity;

/// <summary>Gives each term a number; a later view of it numbers further terms without changing it.</summary>
/// <typeparam name="T">What a term is: a word form, a pair of them.</typeparam>
/// <param name="known">Terms that keep their numbers, or null.</param>
public sealed class TermNumbers<T>(TermNumbers<T>? known = null)
    where T : notnull
{
    private readonly Dictionary<T, int> own = [];
    private readonly List<T> terms = [];
    private readonly int first = known is null ? 0 : known.Count;

    /// <summary>One more than the highest number given.</summary>
    public int Count => first + terms.Count;

    /// <summary>The terms that were numbered here, in the order of their numbers; those already known are not among them.</summary>
    public IReadOnlyList<T> Own => terms;

    /// <summary>The number of a term; a new one is given to a term not met before.</summary>
    /// <param name="term">Any term.</param>
    public int Of(T term)
    {
        if (Find(term) is { } found)
        {
            return found;
        }

        own.Add(term, Count);
        terms.Add(term);
        return Count - 1;
    }

    private int? Find(T term) => own.TryGetValue(term, out var number) ? number : known?.Find(term);
}
