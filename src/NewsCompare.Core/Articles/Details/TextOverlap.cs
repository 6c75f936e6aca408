using System.Runtime.InteropServices;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows a text by its runs of letters and digits, and tells how much of another text is in it.</summary>
/// <remarks>Runs of 16 letters and digits, marks and blanks left out, so that the spelling of quotation marks does not matter and no script needs word borders.</remarks>
internal sealed class TextOverlap
{
    private const int Run = 16;
    private const int Stride = 4;

    // The hash of a run is the sum of its letters times powers of this, so that the next run's follows from it in one step.
    private const ulong Base = 1_099_511_628_211UL;

    private static readonly ulong Leaving = Power(Run - 1);

    private readonly HashSet<ulong> runs;

    public TextOverlap(IEnumerable<string> texts)
    {
        var letters = Letters(texts);
        runs = new(Math.Max(0, letters.Count - Run + 1));
        Visit(letters, 1, hash => runs.Add(hash));
    }

    /// <summary>The share of a text's runs that the known text holds; a text under one run holds nothing.</summary>
    /// <param name="text">Any text.</param>
    public double Share(string text)
    {
        var all = 0;
        var found = 0;
        Visit(Letters([text]), Stride, hash =>
        {
            all++;
            found += runs.Contains(hash) ? 1 : 0;
        });
        return all == 0 ? 0 : (double)found / all;
    }

    private static List<char> Letters(IEnumerable<string> texts)
    {
        var letters = new List<char>();
        foreach (var text in texts)
        {
            letters.EnsureCapacity(letters.Count + text.Length);
            foreach (var c in text)
            {
                if (char.IsLetterOrDigit(c))
                {
                    letters.Add(char.ToLowerInvariant(c));
                }
            }
        }

        return letters;
    }

    private static void Visit(List<char> text, int stride, Action<ulong> see)
    {
        var letters = CollectionsMarshal.AsSpan(text);
        var hash = 0UL;
        for (var end = 0; end < letters.Length; end++)
        {
            hash = unchecked(((end < Run ? hash : hash - (letters[end - Run] * Leaving)) * Base) + letters[end]);
            if (end >= Run - 1 && (end - Run + 1) % stride == 0)
            {
                see(hash);
            }
        }
    }

    private static ulong Power(int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
        {
            power = unchecked(power * Base);
        }

        return power;
    }
}
