using System.Text.Json;
using NewsCompare.Core.Alignments;

namespace NewsCompare.Core.Tests.Alignments;

/// <summary>The labelled pairs of tests/gold/alignment, with what the aligner answers.</summary>
internal static class GoldAlignments
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    public static IReadOnlyList<(GoldAlignment Gold, Alignment Found)> Answers { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Root(AppContext.BaseDirectory), "tests", "gold", "alignment"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize<GoldAlignment>(File.ReadAllText(file), Json)!)
            .Select(gold => (gold, Aligner.Align(gold.Seed, gold.Version, TestLexicon.English, new()))),
    ];

    /// <summary>F1 over all pairs of what is asked.</summary>
    public static double F1<T>(Func<GoldAlignment, IEnumerable<T>> wanted, Func<Alignment, IEnumerable<T>> given)
    {
        var (right, all) = (0, 0);
        foreach (var (gold, found) in Answers)
        {
            var (here, there) = (wanted(gold).ToHashSet(), given(found).ToHashSet());
            right += here.Intersect(there).Count();
            all += here.Count + there.Count;
        }

        return 2.0 * right / all;
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "NewsCompare.sln")) ? folder : Root(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}

/// <summary>One labelled pair, as its file says it.</summary>
internal sealed record GoldAlignment(string Id, string Traps, string[] Seed, string[] Version, JsonElement[][] Links, JsonElement[][] Contradictions)
{
    public IEnumerable<(int Seed, int Version)> Linked(bool whole) =>
        Links.Where(link => !whole || link[2].GetString() != "partial").Select(link => (link[0].GetInt32(), link[1].GetInt32()));

    public IEnumerable<(int Seed, int Version, string Kind)> Contradicted => Contradictions.Select(one => (one[0].GetInt32(), one[1].GetInt32(), one[2].GetString()!));
}
