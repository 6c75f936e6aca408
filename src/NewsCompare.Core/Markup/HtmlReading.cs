using AngleSharp.Dom;
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
    /// <param name="Sheets">Its style sheets, whose texts are those of the page.</param>
    internal sealed record Parsed(IHtmlDocument Document, StyleSheets Sheets) : HtmlReading
    {
        /// <summary>Whether its markup ends in the midst of a line.</summary>
        public bool IsCutOff { get; init; }

        /// <summary>The body, or what stands in its place on pages of frames; null when there is neither.</summary>
        /// <remarks>The document's own property finds only the library's elements, and pages are built of <see cref="PlainElement"/>.</remarks>
        public IElement? Body => Document.DocumentElement?.Children.FirstOrDefault(element => element.LocalName is "body" or "frameset");
    }

    /// <summary>The guard refused the page.</summary>
    /// <param name="Reason">Which limit was passed.</param>
    internal sealed record Refused(string Reason) : HtmlReading;
}
