using System.IO.Compression;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Tests.Fetching;

public sealed class BodyReaderTests
{
    private static readonly byte[] Text = [.. Enumerable.Range(0, 5_000).Select(i => (byte)('a' + ((i * 7919 + (i * i / 13) + (i / 7 * i)) % 26)))];

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw-deflate")]
    [InlineData("identity")]
    public async Task ReadAsync_GivesBackTheText(string encoding) =>
        Assert.Equal(Text, await ReadAsync(Packed(Text, encoding), encoding.Replace("raw-", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw-deflate")]
    public async Task ReadAsync_Refuses_WhereverThePackingIsCutShort(string encoding)
    {
        var packed = Packed(Text, encoding);
        for (var length = packed.Length - 1; length > 12; length -= 1 + (packed.Length / 100))
        {
            Assert.Equal("bad-encoding", await CodeAsync(packed[..length], encoding.Replace("raw-", "", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task ReadAsync_TakesEveryMember_OfAGzipOfSeveral() =>
        Assert.Equal(Text.Concat(Text), await ReadAsync([.. Packed(Text, "gzip"), .. Packed(Text, "gzip")], "gzip"));

    [Theory] // what browsers take as well: the charset, in the wrong place
    [InlineData("UTF-8")]
    [InlineData("iso-8859-1")]
    [InlineData("utf-8, none")]
    public async Task ReadAsync_TakesNoNoticeOfAnEncodingThatIsACharset(string encoding) => Assert.Equal(Text, await ReadAsync(Text, encoding));

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("zstd")]
    [InlineData("gzip, gzip")]
    [InlineData("br, gzip")]
    public async Task ReadAsync_Refuses_WhenTheEncodingIsFalseUnknownOrStacked(string encoding) =>
        Assert.Equal("bad-encoding", await CodeAsync(Text, encoding));

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task ReadAsync_RefusesABomb(string encoding) =>
        Assert.Equal("too-large", await CodeAsync(Packed(new byte[100_000_000], encoding), encoding, 1_000_000));

    [Fact]
    public async Task ReadAsync_TakesExactlyTheLimit_AndCutsOnlyWhenTold()
    {
        Assert.Equal(Text, await ReadAsync(Text, "identity", Text.Length));
        Assert.Equal("too-large", await CodeAsync(Text, "identity", Text.Length - 1));
        Assert.Equal(Text[..100], await ReadAsync(Text, "identity", 100, cut: true));
        Assert.Equal(Text[..4_000], await ReadAsync(Packed(Text, "gzip"), "gzip", 4_000, cut: true));
    }

    private static async Task<string> CodeAsync(byte[] sent, string encoding, int limit = 1_000_000) =>
        (await Assert.ThrowsAsync<FetchRefusedException>(() => ReadAsync(sent, encoding, limit))).Code;

    private static async Task<byte[]> ReadAsync(byte[] sent, string encoding, int limit = 1_000_000, bool cut = false)
    {
        using var content = new ByteArrayContent(sent);
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        return await new BodyReader(limit, cut, TimeSpan.FromSeconds(5), TimeProvider.System).ReadAsync(content, TestContext.Current.CancellationToken);
    }

    private static byte[] Packed(byte[] text, string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "raw-deflate" => new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BufferedStream(packed),
        })
        {
            packer.Write(text);
            packer.Flush();
            if (encoding == "identity")
            {
                return packed.ToArray();
            }
        }

        return packed.ToArray();
    }
}
