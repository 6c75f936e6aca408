namespace NewsCompare.Core.Attributions;

/// <summary>What a small word does in a clause; a word may be several.</summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Auxiliary = 1,
    Modal = 2,
    Adverb = 4,
    Barrier = 8,
    Relative = 16,
    Coordinator = 32,
    Preposition = 64,
    Time = 128,
    Pronoun = 256,
    Objective = 512,
    Determiner = 1024,
}
