namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Names that both have against all names of the one that has fewer.</summary>
internal sealed class SharedNames : ISentenceSignal
{
    public string Name => nameof(SharedNames);

    public double Of(SentencePair pair) =>
        (double)SortedNumbers.CountShared(pair.Seed.Names, pair.Version.Names) / Math.Max(1, Math.Min(pair.Seed.Names.Length, pair.Version.Names.Length));
}
