namespace NewsCompare.Core.Alignments.Signals;

/// <summary>The shorter sentence's words against the longer's.</summary>
internal sealed class LengthRatio : ISentenceSignal
{
    public string Name => nameof(LengthRatio);

    public double Of(SentencePair pair) => (double)Math.Min(pair.Seed.Length, pair.Version.Length) / Math.Max(1, Math.Max(pair.Seed.Length, pair.Version.Length));
}
