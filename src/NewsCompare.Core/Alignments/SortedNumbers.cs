using System.Runtime.InteropServices;

namespace NewsCompare.Core.Alignments;

/// <summary>Counting over ascending lists of numbers, each once.</summary>
internal static class SortedNumbers
{
    /// <summary>The numbers of a list, ascending, each once; the list is sorted in its place.</summary>
    public static int[] Of(List<int> numbers)
    {
        var sorted = CollectionsMarshal.AsSpan(numbers);
        return [.. sorted[..Sort(sorted)]];
    }

    /// <summary>Sorts numbers so that each stands once among the first.</summary>
    /// <returns>How many there are.</returns>
    public static int Sort(Span<int> numbers)
    {
        numbers.Sort();
        var count = 0;
        for (var at = 0; at < numbers.Length; at++)
        {
            if (at == 0 || numbers[at] != numbers[at - 1])
            {
                numbers[count++] = numbers[at];
            }
        }

        return count;
    }

    /// <summary>How many numbers both lists hold, and what they weigh.</summary>
    public static (int Count, double Weight) Shared(int[] a, int[] b, double[] weights)
    {
        var (count, weight) = (0, 0.0);
        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                (count, weight) = (count + 1, weight + weights[a[i]]);
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (count, weight);
    }

    /// <summary>How many numbers both lists hold.</summary>
    public static int CountShared(int[] a, int[] b)
    {
        var count = 0;
        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            var order = a[i].CompareTo(b[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return count;
    }
}
