using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Links the sentences of a version to those of the seed.</summary>
public static class Aligner
{
    /// <summary>Changes with every change of method.</summary>
    public const string Version = "1";

    /// <summary>The alignment of two lists of sentences.</summary>
    /// <param name="seed">Sentences of the seed in order; may be empty.</param>
    /// <param name="version">Sentences of the version in order; may be empty.</param>
    /// <param name="lexicon">Stop words, number words, negations, hedges.</param>
    /// <param name="options">Thresholds.</param>
    public static Alignment Align(
        IReadOnlyList<string> seed, IReadOnlyList<string> version, Lexicon lexicon, AlignmentOptions options) => throw new NotImplementedException();
}
