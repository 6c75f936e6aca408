namespace NewsCompare.Core.Similarity;

/// <summary>How much of one text is found in another.</summary>
public static class Containment
{
    /// <summary>The share of <paramref name="part"/> also found in <paramref name="whole"/>: |A ∩ B| / |A|.</summary>
    /// <remarks>An empty <paramref name="part"/> reuses nothing and scores 0.
    /// Source: A. Z. Broder, "On the resemblance and containment of documents", SEQUENCES 1997.</remarks>
    /// <param name="part">Shingles of the text that may have been derived, A.</param>
    /// <param name="whole">Shingles of the text it may derive from, B.</param>
    /// <returns>A fraction in [0, 1].</returns>
    public static double Of(IReadOnlySet<string> part, IReadOnlySet<string> whole) =>
        part.Count == 0 ? 0 : (double)part.Count(whole.Contains) / part.Count;
}
