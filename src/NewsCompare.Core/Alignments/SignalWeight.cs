using NewsCompare.Core.Alignments.Signals;

namespace NewsCompare.Core.Alignments;

/// <summary>A signal and what it counts for the questions that are asked of a pair.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="First">For the first look, by the words of the two alone; 0 for signals that look around.</param>
/// <param name="Telling">For "does one tell a part of the other?", where two outlets tell a story.</param>
/// <param name="Close">For "do they tell the same?", where two outlets tell a story.</param>
/// <param name="Revision">For "is one a revision of the other?", where the texts are revisions of one text.</param>
internal sealed record SignalWeight(ISentenceSignal Signal, double First, double Telling, double Close, double Revision);
