namespace NewsCompare.Core.Alignments;

/// <summary>The sentences of a text that share a content word with the other text, numbered among themselves.</summary>
/// <remarks>A sentence about something else can have no link; left in, it would still make words rarer, neighbours strangers and places later,
/// so that an unrelated paragraph would change the links of others.</remarks>
/// <param name="Sentences">Copies in order, each at its place among them.</param>
/// <param name="Places">The place of each in its text.</param>
internal sealed record RelatedSentences(IReadOnlyList<PreparedSentence> Sentences, IReadOnlyList<int> Places)
{
    /// <summary>Those of a text that share a word with the other, or are the same sentence.</summary>
    /// <param name="text">One text.</param>
    /// <param name="other">The other.</param>
    /// <param name="stems">How many stems there are.</param>
    public static RelatedSentences Of(IReadOnlyList<PreparedSentence> text, IReadOnlyList<PreparedSentence> other, int stems)
    {
        var told = new bool[stems];
        foreach (var sentence in other)
        {
            foreach (var stem in sentence.Stems)
            {
                told[stem] = true;
            }
        }

        var related = text.Where(sentence => IsTold(sentence.Stems, told) || other.Any(same => same.KeyId == sentence.KeyId)).ToList();
        return new([.. related.Select((sentence, at) => sentence.At(at))], [.. related.Select(sentence => sentence.Index)]);
    }

    private static bool IsTold(int[] stems, bool[] told)
    {
        foreach (var stem in stems)
        {
            if (told[stem])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the copies their places in the text again.</summary>
    public void PutBack()
    {
        for (var at = 0; at < Sentences.Count; at++)
        {
            Sentences[at].Index = Places[at];
        }
    }
}
