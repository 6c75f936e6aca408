using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>What comparing needs to know beside the texts.</summary>
/// <param name="Lexicon">Words of the story's language.</param>
/// <param name="Credits">The credit patterns and outlets' names.</param>
/// <param name="Alignment">Thresholds of the aligner.</param>
public sealed record ComparisonTools(Lexicon Lexicon, CreditFinder Credits, AlignmentOptions Alignment);
