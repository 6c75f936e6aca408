namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Whether the pair keeps the main order of the texts; the nearer they are to copies and the smaller the gap it fills, the more.</summary>
internal sealed class Order : ISentenceSignal
{
    public string Name => nameof(Order);

    public double Of(SentencePair pair) => pair.Surroundings.Gap > 0 ? pair.Surroundings.NearCopy / pair.Surroundings.Gap : 0;
}
