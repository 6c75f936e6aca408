namespace NewsCompare.Core.Articles.Bodies;

/// <summary>The blocks and block-level elements of a page, in document order.</summary>
/// <param name="Blocks">All text a reader may see.</param>
/// <param name="Regions">Parents stand before their children; the first is the body element.</param>
/// <param name="HiddenSize">Size of the text that is hidden by style sheets, links left out.</param>
internal sealed record BlockPage(List<Block> Blocks, List<Region> Regions, int HiddenSize);
