using NewsCompare.Core.Text;

namespace NewsCompare.Core.Similarity;

/// <summary>A stretch of tokens that stands in two texts word for word.</summary>
/// <param name="StartInA">First token in the first list, from 0.</param>
/// <param name="StartInB">First token in the second list, from 0.</param>
/// <param name="Length">The number of tokens.</param>
/// <param name="SpanInA">Where it stands in the first text.</param>
/// <param name="SpanInB">Where it stands in the second text.</param>
public sealed record SharedRun(int StartInA, int StartInB, int Length, TextSpan SpanInA, TextSpan SpanInB);
