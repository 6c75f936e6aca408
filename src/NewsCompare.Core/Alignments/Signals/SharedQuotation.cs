namespace NewsCompare.Core.Alignments.Signals;

/// <summary>How much of a quotation the two share word for word: the longest shared run of quoted words against all quoted words of the one that quotes less.</summary>
internal sealed class SharedQuotation : ISentenceSignal
{
    private const int Telling = 3;

    public double Of(SentencePair pair)
    {
        var fewer = Math.Min(pair.Seed.Quoted.Length, pair.Version.Quoted.Length);
        return fewer >= Telling && LongestSharedRun.Words(pair.Seed.Quoted, pair.Version.Quoted) is var run && run >= Telling ? (double)run / fewer : 0;
    }
}
