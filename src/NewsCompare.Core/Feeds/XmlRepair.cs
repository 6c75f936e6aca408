using System.Text;
using System.Text.RegularExpressions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Feeds;

/// <summary>Makes well-formed XML of what publishers send: undeclared entities and prefixes, raw ampersands, unclosed and crossed elements, junk around the feed, a cut-off end.</summary>
/// <remarks>One pass over the text, linear in its length: each search that fails is remembered.</remarks>
internal sealed partial class XmlRepair
{
    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase) { "br", "hr", "img", "input", "wbr", "col", "area", "param" };

    private static readonly HashSet<string> LeavesOfEntries = new(StringComparer.OrdinalIgnoreCase) { "title", "link", "guid", "pubDate" };
    private static readonly HashSet<string> PartsOfEntries = new(StringComparer.OrdinalIgnoreCase) { "title", "link", "guid", "pubDate", "description", "category", "author", "creator", "enclosure" };

    private readonly string text;
    private readonly StringBuilder output;
    private readonly EntityRepair entities;
    private readonly TagPrefixes prefixes = new();
    private readonly List<string> open = [];
    private int afterRootName = -1;
    private bool noMoreCData;
    private bool noMoreComments;
    private int? lastEntry;

    private XmlRepair(string text, int start)
    {
        this.text = text;
        entities = new(text[..start]);
        output = new(text.Length + 256);
    }

    /// <summary>The repaired document; null when there is no root of a feed or list of feeds in the text.</summary>
    /// <param name="text">A document that is not well-formed.</param>
    /// <exception cref="InvalidInputException">More elements are open at once than <see cref="GuardedXml.MostDeep"/>.</exception>
    public static string? Repair(string text) => RootOf(text) is { } root ? new XmlRepair(text, root).Run(root) : null;

    // A comment before the feed may speak of feeds.
    private static int? RootOf(string text)
    {
        var at = 0;
        var root = Root().Match(text);
        while (root.Success)
        {
            var comment = text.IndexOf("<!--", at, root.Index - at, StringComparison.Ordinal);
            var end = comment < 0 ? -1 : text.IndexOf("-->", comment, StringComparison.Ordinal);
            if (end < 0)
            {
                return root.Index;
            }

            at = end;
            root = end > root.Index ? Root().Match(text, end) : root; // looked for again only where the comment swallowed it
        }

        return null;
    }

    private string Run(int start)
    {
        var at = start;
        while (at < text.Length && (open.Count > 0 || at == start))
        {
            if (text[at] == '<')
            {
                at = Markup(at);
            }
            else
            {
                var end = text.IndexOf('<', at);
                end = end < 0 ? text.Length : end;
                entities.Write(text.AsSpan(at, end - at), output);
                at = end;
            }
        }

        while (open.Count > 0)
        {
            Close();
        }

        return output.Insert(afterRootName, prefixes.Declarations()).ToString();
    }

    private int Markup(int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
        {
            return CData(at + 9);
        }

        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return Comment(at + 4);
        }

        if (rest.Length > 1 && rest[1] is '!' or '?')
        {
            var end = text.IndexOf('>', at);
            return end < 0 ? text.Length : end + 1;
        }

        if (rest.Length > 2 && rest[1] == '/' && IsNameStart(rest[2]))
        {
            return EndTag(at + 2);
        }

        if (rest.Length > 1 && IsNameStart(rest[1]))
        {
            return StartTag(at + 1);
        }

        output.Append("&lt;");
        return at + 1;
    }

    private int CData(int at)
    {
        var end = noMoreCData ? -1 : text.IndexOf("]]>", at, StringComparison.Ordinal);
        noMoreCData |= end < 0;
        EntityRepair.WriteLiteral(text.AsSpan(at, (end < 0 ? text.Length : end) - at), output);
        return end < 0 ? text.Length : end + 3;
    }

    private int Comment(int at)
    {
        var end = noMoreComments ? -1 : text.IndexOf("-->", at, StringComparison.Ordinal);
        noMoreComments |= end < 0;
        return end < 0 ? at : end + 3;
    }

    private int EndTag(int at)
    {
        var name = Tags.Name(text, at);
        var end = at + name.Length;
        while (end < text.Length && text[end] is not ('>' or '<'))
        {
            end++;
        }

        var written = prefixes.Element(name);
        var depth = open.FindLastIndex(one => one.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (depth >= 0 && !(depth == 0 && HasMore(end)))
        {
            CloseTo(depth);
        }

        return end < text.Length && text[end] == '>' ? end + 1 : end;
    }

    // The end of the root before further items is a slip, or two feeds in one file.
    private bool HasMore(int from) => (lastEntry ??= LastEntry(text)) >= from;

    private static int LastEntry(string text)
    {
        var last = -1;
        foreach (var entry in EntryStart().EnumerateMatches(text))
        {
            last = entry.Index;
        }

        return last;
    }

    private int StartTag(int at)
    {
        var tag = Tags.Read(text, at);
        var name = prefixes.Element(tag.Name);
        var local = Local(name);
        if (local is "item" or "entry")
        {
            var depth = open.FindLastIndex(one => one.Equals(name, StringComparison.Ordinal));
            if (depth > 0)
            {
                CloseTo(depth); // an entry inside an entry: the first was never closed
            }
        }
        else if (open.Count > 1 && LeavesOfEntries.Contains(Local(open[^1])) && PartsOfEntries.Contains(local))
        {
            Close(); // a title that was never closed, or by a misspelt tag
        }
        else if (local is "p" or "li" && open.Count > 1 && open[^1].Equals(name, StringComparison.Ordinal))
        {
            Close();
        }

        output.Append('<').Append(name);
        afterRootName = afterRootName < 0 ? output.Length : afterRootName;
        prefixes.Attributes(tag.Attributes, isRoot: open.Count == 0, entities, output);
        if (tag.IsEmpty || Void.Contains(name))
        {
            output.Append("/>");
            return tag.End;
        }

        output.Append('>');
        open.Add(name);
        return open.Count > GuardedXml.MostDeep ? throw GuardedXml.TooDeep() : tag.End;
    }

    private void CloseTo(int depth)
    {
        while (open.Count > depth)
        {
            Close();
        }
    }

    private void Close()
    {
        output.Append("</").Append(open[^1]).Append('>');
        open.RemoveAt(open.Count - 1);
    }

    private static string Local(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_' || (c >= '\u00C0' && char.IsLetter(c));

    [GeneratedRegex("""<(?:[A-Za-z][A-Za-z0-9_-]{0,20}:)?(?:rss|feed|rdf|urlset|sitemapindex|opml)[\s>/]|<channel[\s>]|<entry\s[^>]*xmlns""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Root();

    [GeneratedRegex("""<(?:[A-Za-z][A-Za-z0-9_-]{0,20}:)?(?:item|entry|url)[\s>]""", RegexOptions.CultureInvariant)]
    private static partial Regex EntryStart();
}
