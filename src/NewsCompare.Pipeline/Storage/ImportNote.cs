using System.Globalization;
using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Storage;

/// <summary>How a page came in with saved ones, as the note of the decision that took it.</summary>
internal static class ImportNote
{
    /// <summary>The note of a page that a person brought in.</summary>
    /// <param name="file">The name of the file.</param>
    public static string Of(string file) => $"imported from {file}";

    /// <summary>The note of a page that the matcher took out of a web archive.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="score">Its score.</param>
    /// <param name="evidence">Why.</param>
    public static string Of(string file, double score, IReadOnlyList<string> evidence) =>
        string.Create(CultureInfo.InvariantCulture, $"imported from {file}, of which the matcher took it ({ScoreText.Of(score)}: {string.Join("; ", evidence)})");

    /// <summary>Who took a page that a decision holds.</summary>
    /// <param name="byMatcher">Whether it was the matcher, at an import.</param>
    public static string By(bool byMatcher) => byMatcher ? "the matcher, at an import" : "a person";
}
