namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Whether the sentences before and those behind tell the same too.</summary>
internal sealed class BetweenNeighbours : ISentenceSignal
{
    public double Of(SentencePair pair) => pair.Surroundings.Between;
}
