using System.Globalization;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>The text of a value, the same in every culture and time zone.</summary>
internal static class CellText
{
    /// <summary>The text of a cell; empty for null.</summary>
    /// <param name="cell">Text, a number, a boolean or a UTC time.</param>
    public static string Of(object? cell) => cell switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateTimeOffset at => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
