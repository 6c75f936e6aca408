using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>What comparing needs to know beside the texts.</summary>
/// <param name="Lexicon">Words of the story's language.</param>
/// <param name="Credits">The credit patterns and outlets' names.</param>
/// <param name="Alignment">Thresholds of the aligner.</param>
/// <param name="MinimumConfidence">The confidence in the body, in [0, 1], below which a version is not comparable. Default <see cref="Comparability.ConfidenceFloor"/>.</param>
public sealed record ComparisonTools(
    Lexicon Lexicon, CreditFinder Credits, AlignmentOptions Alignment, double MinimumConfidence = Comparability.ConfidenceFloor);
