using System.Net;
using System.Text;
using NewsCompare.Core.Articles;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Tells a page that stands in the place of what was asked for: a question for consent, or a test whether we are human.</summary>
/// <remarks>Both come as a good answer (200). They are short, and say what they are in their title or their address; a long page is taken for what it is.</remarks>
internal static class WallReader
{
    private const int LongestWall = 60_000;

    private static readonly string[] HtmlStarts = ["<!doctype html", "<html", "<head", "<title", "<meta", "<body", "<script", "<!--", "<div", "<p", "<h1"];
    private static readonly string[] ConsentHosts = ["consent", "consents", "cmp", "cookieconsent", "privacygate", "myprivacy"];
    private static readonly string[] ConsentPaths =
        ["consent", "cookie-consent", "cookieconsent", "cookiewall", "cookie-wall", "privacy-gate", "gdpr-consent", "zustimmung", "cookie-zustimmung", "consentement", "consentimiento", "zgoda"];

    private static readonly string[] BotMarks = ["captcha-delivery.com", "px-captcha", "_Incapsula_Resource", "cf-turnstile", "challenge-error-text"];

    /// <summary>The wall that answered, or null.</summary>
    /// <param name="page">An answer with status 200.</param>
    public static FetchOutcome.Blocked? Read(FetchedPage page)
    {
        var host = page.RequestUrl.Host;
        if (page.Redirects.Count > 0 && IsConsentAddress(page.FinalUrl))
        {
            return Consent(host);
        }

        if (page.Body.Length > LongestWall || !IsHtml(page))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(page.Body);
        var title = WebUtility.HtmlDecode(Title(text)).Trim();
        return WallTitles.IsBotTest(title) || (IsBare(text) && BotMarks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)))
                ? new("bot-wall", $"A test for humans answers in the place of the page on {host}: programs are not let in.", TimeSpan.FromHours(24))
            : WallTitles.IsConsent(title) ? Consent(host)
            : null;
    }

    /// <summary>Whether an answer is a page for people, whatever its type says.</summary>
    /// <param name="page">An answer.</param>
    public static bool IsHtml(FetchedPage page)
    {
        var start = Encoding.Latin1.GetString(page.Body, 0, Math.Min(page.Body.Length, 1_024)).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\t', '\r', '\n');
        return HtmlStarts.Any(tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            || (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && start.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsConsentAddress(Uri url) =>
        ConsentHosts.Contains(url.Host.Split('.')[0], StringComparer.OrdinalIgnoreCase)
        || url.Segments.Any(segment => ConsentPaths.Contains(segment.Trim('/'), StringComparer.OrdinalIgnoreCase));

    private static string Title(string text)
    {
        var tag = text.IndexOf("<title", StringComparison.OrdinalIgnoreCase);
        var start = tag < 0 ? -1 : text.IndexOf('>', tag);
        var end = start < 0 ? -1 : text.IndexOf("</title", start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? "" : text[(start + 1)..end].Trim();
    }

    // A page with text of its own may load a tester's script too; one that has no paragraph is nothing but the test.
    private static bool IsBare(string text) =>
        !text.Contains("<article", StringComparison.OrdinalIgnoreCase) && text.Split("<p", 4, StringSplitOptions.None).Length < 4;

    private static FetchOutcome.Blocked Consent(string host) =>
        new("consent-wall", $"{host} shows a question for consent in the place of the page; we do not answer it in your name. A cookie that your browser was given there can be set as fetch.cookie in the outlet's file.", TimeSpan.FromHours(24));
}
