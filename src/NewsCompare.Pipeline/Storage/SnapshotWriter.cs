using System.IO.Compression;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Storage;

/// <summary>Writes snapshots; equal bytes are kept once.</summary>
internal static class SnapshotWriter
{
    /// <summary>Stores a fetch inside the transaction that stores its outcome.</summary>
    /// <returns>The number of the snapshot.</returns>
    public static async Task<long> SaveAsync(Session session, long pageId, FetchedPage snapshot)
    {
        await session.ExecuteAsync(
            "INSERT INTO blobs (sha256, size, bytes) VALUES (@Sha256, @Size, @Bytes) ON CONFLICT (sha256) DO NOTHING",
            new { snapshot.Sha256, Size = (long)snapshot.Body.Length, Bytes = Compress(snapshot.Body) });
        var values = new
        {
            pageId,
            FetchedAt = snapshot.FetchedAt.Stored(),
            RequestUrl = snapshot.RequestUrl.AbsoluteUri,
            FinalUrl = snapshot.FinalUrl.AbsoluteUri,
            Status = (long)snapshot.Status,
            snapshot.ContentType,
            RequestHeaders = StoredHeaders.Write(snapshot.RequestHeaders),
            ResponseHeaders = StoredHeaders.Write(snapshot.ResponseHeaders),
            Redirects = StoredRedirects.Write(snapshot.Redirects),
            snapshot.ETag,
            snapshot.LastModified,
            snapshot.Sha256,
        };
        await session.ExecuteAsync(
            """
            INSERT INTO snapshots (page, fetched_at, request_url, final_url, status, content_type, request_headers, response_headers, redirects, etag, last_modified, sha256)
            VALUES (@pageId, @FetchedAt, @RequestUrl, @FinalUrl, @Status, @ContentType, @RequestHeaders, @ResponseHeaders, @Redirects, @ETag, @LastModified, @Sha256)
            ON CONFLICT (page, fetched_at, sha256) DO NOTHING
            """,
            values);
        return await session.NumberAsync("SELECT id FROM snapshots WHERE page = @pageId AND fetched_at = @FetchedAt AND sha256 = @Sha256", values);
    }

    /// <summary>The bytes of a stored blob.</summary>
    public static byte[] Expand(byte[] bytes, long size)
    {
        var body = new byte[size];
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        gzip.ReadExactly(body);
        return body;
    }

    private static byte[] Compress(byte[] body)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal))
        {
            gzip.Write(body);
        }

        return target.ToArray();
    }
}
