using AngleSharp.Dom;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Says by what a page's linked data states of its text whether the text that was found is all of it.</summary>
internal static class StatedLengths
{
    private const int LeastStated = 500;
    private const int LeastWhole = 1_000;
    private const int LongestWord = 12;
    private const double MostShown = 0.9;
    private const double MostShownWords = 0.8;
    private const int Tail = 200;
    private const double EndShown = 0.5;

    /// <summary>Whether the text goes on behind what was found, by its length alone.</summary>
    /// <param name="paragraphs">What was found.</param>
    /// <param name="linked">The page's linked data.</param>
    /// <returns>Null when they do not tell.</returns>
    public static bool? GoesOn(IReadOnlyList<string> paragraphs, LinkedArticle linked)
    {
        var size = paragraphs.Sum(TextSize.Of);
        var words = paragraphs.Sum(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        var counted = words > 0 && size / words < LongestWord ? linked.WordCount : null; // some scripts part no words
        var stated = string.Join(' ', linked.Body?.Paragraphs ?? []);
        var statedSize = TextSize.Of(stated);
        var showsEnd = statedSize >= LeastStated && new TextOverlap(paragraphs).Share(stated[Math.Max(0, stated.Length - Tail)..]) > EndShown;
        if (words < counted * MostShownWords || (statedSize >= LeastStated && !showsEnd && size < statedSize * MostShown))
        {
            return true;
        }

        // A short one may be stated as a foretaste too.
        return (counted is not null && size >= LeastStated) || (statedSize >= LeastWhole && showsEnd && !CutTexts.EndsInDots(stated)) ? false : null;
    }

    /// <summary>Whether the text of a page that is closed to some readers goes on behind what was found.</summary>
    /// <param name="article">What was found.</param>
    /// <param name="body">Where it was found, or null.</param>
    /// <param name="linked">The page's linked data.</param>
    /// <param name="origin">Where the text is from.</param>
    /// <returns>Null when nothing tells.</returns>
    public static bool? GoesOnForOthers(Article article, PageBody? body, LinkedArticle linked, TextOrigin origin)
    {
        var goesOn = GoesOn(article.Paragraphs, linked);
        if (goesOn is not null || origin is not TextOrigin.Page || body is not { Blocks: [.., var last] })
        {
            return goesOn;
        }

        // Where its length is not stated; some mark their closed pages with an empty element.
        var closed = Closed(body, linked);
        return closed.Count > 0 && closed.All(element => !ElementWalks.TextOf(element).Any(char.IsLetterOrDigit)) ? true
            : last.EndsSentence && body.Size >= LeastWhole && closed.Any(element => element.Contains(last.Region.Element)) ? false : null;
    }

    /// <summary>The elements of a page that its linked data call closed to some readers; empty when they name none, or none is there.</summary>
    /// <param name="body">The body found.</param>
    /// <param name="linked">The page's linked data.</param>
    public static IReadOnlyList<IElement> Closed(PageBody body, LinkedArticle linked) =>
        body.Container?.Element.Owner is { } document ? [.. linked.ClosedParts.SelectMany(selector => Select(document, selector))] : [];

    // A selector that cannot be read selects nothing in a browser either.
    private static IEnumerable<IElement> Select(IDocument document, string selector)
    {
        try
        {
            return document.QuerySelectorAll(selector);
        }
        catch (DomException)
        {
            return [];
        }
    }
}
