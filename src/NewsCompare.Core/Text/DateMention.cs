namespace NewsCompare.Core.Text;

/// <summary>A date of a text, as far as it is told.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Weekday">The weekday, or null.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
public sealed record DateMention(TextSpan Span, DayOfWeek? Weekday, int? Year, int? Month, int? Day)
{
    /// <summary>Whether the two cannot be the same day; a part that one of them leaves out says nothing.</summary>
    /// <param name="other">Another date.</param>
    public bool Contradicts(DateMention other) =>
        Differ(Weekday, other.Weekday) || Differ(Year, other.Year) || Differ(Month, other.Month) || (Month == other.Month && Differ(Day, other.Day));

    private static bool Differ<T>(T? a, T? b)
        where T : struct => a is { } x && b is { } y && !x.Equals(y);
}
