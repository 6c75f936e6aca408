using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>The blocks and block-level elements of a page, in document order.</summary>
/// <param name="Blocks">All text a reader may see.</param>
/// <param name="Regions">Parents stand before their children; the first is the body element.</param>
/// <param name="HiddenSize">Size of the text that is hidden by style sheets, links left out.</param>
internal sealed record BlockPage(List<Block> Blocks, List<Region> Regions, int HiddenSize)
{
    private (string Headline, int At)? headlinePlace;

    /// <summary>Address of the page, or null.</summary>
    public Uri? Address { get; init; }

    /// <summary>What the page's linked data says of the article.</summary>
    public LinkedArticle Linked { get; init; } = LinkedArticle.None;

    /// <summary>The text of the article as the linked data states it, or null.</summary>
    public StatedBody? Stated => Linked.Body;

    /// <summary>Whether a link leads to another page of the same site.</summary>
    /// <param name="href">As written.</param>
    public bool IsOwn(string href)
    {
        if (href.Length == 0 || href[0] == '#')
        {
            return false;
        }

        if (Addresses.Absolute(href, Address) is not { } target)
        {
            return Address is null && !href.Contains(':', StringComparison.Ordinal);
        }

        return Address is not null && (target.Host == Address.Host || Site(target.Host) is var site && site == Site(Address.Host));
    }

    private static string Site(string host) => host.Split('.') is [.., var name, var end] parts && parts.Length > 1 ? end.Length == 2 && name.Length <= 3 && parts is [.., var owner, _, _] ? $"{owner}.{name}.{end}" : $"{name}.{end}" : host;

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
