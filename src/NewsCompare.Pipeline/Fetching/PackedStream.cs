namespace NewsCompare.Pipeline.Fetching;

/// <summary>Packed bytes, followed by others once they are used up.</summary>
/// <remarks>.NET's decoders take packing that is cut short for whole. One that is whole does not care what follows it; one that is not
/// takes what follows for its own, and either fails on it or gives bytes after it has <see cref="RanOut"/>: so a torn page is told from a short one.</remarks>
/// <param name="packed">The bytes; left open.</param>
/// <param name="tail">What follows them.</param>
internal sealed class PackedStream(Stream packed, ReadOnlyMemory<byte> tail) : Stream
{
    private int _given;

    /// <summary>Bytes that no packing goes on with: all ones is no valid block in deflate, and they outlast the longest table of codes.</summary>
    public static ReadOnlyMemory<byte> Nonsense { get; } = Enumerable.Repeat((byte)0xff, 1_024).ToArray();

    /// <summary>Whether the decoder has asked for more than there was.</summary>
    public bool RanOut { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = packed.Read(buffer);
        if (count > 0 || buffer.Length == 0)
        {
            return count;
        }

        RanOut = true;
        var rest = tail.Span[_given..];
        var taken = Math.Min(rest.Length, buffer.Length);
        rest[..taken].CopyTo(buffer);
        _given += taken;
        return taken;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
