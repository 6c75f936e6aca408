using System.IO.Compression;
using System.Text;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Fetching.Archives;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Fetching.Archives;

public sealed class WarcTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 30, 12, 0, 0, 123, TimeSpan.Zero);
    private static readonly Uri Page = new("https://a.example/story?x=1");

    public static TheoryData<string> Outcomes => ["fetched", "unchanged", "missing", "blocked", "busy", "server-error", "unreachable", "refused"];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Read_GivesBackWhatWasWritten(string kind)
    {
        FetchOutcome outcome = kind switch
        {
            "fetched" => new FetchOutcome.Fetched(APage("Zwölf \r\n\r\n gerettet\0")),
            "unchanged" => new FetchOutcome.Unchanged(Page, Now),
            "missing" => new FetchOutcome.Missing("gone", "It is gone."),
            "blocked" => new FetchOutcome.Blocked("bot-wall", "A wall.", TimeSpan.FromHours(24)),
            "busy" => new FetchOutcome.Busy("unavailable", "Later.", TimeSpan.FromSeconds(90)),
            "server-error" => new FetchOutcome.ServerError("http-500", "It failed.", null),
            "unreachable" => new FetchOutcome.Unreachable("timeout", "No answer.", TimeSpan.FromMinutes(10)),
            _ => new FetchOutcome.Refused("too-large", "Too large."),
        };
        var (requested, read, _) = Assert.Single(Fetches(Written(writer => ArchivedFetch.Write(writer, Page, outcome, Now))));
        Assert.Equal(Page, requested);
        Assert.Equal((outcome.Code, outcome.Message, outcome.RetryAfter, outcome.GetType()), (read.Code, read.Message, read.RetryAfter, read.GetType()));
        if (outcome is FetchOutcome.Fetched fetched)
        {
            Assert.Equivalent(fetched.Page, Assert.IsType<FetchOutcome.Fetched>(read).Page, strict: true);
        }
    }

    [Fact]
    public void Write_GivesTheSameBytes_AndEveryRecordIsPackedAlone()
    {
        byte[] Once() => Written(writer => ArchivedFetch.Write(writer, Page, new FetchOutcome.Fetched(APage("x")), Now));
        var bytes = Once();
        Assert.Equal(bytes, Once());

        // A packed file that begins at any record is a file: cut after the first, and what is left is read.
        var records = WarcReader.Read(new MemoryStream(bytes), "x").ToList();
        var first = Written(writer => WebArchive.Begin(writer, Now), alone: true).Length;
        Assert.Equal(records.Skip(1).Select(record => record["WARC-Record-ID"]), WarcReader.Read(new MemoryStream(bytes[first..]), "x").Select(record => record["WARC-Record-ID"]));
    }

    [Fact]
    public void Read_Tells_WhereverAPackedFileIsCut()
    {
        var bytes = Written(writer => ArchivedFetch.Write(writer, Page, new FetchOutcome.Fetched(APage("x")), Now));
        var records = WarcReader.Read(new MemoryStream(bytes), "x").ToList();
        var first = Written(writer => WebArchive.Begin(writer, Now), alone: true).Length;
        var untold = new List<(int Length, int Records)>();
        for (var length = first + 1; length < bytes.Length; length++)
        {
            var wasTold = false;
            var read = WarcReader.Read(new MemoryStream(bytes[..length]), "x", () => wasTold = true).ToList();
            Assert.Equal(records.Take(read.Count).Select(record => record.Block), read.Select(record => record.Block));
            if (!wasTold)
            {
                untold.Add((length, read.Count));
            }
        }

        // A cut between two records leaves a whole file: nothing can tell it from a shorter one.
        Assert.Equal(Enumerable.Range(2, records.Count - 2), untold.Select(one => one.Records));
    }

    [Fact]
    public void Write_FollowsTheFormat()
    {
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(Written(writer => ArchivedFetch.Write(writer, Page, new FetchOutcome.Fetched(APage("body")), Now))), CompressionMode.Decompress))
        {
            gzip.CopyTo(unpacked);
        }

        var text = Encoding.UTF8.GetString(unpacked.ToArray());
        Assert.StartsWith("WARC/1.1\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:", text, StringComparison.Ordinal);
        Assert.Contains("HTTP/1.1 301 X\r\nLocation: https://b.example/story\r\nX-Archive-Orig-Content-Length: 7\r\nContent-Length: 0\r\n\r\n\r\n\r\nWARC/1.1", text, StringComparison.Ordinal);
        Assert.Contains("WARC-Type: response\r\n", text, StringComparison.Ordinal);
        Assert.Contains("WARC-Target-URI: https://b.example/story\r\n", text, StringComparison.Ordinal);
        Assert.Contains("WARC-Date: 2024-05-30T12:00:00.1230000Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/http;msgtype=response\r\nContent-Length: ", text, StringComparison.Ordinal);
        Assert.Contains("WARC-Payload-Digest: sha256:230d8358dc8e8890b4c58deeb62912ee2f20357ae92a5cc861b98e68fe31acb5\r\n", text, StringComparison.Ordinal);
        Assert.Contains("HTTP/1.1 200 OK\r\nX-Archive-Orig-Content-Encoding: gzip\r\nVary: a\r\nVary: b\r\nContent-Type: text/html\r\nX-Archive-Orig-Content-Length: 99\r\nContent-Length: 4\r\n\r\nbody\r\n\r\nWARC/1.1", text, StringComparison.Ordinal);
        Assert.Contains("GET /story HTTP/1.1\r\nUser-Agent: NewsCompare/test\r\n\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not an archive")]
    [InlineData("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 999999999999\r\n\r\n")]
    [InlineData("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 50\r\n\r\nshort")]
    [InlineData("WARC/1.1\r\nno colon\r\n\r\n")]
    public void Read_SaysThatAFileIsDamaged(string text) => Assert.Equal(
        "warc-damaged", Assert.Throws<InvalidInputException>(() => WarcReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x.warc").ToList()).Code);

    [Fact]
    public void Read_EndsSoon_OnALineWithoutEnd() => Assert.Throws<InvalidInputException>(
        () => WarcReader.Read(new MemoryStream([.. "WARC/1.1\r\n"u8, .. new byte[5_000_000]]), "x.warc").ToList());

    [Fact]
    public void Read_SeesThatABodyWasChanged()
    {
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(Written(writer => ArchivedFetch.Write(writer, Page, new FetchOutcome.Fetched(APage("forty saved")), Now))), CompressionMode.Decompress))
        {
            gzip.CopyTo(unpacked);
        }

        var forged = Encoding.UTF8.GetString(unpacked.ToArray()).Replace("forty saved", "fifty saved", StringComparison.Ordinal);
        Assert.Equal("warc-damaged", Assert.Throws<InvalidInputException>(() => Fetches(Encoding.UTF8.GetBytes(forged)).ToList()).Code);
    }

    private static FetchedPage APage(string text)
    {
        var body = Encoding.UTF8.GetBytes(text);
        return new(
            Page, new("https://b.example/story"), 200, [new("User-Agent", "NewsCompare/test")],
            [new("Content-Encoding", "gzip"), new("Vary", "a"), new("Vary", "b"), new("Content-Type", "text/html"), new("Content-Length", "99")],
            [new(Page, 301, new("https://b.example/story"), [new("Location", "https://b.example/story"), new("Content-Length", "7")])], body, "text/html", Now, StoreJson.Sha256(body), "\"e\"", "Thu, 30 May 2024 10:00:00 GMT");
    }

    private static byte[] Written(Action<WarcWriter> write, bool alone = false)
    {
        using var file = new MemoryStream();
        var writer = new WarcWriter(file);
        if (!alone)
        {
            WebArchive.Begin(writer, Now);
        }

        write(writer);
        return file.ToArray();
    }

    private static IEnumerable<(Uri Requested, FetchOutcome Outcome, DateTimeOffset At)> Fetches(byte[] file)
    {
        var reader = new ArchivedFetchReader("x.warc");
        return WarcReader.Read(new MemoryStream(file), "x.warc").Select(reader.Take).OfType<(Uri, FetchOutcome, DateTimeOffset)>();
    }
}
