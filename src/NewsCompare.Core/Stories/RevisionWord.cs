namespace NewsCompare.Core.Stories;

/// <summary>One word of a changed sentence.</summary>
/// <param name="Norm">What it is compared by.</param>
/// <param name="IsCapital">Whether it is written with a capital.</param>
/// <param name="IsNumber">Whether it says how many, how much or when.</param>
internal readonly record struct RevisionWord(string Norm, bool IsCapital, bool IsNumber)
{
    /// <summary>Whether its capital may be the sentence's: it is the first word, and the next has none.</summary>
    public bool IsOpening { get; init; }
}
