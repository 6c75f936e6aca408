namespace NewsCompare.Core.Alignments.Signals;

/// <summary>How the pair stands against the best partner of the seed's sentence; 1 when it is the best.</summary>
internal sealed class SeedRivals : ISentenceSignal
{
    public string Name => nameof(SeedRivals);

    public double Of(SentencePair pair) => pair.Surroundings.BestOfSeed > 0 ? pair.FirstScore / pair.Surroundings.BestOfSeed : 0;
}
