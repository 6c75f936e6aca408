namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Always 1: its weight is what speaks against a pair of which nothing is known.</summary>
internal sealed class Always : ISentenceSignal
{
    public string Name => nameof(Always);

    public double Of(SentencePair pair) => 1;
}
