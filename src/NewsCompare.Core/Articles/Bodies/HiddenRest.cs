using AngleSharp.Dom;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows the rest of a text that stands in the page and is shown when the reader asks for it ("read on"), and what a heading opens.</summary>
internal static class HiddenRest
{
    private const int Least = 250;
    private const double MostInParagraphs = 0.8;
    private const int LeastQuestion = 12;
    private const int LongestQuestion = 160;
    private const int LeastAnswer = 30;

    /// <summary>Whether a hidden element goes on with the paragraphs before it, or is opened by the heading before it.</summary>
    /// <remarks>Where nothing beside it opens it, it has to be long: a short text that nobody can reach is a note, or meant for machines.</remarks>
    /// <param name="page">The page.</param>
    /// <param name="region">An element that is left out for its name, or since it is hidden.</param>
    public static bool Is(BlockPage page, Region region)
    {
        if (!region.IsHidden || region.Tag is not ("div" or "section" or "p") || region.FirstBlock == 0 || region.HoldsForm)
        {
            return false;
        }

        var (all, prose, own) = (0, 0, 0);
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            var block = page.Blocks[i];
            var size = block is { EndsSentence: true, LinkDensity: < 0.3, Region.Tag: "p" } ? block.Size : 0;
            all += block.Size;
            prose += size;
            own += ReferenceEquals(block.Region.Parent, region) ? size : 0;
        }

        return IsOpened(page, region) ? prose > 0 && prose >= all * MostInParagraphs
            : region.Tag is not "p" && GoesOn(page, region, region.FirstBlock - 1) && all >= Least && own >= all * MostInParagraphs;
    }

    /// <summary>Whether a text stands in the page where its readers cannot see it, and nothing beside it opens it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="region">Where it stands.</param>
    public static bool IsUnseen(BlockPage page, Region region) => region.IsIn(at => at.Hint is RegionHint.Outside && at.IsHidden && !IsOpened(page, at));

    private static bool IsOpened(BlockPage page, Region region)
    {
        if (ConventionalNames.ShowsFromSomeWidth(region.Element))
        {
            return GoesOn(page, region, region.FirstBlock - 1);
        }

        var before = Siblings.Before(region.Element, region.Place);
        if (before is not null && (IsHeading(before) || Asks(before, region.Element)))
        {
            return true;
        }

        var opens = IsOpener(before);
        return (opens || IsOpener(Siblings.After(region.Element, region.Place))) && (GoesOn(page, region, region.FirstBlock - 1) || (opens && region.FirstBlock > 1 && GoesOn(page, region, region.FirstBlock - 2)));
    }

    private static bool GoesOn(BlockPage page, Region region, int at) =>
        at >= 0 && page.Blocks[at] is { EndsSentence: true, Region.Tag: "p" } before && ReferenceEquals(before.Region.Parent, region.Parent);

    // A button, a label of a box to tick, or a link that leads nowhere else.
    private static bool IsOpener(IElement? element) => element?.LocalName switch
    {
        "button" or "label" or "summary" => true,
        "input" => element.GetAttribute("type") is "checkbox" or "button",
        "a" => element.GetAttribute("href") is not { } href || href.StartsWith('#') || href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase),
        "p" or "div" or "span" => element.GetAttribute("role") is "button" || (element.ChildElementCount == 1 && element.ChildNodes.All(node => node is IElement || string.IsNullOrWhiteSpace(node.TextContent)) && IsOpener(element.FirstElementChild)),
        _ => false,
    };

    /// <summary>Whether an element is a button that asks what the element behind it answers: one fold of several questions.</summary>
    /// <param name="element">Any element.</param>
    /// <param name="next">The element behind it, or null.</param>
    public static bool Asks(IElement element, IElement? next) => element.LocalName is "button" && PlainText.Collapse(ElementWalks.TextOf(element)) is { Length: >= LeastQuestion and <= LongestQuestion } question && question[^1] is '?' or '？' or '؟'
        && next is { LocalName: "div" or "section" or "p" } answer && answer.QuerySelector("form, input, button, a") is null
        && PlainText.Collapse(answer.TextContent) is { Length: >= LeastAnswer } words && TextSize.EndsSentence(words);

    /// <summary>Whether a button holds all words of the heading that it stands in, and a fold is behind that.</summary>
    /// <param name="button">A button in a heading.</param>
    public static bool IsWholeHeading(IElement button) => button.ParentElement is { NextElementSibling: { LocalName: "div" or "section" or "p" } answer } heading
        && PlainText.Collapse(ElementWalks.TextOf(button)) is { Length: >= LeastQuestion and <= LongestQuestion } words && words.Length == PlainText.Collapse(ElementWalks.TextOf(heading)).Length && PlainText.Collapse(ElementWalks.TextOf(answer)).Length >= LeastAnswer;

    // With nothing else that is read; of what it stands in nothing else either.
    private static bool IsHeading(IElement element) => element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6"
        || (element.LocalName is "div" or "button" && element.Children.FirstOrDefault(child => !ElementNames.IsSkipped(child.LocalName)) is { } only && IsHeading(only) && ElementWalks.TextOf(only).Trim().Length >= ElementWalks.TextOf(element).Trim().Length - 2);
}
