namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Weight of the shared words against the weight of both sentences.</summary>
internal sealed class WordOverlap : ISentenceSignal
{
    public string Name => nameof(WordOverlap);

    public double Of(SentencePair pair) => pair.Overlap;
}
