namespace NewsCompare.Core.Alignments.Signals;

/// <summary>How the pair stands against the best partner of one of its sentences, the one for which it stands better; 1 when it is the best.</summary>
internal sealed class BestOfEither : ISentenceSignal
{
    public string Name => nameof(BestOfEither);

    public double Of(SentencePair pair) => Math.Max(pair.RankInSeed, pair.RankInVersion);
}
