using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>Reads the records of a web archive file, packed or not.</summary>
internal static class WarcReader
{
    private const int LongestLine = 64 * 1024;
    private const int LongestBlock = 128 * 1024 * 1024;
    private const int MostFields = 1_000;

    // A last record of ours tells a packed file that ends between two records from one that ends within its packing, which .NET takes for whole.
    private const string EndType = "x-newscompare-end";
    private static readonly ReadOnlyMemory<byte> End = Packed($"WARC/1.1\r\nWARC-Type: {EndType}\r\nContent-Length: 0\r\n\r\n\r\n\r\n");

    /// <summary>The records, in order.</summary>
    /// <param name="file">The file; a file whose first bytes are gzip is unpacked.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="whenCut">Told when the file ends within a record that is not its first, as that of a program that was killed does; null makes it damage.</param>
    /// <exception cref="InvalidInputException">It is no web archive, or is damaged (code <c>warc-damaged</c>), or empty (<c>warc-empty</c>).</exception>
    public static IEnumerable<WarcRecord> Read(Stream file, string name, Action? whenCut = null)
    {
        using var packed = IsPacked(file) ? new PackedStream(file, End) : null;
        using var stream = new BufferedStream(packed is null ? file : new GZipStream(packed, CompressionMode.Decompress), 64 * 1024);
        var (held, _, _) = file.Length == 0 ? default : Next(stream, name, packed, mayBeCut: false);
        if (held is null)
        {
            throw new InvalidInputException("warc-empty", $"'{name}' is empty: it holds no record.");
        }

        while (held is not null)
        {
            var (next, isCut, isApart) = Next(stream, name, packed, mayBeCut: whenCut is not null);
            if (packed is null || !isCut || isApart)
            {
                yield return held; // else its own end may be what the packing went on with
            }

            if (isCut)
            {
                whenCut!();
            }

            held = next;
        }
    }

    private static bool IsPacked(Stream file)
    {
        var isPacked = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        return isPacked;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(Encoding.ASCII.GetBytes(text));
        }

        return packed.ToArray();
    }

    // The next record, or null where there is none; whether that is because the file is cut; whether the former record was followed by its two empty lines.
    private static (WarcRecord? Record, bool IsCut, bool IsApart) Next(BufferedStream stream, string name, PackedStream? packed, bool mayBeCut)
    {
        var empty = 0;
        try
        {
            var line = Line(stream, name);
            for (; line is { Length: 0 }; empty++)
            {
                line = Line(stream, name);
            }

            var record = line is not null ? Record(line, stream, name) : packed is null ? null : throw new EndOfStreamException();
            return (record?.Type == EndType ? null : record, false, empty >= 2);
        }
        catch (Exception cut) when (mayBeCut && (cut is EndOfStreamException || (packed?.RanOut == true && cut is InvalidDataException or InvalidInputException)))
        {
            return (null, true, empty >= 2);
        }
        catch (EndOfStreamException cut)
        {
            throw Damaged(name, "it ends within a record", cut);
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(name, damage.Message.TrimEnd('.'), damage);
        }
    }

    private static WarcRecord Record(string line, BufferedStream stream, string name)
    {
        if (!line.StartsWith("WARC/1.", StringComparison.Ordinal))
        {
            throw Damaged(name, "a record does not begin with WARC/1.");
        }

        var fields = Fields(stream, name);
        var given = fields.Find(field => field.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)).Value;
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > LongestBlock)
        {
            throw Damaged(name, $"a record has the length '{given}'");
        }

        var block = new byte[length];
        stream.ReadExactly(block);
        return new(fields, block);
    }

    private static List<KeyValuePair<string, string>> Fields(BufferedStream stream, string name)
    {
        var fields = new List<KeyValuePair<string, string>>();
        while ((Line(stream, name) ?? throw new EndOfStreamException()) is { Length: > 0 } line)
        {
            if (line[0] is ' ' or '\t' && fields.Count > 0)
            {
                fields[^1] = new(fields[^1].Key, fields[^1].Value + " " + line.Trim()); // a folded line: WARC 1.1, clause 4
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || fields.Count == MostFields)
            {
                throw Damaged(name, "the head of a record cannot be read");
            }

            fields.Add(new(line[..colon], line[(colon + 1)..].Trim()));
        }

        return fields;
    }

    private static string? Line(BufferedStream stream, string name)
    {
        var bytes = new List<byte>();
        int read;
        while ((read = stream.ReadByte()) >= 0 && read != '\n')
        {
            bytes.Add((byte)read);
            if (bytes.Count > LongestLine)
            {
                throw Damaged(name, "a line has no end");
            }
        }

        return read >= 0 ? Encoding.UTF8.GetString([.. bytes]).TrimEnd('\r')
            : bytes.Count == 0 ? null
            : throw new EndOfStreamException();
    }

    private static InvalidInputException Damaged(string name, string why, Exception? inner = null) =>
        new("warc-damaged", $"'{name}' is no web archive (WARC), or is damaged: {why}.", inner);
}
