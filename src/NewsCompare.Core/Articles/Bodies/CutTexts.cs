namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Sees whether a text ends where its page was cut off.</summary>
internal static class CutTexts
{
    /// <summary>Whether the last words of a page stand in the element of the text and are no whole sentence.</summary>
    /// <param name="body">The body found, on a page whose markup ends in the midst of a line.</param>
    public static bool EndsIn(PageBody body) => body.Container is { } container
        && body.Page.Blocks is [.., { EndsSentence: false, IsHeading: false, LinkDensity: < 0.5, Region.IsExcluded: false } last] && last.Region.IsWithin(container);
}
