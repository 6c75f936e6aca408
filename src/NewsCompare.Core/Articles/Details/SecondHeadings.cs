using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the headline among the second headings, for pages that keep the top heading for the outlet or have none.</summary>
internal static class SecondHeadings
{
    private const int LongestBefore = 100; // characters and elements
    private const int MostStated = 8;

    /// <summary>The heading that an article opens with, but for a few words; null when it opens with something else.</summary>
    /// <param name="facts">The page's metadata.</param>
    public static string? Opening(PageFacts facts) => Texts(facts.SecondHeadings.Where(Opens)).FirstOrDefault();

    /// <summary>The second heading that linked data or metadata call the page by, where its top heading is another text: one written for search engines, small or hidden, above the one that readers see.</summary>
    /// <remarks>Headings of sections and of boxes are in no statement; headings of other articles are links.</remarks>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="stated">What the page is called.</param>
    /// <param name="headline">What it shows as its top heading; may be empty.</param>
    public static string? Stated(PageFacts facts, IReadOnlyList<string> stated, string headline)
    {
        var other = stated.Where(text => TitleStatement.IsLong(text) && !Agree(text, headline) && !Headlines.IsWithoutKicker(headline, text)).ToList();
        if (other.Count == 0)
        {
            return null;
        }

        var headings = facts.SecondHeadings.Take(MostStated).Select(heading => HeadingTexts.Of(heading).Select(part => part.Text).ToList()).ToList();
        return headings.Exists(parts => parts.Exists(part => Agree(part, headline))) ? null : headings.Select(parts => OfParts(parts, other)).FirstOrDefault(text => text is not null);
    }

    // The part that is a title; where kicker and headline together are one, the headline.
    private static string? OfParts(List<string> parts, List<string> titles)
    {
        foreach (var part in parts)
        {
            if (TitleStatement.IsLong(part) && titles.Find(title => Agree(title, part)) is { } title)
            {
                return parts.Find(rest => Headlines.IsWithoutKicker(rest, title)) ?? part;
            }
        }

        return null;
    }

    /// <summary>The third heading that is one part of the title where the top heading is the other part: that is the outlet's sign then. Null when there is none.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="sign">The top heading.</param>
    public static string? BesideSign(PageFacts facts, string sign)
    {
        var parts = TitleStatement.Of(facts.Title, 1, false, [], []).Forms;
        return parts.Contains(TitleStatement.Folded(sign)) ? Texts(facts.ThirdHeadings.Take(MostStated)).FirstOrDefault(text => parts.Contains(TitleStatement.Folded(text)) && !Agree(text, sign)) : null;
    }

    private static bool Agree(string a, string b) => string.Equals(TitleStatement.Folded(a), TitleStatement.Folded(b), StringComparison.Ordinal);

    /// <summary>The texts of second headings that are long enough for a headline.</summary>
    /// <param name="headings">The headings.</param>
    public static IEnumerable<string> Texts(IEnumerable<IElement> headings) => headings.SelectMany(HeadingTexts.Of).Where(heading => heading.IsWhole && TitleStatement.IsLong(heading.Text)).Select(heading => heading.Text);

    private static bool Opens(IElement heading)
    {
        var left = LongestBefore;
        return ElementWalks.NearestArticle(heading) is { } article && Reaches(article, heading, ref left);
    }

    private static bool Reaches(IElement element, IElement heading, ref int left)
    {
        foreach (var child in element.ChildNodes)
        {
            left -= child is IText text ? text.Data.AsSpan().Trim().Length : child is IElement { LocalName: "h1" } top && HeadingTexts.Of(top).Any() ? LongestBefore + 1 : 1;
            if (left < 0)
            {
                return false;
            }

            if (ReferenceEquals(child, heading) || (child is IElement inner && inner.LocalName is not ("script" or "style") && Reaches(inner, heading, ref left)))
            {
                return true;
            }
        }

        return false;
    }
}
