using System.Globalization;
using System.Net;

namespace NewsCompare.App.Web.Serving;

/// <summary>What every request must be, and what every answer carries.</summary>
internal static class RequestGuard
{
    /// <summary>Where the operators' dashboard is.</summary>
    public const string Dashboard = "/jobs";

    private const string PagePolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // The dashboard is the library's: its own scripts, and styles inside its tags.
    private const string DashboardPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A written report carries its style sheet inside, and nothing else that acts.</summary>
    public const string ReportPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    /// <summary>Lets a request pass that names this machine and only reads.</summary>
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var dashboard = context.Request.Path.StartsWithSegments(Dashboard, StringComparison.OrdinalIgnoreCase);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.TryAdd("Content-Security-Policy", dashboard && context.Response.StatusCode != StatusCodes.Status404NotFound ? DashboardPolicy : PagePolicy);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        if (!NamesThisMachine(context))
        {
            // A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding); then the browser sends that name.
            return RefuseAsync(context, StatusCodes.Status400BadRequest, "These pages answer only to the address that 'newscompare serve' printed.");
        }

        if (!IsRead(context.Request, dashboard))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "These pages can only be read.");
        }

        return next(context);
    }

    private static bool NamesThisMachine(HttpContext context)
    {
        var host = context.Request.Host;
        return (host.Port ?? 80) == context.Connection.LocalPort
            && (host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
    }

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
