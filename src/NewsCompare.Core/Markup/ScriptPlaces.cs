namespace NewsCompare.Core.Markup;

/// <summary>Finds the texts of scripts where they stand in the page, so that none has to be copied.</summary>
/// <param name="html">The page, not to change while its elements are in use.</param>
internal sealed class ScriptPlaces(ReadOnlyMemory<char> html)
{
    private int start;

    /// <summary>A script begins.</summary>
    /// <param name="at">The first code unit behind its tag.</param>
    public void Begin(int at) => start = Math.Min(at, html.Length);

    /// <summary>The text in the page; empty where the parser changed something in it, such as line breaks.</summary>
    /// <param name="text">Text of the script that began last, as the parser gives it.</param>
    public ReadOnlyMemory<char> Find(ReadOnlySpan<char> text) => html.Span[start..].StartsWith(text) ? html.Slice(start, text.Length) : default;
}
