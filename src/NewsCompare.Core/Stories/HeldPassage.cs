namespace NewsCompare.Core.Stories;

/// <summary>What a text that need not be about a seed has of it: sentences of the seed, word for word or nearly so, or a paragraph that tells the same.</summary>
/// <param name="Words">How many words of the seed's sentences stand there; 0 where it is told in other words.</param>
/// <param name="Text">The place, as the text has it: where most of them stand, or the paragraph.</param>
/// <param name="IsAmongOtherMatter">Whether most of the text has nothing of the seed, as a round-up of the day.</param>
/// <param name="Score">How near the place by itself comes to the seed, in [0, 1].</param>
public sealed record HeldPassage(int Words, string Text, bool IsAmongOtherMatter, double Score)
{
    /// <summary>Whether a person must see if it tells of the seed or of a like event. Default false.</summary>
    public bool IsDoubtful { get; init; }
}
