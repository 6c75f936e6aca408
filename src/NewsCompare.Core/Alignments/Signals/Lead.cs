namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Whether both stand at the head of their texts, where every outlet tells the news itself.</summary>
internal sealed class Lead : ISentenceSignal
{
    public string Name => nameof(Lead);

    public double Of(SentencePair pair) => 1.0 / (1 + Math.Max(pair.Seed.Index, pair.Version.Index));
}
