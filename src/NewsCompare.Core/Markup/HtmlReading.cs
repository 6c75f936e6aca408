using AngleSharp.Html.Dom;

namespace NewsCompare.Core.Markup;

/// <summary>What came of parsing a page.</summary>
internal abstract record HtmlReading
{
    private HtmlReading()
    {
    }

    /// <summary>The page was parsed.</summary>
    /// <param name="Document">The tree, never deeper than the parser's own limit.</param>
    internal sealed record Parsed(IHtmlDocument Document) : HtmlReading;

    /// <summary>The guard refused the page.</summary>
    /// <param name="Reason">Which limit was passed.</param>
    internal sealed record Refused(string Reason) : HtmlReading;
}
