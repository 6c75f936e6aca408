using System.Runtime.InteropServices;
using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Stories;

/// <summary>How like the sentences of a seed and of an item are, one by one: what shares its people, places and background with the seed, and tells of another day, shares no sentence.</summary>
internal sealed class SentenceLikeness
{
    /// <summary>How many numbers <see cref="Of"/> gives.</summary>
    public const int Count = 6;

    // Headline and opening.
    private const int First = 4;

    // One word in common is no likeness of sentences.
    private const int FewestShared = 2;
    private const double Like = 0.35;

    private readonly Dictionary<int, List<(int Sentence, double Weight)>> places = [];
    private readonly double[] sums;
    private readonly int[] shared;

    /// <summary>Reads the seed once for all its items.</summary>
    /// <param name="seed">Its sentences, the headline first.</param>
    public SentenceLikeness(IReadOnlyList<WeightedTerms> seed)
    {
        (sums, shared) = (new double[seed.Count], new int[seed.Count]);
        for (var sentence = 0; sentence < seed.Count; sentence++)
        {
            for (var i = 0; i < seed[sentence].Terms.Length; i++)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(places, seed[sentence].Terms[i], out _) ??= []).Add((sentence, seed[sentence].Weights[i]));
            }
        }
    }

    /// <summary>The likeness of the likest two sentences; of each of the seed's first, and of the item's first, to the likest of the other in the mean; the same of all;
    /// and how many of the item's first are like one of the seed. All in [0, 1].</summary>
    /// <param name="item">Its sentences, the headline first.</param>
    public double[] Of(IReadOnlyList<WeightedTerms> item)
    {
        var ofSeed = new double[sums.Length];
        var ofItem = new double[item.Count];
        for (var sentence = 0; sentence < item.Count; sentence++)
        {
            Add(item[sentence]);
            for (var other = 0; other < sums.Length; other++)
            {
                var cosine = shared[other] < FewestShared ? 0 : Math.Min(sums[other], 1);
                ofItem[sentence] = Math.Max(ofItem[sentence], cosine);
                ofSeed[other] = Math.Max(ofSeed[other], cosine);
            }
        }

        var opening = ofItem.AsSpan(0, Math.Min(First, ofItem.Length));
        var like = 0;
        foreach (var cosine in opening)
        {
            like += cosine > Like ? 1 : 0;
        }

        return [ofItem.DefaultIfEmpty().Max(), Mean(ofSeed.AsSpan(0, Math.Min(First, ofSeed.Length))), Mean(opening), Mean(ofSeed), Mean(ofItem), opening.IsEmpty ? 0 : (double)like / opening.Length];
    }

    private void Add(WeightedTerms sentence)
    {
        Array.Clear(sums);
        Array.Clear(shared);
        for (var i = 0; i < sentence.Terms.Length; i++)
        {
            if (places.TryGetValue(sentence.Terms[i], out var there))
            {
                foreach (var (other, weight) in CollectionsMarshal.AsSpan(there))
                {
                    sums[other] += weight * sentence.Weights[i];
                    shared[other]++;
                }
            }
        }
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return values.IsEmpty ? 0 : sum / values.Length;
    }
}
