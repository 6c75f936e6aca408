namespace NewsCompare.Core.Alignments.Signals;

/// <summary>The better covered sentence: how much of its weight the other tells.</summary>
internal sealed class WiderCoverage : ISentenceSignal
{
    public string Name => nameof(WiderCoverage);

    public double Of(SentencePair pair) => Math.Max(pair.SeedCoverage, pair.VersionCoverage);
}
