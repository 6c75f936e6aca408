namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Pairs of content words that follow each other in both, against those of the sentence that has fewer.</summary>
internal sealed class SharedPhrases : ISentenceSignal
{
    public string Name => nameof(SharedPhrases);

    public double Of(SentencePair pair)
    {
        var (a, b) = (Phrases(pair.Seed.StemRun), Phrases(pair.Version.StemRun));
        return (double)a.Count(b.Contains) / Math.Max(1, Math.Min(a.Count, b.Count));
    }

    private static HashSet<(int, int)> Phrases(int[] run) => [.. run.Zip(run.Skip(1))];
}
