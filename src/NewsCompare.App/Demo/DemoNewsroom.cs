using System.Reflection;

namespace NewsCompare.App.Demo;

/// <summary>The bundled newsroom: outlets under .example names that tell the seed's story in different ways, all written for this purpose.</summary>
internal static class DemoNewsroom
{
    /// <summary>The story that the demo follows.</summary>
    public const string StoryId = "biden-ukraine-kharkiv";

    /// <summary>The page that fails, with 500 at first and 404 from then on.</summary>
    public static readonly Uri FailingPage = new("http://riverside-radio.example/news/biden-ukraine-kharkiv");

    /// <summary>The page in Norwegian, which only a person finds.</summary>
    public static readonly Uri ForeignPage = new("http://nordlys-avis.example/utenriks/biden-ukraina-kharkiv");

    private static readonly Assembly Assembly = typeof(DemoNewsroom).Assembly;

    /// <summary>Every feed and page by its address.</summary>
    /// <param name="revised">Whether the page that changes shows its later text.</param>
    public static IReadOnlyDictionary<Uri, DemoFile> Files(bool revised)
    {
        var files = new Dictionary<Uri, DemoFile>();
        foreach (var root in revised ? new[] { "demo/Newsroom/", "demo/Revised/" } : ["demo/Newsroom/"])
        {
            foreach (var name in Names(root))
            {
                var parts = name[root.Length..].Split('/', 3);
                var isFeed = parts[1] == "feeds";
                var path = isFeed ? parts[2] : parts[2][..^".html".Length];
                files[new($"http://{parts[0]}/{path}")] = new(isFeed ? "application/xml" : "text/html; charset=utf-8", Bytes(name), isFeed);
            }
        }

        return files;
    }

    /// <summary>The outlet files of the newsroom: name and text.</summary>
    public static IReadOnlyList<(string Name, string Json)> Outlets() =>
        [.. Names("demo/Outlets/").Select(name => (Path.GetFileName(name), Text(name)))];

    /// <summary>The seed's files: name and bytes.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Seeds() =>
        [.. Names("demo/seeds/").Select(name => (Path.GetFileName(name), Bytes(name)))];

    private static IEnumerable<string> Names(string prefix) =>
        Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));

    private static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>One file of the demo newsroom.</summary>
/// <param name="ContentType">As it is served.</param>
/// <param name="Bytes">What is served.</param>
/// <param name="IsFeed">Whether it is a feed rather than a page.</param>
internal sealed record DemoFile(string ContentType, byte[] Bytes, bool IsFeed);
