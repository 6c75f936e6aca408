using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The words of a seed or an item in the parts that are compared.</summary>
internal sealed class StoryText
{
    private const int LeadWords = 70;
    private const int MostWords = 700;
    private const int MostSentences = 40;
    private readonly List<Word> words;

    private StoryText(List<Word> head, List<Word> body, NamedDays days, ToldDays toldDays)
    {
        (Days, ToldDays) = (days, toldDays);
        words = [.. head, .. body];
        var forms = words.ConvertAll(word => word.Form).ToArray();
        var opening = body.TakeWhile(word => word.Place < LeadWords).Count();
        (Title, Lead, Full) = (new ArraySegment<string>(forms, 0, head.Count), new ArraySegment<string>(forms, 0, head.Count + opening), forms);
        var isTitleCase = head.Count(word => !word.IsCapital) * 3 < head.Count;
        Names = [.. (isTitleCase ? body : words).Where(word => word.IsName).Select(word => word.Form)];
        var names = Names.ToHashSet(StringComparer.Ordinal);
        var small = words.Where(word => !word.IsCapital && !word.IsNumber).Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
        bool IsTold(Word word) => !word.IsNumber && !names.Contains(word.Form) && (isTitleCase || small.Contains(word.Form));
        TitleTold = [.. head.Where(IsTold).Select(word => word.Form)];
        Told = [.. TitleTold, .. body.Where(word => small.Contains(word.Form) && !names.Contains(word.Form)).Select(word => word.Form)];
        var headline = TitleTold.ToHashSet(StringComparer.Ordinal);
        Core = [.. TitleTold, .. body.Where(word => headline.Contains(word.Form)).Select(word => word.Form)];
        TitleNames = [.. head.Where(word => names.Contains(word.Form)).Select(word => word.Form)];
        Numbers = [.. words.Where(word => word.IsNumber).Select(word => word.Form)];
        List<Word> first = [.. head, .. body.Take(opening)];
        LeadNames = [.. first.Where(word => word.IsCapital && names.Contains(word.Form)).Select(word => word.Form).Distinct(StringComparer.Ordinal)];
        Sentences = [new ArraySegment<string>(forms, 0, head.Count), .. Parted(body, forms, head.Count)];
        LeadNumbers = [.. first.Where(word => word.IsNumber).Select(word => word.Form).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Word forms of the headline, without stop words: the first of <see cref="Lead"/>.</summary>
    public IReadOnlyList<string> Title { get; }

    /// <summary>Of headline and first words: the first of <see cref="Full"/>.</summary>
    public IReadOnlyList<string> Lead { get; }

    /// <summary>Of all that is known.</summary>
    public IReadOnlyList<string> Full { get; }

    /// <summary>Forms of words that are written as names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Forms of words that are no names, as far as one can see, and no numbers.</summary>
    public IReadOnlyList<string> Told { get; }

    /// <summary>Those of <see cref="Told"/> that stand in the headline.</summary>
    public IReadOnlyList<string> TitleTold { get; }

    /// <summary>Those of <see cref="TitleTold"/>, each as often as it stands in headline and text.</summary>
    public IReadOnlyList<string> Core { get; }

    /// <summary>Forms of the headline's words that are names, as far as one can see.</summary>
    public IReadOnlyList<string> TitleNames { get; }

    /// <summary>Numbers as written.</summary>
    public IReadOnlyList<string> Numbers { get; }

    /// <summary>Those of <see cref="Names"/> in headline and first words, each once.</summary>
    public IReadOnlyList<string> LeadNames { get; }

    /// <summary>Those of <see cref="Numbers"/> in headline and first words, each once.</summary>
    public IReadOnlyList<string> LeadNumbers { get; }

    /// <summary>The forms of the headline, and of each sentence of the text that has any, up to the fortieth.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sentences { get; }

    /// <summary>The weekdays and months named in headline and first words.</summary>
    public NamedDays Days { get; }

    /// <summary>The days told of.</summary>
    public ToldDays ToldDays { get; }

    /// <summary>The text of a headline and what follows it.</summary>
    /// <param name="title">The headline; may be empty.</param>
    /// <param name="rest">Full text, else summary, else empty.</param>
    /// <param name="lexicon">Uses <c>stopwords</c> and <c>dates</c>.</param>
    public static StoryText Of(string title, string rest, Lexicon lexicon)
    {
        var stopWords = lexicon.Set("stopwords");
        var dateWords = DateWords.For(lexicon);
        var days = default(NamedDays);
        var (titleTokens, restTokens) = (Tokenizer.Tokens(title), Tokenizer.Tokens(rest));
        return new(Words(title, titleTokens, stopWords, dateWords, ref days), Words(rest, restTokens, stopWords, dateWords, ref days), days, ToldDays.Read(title, titleTokens, rest, restTokens, lexicon));
    }

    /// <summary>Each form as it is first written, a name before other words.</summary>
    public IReadOnlyDictionary<string, string> Wording()
    {
        var wordings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words.OrderByDescending(word => word.IsName))
        {
            wordings.TryAdd(word.Form, word.Written);
        }

        return wordings;
    }

    private static IEnumerable<ArraySegment<string>> Parted(List<Word> body, string[] forms, int from)
    {
        var first = 0;
        for (var at = 1; at <= body.Count && body[at - 1].Sentence < MostSentences; at++)
        {
            if (at == body.Count || body[at].Sentence != body[first].Sentence)
            {
                yield return new(forms, from + first, at - first);
                first = at;
            }
        }
    }

    private static List<Word> Words(string text, IReadOnlyList<Token> tokens, IReadOnlySet<string> stopWords, DateWords dateWords, ref NamedDays days)
    {
        var words = new List<Word>(Math.Min(tokens.Count, MostWords));
        var place = 0;
        var startsSentence = true;
        var sentence = 0;
        foreach (var token in tokens)
        {
            if (!token.IsWord)
            {
                startsSentence |= token.Norm is "." or "!" or "?" or "\"" or ":";
                sentence += token.Norm is "." or "!" or "?" ? 1 : 0;
                continue;
            }

            if (place++ >= MostWords)
            {
                break;
            }

            var capital = char.IsUpper(text[token.Start]);
            var isOfCapitals = capital && IsOfCapitals(text.AsSpan(token.Start, token.End - token.Start));
            days = capital && place <= LeadWords ? days.With(token.Norm, dateWords) : days;
            if (token.Norm.Contains('-', StringComparison.Ordinal))
            {
                foreach (var part in token.Norm.Split('-', StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(part, capital, isOfCapitals);
                }
            }
            else
            {
                Add(token.Norm, capital, isOfCapitals);
            }

            startsSentence = false;
        }

        return words;

        void Add(string part, bool capital, bool isOfCapitals)
        {
            if (!stopWords.Contains(part) && WordForms.Of(part) is { Length: > 1 } form)
            {
                var number = char.IsDigit(form[0]);
                words.Add(new(form, part, place - 1, sentence, capital, isOfCapitals, capital && !startsSentence && !number, number));
            }
        }
    }

    // "U.S.", "ATACMS"; with what belongs to them, "NATO's".
    private static bool IsOfCapitals(ReadOnlySpan<char> word) =>
        word.Length > 1 && !(word[^1] is 's' && !char.IsLetter(word[^2]) ? word[..^2] : word).ContainsAnyInRange('a', 'z');

    private readonly record struct Word(string Form, string Norm, int Place, int Sentence, bool IsCapital, bool IsOfCapitals, bool IsName, bool IsNumber)
    {
        public string Written
        {
            get
            {
                var norm = Norm.EndsWith("'s", StringComparison.Ordinal) ? Norm[..^2] : Norm;
                return IsOfCapitals ? norm.ToUpperInvariant() : IsCapital ? char.ToUpperInvariant(norm[0]) + norm[1..] : norm;
            }
        }
    }
}
