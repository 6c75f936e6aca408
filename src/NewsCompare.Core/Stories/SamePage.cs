using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Stories;

/// <summary>Whether two addresses of one outlet are one page.</summary>
/// <remarks>What a page calls its own address may be wrong: some sites name their front page, or one article, on every page. So two addresses are one page only
/// when they share a name and their texts are one text, give or take a revision.</remarks>
public static class SamePage
{
    private const int Words = 5;
    private const double Enough = 0.6;
    private static readonly string[] Phones = ["m.", "mobile."];

    /// <summary>The names that a page goes by, besides the address it was asked for: where it was found, and what it calls itself.</summary>
    /// <param name="finalUrl">The address that answered.</param>
    /// <param name="article">What it says.</param>
    /// <param name="isOwn">Whether an address belongs to the page's outlet; another's is the origin of a taken-over text, not a name.</param>
    /// <returns>Addresses in their plain form, those of a phone's host as the site's own; never a front page.</returns>
    public static IReadOnlyList<Uri> Names(Uri finalUrl, Article article, Func<Uri, bool> isOwn)
    {
        Uri?[] given = [finalUrl, article.CanonicalUrl];
        return
        [
            .. given.OfType<Uri>().Where(url => url.IsAbsoluteUri && url.Scheme is "http" or "https" && isOwn(url)).Select(NameOf)
                .Where(url => url.AbsolutePath != "/" || url.Query.Length > 0).Distinct(),
        ];
    }

    /// <summary>The name of an address: its plain form, without the host that a site has for phones.</summary>
    /// <remarks>That the two hosts show one page is likely and not certain, so a shared name only gives reason to look at the texts.</remarks>
    public static Uri NameOf(Uri url)
    {
        var plain = CanonicalUrl.Plain(url);
        return Phones.FirstOrDefault(phone => plain.Host.StartsWith(phone, StringComparison.Ordinal) && plain.Host.IndexOf('.', phone.Length) > 0) is { } host
            ? new UriBuilder(plain) { Host = plain.Host[host.Length..] }.Uri
            : plain;
    }

    /// <summary>Which of some addresses may be one page, by their names alone: of each the others.</summary>
    /// <param name="addresses">Absolute http or https addresses.</param>
    public static ILookup<Uri, Uri> Alike(IEnumerable<Uri> addresses) => addresses.Distinct().GroupBy(NameOf)
        .SelectMany(same => same.SelectMany(one => same.Where(other => other != one).Select(other => (One: one, Other: other)))).ToLookup(pair => pair.One, pair => pair.Other);

    /// <summary>Whether two texts are one, give or take a revision: most runs of five words of the shorter stand in the longer.</summary>
    public static bool IsOneText(Article one, Article other)
    {
        var (a, b) = (Shingles.Of(one.BodyText, Words), Shingles.Of(other.BodyText, Words));
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length > 0 && shorter.Count(run => Array.BinarySearch(longer, run) >= 0) >= Enough * shorter.Length;
    }
}
