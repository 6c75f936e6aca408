namespace NewsCompare.Core.Similarity;

/// <summary>A list of terms laid out by number, to be set against many others: one look a term, where two sorted lists have to be walked side by side.</summary>
internal sealed class LaidOutTerms
{
    private double[] weights = [];

    /// <summary>Adds a list, times a factor.</summary>
    /// <param name="added">The list.</param>
    /// <param name="times">The factor.</param>
    public void Add(WeightedTerms added, double times = 1)
    {
        if (added.IsEmpty)
        {
            return;
        }

        if (added.Terms[^1] >= weights.Length)
        {
            Array.Resize(ref weights, Math.Max(added.Terms[^1] + 1, 2 * weights.Length));
        }

        for (var i = 0; i < added.Terms.Length; i++)
        {
            weights[added.Terms[i]] += times * added.Weights[i];
        }
    }

    /// <summary>Takes a list away, so that another can be laid out.</summary>
    /// <param name="added">A list that was added; whatever else has its terms loses them too.</param>
    public void Clear(WeightedTerms added)
    {
        foreach (var term in added.Terms)
        {
            weights[term] = 0;
        }
    }

    /// <summary>The sum of the products of the weights that both have.</summary>
    /// <param name="other">The other list.</param>
    public double Product(WeightedTerms other)
    {
        var terms = other.Terms;
        var values = other.Weights;
        var laid = weights;
        var product = 0.0;
        for (var i = 0; i < terms.Length && terms[i] < laid.Length; i++)
        {
            product += laid[terms[i]] * values[i];
        }

        return product;
    }
}
