namespace NewsCompare.Pipeline.Storage;

/// <summary>Times as they are stored: Unix milliseconds UTC.</summary>
internal static class StoreTime
{
    /// <summary>The time of a column.</summary>
    public static DateTimeOffset Of(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>The time of a column that may be null.</summary>
    public static DateTimeOffset? Of(long? milliseconds) => milliseconds is { } value ? Of(value) : null;

    /// <summary>What is stored for a time.</summary>
    public static long Stored(this DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    /// <summary>What is stored for a time that may be null.</summary>
    public static long? Stored(this DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();
}
