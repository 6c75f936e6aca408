using System.Globalization;
using System.Text.Json;
using NewsCompare.Core.Stories;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Some days of several outlets as their feeds announce them, all of our own invention (the folder beside this file): short headlines and summaries, a few events that several tell in their own words, and like news beside them.</summary>
/// <remarks>Those in the folder <c>Taught</c> are learned from; those in <c>Kept</c> only tell how well it does.</remarks>
internal static class Newsrooms
{
    /// <summary>What the pools to learn from are called.</summary>
    public const string Name = "newsrooms";

    /// <summary>Those to learn from, as they are and with every second item a headline.</summary>
    /// <param name="folder">The folder of both.</param>
    public static IEnumerable<GroupPool> Taught(string folder) => Read(Path.Combine(folder, "Taught"), Name).SelectMany(pool => new[] { pool, WithHeadlines(pool) });

    /// <summary>Those that were kept back.</summary>
    /// <param name="folder">The folder of both.</param>
    public static IEnumerable<GroupPool> Kept(string folder) => Read(Path.Combine(folder, "Kept"), $"{Name}, kept back");

    private static IEnumerable<GroupPool> Read(string folder, string name) =>
        Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select((file, at) => Read(name, at % 2, Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    private static GroupPool Read(string name, int half, string newsroom, string text)
    {
        using var json = JsonDocument.Parse(text);
        var read = json.RootElement.GetProperty("items").EnumerateArray().Select(item => (Item: Item(newsroom, item), Story: Text(item, "story"))).ToList();
        return new(name, half, [.. read.Select(one => one.Item)], read.ToDictionary(one => one.Item.Id, one => $"{newsroom} {one.Story ?? one.Item.Id}", StringComparer.Ordinal), new HashSet<(string, string)>());
    }

    private static Candidate Item(string newsroom, JsonElement item) => new(
        $"{newsroom} {Text(item, "id")}",
        Text(item, "title")!,
        Text(item, "summary"),
        PublishedAt: DateTimeOffset.Parse(Text(item, "publishedAt")!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Outlet: Text(item, "outlet"));

    private static GroupPool WithHeadlines(GroupPool pool) =>
        pool with { Name = $"{pool.Name}, every second a headline", Items = [.. pool.Items.Select((item, at) => at % 2 == 0 ? item : item with { Summary = null })] };

    private static string? Text(JsonElement from, string key) => from.TryGetProperty(key, out var value) ? value.GetString() : null;
}
