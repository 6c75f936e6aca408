using System.Text;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>The pages of tests/fixtures/pages, written for these tests.</summary>
internal static class SavedPages
{
    private static readonly string Folder = Path.Combine(Root(AppContext.BaseDirectory), "tests", "fixtures", "pages");

    public static Task<Extraction> ExtractAsync(string name, string? url = null) =>
        ArticleExtractor.ExtractAsync(File.ReadAllBytes(Path.Combine(Folder, name + ".html")), null, url is null ? null : new(url), TestContext.Current.CancellationToken);

    public static Task<Extraction> ExtractHtmlAsync(string html, string? url = null) =>
        ArticleExtractor.ExtractAsync(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", url is null ? null : new(url), TestContext.Current.CancellationToken);

    public static string[] Expected(string name) =>
        File.ReadAllText(Path.Combine(Folder, name + ".expected.txt")).Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "NewsCompare.sln")) ? folder : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
