using System.Text.RegularExpressions;
using NewsCompare.App.Web.Pages;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Web.Serving;

/// <summary>The reports that were written into the data folder.</summary>
internal sealed partial class ReportShelf(DataFolder folder)
{
    /// <summary>The folders with their files, the newest night first, the last pass before all.</summary>
    public IReadOnlyList<ReportFolder> List() => !Directory.Exists(folder.Reports) ? [] :
    [
        .. new DirectoryInfo(folder.Reports).EnumerateDirectories()
            .Where(directory => Name().IsMatch(directory.Name) && directory.LinkTarget is null)
            .Select(directory => new ReportFolder(directory.Name, Files(directory)))
            .Where(found => found.Files.Count > 0)
            .OrderByDescending(found => found.Name, StringComparer.Ordinal),
    ];

    /// <summary>The newest HTML report of a story, or null.</summary>
    public ReportFile? Newest(string storyId) => List()
        .SelectMany(found => found.Files)
        .Where(file => file.Name.Equals(storyId + ".html", StringComparison.Ordinal))
        .MaxBy(file => file.WrittenAt);

    /// <summary>A file to be sent, or null; only what stands in a listing is, so that no name can lead elsewhere.</summary>
    /// <param name="night">The folder's name.</param>
    /// <param name="name">The file's name.</param>
    public (string Path, string ContentType)? Find(string night, string name) =>
        List().FirstOrDefault(found => found.Name.Equals(night, StringComparison.Ordinal))
            ?.Files.FirstOrDefault(file => file.Name.Equals(name, StringComparison.Ordinal)) is { } file
            ? (Path.Combine(folder.Reports, night, file.Name), Types[Path.GetExtension(file.Name)])
            : null;

    private static Dictionary<string, string> Types { get; } = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
    };

    private static List<ReportFile> Files(DirectoryInfo directory) =>
    [
        .. directory.EnumerateFiles()
            .Where(file => Types.ContainsKey(file.Extension) && file.LinkTarget is null)
            .OrderBy(file => file.Name.Split('.')[0], StringComparer.Ordinal)
            .ThenBy(file => file.Extension.Equals(".html", StringComparison.Ordinal) ? 0 : 1) // the one to read first
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new ReportFile(directory.Name, file.Name, file.Length, new(file.LastWriteTimeUtc, TimeSpan.Zero))),
    ];

    [GeneratedRegex("^(latest|[0-9]{4}-[0-9]{2}-[0-9]{2})$")]
    private static partial Regex Name();
}
