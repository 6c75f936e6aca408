namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the name of the outlet as its page states it.</summary>
internal static class OutletNames
{
    /// <summary>The name, or null.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    public static string? Find(PageFacts facts, LinkedArticle linked) =>
        facts.First("og:site_name", "application-name") ?? linked.Publisher ?? facts.First("dc.publisher", "apple-mobile-web-app-title");
}
