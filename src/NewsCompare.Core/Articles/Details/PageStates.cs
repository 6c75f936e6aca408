using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads single statements of a page: its section, who may read it, its AMP form.</summary>
internal static class PageStates
{
    private const int LongestSection = 80;

    /// <summary>The section, or null.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="held">What the data for scripts say that hold the text, or null.</param>
    /// <param name="page">The blocks of the page, or null.</param>
    /// <param name="headline">The headline; may be empty.</param>
    /// <param name="outlet">What the outlet is called, or null.</param>
    public static string? Section(PageFacts facts, LinkedArticle linked, ScriptDetails? held, BlockPage? page, string headline, string? outlet) =>
        new[] { linked.Section, facts.First("article:section", "parsely-section", "og:article:section", "cXenseParse:category", "section", "articleSection"), held?.Section }
            .FirstOrDefault(section => section is { Length: > 0 and < LongestSection } && !section.Contains("://", StringComparison.Ordinal)) ?? Breadcrumbs.Section(facts, page, headline, outlet);

    /// <summary>Who may read the article.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    public static PaywallState Paywall(PageFacts facts, LinkedArticle linked) =>
        Tier(facts) is { } tier
            ? tier is "free" ? PaywallState.Free : tier is "metered" ? PaywallState.Metered : PaywallState.Closed
        : linked.IsFree switch { true => PaywallState.Free, false => PaywallState.Closed, null => PaywallState.Unknown };

    /// <summary>Which of its readers a page's metadata name it for, or null.</summary>
    /// <param name="facts">The page's metadata.</param>
    public static string? Tier(PageFacts facts) => facts.First("article:content_tier", "content_tier", "article:opengraphcontenttier")?.ToLowerInvariant();

    /// <summary>The AMP form, or null.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="url">What addresses are relative to, or null.</param>
    public static Uri? Amp(PageFacts facts, Uri? url) => Addresses.Absolute(facts.Links.GetValueOrDefault("amphtml"), url);
}
