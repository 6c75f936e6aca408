using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>The blocks and block-level elements of a page, in document order.</summary>
/// <param name="Blocks">All text a reader may see.</param>
/// <param name="Regions">Parents stand before their children; the first is the body element.</param>
/// <param name="HiddenSize">Size of the text that is hidden by style sheets, links left out.</param>
internal sealed record BlockPage(List<Block> Blocks, List<Region> Regions, int HiddenSize)
{
    private (string Headline, int At)? headlinePlace;

    /// <summary>The place of the first heading that ends with the headline, else of the first top heading; below zero when there is neither.</summary>
    /// <param name="headline">What the page is called; may be empty.</param>
    public int PlaceOf(string headline)
    {
        if (headlinePlace is not { } known || !string.Equals(known.Headline, headline, StringComparison.Ordinal))
        {
            var folded = TitleStatement.Folded(headline);
            var at = folded.Length == 0 ? -1 : Blocks.FindIndex(block => block.IsHeading && TitleStatement.EndsWith(block.Text, folded));
            headlinePlace = known = (headline, at >= 0 ? at : Blocks.FindIndex(block => block.Region.Tag is "h1"));
        }

        return known.At;
    }
}
