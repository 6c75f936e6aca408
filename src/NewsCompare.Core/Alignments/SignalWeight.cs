namespace NewsCompare.Core.Alignments;

/// <summary>What a signal counts for the questions that are asked of a pair.</summary>
/// <param name="First">For the first look, by the words of the two alone; 0 for signals that look around.</param>
/// <param name="Telling">For "does one tell a part of the other?", where two outlets tell a story.</param>
/// <param name="Close">For "do they tell the same?", where two outlets tell a story.</param>
/// <param name="Revision">For "is one a revision of the other?", where the texts are revisions of one text.</param>
internal readonly record struct SignalWeight(double First, double Telling, double Close, double Revision);
