namespace NewsCompare.Core.Attributions;

/// <summary>A reading of one attributing word: by the rules, or one that the rules do not dare.</summary>
/// <param name="Draft">What would be said to have been said.</param>
/// <param name="Verb">The auxiliaries before the word.</param>
/// <param name="ByRule">Whether the rules gave it.</param>
internal sealed record CueReading(Draft Draft, VerbGroup Verb, bool ByRule);
