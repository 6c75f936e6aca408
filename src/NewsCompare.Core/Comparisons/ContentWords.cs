using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>The words that say what a text is about.</summary>
/// <param name="lexicon">Uses the list <c>stopwords</c>.</param>
internal sealed class ContentWords(Lexicon lexicon)
{
    private readonly IReadOnlySet<string> stopWords = lexicon.Set("stopwords");

    /// <summary>The norms of all words that are no stop words, each once.</summary>
    /// <param name="text">Any text.</param>
    public IReadOnlySet<string> Of(string text) =>
        Tokenizer.Words(text).Select(word => word.Norm).Where(norm => !stopWords.Contains(norm)).ToHashSet(StringComparer.Ordinal);
}
