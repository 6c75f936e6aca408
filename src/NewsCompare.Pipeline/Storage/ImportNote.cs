using System.Globalization;

namespace NewsCompare.Pipeline.Storage;

/// <summary>How a page came in with saved ones, as the note of the decision that took it.</summary>
internal static class ImportNote
{
    private const string ByMatcher = ", of which the matcher took it";

    /// <summary>The note of a page that a person brought in.</summary>
    /// <param name="file">The name of the file.</param>
    public static string Of(string file) => $"imported from {file}";

    /// <summary>The note of a page that the matcher took out of a web archive.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="score">Its score.</param>
    /// <param name="evidence">Why.</param>
    public static string Of(string file, double score, IReadOnlyList<string> evidence) =>
        string.Create(CultureInfo.InvariantCulture, $"imported from {file}{ByMatcher} ({score:0.00}: {string.Join("; ", evidence)})");

    /// <summary>Whether it was the matcher that took the page.</summary>
    /// <param name="note">The note of the decision, or null.</param>
    public static bool IsOfMatcher(string? note) => note is not null && note.Contains(ByMatcher, StringComparison.Ordinal);

    /// <summary>Who took a page that a decision holds.</summary>
    /// <param name="note">The note of the decision, or null.</param>
    public static string By(string? note) => IsOfMatcher(note) ? "the matcher, at an import" : "a person";
}
