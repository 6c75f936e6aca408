namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Shared content stems against all content stems of the two.</summary>
/// <remarks>Source: P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 11(2), 1912.</remarks>
internal sealed class StemJaccard : ISentenceSignal
{
    public string Name => nameof(StemJaccard);

    public double Of(SentencePair pair)
    {
        var shared = SortedNumbers.CountShared(pair.Seed.Stems, pair.Version.Stems);
        return (double)shared / Math.Max(1, pair.Seed.Stems.Length + pair.Version.Stems.Length - shared);
    }
}
