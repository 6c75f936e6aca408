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
        // Words that meet are few: each run is followed once, from where it begins.
        var longest = 0;
        for (var i = 0; i + longest < a.Length; i++)
        {
            for (var j = Next(b, 0, a[i]); j >= 0; j = Next(b, j + 1, a[i]))
            {
                if (i == 0 || j == 0 || a[i - 1] != b[j - 1])
                {
                    longest = Math.Max(longest, a.AsSpan(i).CommonPrefixLength(b.AsSpan(j)));
                }
            }
        }

        return longest;
    }

    private static int Next(int[] words, int from, int word) => words.AsSpan(from).IndexOf(word) is var at and >= 0 ? at + from : -1;
}
