namespace NewsCompare.Core.Stories;

/// <summary>How far two lines say the same in the same order, and what they have at the same place instead: "fire in A kills two", "fire in B kills five".</summary>
internal static class PlacesFilled
{
    /// <summary>How many numbers <see cref="Compare"/> gives.</summary>
    public const int Count = 3;

    // Lines with less in common have no places.
    private const double LeastShare = 0.5;
    private const double Most = 3;

    /// <summary>The share of the shorter line that stands in the other in the same order; the rarest words that stand at one place instead of each other, by the lesser of two; and the sum over all places, three being many.</summary>
    /// <param name="a">An item.</param>
    /// <param name="b">Another.</param>
    /// <param name="line">Its headline, or opening.</param>
    public static double[] Compare(PairedItem a, PairedItem b, Func<PairedItem, int[]> line)
    {
        var (mine, yours) = (line(a), line(b));
        if (mine.Length == 0 || yours.Length == 0)
        {
            return [0, 0, 0];
        }

        var common = CommonFrom(mine, yours);
        var share = (double)common[0, 0] / Math.Min(mine.Length, yours.Length);
        if (share < LeastShare)
        {
            return [share, 0, 0];
        }

        var (strongest, sum) = (0.0, 0.0);
        var (gone, come) = (0.0, 0.0);
        for (int i = 0, j = 0; i < mine.Length || j < yours.Length;)
        {
            if (i < mine.Length && j < yours.Length && mine[i] == yours[j])
            {
                End();
                (i, j) = (i + 1, j + 1);
            }
            else if (i < mine.Length && (j == yours.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                gone = Math.Max(gone, b.Holds(mine[i]) ? 0 : a.Forms.Of(mine[i]));
                i++;
            }
            else
            {
                come = Math.Max(come, a.Holds(yours[j]) ? 0 : b.Forms.Of(yours[j]));
                j++;
            }
        }

        End();
        return [share, strongest, Math.Min(sum, Most) / Most];

        void End()
        {
            var lesser = Math.Min(gone, come);
            (strongest, sum, gone, come) = (Math.Max(strongest, lesser), sum + lesser, 0, 0);
        }
    }

    // How many words are common to the rests of the lines, in their order.
    private static int[,] CommonFrom(int[] mine, int[] yours)
    {
        var common = new int[mine.Length + 1, yours.Length + 1];
        for (var i = mine.Length - 1; i >= 0; i--)
        {
            for (var j = yours.Length - 1; j >= 0; j--)
            {
                common[i, j] = mine[i] == yours[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
