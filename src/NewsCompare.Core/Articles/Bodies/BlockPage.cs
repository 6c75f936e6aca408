namespace NewsCompare.Core.Articles.Bodies;

/// <summary>The blocks and block-level elements of a page, in document order.</summary>
/// <param name="Blocks">All text a reader may see.</param>
/// <param name="Regions">Parents stand before their children; the first is the body element.</param>
internal sealed record BlockPage(IReadOnlyList<Block> Blocks, IReadOnlyList<Region> Regions);
