using System.Text;
using System.Xml;

namespace NewsCompare.Core.Feeds;

/// <summary>Writes names and attributes so that every prefix is declared: those that nobody declared get their usual namespace at the root.</summary>
internal sealed class TagPrefixes
{
    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["content"] = "http://purl.org/rss/1.0/modules/content/", ["dc"] = "http://purl.org/dc/elements/1.1/", ["dcterms"] = "http://purl.org/dc/terms/",
        ["atom"] = "http://www.w3.org/2005/Atom", ["atom10"] = "http://www.w3.org/2005/Atom", ["a10"] = "http://www.w3.org/2005/Atom",
        ["media"] = "http://search.yahoo.com/mrss/", ["itunes"] = "http://www.itunes.com/dtds/podcast-1.0.dtd",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", ["feedburner"] = "http://rssnamespace.org/feedburner/ext/1.0",
        ["news"] = "http://www.google.com/schemas/sitemap-news/0.9", ["image"] = "http://www.google.com/schemas/sitemap-image/1.1",
    };

    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> atRoot = new(StringComparer.Ordinal);

    /// <summary>The name of an element as it may be written.</summary>
    /// <param name="name">As found.</param>
    public string Element(string name) => Checked(name) ?? "x";

    /// <summary>Writes attributes: each name once, prefixes declared, values escaped.</summary>
    /// <param name="attributes">As found.</param>
    /// <param name="isRoot">Whether they are the root's.</param>
    /// <param name="entities">For the values.</param>
    /// <param name="output">Gets them.</param>
    /// <exception cref="NewsCompare.Core.Text.InvalidInputException">There are more than <see cref="GuardedXml.MostAttributes"/>.</exception>
    public void Attributes(IReadOnlyList<(string Name, string Value)> attributes, bool isRoot, EntityRepair entities, StringBuilder output)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (attributes.Count > GuardedXml.MostAttributes)
        {
            throw GuardedXml.TooWide();
        }

        foreach (var (given, value) in attributes)
        {
            if (IsDeclaration(given) ? !IsPossible(given, value) : given.Length == 0)
            {
                continue;
            }

            var name = IsDeclaration(given) ? given : Checked(given);
            if (name is null || !seen.Add(name))
            {
                continue;
            }

            if (isRoot && name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                atRoot.Add(name[6..]);
            }

            output.Append(' ').Append(name).Append("=\"");
            entities.Write(value, output);
            output.Append('"');
        }
    }

    /// <summary>What the root must declare beside its own.</summary>
    public string Declarations() => string.Concat(used.Where(prefix => !atRoot.Contains(prefix)).Order(StringComparer.Ordinal)
        .Select(prefix => $" xmlns:{prefix}=\"{Usual.GetValueOrDefault(prefix, "urn:undeclared:" + prefix)}\""));

    private static bool IsDeclaration(string name) => name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal);

    private static bool IsPossible(string name, string value) =>
        name == "xmlns" || (value.Trim().Length > 0 && name[6..] is not ("xml" or "xmlns") && Valid(name[6..]) is not null);

    private string? Checked(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return Valid(name);
        }

        var prefix = Valid(name[..colon]);
        var local = Valid(name[(colon + 1)..].Replace(':', '_'));
        if (prefix is null or "xmlns" || local is null)
        {
            return local;
        }

        if (prefix != "xml" && used.Add(prefix) && used.Count > GuardedXml.MostAttributes)
        {
            throw GuardedXml.TooWide(); // each is an attribute of the root in the end
        }

        return prefix + ":" + local;
    }

    private static string? Valid(string name)
    {
        try
        {
            return XmlConvert.VerifyNCName(name);
        }
        catch (Exception bad) when (bad is XmlException or ArgumentException)
        {
            return null;
        }
    }
}
