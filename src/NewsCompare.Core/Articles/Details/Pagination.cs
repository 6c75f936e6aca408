using System.Globalization;
using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the other pages of an article that is cut into several.</summary>
internal static partial class Pagination
{
    private const int MostPages = 50;
    private const int MostNumber = 200;
    private const int Reach = 6;

    /// <summary>Their addresses, in the order of their numbers.</summary>
    /// <remarks>A link counts when its words are a number and its address is the page's own with that number added, as <c>?page=2</c>, <c>/2</c>, <c>/page/2</c>, <c>,2</c> or <c>-2.html</c>; directly below the text its words may be any when the number is the next.</remarks>
    /// <param name="body">The body, or null.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="url">Address of this page, or null.</param>
    public static IReadOnlyList<Uri> Of(PageBody? body, PageFacts facts, Uri? url)
    {
        if (url is null)
        {
            return [];
        }

        var (stem, whole) = (Stem(url), url.PathAndQuery.TrimEnd('/'));
        SortedDictionary<int, Uri>? pages = null; // most articles have one
        foreach (var block in body?.Page.Blocks ?? [])
        {
            foreach (var link in block.Links)
            {
                if (PageNumber(block.Text.AsSpan(link.Start, Math.Min(link.End, block.Text.Length) - link.Start)) is { } number)
                {
                    Add(number, Addresses.Absolute(link.Href, url));
                }
            }
        }

        foreach (var link in body is null ? [] : Behind(body).SelectMany(block => block.Links))
        {
            if (Addresses.Absolute(link.Href, url) is { } next && Number(next) == (Number(url) ?? 1) + 1)
            {
                Add(Number(next)!.Value, next);
            }
        }

        foreach (var rel in new[] { "next", "prev" })
        {
            if (Addresses.Absolute(facts.Links.GetValueOrDefault(rel), url) is { } beside && Number(beside) is > 0 and < MostNumber and var number)
            {
                Add(number, beside);
            }
        }

        return pages is null ? [] : [.. pages.Values.Take(MostPages)];

        void Add(int number, Uri? target)
        {
            if (target is not null && target.Host == url.Host && target != url && (Number(target) ?? 1) == number && IsOther(Stem(target), number))
            {
                (pages ??= []).TryAdd(number, target);
            }
        }

        // A number at the end of the address may be that of the page, or of the article ("/ferry/12" and "/ferry/12?page=2").
        bool IsOther(string other, int number) => (other == stem && number != (Number(url) ?? 1)) || (other == whole && number > 1);
    }

    /// <summary>Whether lines below the text, or one above it that counts the pages, say that the page is one of several.</summary>
    /// <param name="body">The body.</param>
    /// <param name="hasAddress">Whether the page's address is known, so that numbers that lead elsewhere are known to; that of a saved page may not be.</param>
    public static bool IsOneOfSeveral(PageBody body, bool hasAddress) =>
        Behind(body).Any(block => PageWords.IsTurn(block) || (!hasAddress && (LinksToNumber(block, 2) || LinksToNumber(block, 3) || TurnsToSecond(block)))) || Before(body).Any(PageWords.CountsPages);

    // The link is a number, and its address ends with it.
    private static bool LinksToNumber(Block block, int wanted) => block.Links.Any(link => PageNumber(block.Text.AsSpan(link.Start, Math.Min(link.End, block.Text.Length) - link.Start)) == wanted
        && Numbered().Match(link.Href) is { Success: true } found && Value(found) == wanted);

    // The page's own address with a number: "?page=2".
    private static bool TurnsToSecond(Block block) => block.Links.Any(link => link.Href.StartsWith('?') && Numbered().Match(link.Href) is { Success: true } found && Value(found) == 2);

    private static IEnumerable<Block> Before(PageBody body) => body.Blocks.Count == 0 ? [] : body.Page.Blocks.Take(body.Blocks[0].Index + 1).TakeLast(Reach);

    private static IEnumerable<Block> Behind(PageBody body) => body.Blocks.Count == 0 ? [] : body.Page.Blocks.Skip(body.Blocks[^1].Index).Take(Reach);

    // Asked before the address is read: nearly all links are words.
    private static int? PageNumber(ReadOnlySpan<char> words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < MostNumber ? number : null;

    private static int? Number(Uri url) => Numbered().Match(url.PathAndQuery) is { Success: true } found ? Value(found) : null;

    private static int Value(Match found) => int.Parse(found.Groups.Values.Skip(1).First(group => group.Success && group.Name != "file").Value, CultureInfo.InvariantCulture);

    // The address without its page number, nor anything else behind a question mark that is no number of the page.
    private static string Stem(Uri url) => Numbered().Replace(url.PathAndQuery, "${file}").TrimEnd('/');

    [GeneratedRegex(@"[?&](?:page|p|seite|pagina|s)=([0-9]{1,3})(?:&.*)?$|(?:/(?:page|seite|p)[/-]|/|,|-(?:page|seite)-?)([0-9]{1,3})/?$|[-_,]p?([0-9]{1,2})(?<file>\.html?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
