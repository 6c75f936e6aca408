using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Numbers that both have, in digits or words, exact or rounded: "$43 million" and "$43,885,310".</summary>
internal sealed class SharedNumbers : ISentenceSignal
{
    private const double Rounding = 0.03;
    private const double Telling = 10;

    public double Of(SentencePair pair) => pair.Seed.Numbers.Count > 0 && pair.Version.Numbers.Count > 0 && pair.Seed.Numbers.Any(a => pair.Version.Numbers.Any(b => Same(a, b))) ? 1 : 0;

    /// <summary>Whether two numbers may be one: the same unit and value, large ones within a rounding.</summary>
    public static bool Same(NumberMention a, NumberMention b) => a.Unit == b.Unit && a.UnitName == b.UnitName
        && (a.Value.Equals(b.Value) || (a.Value > Telling && b.Value > Telling && Math.Abs(a.Value - b.Value) <= Rounding * Math.Max(a.Value, b.Value)));
}
