namespace NewsCompare.Core.Alignments;

/// <summary>Counting over ascending lists of numbers, each once.</summary>
internal static class SortedNumbers
{
    /// <summary>The numbers that both lists hold.</summary>
    public static IEnumerable<int> Shared(int[] a, int[] b)
    {
        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                yield return a[i++];
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
