namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Pairs of content words that follow each other in both, against those of the sentence that has fewer.</summary>
internal sealed class SharedPhrases : ISentenceSignal
{
    public string Name => nameof(SharedPhrases);

    public double Of(SentencePair pair) =>
        (double)SortedNumbers.CountShared(pair.Seed.Phrases, pair.Version.Phrases) / Math.Max(1, Math.Min(pair.Seed.Phrases.Length, pair.Version.Phrases.Length));
}
