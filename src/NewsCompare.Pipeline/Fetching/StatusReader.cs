using System.Globalization;
using System.Net;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Says what a status without a page means.</summary>
internal static class StatusReader
{
    /// <summary>The code of a host's wish for fewer requests (429).</summary>
    public const string TooManyRequests = "too-many-requests";

    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Tomorrow = TimeSpan.FromHours(24);

    /// <summary>The outcome of an answer that brings no page.</summary>
    /// <param name="host">Who answered.</param>
    /// <param name="status">Its HTTP status: neither a page (200, 203), nor a redirect.</param>
    /// <param name="header">Gives the value of a response header, or null.</param>
    /// <param name="now">The present time.</param>
    public static Hop.Answer Read(string host, int status, Func<string, string?> header, DateTimeOffset now)
    {
        var asked = RetryAfter.Parse(header("Retry-After"), now);
        var number = status.ToString(CultureInfo.InvariantCulture);
        return (HttpStatusCode)status switch
        {
            HttpStatusCode.NotFound => new(new FetchOutcome.Missing("not-found", $"{host} has no page at this address (404).")),
            HttpStatusCode.Gone => new(new FetchOutcome.Missing("gone", $"{host} has removed the page (410).")),
            HttpStatusCode.Unauthorized => Blocked("sign-in-required", $"{host} wants a sign-in (401).", asked),
            HttpStatusCode.PaymentRequired => Blocked("payment-required", $"{host} wants to be paid (402).", asked),
            HttpStatusCode.Forbidden => Blocked("forbidden", $"{host} does not let us read the page (403).", asked),
            HttpStatusCode.UnavailableForLegalReasons => Blocked("legal-reasons", $"{host} does not show the page here, for legal reasons (451).", asked),
            HttpStatusCode.RequestTimeout => new(new FetchOutcome.Unreachable("timeout", $"{host} gave up waiting for our request (408).", asked ?? Soon), IsTransient: true),
            HttpStatusCode.TooManyRequests => new(new FetchOutcome.Busy(TooManyRequests, $"{host} asks for fewer requests (429).", asked ?? Soon), CloseFor: asked ?? Soon),
            HttpStatusCode.ServiceUnavailable => new(
                new FetchOutcome.Busy("unavailable", $"{host} is not available for the moment (503).", asked ?? Soon), IsTransient: asked is null, CloseFor: asked ?? default),
            >= HttpStatusCode.InternalServerError => new(
                new FetchOutcome.ServerError($"http-{number}", $"The server of {host} failed ({number}).", asked ?? Soon), IsTransient: asked is null && status is not (501 or 505), CloseFor: asked ?? default),
            >= HttpStatusCode.BadRequest => Blocked($"http-{number}", $"{host} turned our request down ({number}).", asked),
            _ => new(new FetchOutcome.Refused("unexpected-status", $"{host} answered with status {number}, which brings no page.")),
        };
    }

    /// <summary>The outcome of a bot wall's answer.</summary>
    /// <param name="host">The outlet behind the wall.</param>
    /// <param name="wall">As <see cref="BotWall.Name"/> gives it.</param>
    public static Hop.Answer Walled(string host, string wall) => Blocked("bot-wall", $"{host} is behind a bot wall ({wall}) that lets no program in.", null);

    private static Hop.Answer Blocked(string code, string message, TimeSpan? asked) => new(new FetchOutcome.Blocked(code, message, asked ?? Tomorrow));
}
