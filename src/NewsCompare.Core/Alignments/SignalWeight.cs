using NewsCompare.Core.Alignments.Signals;

namespace NewsCompare.Core.Alignments;

/// <summary>A signal and what it counts for the two questions that are asked of a pair.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Link">For "does one tell a part of the other?".</param>
/// <param name="Close">For "do they tell the same?".</param>
internal sealed record SignalWeight(ISentenceSignal Signal, double Link, double Close);
