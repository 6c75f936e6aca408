using System.Buffers;
using System.Numerics;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows a text by its runs of letters and digits, and tells how much of another text is in it.</summary>
/// <remarks>Runs of 16 letters and digits, marks and blanks left out, so that the spelling of quotation marks does not matter and no script needs word borders.</remarks>
internal sealed class TextOverlap
{
    private const int Run = 16;
    private const int Stride = 4;
    private const int Usual = 16_384; // letters of an article

    // The hash of a run is the sum of its letters times powers of this, so that the next run's follows from it in one step.
    private const ulong Base = 1_099_511_628_211UL;

    private static readonly ulong Leaving = Power(Run - 1);

    private readonly RunSet runs;

    /// <summary>Knows the texts as one, without anything between them.</summary>
    /// <param name="texts">In order.</param>
    public TextOverlap(IEnumerable<string> texts)
    {
        var letters = Letters(texts, out var count);
        runs = new(count - Run + 1);
        for (var roll = new Roll(letters.AsSpan(0, count)); roll.Next();)
        {
            runs.Add(roll.Hash);
        }

        ArrayPool<char>.Shared.Return(letters);
    }

    /// <summary>The share of a text's runs that the known text holds; a text under one run holds nothing.</summary>
    /// <param name="text">Any text.</param>
    public double Share(string text) => Share([text]);

    /// <summary>The same of several texts as one.</summary>
    /// <param name="texts">In order.</param>
    public double Share(IEnumerable<string> texts)
    {
        var all = 0;
        var found = 0;
        var letters = Letters(texts, out var count);
        for (var roll = new Roll(letters.AsSpan(0, count)); roll.Next();)
        {
            if (roll.At % Stride == 0)
            {
                all++;
                found += runs.Contains(roll.Hash) ? 1 : 0;
            }
        }

        ArrayPool<char>.Shared.Return(letters);
        return all == 0 ? 0 : (double)found / all;
    }

    // Lent, and to be given back.
    private static char[] Letters(IEnumerable<string> texts, out int count)
    {
        var letters = ArrayPool<char>.Shared.Rent(Usual);
        count = 0;
        foreach (var text in texts)
        {
            if (letters.Length < count + text.Length)
            {
                var longer = ArrayPool<char>.Shared.Rent(Math.Max(letters.Length * 2, count + text.Length));
                letters.AsSpan(0, count).CopyTo(longer);
                ArrayPool<char>.Shared.Return(letters);
                letters = longer;
            }

            foreach (var c in text)
            {
                if (char.IsLetterOrDigit(c))
                {
                    letters[count++] = char.ToLowerInvariant(c);
                }
            }
        }

        return letters;
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

    // Goes over the runs of a text, one letter at a time.
    private ref struct Roll(ReadOnlySpan<char> letters)
    {
        private readonly ReadOnlySpan<char> letters = letters;
        private int end;

        public ulong Hash { get; private set; }

        public readonly int At => end - Run;

        public bool Next()
        {
            do
            {
                if (end >= letters.Length)
                {
                    return false;
                }

                Hash = unchecked(((end < Run ? Hash : Hash - (letters[end - Run] * Leaving)) * Base) + letters[end]);
                end++;
            }
            while (end < Run);
            return true;
        }
    }

    // Numbers that are hashes already: a set of them needs no hashing and no entries beside.
    private sealed class RunSet
    {
        private readonly uint[] slots; // half of a hash tells runs apart well enough, and the set stays a small object
        private readonly int mask;
        private bool holdsZero;

        public RunSet(int most)
        {
            slots = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, most + (most / 2)))];
            mask = slots.Length - 1;
        }

        public void Add(ulong hash)
        {
            var half = Half(hash);
            holdsZero |= half == 0;
            slots[Slot(half)] = half;
        }

        public bool Contains(ulong hash) => Half(hash) is var half && half == 0 ? holdsZero : slots[Slot(half)] == half;

        private static uint Half(ulong hash) => (uint)(unchecked(hash * 0x9E37_79B9_7F4A_7C15UL) >> 32);

        // Where the number stands, or the free slot for it.
        private int Slot(uint half)
        {
            var at = (int)half & mask;
            while (slots[at] != 0 && slots[at] != half)
            {
                at = (at + 1) & mask;
            }

            return at;
        }
    }
}
