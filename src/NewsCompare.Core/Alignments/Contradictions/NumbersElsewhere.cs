using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>The numbers of a whole text: one that a sentence does not tell may stand in another of the same thing, and contradicts nothing then.</summary>
internal sealed class NumbersElsewhere
{
    // A text that tells one number more often tells it of many things.
    private const int MostAsked = 24;

    private readonly ILookup<(double Value, NumberUnit Unit, string Name), (PreparedSentence Sentence, NumberMention Number)> places;

    /// <summary>Reads a text once for all its links.</summary>
    /// <param name="sentences">All its sentences.</param>
    public NumbersElsewhere(IEnumerable<PreparedSentence> sentences) => places = sentences.SelectMany(sentence => sentence.Numbers.Where(number => !number.Vague).Select(number => (Sentence: sentence, Number: number)))
        .ToLookup(one => (one.Number.Value, one.Number.Unit, one.Number.UnitName));

    /// <summary>How many words around a number of the other text stand around the same number in a sentence of this one.</summary>
    /// <param name="number">The number.</param>
    /// <param name="around">The words around it, as <see cref="MentionContext.Of"/> gives them.</param>
    /// <param name="linked">The sentence of this text that is linked: it is not asked.</param>
    /// <param name="reach">How many words on each side.</param>
    /// <param name="words">Their forms.</param>
    /// <returns>The most that one such sentence shares; 0 where none has the number.</returns>
    public int Shared(NumberMention number, IReadOnlySet<string> around, int linked, int reach, ContradictionWords words) =>
        places[(number.Value, number.Unit, number.UnitName)].Where(one => one.Sentence.Index != linked).Take(MostAsked)
            .Select(one => MentionContext.Of(one.Sentence, one.Number.Span, reach, words.Forms).Count(around.Contains)).DefaultIfEmpty().Max();
}
