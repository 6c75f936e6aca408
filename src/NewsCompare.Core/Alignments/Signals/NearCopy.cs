namespace NewsCompare.Core.Alignments.Signals;

/// <summary>How far the whole texts are copies of each other.</summary>
internal sealed class NearCopy : ISentenceSignal
{
    public string Name => nameof(NearCopy);

    public double Of(SentencePair pair) => pair.Surroundings.NearCopy;
}
