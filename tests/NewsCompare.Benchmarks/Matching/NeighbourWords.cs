using NewsCompare.Core.Stories;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Finds the words of a list that are one slip of the pen away from another of them: "hire" and "fire", "dead" and "deaf".</summary>
internal static class NeighbourWords
{
    private const int ShortestWord = 4;

    public static void Write(string wordFile, string lexicon) => File.WriteAllText(
        Path.Combine(lexicon, "word-neighbours.txt"),
        string.Join('\n', ["# Common words that are one letter, or two neighbours exchanged, away from another common word; from SCOWL, see NOTICE.", .. Of(File.ReadLines(wordFile))]) + "\n");

    // Two words one slip apart are the same when each lacks one letter at most.
    private static IEnumerable<string> Of(IEnumerable<string> words) => words.Where(word => word.Length >= ShortestWord && word.All(char.IsAsciiLetterLower))
        .SelectMany(word => Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1)).Append(word).Distinct(StringComparer.Ordinal).Select(key => (Key: key, Word: word)))
        .GroupBy(entry => entry.Key, entry => entry.Word, StringComparer.Ordinal)
        .SelectMany(group => group.Where(word => group.Any(other => Spelling.AreOneSlipApart(word, other))))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
