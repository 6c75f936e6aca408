namespace NewsCompare.Core.Alignments;

/// <summary>Weighs content words by how rare they are within the two texts.</summary>
/// <remarks>Inverse document frequency with sentences for documents. Source: K. Spärck Jones, "A statistical interpretation of term specificity", Journal of Documentation 28(1), 1972.
/// We take the larger of a word's two frequencies, so that a word which only one text has weighs no more than one which both share.</remarks>
internal static class WordWeights
{
    /// <summary>The weight of every stem, by number; sets the sentences' sums.</summary>
    public static double[] Of(IReadOnlyList<PreparedSentence> seed, IReadOnlyList<PreparedSentence> version, int stems)
    {
        var (inSeed, inVersion) = (Frequencies(seed, stems), Frequencies(version, stems));
        var sentences = Math.Max(seed.Count, version.Count);
        var weights = new double[stems];
        foreach (var sentence in seed.Concat(version))
        {
            var sum = 0.0;
            foreach (var stem in sentence.Stems)
            {
                // Other texts may be prepared beside these two: their words weigh nothing here.
                if (weights[stem] == 0)
                {
                    weights[stem] = Math.Log(1 + ((double)(sentences + 1) / Math.Max(inSeed[stem], inVersion[stem])));
                }

                sum += weights[stem];
            }

            sentence.Weight = Rounded(sum);
        }

        return weights;
    }

    /// <summary>A sum that does not hang on the order in which it was made.</summary>
    public static double Rounded(double sum) => Math.Round(sum, 9, MidpointRounding.AwayFromZero);

    private static int[] Frequencies(IReadOnlyList<PreparedSentence> sentences, int stems)
    {
        var frequencies = new int[stems];
        foreach (var sentence in sentences)
        {
            foreach (var stem in sentence.Stems)
            {
                frequencies[stem]++;
            }
        }

        return frequencies;
    }
}
