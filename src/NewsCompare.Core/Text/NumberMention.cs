namespace NewsCompare.Core.Text;

/// <summary>A number, share or sum of a text.</summary>
/// <param name="Span">Where it stands, its sign and unit word included.</param>
/// <param name="Value">Its value: 1.5 billion is 1,500,000,000. For a vague number ("dozens") the word's own size, 12.</param>
/// <param name="Unit">What kind of number it is.</param>
/// <param name="UnitName">The currency sign or the measure's name in the singular; empty for counts and shares.</param>
/// <param name="Vague">Whether only the order of size is told: "dozens", "hundreds".</param>
public sealed record NumberMention(TextSpan Span, double Value, NumberUnit Unit, string UnitName, bool Vague);

/// <summary>What kind of number it is.</summary>
public enum NumberUnit
{
    /// <summary>So many of something.</summary>
    Count,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A share in percent.</summary>
    Percent,

    /// <summary>A length, weight, time span or other measure.</summary>
    Measure,

    /// <summary>A place in an order: "80th".</summary>
    Ordinal,
}
