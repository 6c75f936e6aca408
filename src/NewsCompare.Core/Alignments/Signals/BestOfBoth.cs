namespace NewsCompare.Core.Alignments.Signals;

/// <summary>How the pair stands against the best partners of its sentences, the one for which it stands worse; 1 when it is the best of both.</summary>
internal sealed class BestOfBoth : ISentenceSignal
{
    public string Name => nameof(BestOfBoth);

    public double Of(SentencePair pair) => Math.Min(pair.RankInSeed, pair.RankInVersion);
}
