using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the headline among the second headings, for pages that keep the top heading for the outlet or have none.</summary>
internal static class SecondHeadings
{
    private const int LongestBefore = 60;

    /// <summary>The heading that an article opens with, but for a few words; null when it opens with something else.</summary>
    /// <param name="facts">The page's metadata.</param>
    public static string? Opening(PageFacts facts) => Texts(facts.SecondHeadings.Where(Opens)).FirstOrDefault();

    /// <summary>The texts of second headings that are long enough for a headline.</summary>
    /// <param name="headings">The headings.</param>
    public static IEnumerable<string> Texts(IEnumerable<IElement> headings) => headings.SelectMany(HeadingTexts.Of).Where(heading => heading.IsWhole && TitleStatement.IsLong(heading.Text)).Select(heading => heading.Text);

    private static bool Opens(IElement heading)
    {
        var left = LongestBefore;
        return heading.Closest("article, main") is { } article && Reaches(article, heading, ref left);
    }

    private static bool Reaches(IElement element, IElement heading, ref int left)
    {
        foreach (var child in element.ChildNodes)
        {
            left -= child is IText text ? text.Data.AsSpan().Trim().Length : child is IElement { LocalName: "h1" } top && HeadingTexts.Of(top).Any() ? LongestBefore + 1 : 0;
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
