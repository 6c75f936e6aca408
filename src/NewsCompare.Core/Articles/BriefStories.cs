using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Tells a short story that is all there is from a page of which little was found.</summary>
internal static class BriefStories
{
    private const double MostlySaid = 0.8;
    private const int Several = 4;

    /// <summary>Whether a short text is its page's whole story: it ends with a sentence, stands under its headline in an element of its own, and the page says the same of it in another place, or it is several whole paragraphs of an article element and nothing else.</summary>
    /// <param name="article">What was found.</param>
    /// <param name="body">Where it was found, or null.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="origin">Where the text is from.</param>
    public static bool Are(Article article, PageBody? body, PageFacts facts, LinkedArticle linked, TextOrigin origin) =>
        origin is TextOrigin.Page && body is { Brief: { } brief, HoldsUnseen: false, IsUncovered: false } && Last(article, body) is { EndsSentence: true } last && !CutTexts.EndsInDots(last.Text)
        && PageStates.Paywall(facts, linked) is not (PaywallState.Closed or PaywallState.Metered) && StatedLengths.GoesOn(article.Paragraphs, linked) is not true
        && brief.Element.QuerySelector("iframe, video") is null && (IsSaid(article, facts, linked) || StandsClear(article, body, brief, facts));

    // Lines on whose the text is may stand behind it.
    private static Block? Last(Article article, PageBody body) => article.Paragraphs is [.., var end] ? body.Blocks.LastOrDefault(block => string.Equals(block.Text, end, StringComparison.Ordinal)) : null;

    // Pages that state nothing of themselves but their title, as small outlets make them: several whole paragraphs in an article element with the headline, and nothing else.
    private static bool StandsClear(Article article, PageBody body, Region brief, PageFacts facts) => article.Paragraphs.Count >= Several && brief.IsIn(region => region.Tag is "article") && IsHeadline(facts.Title, article.Headline)
        && article.Paragraphs.All(paragraph => body.Blocks.Any(block => block is { Region.Tag: "p", EndsSentence: true } && string.Equals(block.Text, paragraph, StringComparison.Ordinal)));

    // Its text, by linked data or a description; or what it is called, what it is and when it was published.
    private static bool IsSaid(Article article, PageFacts facts, LinkedArticle linked)
    {
        if (linked.Body is { Length: > 0 } stated)
        {
            return stated.Agreement(article.Paragraphs) > MostlySaid;
        }

        var text = new TextOverlap(article.Paragraphs);
        return new[] { facts.First("og:description"), facts.First("description"), linked.Description }.OfType<string>().Any(said => text.Share(said) > MostlySaid)
            || ((linked.IsArticle || facts.First("og:type") is "article") && article.PublishedAt is not null && new[] { linked.Headline, facts.First("og:title") }.OfType<string>().Any(title => IsHeadline(title, article.Headline)));
    }

    private static bool IsHeadline(string title, string headline) => TitleStatement.Folded(headline) is { Length: > 0 } folded && TitleStatement.Folded(title).StartsWith(folded, StringComparison.Ordinal);
}
