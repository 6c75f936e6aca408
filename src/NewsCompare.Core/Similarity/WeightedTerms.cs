namespace NewsCompare.Core.Similarity;

/// <summary>Numbered terms with their weights, at length 1 (or without terms).</summary>
public sealed class WeightedTerms
{
    private readonly int[] terms;
    private readonly double[] weights;

    private WeightedTerms(int[] terms, double[] weights, double length) => (this.terms, this.weights, Length) = (terms, weights, length);

    /// <summary>No terms.</summary>
    public static WeightedTerms None { get; } = new([], [], 0);

    /// <summary>The numbers of the terms, ascending.</summary>
    public ReadOnlySpan<int> Terms => terms;

    /// <summary>The weight of each of <see cref="Terms"/>; their squares add up to 1.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>The length before it was brought to 1; 0 without terms.</summary>
    public double Length { get; }

    /// <summary>Whether there is no term.</summary>
    public bool IsEmpty => terms.Length == 0;

    /// <summary>Terms brought to length 1.</summary>
    /// <param name="given">Term number to weight; terms without a positive weight are left out.</param>
    public static WeightedTerms Of(Dictionary<int, double> given)
    {
        var (terms, weights) = (given.Keys.ToArray(), given.Values.ToArray());
        Array.Sort(terms, weights);
        return Of(terms, weights);
    }

    /// <summary>Terms brought to length 1.</summary>
    /// <param name="sorted">Term numbers, ascending, each once.</param>
    /// <param name="weighing">The weight of each; terms without a positive weight are left out.</param>
    public static WeightedTerms Of(ReadOnlySpan<int> sorted, ReadOnlySpan<double> weighing)
    {
        var terms = new int[sorted.Length];
        var weights = new double[sorted.Length];
        var (count, squares) = (0, 0.0);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (weighing[i] > 0)
            {
                (terms[count], weights[count]) = (sorted[i], weighing[i]);
                squares += weighing[i] * weighing[i];
                count++;
            }
        }

        if (count == 0)
        {
            return None;
        }

        Array.Resize(ref terms, count);
        Array.Resize(ref weights, count);
        var length = Math.Sqrt(squares);
        for (var i = 0; i < count; i++)
        {
            weights[i] /= length;
        }

        return new(terms, weights, length);
    }

    /// <summary>The cosine of the angle between two lists of terms, in [0, 1].</summary>
    /// <param name="other">The other list.</param>
    public double Cosine(WeightedTerms other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < terms.Length && j < other.terms.Length;)
        {
            if (terms[i] == other.terms[j])
            {
                sum += weights[i++] * other.weights[j++];
            }
            else if (terms[i] < other.terms[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return Math.Min(sum, 1);
    }

    /// <summary>The share of this list's weight (squared) whose terms <paramref name="other"/> has too, in [0, 1].</summary>
    /// <param name="other">The other list.</param>
    public double ShareIn(WeightedTerms other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < terms.Length && j < other.terms.Length;)
        {
            if (terms[i] == other.terms[j])
            {
                sum += weights[i] * weights[i];
                i++;
                j++;
            }
            else if (terms[i] < other.terms[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return Math.Min(sum, 1);
    }

    /// <summary>How many terms of this list <paramref name="other"/> lacks.</summary>
    /// <param name="other">The other list.</param>
    public int CountMissing(WeightedTerms other) => terms.Length - SharedTerms(other).Count();

    /// <summary>The terms that both lists have.</summary>
    /// <param name="other">The other list.</param>
    public IEnumerable<(int Term, double Own, double Other)> SharedTerms(WeightedTerms other)
    {
        for (int i = 0, j = 0; i < terms.Length && j < other.terms.Length;)
        {
            if (terms[i] == other.terms[j])
            {
                yield return (terms[i], weights[i++], other.weights[j++]);
            }
            else if (terms[i] < other.terms[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
