using System.Globalization;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Reads for how long an answer says that it is good.</summary>
/// <remarks>Source: RFC 9111, "HTTP Caching", 4.2.1, for a private cache.</remarks>
internal static class CacheHeaders
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>How long it is good for.</summary>
    /// <param name="header">Gives the value of a response header, or null.</param>
    /// <returns>Up to 24 hours; null when the answer does not say, or says that it must be asked for again each time.</returns>
    public static TimeSpan? FreshFor(Func<string, string?> header)
    {
        string[] directives = [.. (header("Cache-Control") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (Array.Exists(directives, one => one.StartsWith("no-cache", StringComparison.OrdinalIgnoreCase) || one.Equals("no-store", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        if (Array.Find(directives, one => one.StartsWith("max-age=", StringComparison.OrdinalIgnoreCase)) is { } maximum)
        {
            return Seconds(maximum["max-age=".Length..].Trim('"')) is { } seconds ? Clamp(seconds - (Seconds(header("Age")) ?? TimeSpan.Zero)) : null;
        }

        // "Expires: 0" and its like mean: at once.
        return Date(header("Expires")) is { } end && Date(header("Date")) is { } start ? Clamp(end - start) : null;
    }

    private static TimeSpan? Seconds(string? text) =>
        text is { Length: > 0 } && text.All(char.IsAsciiDigit) ? text.Length > 9 ? Longest : TimeSpan.FromSeconds(long.Parse(text, CultureInfo.InvariantCulture)) : null;

    private static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    private static TimeSpan? Clamp(TimeSpan time) => time <= TimeSpan.Zero ? null : time < Longest ? time : Longest;
}
