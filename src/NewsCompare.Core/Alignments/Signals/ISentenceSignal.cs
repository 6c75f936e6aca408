namespace NewsCompare.Core.Alignments.Signals;

/// <summary>One reason to hold two sentences for the same, as a number.</summary>
internal interface ISentenceSignal
{
    /// <summary>Its name in the table of weights.</summary>
    string Name { get; }

    /// <summary>How strongly it speaks, in [0, 1].</summary>
    double Of(SentencePair pair);
}
