using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The words of a seed or an item in the parts that are compared.</summary>
/// <param name="Title">Word forms of the headline, without stop words.</param>
/// <param name="Lead">Of headline and first words.</param>
/// <param name="Full">Of all that is known.</param>
/// <param name="Names">Forms of words that are written as names.</param>
/// <param name="Numbers">Numbers as written.</param>
/// <param name="Pairs">Neighbouring forms of headline and first words, "a b".</param>
/// <param name="Wording">Each form as it is first written, a name before other words.</param>
internal sealed record StoryText(
    IReadOnlyList<string> Title,
    IReadOnlyList<string> Lead,
    IReadOnlyList<string> Full,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Numbers,
    IReadOnlyList<string> Pairs,
    IReadOnlyDictionary<string, string> Wording)
{
    private const int LeadWords = 70;
    private const int MostWords = 700;

    /// <summary>The text of a headline and what follows it.</summary>
    /// <param name="title">The headline; may be empty.</param>
    /// <param name="rest">Full text, else summary, else empty.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>.</param>
    public static StoryText Of(string title, string rest, Lexicon lexicon)
    {
        var stopWords = lexicon.Set("stopwords");
        var head = Words(title, stopWords, MostWords);
        var body = Words(rest, stopWords, MostWords);
        var opening = body.Where(word => word.Place < LeadWords).ToList();
        var isTitleCase = head.Count(word => !word.IsCapital) * 3 < head.Count;
        return new(
            Forms(head),
            [.. Forms(head), .. Forms(opening)],
            [.. Forms(head), .. Forms(body)],
            [.. (isTitleCase ? [] : head).Concat(body).Where(word => word.IsName).Select(word => word.Form)],
            [.. head.Concat(body).Where(word => word.IsNumber).Select(word => word.Form)],
            [.. PairsOf(head), .. PairsOf(opening)],
            Wordings([.. head, .. body]));
    }

    private static Dictionary<string, string> Wordings(IReadOnlyList<Word> words)
    {
        var wordings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words.OrderByDescending(word => word.IsName))
        {
            wordings.TryAdd(word.Form, word.Written);
        }

        return wordings;
    }

    private static List<string> Forms(List<Word> words) => words.ConvertAll(word => word.Form);

    private static IEnumerable<string> PairsOf(List<Word> words) => words.Zip(words.Skip(1), (first, second) => first.Form + " " + second.Form);

    private static List<Word> Words(string text, IReadOnlySet<string> stopWords, int most)
    {
        var words = new List<Word>();
        var place = 0;
        var startsSentence = true;
        foreach (var token in Tokenizer.Tokens(text))
        {
            if (!token.IsWord)
            {
                startsSentence |= token.Norm is "." or "!" or "?" or "\"" or ":";
                continue;
            }

            if (place++ >= most)
            {
                break;
            }

            var capital = char.IsUpper(text[token.Start]);
            foreach (var part in Parts(token.Norm))
            {
                if (!stopWords.Contains(part) && WordForms.Of(part) is { Length: > 1 } form)
                {
                    var number = char.IsDigit(form[0]);
                    words.Add(new(form, Written(part, capital), place - 1, capital, capital && !startsSentence && !number, number));
                }
            }

            startsSentence = false;
        }

        return words;
    }

    private static string Written(string part, bool capital) =>
        (capital ? char.ToUpperInvariant(part[0]) + part[1..] : part) is var written && written.EndsWith("'s", StringComparison.Ordinal) ? written[..^2] : written;

    private static string[] Parts(string norm) => norm.Contains('-', StringComparison.Ordinal) ? norm.Split('-', StringSplitOptions.RemoveEmptyEntries) : [norm];

    private readonly record struct Word(string Form, string Written, int Place, bool IsCapital, bool IsName, bool IsNumber);
}
