namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Numbers that both have, whether in digits or words.</summary>
internal sealed class SharedNumbers : ISentenceSignal
{
    public string Name => nameof(SharedNumbers);

    public double Of(SentencePair pair) => pair.Seed.Numbers.Any(a => pair.Version.Numbers.Any(b => a.Unit == b.Unit && a.Value.Equals(b.Value))) ? 1 : 0;
}
