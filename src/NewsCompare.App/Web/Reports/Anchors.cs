using System.Globalization;
using System.Text;
using NewsCompare.Core.Reports;

namespace NewsCompare.App.Web.Reports;

/// <summary>The permalinks of a report: made from outlets' names and sentence numbers, so that they last when another outlet joins.</summary>
/// <remarks>A name never gives two hyphens in a row, so what stands behind "--" cannot be taken for a part of another name: the second
/// page of "Herald" is not the second sentence of it, nor an outlet "Herald 2".</remarks>
public sealed class Anchors
{
    private readonly List<string> versions = [];

    /// <summary>The anchors of a report.</summary>
    /// <param name="report">The report.</param>
    public Anchors(StoryReport report)
    {
        foreach (var outlet in report.Versions.Select(version => version.Comparison.Version.Outlet))
        {
            var slug = Slug(outlet);
            var unique = slug;
            for (var number = 2; versions.Contains(unique, StringComparer.Ordinal); number++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{slug}--{number}");
            }

            versions.Add(unique);
        }
    }

    /// <summary>A seed sentence.</summary>
    public static string Seed(int sentence) => string.Create(CultureInfo.InvariantCulture, $"seed-{sentence + 1}");

    /// <summary>A version's part of the page.</summary>
    public string Version(int version) => "outlet-" + versions[version];

    /// <summary>The heading of a version's part.</summary>
    public string Title(int version) => Version(version) + "--title";

    /// <summary>What a version makes of a seed sentence.</summary>
    public string Row(int version, int sentence) => string.Create(CultureInfo.InvariantCulture, $"{Version(version)}--seed-{sentence + 1}");

    /// <summary>A sentence of a version.</summary>
    public string Sentence(int version, int sentence) => string.Create(CultureInfo.InvariantCulture, $"{Version(version)}--sentence-{sentence + 1}");

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } found ? found : "unnamed";
    }
}
