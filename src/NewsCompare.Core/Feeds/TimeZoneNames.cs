using System.Globalization;

namespace NewsCompare.Core.Feeds;

/// <summary>Offsets and names of time zones.</summary>
/// <remarks>A name that means zones hours apart (IST, AST, SST: India or Israel, Atlantic or Arabia) is not here: an unread date is better than a wrong one.
/// CST, EST and their kin are those of RFC 822.</remarks>
internal static class TimeZoneNames
{
    private static readonly Dictionary<string, int> Minutes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["UT"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["WET"] = 0,
        ["EST"] = -300, ["EDT"] = -240, ["CST"] = -360, ["CDT"] = -300, ["MST"] = -420, ["MDT"] = -360, ["PST"] = -480, ["PDT"] = -420,
        ["AKST"] = -540, ["AKDT"] = -480, ["HST"] = -600, ["ADT"] = -180, ["NST"] = -210, ["NDT"] = -150, ["BRT"] = -180, ["ART"] = -180,
        ["BST"] = 60, ["WEST"] = 60, ["CET"] = 60, ["MEZ"] = 60, ["MET"] = 60, ["CEST"] = 120, ["MESZ"] = 120, ["MEST"] = 120, ["EET"] = 120, ["SAST"] = 120, ["CAT"] = 120,
        ["EEST"] = 180, ["MSK"] = 180, ["EAT"] = 180, ["TRT"] = 180, ["MSD"] = 240, ["GST"] = 240, ["PKT"] = 300, ["NPT"] = 345, ["ICT"] = 420, ["WIB"] = 420,
        ["HKT"] = 480, ["SGT"] = 480, ["PHT"] = 480, ["AWST"] = 480, ["JST"] = 540, ["KST"] = 540, ["ACST"] = 570, ["AEST"] = 600, ["ACDT"] = 630, ["AEDT"] = 660,
        ["NZST"] = 720, ["NZDT"] = 780,
    };

    /// <summary>The offset from UTC, or null when the zone is unknown or its name means several.</summary>
    /// <param name="zone">"+0100", "+1", "GMT+01:00", "CEST", "+0000 (UTC)".</param>
    public static TimeSpan? Find(string zone)
    {
        var comment = zone.IndexOf('(', StringComparison.Ordinal);
        var text = (comment < 0 ? zone : zone[..comment]).Trim();
        if (text.Length == 0)
        {
            return comment < 0 ? null : Find(zone.Trim().Trim('(', ')'));
        }

        if (text[0] is '+' or '-' or '\u2212')
        {
            var name = text.IndexOf(' ', StringComparison.Ordinal);
            var offset = Offset(name < 0 ? text : text[..name]);
            return name < 0 || Find(text[name..]) == offset ? offset : null; // "+0000 GMT" says it twice
        }

        var sign = text.AsSpan().IndexOfAny('+', '-', '\u2212');
        return sign > 0 ? (text[..sign].Trim().ToUpperInvariant() is "GMT" or "UTC" or "UT" or "Z" ? Offset(text[sign..]) : null)
            : Minutes.TryGetValue(text.TrimEnd('.'), out var minutes) ? TimeSpan.FromMinutes(minutes) : null;
    }

    private static TimeSpan? Offset(string text)
    {
        var digits = text[1..].Trim();
        var colon = digits.IndexOf(':', StringComparison.Ordinal);
        var (hours, minutes) = colon > 0 ? (digits[..colon], digits[(colon + 1)..])
            : digits.Length > 2 ? (digits[..^2], digits[^2..])
            : (digits, "0");
        if (!int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var h) || !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            || h > 14 || m > 59)
        {
            return null;
        }

        var offset = new TimeSpan(h, m, 0);
        return text[0] == '+' ? offset : -offset;
    }
}
