using NewsCompare.Core.Text;

namespace NewsCompare.Core.Similarity;

/// <summary>The overlapping runs of words of a text, as hashes.</summary>
public static class Shingles
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The distinct runs of a text, ascending.</summary>
    /// <remarks>The hashes are the same on every machine and in every run, so they may be stored.
    /// Source: A. Z. Broder, "On the resemblance and containment of documents", SEQUENCES 1997; the hash is FNV-1a, finished by a mixing step.</remarks>
    /// <param name="text">Any text.</param>
    /// <param name="size">Words a run; at least 1. A shorter text is one run.</param>
    public static ulong[] Of(string text, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var words = Tokenizer.Words(text).Select(word => Hash(word.Norm)).ToArray();
        if (words.Length == 0)
        {
            return [];
        }

        var length = Math.Min(size, words.Length);
        var runs = new HashSet<ulong>(words.Length);
        for (var at = 0; at + length <= words.Length; at++)
        {
            var hash = Offset;
            for (var i = 0; i < length; i++)
            {
                hash = (hash ^ words[at + i]) * Prime;
            }

            runs.Add(Mixed(hash));
        }

        var sorted = runs.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>How many hashes two ascending lists share.</summary>
    /// <param name="a">Ascending, each once.</param>
    /// <param name="b">Ascending, each once.</param>
    public static int Shared(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var count = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                count++;
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

        return count;
    }

    private static ulong Hash(string word)
    {
        var hash = Offset;
        foreach (var c in word)
        {
            hash = (hash ^ c) * Prime;
        }

        return Mixed(hash);
    }

    private static ulong Mixed(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        return hash;
    }
}
