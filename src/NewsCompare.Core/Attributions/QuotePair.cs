namespace NewsCompare.Core.Attributions;

/// <summary>Judges two quotations that may be the same utterance.</summary>
public static class QuotePair
{
    /// <summary>What makes of <paramref name="a"/> the words of <paramref name="b"/>, from the words alone.</summary>
    /// <param name="a">A quotation, with or without its marks.</param>
    /// <param name="b">Another.</param>
    /// <returns><c>identical</c>, <c>punctuation</c>, <c>truncated</c>, <c>overlap</c>, <c>elided</c>, <c>altered</c> or <c>different</c>; the same for (b, a).</returns>
    public static QuoteChange Judge(string a, string b) => QuoteChange.Different;
}
