using NewsCompare.Core.Alignments.Signals;

namespace NewsCompare.Core.Alignments;

/// <summary>Quotations that two sentences share word for word: they tell the same however common the words are and whoever is named beside them.</summary>
internal static class SharedQuotations
{
    private const int FewestWords = 6;

    /// <summary>Whether all quoted words of the one that quotes less, six or more, stand in the other's quotation in one run.</summary>
    public static bool IsWhole(SentencePair pair) =>
        Length(pair) is var fewer and >= FewestWords && LongestSharedRun.Words(pair.Seed.Quoted, pair.Version.Quoted) == fewer;

    /// <summary>How many words the one that quotes less quotes.</summary>
    public static int Length(SentencePair pair) => Math.Min(pair.Seed.Quoted.Length, pair.Version.Quoted.Length);
}
