using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsCompare.Core.Markup;

/// <summary>How far bytes are well-formed UTF-8.</summary>
/// <param name="Sequences">Well-formed sequences of more than one byte; where nothing is wrong, 1 stands for any number of them.</param>
/// <param name="Faults">Places that are not well-formed.</param>
internal readonly record struct Utf8Scan(int Sequences, int Faults)
{
    /// <summary>UTF-8 in which stray bytes are read as windows-1252: two texts of different origin pasted into one.</summary>
    public static Encoding Mixed { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new TextFallback(bytes => Charsets.Western.GetString(bytes)));

    /// <summary>No fault at all.</summary>
    public bool IsValid => Faults == 0;

    /// <summary>Clearly UTF-8 with some damage.</summary>
    public bool IsMostlyValid => Faults > 0 && Sequences > 2 * Faults;

    /// <summary>Counts over all bytes; a sequence cut off at the very end is a fault.</summary>
    /// <param name="bytes">The body.</param>
    public static Utf8Scan Of(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return new(Ascii.IsValid(bytes) ? 0 : 1, 0); // the usual case, many times faster than counting
        }

        int sequences = 0, faults = 0;
        while (true)
        {
            var next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
            {
                return new(sequences, faults);
            }

            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done)
            {
                sequences++;
            }
            else
            {
                faults++;
            }

            bytes = bytes[length..];
        }
    }
}
