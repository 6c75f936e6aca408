using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Tells from articles the pages on which an outlet speaks of itself: who works for it, what it is, its terms, where it can be reached.</summary>
internal static class StandingPages
{
    private const int LongestHeading = 80;
    private const int LongestRest = 3;
    private const int LongestBiography = 1_500;
    private const int LongestName = 40;
    private const int MostNames = 4;
    private const int LongestParticle = 3;
    private const int LeastLinks = 3;
    private const int LongestDay = 120;

    private static readonly FrozenSet<string> Headings = PageLexicon.Words.List("page-standings").Select(Plain).ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] TermRelations = ["privacy-policy", "terms-of-service"];

    /// <summary>Why a page is one, or null. What linked data call an article is none, nor is what states when it was published as an article.</summary>
    /// <param name="article">What was found.</param>
    /// <param name="body">Where the body was found, or null.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="url">Address of the page, fetched or stated, or null.</param>
    public static string? Why(Article article, PageBody? body, PageFacts facts, LinkedArticle linked, Uri? url)
    {
        if (linked.IsArticle || facts.First("article:published_time") is not null)
        {
            return null;
        }

        return facts.First("og:type") is "profile" || Says("ProfilePage") || linked.PageTypes.Contains("Person", StringComparer.Ordinal) || IsBiography(article, body, facts) ? "a page about a person"
            : Says("AboutPage") || Says("ContactPage") ? "a page about the outlet"
            : IsUnsigned(article) && (Texts(facts, article).Any(text => IsHeading(text, article.Outlet)) || IsAddress(article, facts, url)) ? "a page about the outlet or its terms"
            : null;

        bool Says(string type) => linked.PageTypes.Contains(type, StringComparer.Ordinal)
            || (body is { Page.Regions: [{ Element: var element }, ..] } && (element.GetAttribute("itemtype") ?? element.ParentElement?.GetAttribute("itemtype"))?.EndsWith("/" + type, StringComparison.Ordinal) is true);
    }

    private static IEnumerable<string> Texts(PageFacts facts, Article article) =>
        facts.HeadingTexts is [var only] ? [article.Headline, only.Text] : [article.Headline];

    private static bool IsUnsigned(Article article) => article.Authors.All(author => string.Equals(author, article.Outlet, StringComparison.OrdinalIgnoreCase));

    // The whole heading, but for the outlet's name and a short word beside it: "About the Tidewater Post".
    private static bool IsHeading(string heading, string? outlet)
    {
        if (heading.Length is 0 or > LongestHeading)
        {
            return false;
        }

        var plain = Plain(heading);
        if (Headings.Contains(plain))
        {
            return true;
        }

        var name = outlet is null ? string.Empty : Plain(outlet);
        var at = name.Length == 0 ? -1 : $" {plain} ".IndexOf($" {name} ", StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        var (before, behind) = (plain[..at].TrimEnd(), plain[(at + name.Length)..].TrimStart());
        return before.Length == 0 ? Headings.Contains(behind)
            : behind.Length == 0 && (Headings.Contains(before) || (before.LastIndexOf(' ') is > 0 and var cut && before.Length - cut - 1 <= LongestRest && Headings.Contains(before[..cut])));
    }

    // "/privacy.html", "/legal/privacy-policy", or what the page links to as its own terms; without a day that a reader sees. Below a section one word may be what a story is about.
    private static bool IsAddress(Article article, PageFacts facts, Uri? url) => url is not null && article.PublishedAt is null
        && ((url.AbsolutePath.Trim('/').Split('/') is [.., { Length: > 0 } last] parts && Plain(Uri.UnescapeDataString(last.Split('.')[0])) is var words && (parts.Length == 1 || words.Contains(' ', StringComparison.Ordinal)) && Headings.Contains(words))
            || TermRelations.Any(relation => Addresses.Absolute(facts.Links.GetValueOrDefault(relation), url) is { } stated && stated.Host == url.Host && stated.AbsolutePath == url.AbsolutePath));

    // The heading is a name, the text is short, opens with it and names the outlet or gives an address for mail, nobody signs, no day stands above it, and below it are links to what the person wrote.
    private static bool IsBiography(Article article, PageBody? body, PageFacts facts)
    {
        if (body is not { Blocks.Count: > 0, Size: <= LongestBiography } || facts.First("og:type") is "article" || !IsName(article.Headline)
            || !article.Authors.All(author => string.Equals(author, article.Headline, StringComparison.OrdinalIgnoreCase))
            || body.Blocks.FirstOrDefault(block => !(block.IsHeading || IsLink(block))) is not { } first || !OpensWithName(first.Text, article.Headline))
        {
            return false;
        }

        if (!(article.Outlet is { Length: > 0 } outlet && body.Blocks.Any(block => block.Text.Contains(outlet, StringComparison.OrdinalIgnoreCase)))
            && !body.Page.Blocks.Any(block => block.Links.Any(link => link.Href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) && !IsOutside(block.Region)))
        {
            return false;
        }

        var heading = body.Page.Blocks.Where(block => block.IsHeading && block.Text == article.Headline).Select(block => block.Index).FirstOrDefault(-1);
        var texts = body.Blocks.Count(block => !block.IsHeading && !IsLink(block));
        var last = body.Blocks.Last(block => !(block.IsHeading || IsLink(block))).Index;
        return heading >= 0 && heading < last
            && body.Page.Blocks.Skip(last + 1).Count(block => IsLink(block) && !IsOutside(block.Region)) >= Math.Max(LeastLinks, texts)
            && !body.Page.Blocks.Skip(heading).Take(last - heading).Any(block => block is { EndsSentence: false, Text.Length: < LongestDay } && VisibleDays.In(block.Text, null) is not null);
    }

    // A day may stand beside it.
    private static bool IsLink(Block block) => block is { LinkDensity: > 0.5, EndsSentence: false } && block.Text.Contains(' ', StringComparison.Ordinal);

    private static bool IsOutside(Region region) => region.IsIn(at => at.Tag is "footer" or "nav");

    // Two to four words with a capital each, small ones between them apart.
    private static bool IsName(string text) => text.Length <= LongestName && text.Split(' ') is { Length: > 1 and <= MostNames } words
        && Array.TrueForAll(words, word => word.All(c => char.IsLetter(c) || c is '.' or '-' or '’' or '\'') && word.Length > 0 && (char.IsUpper(word[0]) || word.Length <= LongestParticle))
        && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]);

    private static bool OpensWithName(string text, string name) => text.StartsWith(name, StringComparison.OrdinalIgnoreCase) || text.StartsWith(name[..(name.IndexOf(' ', StringComparison.Ordinal) + 1)], StringComparison.Ordinal)
        || text.StartsWith(name[(name.LastIndexOf(' ') + 1)..] + " ", StringComparison.Ordinal);

    // Letters and digits, lower case, one blank between words.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
