using System.Runtime.InteropServices;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>What names say that repeat from page to page, so that each is read once.</summary>
/// <remarks>Each has one place and takes it from the one before: pages also hold numbers that never come again, and a store of all of them would fill up. What is answered depends
/// on the name alone, whoever asked before.</remarks>
/// <param name="read">Reads a name; always the same for the same name.</param>
internal sealed class NameStore<T>(Func<string, T> read)
{
    private const int Places = 16_384;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;
    private readonly Known?[] places = new Known?[Places];

    /// <summary>What a name says.</summary>
    /// <param name="name">Any name, or several as they stand in an attribute.</param>
    public T Of(ReadOnlySpan<char> name)
    {
        ref var place = ref places[PlaceOf(name)];
        if (Volatile.Read(ref place) is { } known && name.SequenceEqual(known.Name))
        {
            return known.Value;
        }

        var text = name.ToString();
        var value = read(text);
        Volatile.Write(ref place, new(text, value));
        return value;
    }

    // By its length, its first, middle and last letters: two names that share a place only take it from each other.
    private static int PlaceOf(ReadOnlySpan<char> name)
    {
        var bytes = MemoryMarshal.AsBytes(name);
        if (bytes.Length < sizeof(ulong))
        {
            return string.GetHashCode(name) & (Places - 1);
        }

        var middle = (bytes.Length - sizeof(ulong)) / 2;
        var mixed = (ulong)bytes.Length;
        mixed = (mixed ^ MemoryMarshal.Read<ulong>(bytes)) * Spread;
        mixed = (mixed ^ (mixed >> 32) ^ MemoryMarshal.Read<ulong>(bytes[middle..])) * Spread;
        mixed = (mixed ^ (mixed >> 32) ^ MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..])) * Spread;
        return (int)(mixed >> 50);
    }

    private sealed record Known(string Name, T Value);
}
