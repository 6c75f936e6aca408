namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Whether the pair fills a narrow gap between surely linked ones, in texts that keep one order.</summary>
internal sealed class NarrowGap : ISentenceSignal
{
    public string Name => nameof(NarrowGap);

    public double Of(SentencePair pair) => pair.Surroundings.Gap > 0 ? pair.Surroundings.Orderliness / pair.Surroundings.Gap : 0;
}
