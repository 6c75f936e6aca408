using NewsCompare.Core.Articles.Details;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>The text of a page that shows next to nothing, or no more than the beginning of it, by itself: what stands in a frame's own document, what it keeps for browsers without scripts, or hands to its scripts.</summary>
/// <param name="Body">The body.</param>
/// <param name="Origin">Where it is from.</param>
/// <param name="Details">What stands beside the text in data for scripts, or null.</param>
internal sealed record HiddenBody(PageBody Body, TextOrigin Origin, ScriptDetails? Details)
{
    private const int MostShown = 250;
    private const int MostOpening = 1_000;
    private const double LeastMore = 1.5;
    private const double WhollyHeld = 0.95;
    private const int Least = 400;
    private const int MostFrames = 20;

    /// <summary>That text, or null: the page shows its text, or linked data state it, or there is none that tells what the headline says.</summary>
    /// <param name="shown">The body as found, or null.</param>
    /// <param name="facts">What the page holds.</param>
    /// <param name="linked">What its linked data say.</param>
    /// <param name="headline">The headline; without one nothing is read.</param>
    /// <param name="sheets">The page's style sheets.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static HiddenBody? Find(PageBody? shown, PageFacts facts, LinkedArticle linked, string headline, StyleSheets sheets, CancellationToken cancellationToken)
    {
        var size = shown?.Size ?? 0;
        if (headline.Length == 0 || LinkedBodies.Complete(linked, shown, facts))
        {
            return null;
        }

        if (size >= MostShown)
        {
            return size < MostOpening && !IsWalled(shown!, facts, linked) ? OfOpened(shown!, facts, headline, cancellationToken) : null;
        }

        return OfUnshown(facts, headline, Math.Max(Least, 2 * size), sheets, cancellationToken) ?? OfData(facts, headline, 2 * size, cancellationToken);
    }

    // A page that shows the beginning of the text that its own data hold, until a script shows the rest.
    private static HiddenBody? OfOpened(PageBody shown, PageFacts facts, string headline, CancellationToken cancellationToken)
    {
        var texts = shown.Blocks.Select(block => block.Text).ToList();
        return OfData(facts, headline, (int)(LeastMore * shown.Size), cancellationToken) is { Body: { IsOfHeadline: true, Blocks: [var first, ..] } body } found && body.Size > LeastMore * shown.Size
            && new TextOverlap([texts[0]]).Share(first.Text) > WhollyHeld && new TextOverlap(body.Blocks.Select(block => block.Text)).Share(texts) > WhollyHeld ? found : null;
    }

    private static bool IsWalled(PageBody shown, PageFacts facts, LinkedArticle linked) => PageStates.Paywall(facts, linked) is PaywallState.Closed
        || PaywallMarks.AreIn(shown) || PaywallMarks.StandBehind(shown) || PaywallMarks.EndsAtWall(shown) || PaywallMarks.EndsBlurred(shown);

    private static HiddenBody? OfUnshown(PageFacts facts, string headline, int least, StyleSheets sheets, CancellationToken cancellationToken)
    {
        foreach (var element in facts.Unshown.Take(MostFrames))
        {
            var found = element.GetAttribute("srcdoc") is { } inside ? OfMarkup(inside, TextOrigin.Page, null, headline, cancellationToken)
                : new(BodyReader.Read(element, headline, LinkedArticle.None, sheets, null, cancellationToken), TextOrigin.Page, null);
            if (found is not null && found.Body.Size >= least && DataIslands.Tells(found.Body.Page.Blocks.Select(block => block.Text), headline))
            {
                return found;
            }
        }

        return null;
    }

    private static HiddenBody? OfData(PageFacts facts, string headline, int least, CancellationToken cancellationToken) =>
        DataIslands.Read(facts, headline) is { } found && found.Size > least && OfMarkup($"<article>{found.Markup}</article>", TextOrigin.DataIsland, found.Details, headline, cancellationToken) is { } read
            ? read with { Body = read.Body with { IsOfHeadline = found.IsNamed, IsNamedWhole = found is { IsNamed: true, Details: { Published: not null, Authors.Count: > 0 } } && read.Body.Blocks is [.., { EndsSentence: true } last] && !last.Text.EndsWith('…') && !last.Text.EndsWith("...", StringComparison.Ordinal) } } : null;

    private static HiddenBody? OfMarkup(string markup, TextOrigin origin, ScriptDetails? details, string headline, CancellationToken cancellationToken) =>
        HtmlReader.Read(markup.AsMemory(), cancellationToken) is HtmlReading.Parsed { Body: { } body } page
            ? new(BodyReader.Read(body, headline, LinkedArticle.None, page.Sheets, null, cancellationToken), origin, details) : null;
}
