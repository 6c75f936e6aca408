namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Whether the pair keeps the order of the surest pairs, as far as the texts keep one.</summary>
internal sealed class Order : ISentenceSignal
{
    public string Name => nameof(Order);

    public double Of(SentencePair pair) => pair.Surroundings.Gap > 0 ? pair.Surroundings.Orderliness : 0;
}
