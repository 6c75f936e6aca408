namespace NewsCompare.Core.Alignments.Signals;

/// <summary>How much the shared words weigh in all: two rare words shared by short sentences are less than eight by long ones.</summary>
internal sealed class Evidence : ISentenceSignal
{
    private const double Enough = 20;

    public string Name => nameof(Evidence);

    public double Of(SentencePair pair) => Math.Min(1, pair.SharedWeight / Enough);
}
