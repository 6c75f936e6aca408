using System.Text.Json;
using NewsCompare.Core.Alignments;

namespace NewsCompare.Benchmarks.Alignment;

/// <summary>Two texts of one story, sentences split, with the links that readers made.</summary>
/// <param name="Set">The name of the set.</param>
/// <param name="Story">What must not stand on both sides of a cross-validation: the event, or the writer of the drafts.</param>
/// <param name="Seed">Sentences of one side.</param>
/// <param name="Version">Sentences of the other.</param>
/// <param name="Links">The links; Reworded where readers said that both tell the same.</param>
internal sealed record LabelledPair(string Set, string Story, string[] Seed, string[] Version, IReadOnlyDictionary<(int Seed, int Version), LinkKind> Links)
{
    /// <summary>The pairs of a set, in the order of the file.</summary>
    /// <param name="folder">Where the sets lie.</param>
    /// <param name="set">File name without its ending.</param>
    public static IReadOnlyList<LabelledPair> Read(string folder, string set)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, set + ".json")));
        return [.. json.RootElement.EnumerateArray().Select(pair => new LabelledPair(set, Event(pair.GetProperty("id").GetString()!), Sentences(pair, "a"), Sentences(pair, "b"), Gold(pair)))];
    }

    // "06ffda2d:fox-nyt" is of the event 06ffda2d, "essays:18:12" of the writer 18.
    private static string Event(string id) => id.Split(':') is [_, var writer, _] ? writer : id.Split(':')[0];

    private static string[] Sentences(JsonElement pair, string side) => [.. pair.GetProperty(side).GetProperty("sents").EnumerateArray().Select(text => text.GetString()!)];

    private static Dictionary<(int Seed, int Version), LinkKind> Gold(JsonElement pair) => pair.GetProperty("gold").EnumerateArray().ToDictionary(
        link => (link[0].GetInt32(), link[1].GetInt32()),
        link => link.GetArrayLength() > 2 && link[2].GetString() == "partial" ? LinkKind.Partial : LinkKind.Reworded);
}
