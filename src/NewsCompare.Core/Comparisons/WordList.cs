using NewsCompare.Core.Alignments;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>The words of a body by sentence, made once for all measures.</summary>
/// <param name="BySentence">Words of each sentence; offsets index the sentence's own text.</param>
/// <param name="All">Words of the whole body; offsets index the body's text.</param>
internal sealed record WordList(IReadOnlyList<IReadOnlyList<Token>> BySentence, IReadOnlyList<Token> All)
{
    private readonly Lazy<IReadOnlySet<string>> shingles = new(() => Verbatim.Shingles(All));

    public int Count => All.Count;

    /// <summary>The different runs of five words, made once.</summary>
    public IReadOnlySet<string> Shingles => shingles.Value;

    public static WordList Of(Body body)
    {
        List<IReadOnlyList<Token>> bySentence = [.. body.Sentences.Select(sentence => (IReadOnlyList<Token>)[.. Tokenizer.Words(sentence.Text)])];
        List<Token> all = [.. body.Sentences.SelectMany(sentence =>
            bySentence[sentence.Index].Select(word => word with { Start = word.Start + sentence.Start, End = word.End + sentence.Start }))];
        return new(bySentence, all);
    }

    /// <summary>The words of seed sentences that a version carries; of a partly kept sentence only the words that its counterparts have.</summary>
    public static int Carried(WordList seed, WordList version, Alignment alignment) => alignment.Links.GroupBy(link => link.Seed).Sum(links =>
    {
        var words = seed.BySentence[links.Key];
        if (links.Any(link => link.Kind != LinkKind.Partial))
        {
            return words.Count;
        }

        var kept = links.SelectMany(link => version.BySentence[link.Version]).Select(word => word.Norm).ToHashSet(StringComparer.Ordinal);
        return words.Count(word => kept.Contains(word.Norm));
    });
}
