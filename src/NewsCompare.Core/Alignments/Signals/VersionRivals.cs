namespace NewsCompare.Core.Alignments.Signals;

/// <summary>How the pair stands against the best partner of the version's sentence; 1 when it is the best.</summary>
internal sealed class VersionRivals : ISentenceSignal
{
    public string Name => nameof(VersionRivals);

    public double Of(SentencePair pair) => pair.Surroundings.BestOfVersion > 0 ? pair.FirstScore / pair.Surroundings.BestOfVersion : 0;
}
