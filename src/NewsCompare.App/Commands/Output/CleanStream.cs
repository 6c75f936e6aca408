using System.Text;

namespace NewsCompare.App.Commands.Output;

/// <summary>Passes UTF-8 on with what could steer a terminal replaced; a letter may come in two parts.</summary>
/// <param name="inner">Where it goes; it is closed with this one.</param>
internal sealed class CleanStream(Stream inner) : Stream
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => inner.Write(Cleaned(buffer.AsSpan(offset, count)));

    public override void Write(ReadOnlySpan<byte> buffer) => inner.Write(Cleaned(buffer));

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        inner.WriteAsync(Cleaned(buffer.AsSpan(offset, count)), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        inner.WriteAsync(Cleaned(buffer.Span), cancellationToken);

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private byte[] Cleaned(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[decoder.GetCharCount(bytes, flush: false)];
        decoder.GetChars(bytes, letters, flush: false);
        return Encoding.UTF8.GetBytes(TerminalText.Clean(new string(letters)));
    }
}
