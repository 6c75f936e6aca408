namespace NewsCompare.Core.Alignments.Signals;

/// <summary>The less covered sentence: how much of its weight the other tells.</summary>
internal sealed class NarrowerCoverage : ISentenceSignal
{
    public string Name => nameof(NarrowerCoverage);

    public double Of(SentencePair pair) => Math.Min(pair.SeedCoverage, pair.VersionCoverage);
}
