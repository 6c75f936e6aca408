using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Stories;

/// <summary>The items found likely so far, for asking how an item stands to them.</summary>
internal sealed class Company
{
    /// <summary>An item less likely than this is no company.</summary>
    public const double Floor = 0.3;

    private const int Closest = 12;
    private readonly IReadOnlyList<WeightedTerms> terms;
    private readonly IReadOnlyList<double> likely;
    private readonly WeightedTerms seed;
    private readonly double[] withAll;
    private readonly double weight = 1;
    private readonly List<int> closest;

    /// <summary>The company of a seed; the seed is in it.</summary>
    /// <param name="near">The seed and its items.</param>
    /// <param name="likely">The likelihood of each item.</param>
    /// <param name="part">Which part of the texts is compared.</param>
    public Company(NearItems near, IReadOnlyList<double> likely, Func<StoryTerms, WeightedTerms> part)
    {
        terms = [.. near.Terms.Select(part)];
        this.likely = likely;
        seed = part(near.SeedTerms);
        var sum = new LaidOutTerms();
        sum.Add(seed);
        var members = Enumerable.Range(0, likely.Count).Where(at => likely[at] >= Floor).ToList();
        members.ForEach(at => sum.Add(terms[at], likely[at]));
        weight += members.Sum(at => likely[at]);
        withAll = [.. terms.Select(sum.Product)];
        closest = [.. members.OrderByDescending(at => likely[at]).ThenBy(at => at).Take(Closest)];
    }

    /// <summary>The mean cosine of an item and the company without it, weighted by likelihood.</summary>
    /// <param name="at">Place of the item.</param>
    public double MeanLink(int at)
    {
        var own = likely[at] >= Floor ? likely[at] : 0;
        return (withAll[at] - own) / (weight - own);
    }

    /// <summary>The mean cosine of an item and the company without it and without the seed; 0 where nobody is left.</summary>
    /// <param name="at">Place of the item.</param>
    public double Link(int at)
    {
        var own = likely[at] >= Floor ? likely[at] : 0;
        return weight - own - 1 < 0.01 ? 0 : (withAll[at] - own - terms[at].Cosine(seed)) / (weight - own - 1);
    }

    /// <summary>The highest cosine of an item and one of the likeliest, the seed left out, times the likelihood of that one.</summary>
    /// <param name="at">Place of the item.</param>
    public double BestLink(int at) =>
        closest.Where(other => other != at).Select(other => likely[other] * terms[at].Cosine(terms[other])).DefaultIfEmpty().Max();
}
