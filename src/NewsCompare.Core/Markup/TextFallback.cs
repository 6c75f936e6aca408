using System.Text;

namespace NewsCompare.Core.Markup;

/// <summary>Says of bytes that a decoder cannot read which text stands for them.</summary>
/// <param name="read">The text of a few bytes; as many characters as bytes at most.</param>
internal sealed class TextFallback(Func<byte[], string> read) : DecoderFallback
{
    /// <inheritdoc />
    public override int MaxCharCount => 4;

    /// <inheritdoc />
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(read);

    private sealed class Buffer(Func<byte[], string> read) : DecoderFallbackBuffer
    {
        private string text = "";
        private int at;

        public override int Remaining => text.Length - at;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            text = read(bytesUnknown);
            at = 0;
            return text.Length > 0;
        }

        public override char GetNextChar() => at < text.Length ? text[at++] : '\0';

        public override bool MovePrevious() => at > 0 && at-- > 0;

        public override void Reset() => at = text.Length;
    }
}
