using System.Buffers;
using System.Text.Unicode;

namespace NewsCompare.Core.Markup;

/// <summary>The characters of one page, in memory that goes to the next page when this one is read.</summary>
/// <remarks>As a string each page would be a large object, which the collector looks at only when it looks at everything.</remarks>
internal sealed class LentText : IDisposable
{
    private readonly char[]? lent;

    private LentText(ReadOnlyMemory<char> characters, char[]? lent)
    {
        Characters = characters;
        this.lent = lent;
    }

    /// <summary>The characters; not to be kept.</summary>
    public ReadOnlyMemory<char> Characters { get; }

    /// <summary>Decodes bytes as <see cref="TextDecoding.Decode"/> does.</summary>
    /// <param name="bytes">The body of the response.</param>
    /// <param name="contentType">The HTTP header, or null.</param>
    public static LentText Of(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var lent = ArrayPool<char>.Shared.Rent(bytes.Length); // no code unit takes less than a byte
        if (Utf8.ToUtf16(bytes, lent, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
            && TextDecoding.IsPlainUtf8(bytes, contentType, new(written == bytes.Length ? 0 : 1, 0)))
        {
            return new(lent.AsMemory(0, written), lent);
        }

        ArrayPool<char>.Shared.Return(lent);
        return new(TextDecoding.Decode(bytes, contentType).Text.AsMemory(), null);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (lent is not null)
        {
            ArrayPool<char>.Shared.Return(lent);
        }
    }
}
