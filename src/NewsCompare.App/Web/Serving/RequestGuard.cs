using System.Globalization;
using System.Net;

namespace NewsCompare.App.Web.Serving;

/// <summary>What every request must be, and what every answer carries.</summary>
internal static class RequestGuard
{
    /// <summary>The one thing that can be changed from the pages: an editor's word on a verdict.</summary>
    public const string Decisions = "/stories/{id}/audits";

    /// <summary>Where the operators' dashboard is.</summary>
    public const string Dashboard = "/jobs";

    private const string PagePolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // The dashboard is the library's: its own scripts, and styles inside its tags.
    private const string DashboardPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A written report carries its style sheet inside, and nothing else that acts.</summary>
    public const string ReportPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    /// <summary>Lets a request pass that names this machine and only reads, or sends a form of these pages.</summary>
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var dashboard = context.Request.Path.StartsWithSegments(Dashboard, StringComparison.OrdinalIgnoreCase);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.TryAdd("Content-Security-Policy", dashboard && context.Response.StatusCode != StatusCodes.Status404NotFound ? DashboardPolicy : PagePolicy);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin"; // with "no-referrer" a browser would not say either where our own form comes from
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        if (!NamesThisMachine(context))
        {
            // A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding); then the browser sends that name.
            return RefuseAsync(context, StatusCodes.Status400BadRequest, "These pages answer only to the address that 'newscompare serve' printed.");
        }

        if (IsDecision(context.Request))
        {
            return IsFromHere(context.Request) ? next(context) : RefuseAsync(context, StatusCodes.Status403Forbidden, "Decisions are taken on these pages alone: this one came from elsewhere.");
        }

        if (!IsRead(context.Request, dashboard))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "This page can only be read.");
        }

        return next(context);
    }

    private static bool NamesThisMachine(HttpContext context)
    {
        var host = context.Request.Host;
        return (host.Port ?? 80) == context.Connection.LocalPort
            && (host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
    }

    private static bool IsDecision(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType
        && request.Path.Value?.Split('/') is ["", "stories", { Length: > 0 }, "audits"];

    // Every browser says with a form which page it stands on, and no page can lie about that.
    private static bool IsFromHere(HttpRequest request) =>
        request.Headers.Origin.ToString().Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    // The dashboard asks for its numbers by POST; that changes nothing.
    private static bool IsRead(HttpRequest request, bool dashboard) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
        || (dashboard && HttpMethods.IsPost(request.Method) && request.HasFormContentType && request.Path.Equals(Dashboard + "/stats", StringComparison.OrdinalIgnoreCase));

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{status}: {message}\n"), context.RequestAborted);
    }
}
