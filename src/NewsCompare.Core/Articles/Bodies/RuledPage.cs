using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsCompare.Core.Markup;
using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Applies an outlet's page rules.</summary>
internal static class RuledPage
{
    /// <summary>The element to look for the body in, once the elements that the rules name are taken out.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The rules, or null.</param>
    /// <param name="problems">Rules that cannot be read or find nothing are added here.</param>
    public static IElement? Root(HtmlReading.Parsed page, PageRules? rules, List<string> problems)
    {
        if (rules is null)
        {
            return page.Body;
        }

        foreach (var element in rules.Remove.SelectMany(selector => Select(page.Document, selector, problems)).Where(element => element.LocalName is not ("body" or "html")))
        {
            element.Remove();
        }

        if (rules.Body is not { } body)
        {
            return page.Body;
        }

        var found = Select(page.Document, body, problems);
        if (found.Count == 0)
        {
            problems.Add("the outlet's page rule finds no body");
        }

        return found.Count > 0 ? found[0] : page.Body;
    }

    private static IReadOnlyList<IElement> Select(IHtmlDocument document, string selector, List<string> problems)
    {
        try
        {
            return [.. document.QuerySelectorAll(selector)];
        }
        catch (DomException)
        {
            problems.Add($"the outlet's page rule cannot be read: {selector}");
            return [];
        }
    }
}
