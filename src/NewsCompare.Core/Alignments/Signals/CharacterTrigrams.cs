namespace NewsCompare.Core.Alignments.Signals;

/// <summary>Shared groups of three letters: sees spellings and word parts that stems miss.</summary>
/// <remarks>Dice coefficient. Source: L. R. Dice, "Measures of the amount of ecologic association between species", Ecology 26(3), 1945.</remarks>
internal sealed class CharacterTrigrams : ISentenceSignal
{
    public double Of(SentencePair pair) =>
        2.0 * pair.Seed.Trigrams.CountShared(pair.Version.Trigrams) / Math.Max(1, pair.Seed.Trigrams.Count + pair.Version.Trigrams.Count);
}
