using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Comparing;

/// <summary>Makes versions of the files that a user names.</summary>
/// <param name="lexicon">Words of the story's language.</param>
/// <param name="outlets">For the names of known domains.</param>
internal sealed class SourceReader(Lexicon lexicon, IReadOnlyList<Outlet> outlets)
{
    /// <summary>The version of one file; a file that cannot be read is a version that says so.</summary>
    /// <param name="path">A page or a plain text.</param>
    /// <param name="name">The outlet's name as the user gives it, or null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<SourceVersion> ReadAsync(string path, string? name, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await SourceFile.ReadAsync(path, cancellationToken);
            var version = SourceFile.IsPage(path, bytes) ? await PageAsync(path, bytes, cancellationToken) : PlainText.Read(path, bytes, lexicon);
            return new(name is null ? version : version with { Outlet = name }, null);
        }
        catch (InvalidInputException wrong)
        {
            var nothing = new Article("", [], null, null, null, null, null, [], [], []);
            var outlet = name ?? (SourceFile.Stem(path) is { Length: > 0 } stem ? stem : path);
            return new(OutletVersion.Of(outlet, path, new(ExtractionOutcome.Failed, nothing, 0, [wrong.Message.TrimEnd('.')]), lexicon), wrong.Message);
        }
    }

    /// <summary>Versions of one name get the file's name behind it, so that a reader can tell them apart.</summary>
    /// <param name="versions">All versions.</param>
    public static IReadOnlyList<SourceVersion> Distinguish(IReadOnlyList<SourceVersion> versions)
    {
        var names = versions.CountBy(one => one.Version.Outlet, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. versions.Select(one => names[one.Version.Outlet] == 1 ? one : one with
        {
            Version = one.Version with { Outlet = $"{one.Version.Outlet} ({SourceFile.Stem(one.Version.Source)})" },
        })];
    }

    private async Task<OutletVersion> PageAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        var extraction = await ArticleExtractor.ExtractAsync(bytes, null, null, cancellationToken);
        var article = extraction.Article;
        return OutletVersion.Of(KnownName(article.CanonicalUrl) ?? article.Outlet ?? SourceFile.Stem(path), path, extraction, lexicon);
    }

    private string? KnownName(Uri? page) => page is null ? null : outlets.FirstOrDefault(outlet => outlet.Domains.Any(domain =>
        page.Host.Equals(domain, StringComparison.OrdinalIgnoreCase) || page.Host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase)))?.Name;
}

/// <summary>A version and what kept its file from being read.</summary>
/// <param name="Version">The version.</param>
/// <param name="Problem">Names the file and says what is wrong; null when it was read.</param>
internal sealed record SourceVersion(OutletVersion Version, string? Problem);
