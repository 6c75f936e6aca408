using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Tests;

/// <summary>Holds the layout: the order of the folders inside Core, and each library's types in their one place.</summary>
public sealed partial class DependencyTests
{
    private static readonly string[] Folders =
    [
        "Text", "Outlets", "Markup", "Feeds", "Articles", "Similarity", "Stories", "Attributions", "Alignments", "Comparisons", "Audits", "Reports",
    ];

    private static readonly string Source = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "src");

    [Fact]
    public void CoreFolders_UseOnlyFoldersBeforeThem()
    {
        var wrong =
            from file in SourceFiles("NewsCompare.Core")
            let folder = FolderOf(file)
            from Match use in CoreNamespace().Matches(File.ReadAllText(file))
            let used = use.Groups[1].Value
            where Array.IndexOf(Folders, used) is < 0 || Array.IndexOf(Folders, used) > Array.IndexOf(Folders, folder)
            select $"{folder}/{Path.GetFileName(file)} uses {used}";

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void CoreFolders_AreThoseOfTheLayout() =>
        Assert.Equal(Folders.Order(StringComparer.Ordinal), SourceFiles("NewsCompare.Core").Select(FolderOf).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("AngleSharp", "NewsCompare.Core/Markup", "NewsCompare.Core/Articles")]
    [InlineData("CodeHollow.FeedReader", "NewsCompare.Core/Feeds")]
    [InlineData("DiffPlex", "NewsCompare.Core/Alignments")]
    [InlineData("UtfUnknown", "NewsCompare.Core/Markup")]
    [InlineData("YamlDotNet", "NewsCompare.Core/Stories")]
    [InlineData("Hangfire", "NewsCompare.Pipeline/Jobs", "NewsCompare.App")]
    [InlineData("Dapper", "NewsCompare.Pipeline/Storage")]
    [InlineData("DbUp", "NewsCompare.Pipeline/Storage")]
    [InlineData("Microsoft.Data.Sqlite", "NewsCompare.Pipeline/Storage")]
    [InlineData("System.CommandLine", "NewsCompare.App")]
    [InlineData("Spectre.Console", "NewsCompare.App")]
    public void Libraries_StayInTheirPlace(string library, params string[] places)
    {
        var use = new Regex($@"(using (static )?|[ (<,=]){Regex.Escape(library)}\b[.;]", RegexOptions.NonBacktracking);
        var users = SourceFiles(".").Where(file => use.IsMatch(File.ReadAllText(file))).Select(Relative).ToList();

        Assert.NotEmpty(users);
        Assert.DoesNotContain(users, file => !places.Any(place => file.StartsWith(place + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Core_ReferencesNoOtherProject() =>
        Assert.DoesNotContain(typeof(Core.Text.Body).Assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("NewsCompare", StringComparison.Ordinal));

    private static IEnumerable<string> SourceFiles(string under) =>
        Directory.EnumerateFiles(Path.Combine(Source, under), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !Relative(file).Contains("/obj/", StringComparison.Ordinal) && !Relative(file).Contains("/bin/", StringComparison.Ordinal));

    private static string Relative(string file) => Path.GetRelativePath(Source, file).Replace('\\', '/');

    private static string FolderOf(string file) => Relative(file).Split('/')[1];

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"\bNewsCompare\.Core\.([A-Z][A-Za-z]*)")]
    private static partial Regex CoreNamespace();
}
