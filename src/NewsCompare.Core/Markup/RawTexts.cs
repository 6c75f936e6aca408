using System.Buffers;
using AngleSharp.Text;

namespace NewsCompare.Core.Markup;

/// <summary>Passes over the texts of scripts and style sheets, more than half of a page, which the parser would take character by character, and gives each to whom it is for.</summary>
/// <param name="html">The page, not to change while its elements are in use.</param>
/// <param name="source">The same, as the parser reads it.</param>
/// <param name="sheets">Takes the style sheets.</param>
internal sealed class RawTexts(ReadOnlyMemory<char> html, TextSource source, StyleSheets sheets)
{
    private const string Script = "script";
    private const string Style = "style";
    private static readonly SearchValues<string> Comments = SearchValues.Create(["<!-"], StringComparison.Ordinal);

    private ScriptElement? script;
    private bool isSheet;

    /// <summary>The parser made an element whose text comes next.</summary>
    /// <param name="element">A script that is none of a drawing.</param>
    public void Begins(ScriptElement element) => script = element;

    /// <summary>The parser made a style sheet that is none of a drawing.</summary>
    public void BeginsSheet() => isSheet = true;

    /// <summary>What the parser opened last is no script and no sheet of the page's own.</summary>
    public void Forget() => (script, isSheet) = (null, false);

    /// <summary>The tag of a style sheet has been read: keeps its text, unless it is one for printers, and goes to its end.</summary>
    /// <param name="isRead">False for what only readers without scripts are shown.</param>
    public void PassSheet(bool isRead)
    {
        var start = Math.Min(source.Index, html.Length);
        var end = start + EndOf(Style, html.Span[start..]);
        if (isRead && IsForScreens(html.Span[..start]))
        {
            sheets.Add(html[start..end]);
        }

        if (isSheet)
        {
            source.Index = end;
        }
    }

    /// <summary>The tag of a script has been read: gives the element its text and goes to its end, where no comment in it hides where that is.</summary>
    public void PassScript()
    {
        var start = Math.Min(source.Index, html.Length);
        var rest = html.Span[start..];
        if (script is not null && EndOf(Script, rest) is var length && !rest[..length].ContainsAny(Comments))
        {
            script.Code = html.Slice(start, length);
            source.Index = start + length;
        }
    }

    // One for printers is none.
    private static bool IsForScreens(ReadOnlySpan<char> before)
    {
        var tag = before[Math.Max(0, before.LastIndexOf('<'))..];
        return !tag.Contains("media=", StringComparison.OrdinalIgnoreCase) || tag.Contains("screen", StringComparison.OrdinalIgnoreCase) || tag.Contains("all", StringComparison.OrdinalIgnoreCase);
    }

    // Tags are few in such texts, and a search for small and capital letters alike is slow.
    private static int EndOf(string name, ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOf("</") is >= 0 and var step; at += 2)
        {
            at += step;
            var tag = text[(at + 2)..];
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && tag.Length > name.Length && tag[name.Length] is ' ' or '\t' or '\n' or '\f' or '\r' or '/' or '>')
            {
                return at;
            }
        }

        return text.Length;
    }
}
