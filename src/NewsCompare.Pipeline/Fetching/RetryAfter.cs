using System.Globalization;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Reads the Retry-After header.</summary>
internal static class RetryAfter
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);
    private static readonly string[] DateForms = ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy", "ddd MMM  d HH:mm:ss yyyy"];

    /// <summary>The time to wait.</summary>
    /// <remarks>Seconds or a date in one of the three forms of RFC 9110, 5.6.7.</remarks>
    /// <param name="value">The header, or null.</param>
    /// <param name="now">The present time.</param>
    /// <returns>From zero to 24 hours; null when there is no header, or one that says nothing.</returns>
    public static TimeSpan? Parse(string? value, DateTimeOffset now)
    {
        var text = value?.Trim() ?? "";
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
        {
            return text.Length > 9 ? Longest : Clamp(TimeSpan.FromSeconds(long.Parse(text, CultureInfo.InvariantCulture)));
        }

        return DateTimeOffset.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? Clamp(date - now)
            : null;
    }

    private static TimeSpan Clamp(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
}
