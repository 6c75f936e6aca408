namespace NewsCompare.Core.Markup;

/// <summary>Sees whether the markup of a page ends in the midst of a line: its download was cut off.</summary>
internal static class CutMarkup
{
    /// <summary>Whether it ends within a tag, or with words, and nothing has closed the page.</summary>
    /// <remarks>Pages may leave out end tags, so that words at the end alone tell of no cut: the line they are in must break off too.</remarks>
    /// <param name="html">The text of the page.</param>
    public static bool Is(ReadOnlySpan<char> html)
    {
        var end = html.TrimEnd();
        if (end.IsEmpty || (end[^1] == '>' && !EndsWithinLine(end)))
        {
            return false;
        }

        return !end.Contains("</body", StringComparison.OrdinalIgnoreCase) && !end.Contains("</html", StringComparison.OrdinalIgnoreCase);
    }

    private static bool EndsWithinLine(ReadOnlySpan<char> html)
    {
        var tag = html[(html.LastIndexOf('<') + 1)..].TrimStart('/');
        var length = tag.IndexOfAny(" >");
        return length > 0 && tag[..length] is "a" or "b" or "i" or "em" or "strong" or "span" or "u" or "q";
    }
}
