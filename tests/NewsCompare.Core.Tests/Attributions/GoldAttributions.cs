using System.Text;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Attributions;

/// <summary>The labels of tests/gold/attribution.</summary>
internal static class GoldAttributions
{
    public static string Root { get; } = Up(AppContext.BaseDirectory);

    public static CreditFinder Finder { get; } = new(TestLexicon.English, []);

    /// <summary>Each label with whether the reader answers it.</summary>
    public static IReadOnlyList<(string Label, string Found, bool Right)> Speakers { get; } = [.. Lines("speakers.txt").SelectMany(Judge)];

    public static IReadOnlyList<(string Kind, string Outlet, string Reporter, string Sentence, IReadOnlyList<Credit> Found)> Credits { get; } =
    [
        .. Lines("credits.tsv").Select(line => line.Split('\t')).Select(row => (
            row[0], row[1], row[2], row[4],
            Finder.Find(Body.Of(row[4], TestLexicon.English), [], row[3].Length > 0 ? row[3] : null))),
    ];

    private static IEnumerable<(string Label, string Found, bool Right)> Judge(string line)
    {
        var text = new StringBuilder();
        var labels = new List<(int Place, string Speaker)>();
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '{')
            {
                var end = line.IndexOf('}', at);
                labels.Add((text.Length - 1, line[(at + 1)..end]));
                at = end;
            }
            else
            {
                text.Append(line[at]);
            }
        }

        var found = AttributionReader.Read(Body.Of(text.ToString(), TestLexicon.English), TestLexicon.English);
        foreach (var (place, speaker) in labels)
        {
            var answer = found.FirstOrDefault(one => one.Cue.Any(cue => cue.Start <= place && place < cue.End));
            var right = answer is not null && answer.Anonymous == speaker.StartsWith('?') && speaker.TrimStart('?') == answer.Speaker;
            yield return ($"{speaker}: {line}", answer is null ? "nothing" : (answer.Anonymous ? "?" : "") + answer.Speaker, right);
        }
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadAllLines(Path.Combine(Root, "tests", "gold", "attribution", file)).Where(line => line.Length > 0 && line[0] != '#');

    private static string Up(string folder) => File.Exists(Path.Combine(folder, "NewsCompare.sln")) ? folder : Up(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
