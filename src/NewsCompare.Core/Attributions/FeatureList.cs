using System.Runtime.InteropServices;

namespace NewsCompare.Core.Attributions;

/// <summary>The features of one candidate as numbers: each is the hash of its text, so that reading allocates no strings.</summary>
/// <remarks>64-bit FNV-1a, but over four UTF-16 code units at a time where there are four, part by part (name, first, second), and with the upper half folded into the
/// lower after each step, since a step is wider than FNV's. Source: G. Fowler, L. C. Noll, P. Vo, "The FNV Non-Cryptographic Hash Algorithm".</remarks>
internal sealed class FeatureList
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private const int MostKeys = 64;

    /// <summary>The hashes, in the order they were added.</summary>
    public List<ulong> Keys { get; } = new(MostKeys);

    /// <summary>When set, the text of every feature is kept here: for training alone.</summary>
    public Dictionary<ulong, string>? Texts { get; init; }

    /// <summary>The hash of a feature's text.</summary>
    /// <param name="text">As in the list <c>attribution-weights</c>: up to three parts, parted by blanks.</param>
    public static ulong Key(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var part in text.Split(' '))
        {
            hash = Hash(hash, text[part]);
        }

        return hash;
    }

    /// <summary>Adds a feature: the name and up to two values, parted by blanks.</summary>
    /// <param name="name">What is looked at.</param>
    /// <param name="first">What was seen.</param>
    /// <param name="second">What else was seen, or null.</param>
    public void Add(string name, string first, string? second = null)
    {
        var key = Hash(Hash(Offset, name), first);
        key = second is null ? key : Hash(key, second);
        Keys.Add(key);
        Texts?.TryAdd(key, second is null ? $"{name} {first}" : $"{name} {first} {second}");
    }

    // The length keeps the parts apart: "a bc" is not "ab c".
    private static ulong Hash(ulong hash, ReadOnlySpan<char> part)
    {
        var fours = MemoryMarshal.Cast<char, ulong>(part);
        foreach (var four in fours)
        {
            hash = Step(hash, four);
        }

        foreach (var unit in part[(fours.Length * 4)..])
        {
            hash = Step(hash, unit);
        }

        return Step(hash, (ulong)part.Length);
    }

    private static ulong Step(ulong hash, ulong value)
    {
        hash = (hash ^ value) * Prime;
        return hash ^ (hash >> 32);
    }
}
