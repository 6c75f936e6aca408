namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Names that both have, or mean by a pronoun.</summary>
internal sealed class NamesInContext : ISentenceSignal
{
    public string Name => nameof(NamesInContext);

    public double Of(SentencePair pair) => (double)SortedNumbers.CountShared(pair.Seed.NamesInContext, pair.Version.NamesInContext) / Math.Max(1, Math.Min(pair.Seed.NamesInContext.Length, pair.Version.NamesInContext.Length));
}
