using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Says what a page turned out to be, and how far its body can be believed.</summary>
internal static class OutcomeJudge
{
    private const int Least = 140;
    private const int Short = 1_500;
    private const double MostShown = 0.9;
    private const double MostOfOnePage = 0.4;
    private const double MostOfCutOff = 0.4;
    private const int LeastBrief = 60;
    private const int LeastLong = 500;
    private const double MostOfBrief = 0.4;
    private const string NoCut = "closed to some readers, but nothing shows that the text is cut";

    /// <summary>Outcome, confidence and reasons.</summary>
    /// <param name="article">What was found.</param>
    /// <param name="body">Where the body was found, or null.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="published">The time of publication as stated, or null.</param>
    /// <param name="origin">Where the text is from.</param>
    /// <param name="url">Address of the page, fetched or stated, or null.</param>
    public static Extraction Judge(Article article, PageBody? body, PageFacts facts, LinkedArticle linked, StatedTime? published, TextOrigin origin, Uri? url)
    {
        var size = article.Paragraphs.Sum(TextSize.Of);
        var reasons = new List<string>();
        var outcome = Outcome(size, article, body, facts, linked, origin, url, reasons);

        // Few words are no text; those of a page of several are read with the others.
        if (outcome is ExtractionOutcome.Failed && article.Parts.Pages.Count == 0 && !(body is not null && Pagination.IsOneOfSeveral(body, false)))
        {
            article = article with { Paragraphs = [], Kinds = [], Links = [], Parts = article.Parts with { Dateline = null, LiveEntries = [] } };
        }

        var isWhole = outcome is ExtractionOutcome.Article && size < LeastLong && BriefStories.Are(article, body, facts, linked, origin);
        var confidence = outcome is ExtractionOutcome.Failed ? 0 : Confidence(size, isWhole, article, body, facts, linked, origin, url, reasons);
        if (outcome is ExtractionOutcome.Article && size < Least && !isWhole)
        {
            confidence = Math.Min(confidence, MostOfBrief);
            reasons.Add("no more than a few words, which may not be all");
        }

        if (published is { HasClock: true, HasZone: false })
        {
            reasons.Add("published without a zone");
        }

        if (outcome is ExtractionOutcome.Paywalled)
        {
            article = article with { Parts = article.Parts with { Paywall = PaywallState.Closed } };
        }

        return new(outcome, article, Math.Round(outcome is ExtractionOutcome.Article ? confidence : Math.Min(confidence, 0.4), 4), reasons);
    }

    private static ExtractionOutcome Outcome(int size, Article article, PageBody? body, PageFacts facts, LinkedArticle linked, TextOrigin origin, Uri? url, List<string> reasons)
    {
        if ((PageKinds.Question(size, body, facts, linked) ?? StandingPages.Why(article, body, facts, linked, url)) is { } other)
        {
            reasons.Add(other);
            return ExtractionOutcome.NotAnArticle;
        }

        if (linked.IsFree == false || PageStates.Paywall(facts, linked) is PaywallState.Closed)
        {
            var goesOn = StatedLengths.GoesOnForOthers(article, body, linked, origin);
            var showsNoCut = goesOn is null && size < Short && PageStates.Tier(facts) is null && origin is TextOrigin.Page && body is not null && PaywallMarks.ShowNoCut(body, linked.ClosedParts.Count == 0 ? null : StatedLengths.Closed(body, linked));
            if (showsNoCut)
            {
                reasons.Add(NoCut);
            }
            else if (goesOn ?? (size < Short && (linked.Body is null || linked.Body.Size < Short)))
            {
                reasons.Add(goesOn is true ? "closed to non-subscribers, and the page states more text than it shows" : "closed to non-subscribers");
                return ExtractionOutcome.Paywalled;
            }
        }

        if (size < Short && body is not null && (PaywallMarks.AreIn(body) || PaywallMarks.StandBehind(body)))
        {
            reasons.Add("the body ends at a paywall");
            return ExtractionOutcome.Paywalled;
        }

        if (origin is TextOrigin.Page && body is not null && (PaywallMarks.EndsAtWall(body) || PaywallMarks.EndsBlurred(body)) && (linked.Body is not { Length: > 300 } stated || size < stated.Size * MostShown))
        {
            reasons.Add("the body ends at a paywall");
            return ExtractionOutcome.Paywalled;
        }

        if (PageKinds.WhyNoArticle(size, body, facts, linked) is { } why)
        {
            reasons.Add(why);
            return ExtractionOutcome.NotAnArticle;
        }

        if (size < Least && !(size >= LeastBrief && SaysArticle(facts, linked) && facts.Headings.Count > 0 && body is not null && IsBrief(body)))
        {
            if (PageKinds.WhyNoText(body, linked) is { } film)
            {
                reasons.Add(film);
                return ExtractionOutcome.NotAnArticle;
            }

            reasons.Add("no body found");
            return ExtractionOutcome.Failed;
        }

        return ExtractionOutcome.Article;
    }

    private static bool SaysArticle(PageFacts facts, LinkedArticle linked) => linked.IsArticle || facts.First("og:type") is "article";

    // News in a sentence or two, and no film that tells the rest.
    private static bool IsBrief(PageBody body) => body.Blocks.Any(block => block is { Region.Tag: "p", EndsSentence: true }) && body.Container?.Element.QuerySelector("iframe, video") is null;

    private static double Confidence(int size, bool isWhole, Article article, PageBody? body, PageFacts facts, LinkedArticle linked, TextOrigin origin, Uri? url, List<string> reasons)
    {
        var (confidence, of) = (0.5, reasons.Count);
        Weigh(SaysArticle(facts, linked), 0.15, "calls itself an article");
        Weigh(body?.Container?.Hint is RegionHint.Body, 0.1, "body in an element named so");
        Weigh(size > Short, 0.15, "long body");
        Weigh(size < LeastLong, -0.2, "short body");
        Weigh(isWhole, 0.15, "all of a short story in its own element");
        Weigh(article.PublishedAt is not null, 0.05, "dated");
        Weigh(article.Headline.Length == 0, -0.15, "no headline");
        confidence -= reasons.Contains(NoCut, StringComparer.Ordinal) ? 0.05 : 0;
        Weigh(origin is TextOrigin.LinkedData, -0.1, "text from linked data");
        Weigh(origin is TextOrigin.DataIsland, -0.1, "text from data for scripts");
        Weigh(body is { IsNamedWhole: true } || ((origin is TextOrigin.LinkedData || (origin is TextOrigin.DataIsland && body is { IsOfHeadline: true })) && linked is { Headline.Length: > 0, Authors.Count: > 0, Published: not null }), 0.1, "the data say its headline, day and author");
        Weigh(body is { IsUncovered: true } && origin is TextOrigin.Page, -0.1, "a style sheet of the page hides a good part of the text");
        Weigh(body is { HoldsUnseen: true } && origin is TextOrigin.Page, -0.1, "some of the text is hidden on the page");
        Weigh(body is { HasTooManyRules: true } && origin is TextOrigin.Page, -0.1, "more style rules than are followed: some of the text may be hidden");
        if (linked.Body is { Length: > 300 } stated && origin is TextOrigin.Page)
        {
            var agreement = stated.Agreement(article.Paragraphs);
            Weigh(agreement > 0.8, 0.15, "agrees with linked data");
            Weigh(agreement < 0.5, -0.2, "differs from linked data");
        }

        if (CutTexts.BreakOff(article, origin is TextOrigin.Page ? body : null, linked))
        {
            reasons.Insert(of, "the text breaks off");
            confidence = Math.Min(confidence - 0.2, MostOfCutOff); // what the rest says would stand as dropped
        }

        // What the other pages say would stand as dropped.
        if (article.Parts.Pages.Count == 0 && origin is TextOrigin.Page && body is not null && Pagination.IsOneOfSeveral(body, url is not null))
        {
            reasons.Add("one page of several, the others not found");
            confidence = Math.Min(confidence, MostOfOnePage);
        }

        return Math.Clamp(confidence, 0, 1);

        void Weigh(bool holds, double weight, string reason)
        {
            if (holds)
            {
                confidence += weight;
                reasons.Add(reason);
            }
        }
    }
}
