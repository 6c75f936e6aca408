namespace NewsCompare.Core.Alignments.Signals;

/// <summary>The longest run of words that both have in the same order, function words included; ten words say all.</summary>
internal sealed class LongestSharedRun : ISentenceSignal
{
    private const double Enough = 10;

    public double Of(SentencePair pair) => Math.Min(1, Words(pair) / Enough);

    /// <summary>How many words the longest run has.</summary>
    public static int Words(SentencePair pair) => Words(pair.Seed.Words, pair.Version.Words);

    /// <summary>How many words the longest run of two lists has.</summary>
    public static int Words(int[] a, int[] b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        row.Clear();
        var longest = 0;
        foreach (var word in a)
        {
            for (var j = b.Length; j > 0; j--)
            {
                row[j] = b[j - 1] == word ? row[j - 1] + 1 : 0;
                longest = Math.Max(longest, row[j]);
            }
        }

        return longest;
    }
}
