using System.Globalization;
using System.Text.Json;
using NewsCompare.Core.Stories;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Items with the seeds whose stories are known: a folder with items.jsonl, or items.jsonl.gz, and gold.json.</summary>
internal sealed record LabelledSet(string Name, IReadOnlyList<Candidate> Items, IReadOnlyList<LabelledSeed> Seeds)
{
    /// <summary>The story of each item.</summary>
    public IReadOnlyDictionary<string, string> Stories { get; init; } = new Dictionary<string, string>();

    public static LabelledSet Read(string folder)
    {
        var items = Lines(folder).Select(Item).ToList();
        var byId = items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        var stories = gold.RootElement.TryGetProperty("story", out var given) ? given : default;
        var seeds = gold.RootElement.GetProperty("seeds").EnumerateObject().Select(seed => new LabelledSeed(
            Seed(byId[seed.Name]),
            Ids(seed.Value, "positives"),
            Ids(seed.Value, "ignore"),
            stories.ValueKind == JsonValueKind.Object && stories.TryGetProperty(seed.Name, out var story) ? story.ToString() : seed.Name));
        return new(Path.GetFileName(folder), items, [.. seeds.OrderBy(seed => seed.Seed.StoryId, StringComparer.Ordinal)])
        {
            Stories = stories.ValueKind == JsonValueKind.Object ? stories.EnumerateObject().ToDictionary(story => story.Name, story => story.Value.ToString(), StringComparer.Ordinal) : [],
        };
    }

    private static Seed Seed(Candidate item) =>
        new(item.Id, item.Text ?? item.Summary ?? "", item.Title, PublishedAt: item.PublishedAt, PublishedDayOnly: item.DayOnly);

    private static Candidate Item(string line)
    {
        using var json = JsonDocument.Parse(line);
        var item = json.RootElement;
        string? Text(string key) => item.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
        var at = Text("published") is { } day
            ? DateTimeOffset.Parse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : (DateTimeOffset?)null;
        return new(Text("id")!, Text("title") ?? "", Text("summary"), Text("text"), at, at is not null, Text("outlet"));
    }

    private static HashSet<string> Ids(JsonElement seed, string key) =>
        seed.TryGetProperty(key, out var ids) ? [.. ids.EnumerateArray().Select(id => id.GetString()!)] : [];

    private static IEnumerable<string> Lines(string folder)
    {
        var plain = Path.Combine(folder, "items.jsonl");
        using Stream file = File.Exists(plain)
            ? File.OpenRead(plain)
            : new System.IO.Compression.GZipStream(File.OpenRead(plain + ".gz"), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}

/// <summary>A seed, the items that are of its story, and those that nobody may count.</summary>
internal sealed record LabelledSeed(Seed Seed, IReadOnlySet<string> Positives, IReadOnlySet<string> Ignored, string Story);
