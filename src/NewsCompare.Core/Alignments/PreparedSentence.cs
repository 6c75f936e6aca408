using NewsCompare.Core.Alignments.Contradictions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>A sentence with all that its comparison needs, read once.</summary>
internal sealed class PreparedSentence
{
    private List<Token>? wordTokens;
    private ClauseWords? clauses;

    /// <summary>Its place in its text; while links are judged, its place among the sentences that share a word with the other text.</summary>
    public required int Index { get; set; }

    /// <summary>Its characters.</summary>
    public required string Text { get; init; }

    /// <summary>Its tokens, marks included.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>Its words with a blank between; equal keys are the same sentence.</summary>
    public required string Key { get; init; }

    /// <summary>The key by number.</summary>
    public required int KeyId { get; init; }

    /// <summary>Every word by number, in order, function words included; the first few hundred.</summary>
    public required int[] Words { get; init; }

    /// <summary>Those of its words that stand in quotation marks; a mark that closes what another sentence opened has them from the beginning.</summary>
    public required int[] Quoted { get; init; }

    /// <summary>Content forms by number, ascending, each once.</summary>
    public required int[] Stems { get; init; }

    /// <summary>Pairs of content forms that follow each other, by hash, ascending, each once.</summary>
    public required int[] Phrases { get; init; }

    /// <summary>Which of the stems are names: written with a capital inside the sentence.</summary>
    public required int[] Names { get; init; }

    /// <summary>Its names, and those of the sentences before where a pronoun stands for them.</summary>
    public required int[] NamesInContext { get; init; }

    /// <summary>Groups of three letters.</summary>
    public required LetterGroups Trigrams { get; init; }

    /// <summary>Numbers, dates apart.</summary>
    public required IReadOnlyList<NumberMention> Numbers { get; init; }

    /// <summary>Dates.</summary>
    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>Sum of the stems' weights.</summary>
    public double Weight { get; set; }

    /// <summary>How many words it has.</summary>
    public required int Length { get; init; }

    /// <summary>Its words without the marks.</summary>
    public List<Token> WordTokens => wordTokens ??= [.. Tokens.Where(token => token.IsWord)];

    /// <summary>Its words with their clauses, read once.</summary>
    /// <param name="words">Of the sentence's language.</param>
    public ClauseWords Clauses(ContradictionWords words) => clauses ??= new(this, words);

    /// <summary>The same sentence at another place.</summary>
    public PreparedSentence At(int index)
    {
        var copy = (PreparedSentence)MemberwiseClone();
        copy.Index = index;
        return copy;
    }
}
