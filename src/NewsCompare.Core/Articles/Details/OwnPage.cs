namespace NewsCompare.Core.Articles.Details;

/// <summary>What a page is called and where it stands, to tell what is said of it from what is said of others.</summary>
internal sealed class OwnPage
{
    private const int LongWord = 5;
    private const int LeastWords = 3;

    private readonly List<string> titles;
    private readonly HashSet<string> addresses;
    private readonly Uri? url;

    /// <summary>Reads both.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="url">Where it was fetched, or null.</param>
    public OwnPage(PageFacts facts, Uri? url)
    {
        this.url = url;
        titles = [.. new[] { facts.Title, facts.First("og:title"), facts.First("twitter:title") }.OfType<string>().Concat(facts.HeadingTexts.Select(heading => heading.Text)).Where(TitleStatement.IsLong).Select(TitleStatement.Folded)];
        addresses = [.. new[] { url?.AbsoluteUri, facts.Links.GetValueOrDefault("canonical"), facts.First("og:url") }.Select(Comparable).OfType<string>()];
    }

    /// <summary>Whether an article of linked data has the title or the address of the page.</summary>
    /// <param name="article">One article.</param>
    public bool IsDescribedBy(JsonLdNode article) =>
        ((article.Text("headline") ?? article.Text("name")) is { } headline && TitleStatement.IsLong(headline) && TitleStatement.Folded(PlainText.Of(headline)) is var folded && titles.Exists(title => title.StartsWith(folded, StringComparison.Ordinal)))
        || IsHere(article);

    /// <summary>Whether an article of linked data is another one: it stands elsewhere, and its headline has no longer word of the page's titles.</summary>
    /// <param name="article">One article.</param>
    public bool IsOther(JsonLdNode article)
    {
        var words = (article.Text("headline") ?? string.Empty).Split(' ').Select(TitleStatement.Folded).Where(word => word.Length >= LongWord).ToList();
        return words.Count >= LeastWords && titles.Count > 0 && addresses.Count > 0 && !titles.Exists(title => words.Exists(word => title.Contains(word, StringComparison.Ordinal)))
            && IsElsewhere(article);
    }

    /// <summary>Whether an object of linked data states the address of the page as its own.</summary>
    /// <param name="node">One object.</param>
    public bool IsHere(JsonLdNode node) => LinkedArticleReader.AddressesOf(node).Select(Comparable).OfType<string>().Any(addresses.Contains);

    /// <summary>Whether an object of linked data states addresses, and none of them is the page's.</summary>
    /// <param name="node">One object.</param>
    public bool IsElsewhere(JsonLdNode node) =>
        addresses.Count > 0 && LinkedArticleReader.AddressesOf(node).Select(Comparable).OfType<string>().ToList() is { Count: > 0 } stated && !stated.Exists(addresses.Contains);

    // The first page of a site is the address of no article.
    private string? Comparable(string? stated) => Addresses.Absolute(stated, url) is { PathAndQuery.Length: > 1 } address ? address.Host + address.PathAndQuery.TrimEnd('/') : null;
}
