using System.Runtime.InteropServices;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Where names stand in stores that hold one name a place.</summary>
internal static class NamePlaces
{
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The place of a name, by its length and its first, middle and last letters: names that share one only take it from each other.</summary>
    /// <param name="name">Any name, or several as they stand in an attribute.</param>
    /// <returns>Sixteen bits.</returns>
    public static int Of(ReadOnlySpan<char> name)
    {
        var bytes = MemoryMarshal.AsBytes(name);
        if (bytes.Length < sizeof(ulong))
        {
            return string.GetHashCode(name) & 0xFFFF;
        }

        var middle = (bytes.Length - sizeof(ulong)) / 2;
        var mixed = (ulong)bytes.Length;
        mixed = (mixed ^ MemoryMarshal.Read<ulong>(bytes)) * Spread;
        mixed = (mixed ^ (mixed >> 32) ^ MemoryMarshal.Read<ulong>(bytes[middle..])) * Spread;
        mixed = (mixed ^ (mixed >> 32) ^ MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..])) * Spread;
        return (int)(mixed >> 48);
    }
}
