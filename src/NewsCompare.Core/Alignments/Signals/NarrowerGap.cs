namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Whether one side of the gap between surely linked sentences is narrow, in texts that keep one order.</summary>
internal sealed class NarrowerGap : ISentenceSignal
{
    public double Of(SentencePair pair) => pair.Surroundings.NarrowerGap > 0 ? pair.Surroundings.Orderliness / pair.Surroundings.NarrowerGap : 0;
}
