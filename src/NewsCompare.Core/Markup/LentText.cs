using System.Buffers;
using System.Text;

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
        if (!TextDecoding.IsPlainUtf8(bytes, contentType))
        {
            return new(TextDecoding.Decode(bytes, contentType).Text.AsMemory(), null);
        }

        var lent = ArrayPool<char>.Shared.Rent(bytes.Length); // no code unit takes less than a byte
        return new(lent.AsMemory(0, Encoding.UTF8.GetChars(bytes, lent)), lent);
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
