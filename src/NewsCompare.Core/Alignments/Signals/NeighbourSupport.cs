namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Whether the sentences before or behind tell the same too.</summary>
internal sealed class NeighbourSupport : ISentenceSignal
{
    public string Name => nameof(NeighbourSupport);

    public double Of(SentencePair pair) => pair.Surroundings.Neighbours;
}
