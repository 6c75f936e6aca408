namespace NewsCompare.Core.Attributions;

/// <summary>The features of one candidate as numbers: each is the hash of its text, so that reading allocates no strings.</summary>
/// <remarks>64-bit FNV-1a over the UTF-16 code units. Source: G. Fowler, L. C. Noll, P. Vo, "The FNV Non-Cryptographic Hash Algorithm".</remarks>
internal sealed class FeatureList
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hashes, in the order they were added.</summary>
    public List<ulong> Keys { get; } = [];

    /// <summary>When set, the text of every feature is kept here: for training alone.</summary>
    public Dictionary<ulong, string>? Texts { get; init; }

    /// <summary>The hash of a feature's text.</summary>
    /// <param name="text">As in the list <c>attribution-weights</c>.</param>
    public static ulong Key(ReadOnlySpan<char> text) => Hash(Offset, text);

    /// <summary>Adds a feature: the name and up to two values, parted by blanks.</summary>
    /// <param name="name">What is looked at.</param>
    /// <param name="first">What was seen.</param>
    /// <param name="second">What else was seen, or null.</param>
    public void Add(string name, string first, string? second = null)
    {
        var key = Hash(Hash(Hash(Offset, name), " "), first);
        key = second is null ? key : Hash(Hash(key, " "), second);
        Keys.Add(key);
        Texts?.TryAdd(key, second is null ? $"{name} {first}" : $"{name} {first} {second}");
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * Prime;
        }

        return hash;
    }
}
