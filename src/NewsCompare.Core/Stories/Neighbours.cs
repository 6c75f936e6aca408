using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Stories;

/// <summary>Who stands nearest to each item: an item of another story has neighbours that are closer to it than the seed is.</summary>
internal sealed class Neighbours
{
    private const int Most = 80;
    private readonly double[] seedCosines;
    private readonly double[] cosines;
    private readonly int?[] nearest;
    private readonly List<int>[] closer;

    private Neighbours(WeightedTerms seed, List<WeightedTerms> terms)
    {
        seedCosines = [.. terms.Select(seed.Cosine)];
        cosines = new double[terms.Count];
        nearest = new int?[terms.Count];
        closer = [.. terms.Select(_ => new List<int>())];
        var laidOut = new LaidOutTerms();
        for (var one = 0; one < terms.Count; one++)
        {
            laidOut.Add(terms[one]);
            for (var other = one + 1; other < terms.Count; other++)
            {
                var cosine = Math.Min(laidOut.Product(terms[other]), 1);
                Meet(one, other, cosine);
                Meet(other, one, cosine);
            }

            laidOut.Clear(terms[one]);
        }
    }

    /// <summary>The neighbourhood of the items nearest to the seed; the further ones have none.</summary>
    /// <param name="near">The seed and its items.</param>
    /// <param name="part">Which part of the texts is compared.</param>
    public static Neighbours Of(NearItems near, Func<StoryTerms, WeightedTerms> part) => new(part(near.SeedTerms), [.. near.Terms.Take(Most).Select(part)]);

    /// <summary>How close the nearest other item is.</summary>
    /// <param name="at">Place of the item.</param>
    public double Cosine(int at) => at < cosines.Length ? cosines[at] : 0;

    /// <summary>The nearest other item, or null.</summary>
    /// <param name="at">Place of the item.</param>
    public int? Nearest(int at) => at < nearest.Length ? nearest[at] : null;

    /// <summary>How the seed's closeness compares with that of the nearest other item, 0.5 when they are equal.</summary>
    /// <param name="at">Place of the item.</param>
    public double SeedShare(int at) => at < cosines.Length ? seedCosines[at] / (seedCosines[at] + cosines[at] + 0.01) : 0;

    /// <summary>The places of the items that are closer to this one than the seed is; null for one that is too far off to be asked.</summary>
    /// <param name="at">Place of the item.</param>
    public IReadOnlyList<int>? Closer(int at) => at < closer.Length ? closer[at] : null;

    /// <summary>Near 1 when few items are closer to this one than the seed is.</summary>
    /// <param name="at">Place of the item.</param>
    public double Rank(int at) => at < closer.Length ? 1.0 / (1 + closer[at].Count) : 0;

    private void Meet(int one, int other, double cosine)
    {
        if (cosine > seedCosines[one])
        {
            closer[one].Add(other);
        }

        if (cosine > cosines[one])
        {
            (cosines[one], nearest[one]) = (cosine, other);
        }
    }
}
