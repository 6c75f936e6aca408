using System.Text.RegularExpressions;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Comparing;

/// <summary>Makes the seed of a page or address, so that versions can be compared without a seed file: any one of them is the base.</summary>
internal static partial class BasePage
{
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".gz"];

    /// <summary>Whether what stands for the seed is a page or an address and no seed file.</summary>
    /// <param name="source">A path or address.</param>
    public static bool IsOne(string source) => WebAddress.IsOne(source) || (File.Exists(source) && PageEndings.Contains(Path.GetExtension(source), StringComparer.OrdinalIgnoreCase));

    /// <summary>The seed that a page gives: its text, headline, outlet and time.</summary>
    /// <param name="source">A path or address.</param>
    /// <param name="reader">Reads pages.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">The page holds no article, or cannot be read.</exception>
    public static async Task<Seed> ReadAsync(string source, SourceReader reader, CancellationToken cancellationToken)
    {
        var read = await reader.ReadAsync(source, null, cancellationToken);
        var version = read.Version;
        if (read.Problem is { } problem)
        {
            throw new InvalidInputException("base-unreadable", problem);
        }

        if (version.Outcome != ExtractionOutcome.Article || version.Body.Sentences.Count == 0 || version.Confidence < Comparability.ConfidenceFloor)
        {
            throw new InvalidInputException("base-no-article", $"'{source}' cannot be the base: its article could not be read well enough ({string.Join("; ", version.Reasons)}). Give its text as a .txt file.");
        }

        return new(
            IdOf(source), string.Join("\n\n", version.Body.Paragraphs.Select(paragraph => paragraph.In(version.Body.Text))),
            version.Headline.Length > 0 ? version.Headline : null,
            WebAddress.IsOne(source) ? WebAddress.Parse(source) : null,
            version.Outlet, PublishedAt: version.PublishedAt, Language: version.Language ?? "en");
    }

    private static string IdOf(string source) =>
        NoLetters().Replace((WebAddress.IsOne(source) ? WebAddress.Parse(source).AbsolutePath : SourceFile.Stem(source)).ToLowerInvariant(), "-").Trim('-') is { Length: > 0 } id ? id : "base";

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoLetters();
}
