using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Reads sentences into the forms by which they are compared; both texts share its numbering of words.</summary>
/// <param name="lexicon">Stop words, short forms, number words.</param>
internal sealed class SentencePreparer(Lexicon lexicon)
{
    private const int LongestRun = 400;
    private const int MostNames = 40;

    private readonly WordForms forms = WordForms.For(lexicon);
    private readonly NumberWords numbers = NumberWords.For(lexicon);
    private readonly Dictionary<string, KnownWord> knownWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stemIds = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> pronouns = lexicon.Has("pronouns") ? lexicon.Set("pronouns") : new HashSet<string>();
    private int[] namesBefore = [];

    /// <summary>How many stems were seen so far.</summary>
    public int StemCount => stemIds.Count;

    /// <summary>The sentences of one text.</summary>
    public IReadOnlyList<PreparedSentence> Prepare(IReadOnlyList<string> sentences)
    {
        namesBefore = [];
        return [.. sentences.Select(Prepare)];
    }

    private PreparedSentence Prepare(string text, int index)
    {
        var tokens = Tokenizer.Tokens(text);
        var words = new List<(Token Token, KnownWord Known)>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.IsWord)
            {
                words.Add((token, Known(token.Norm)));
            }
        }

        var (run, names) = Stems(text, words);
        if (run.Count == 0)
        {
            // "That is it.": function words are all there is to compare.
            run.AddRange(words.Select(word => StemId(word.Token.Norm)));
        }

        var (key, named) = (string.Join(' ', words.Select(word => word.Token.Norm)), SortedNumbers.Of(names));
        var dates = DateReader.Read(text, tokens, lexicon);
        return new()
        {
            Index = index,
            Text = text,
            Tokens = tokens,
            Key = key,
            Words = [.. words.Take(LongestRun).Select(word => word.Known.Id)],
            Quoted = QuotedWords.Of(text, tokens, [.. words.Take(LongestRun).Select(word => word.Known.Id)]),
            Stems = SortedNumbers.Of(run),
            Phrases = Phrases(run),
            Names = named,
            NamesInContext = InContext(named, words.Exists(word => word.Known.Pronoun)),
            Trigrams = new(key),
            Numbers = NumberReader.Read(tokens, numbers, dates),
            Dates = dates,
            Length = words.Count,
        };
    }

    private (List<int> Run, List<int> Names) Stems(string text, List<(Token Token, KnownWord Known)> words)
    {
        var shouting = !text.AsSpan().ContainsAnyInRange('a', 'z') && !text.Any(char.IsLower);
        var (run, names) = (new List<int>(words.Count), new List<int>());
        for (var at = 0; at < words.Count; at++)
        {
            var (token, known) = words[at];
            var capitals = !shouting && text.AsSpan(token.Start, token.End - token.Start).IndexOfAnyExceptInRange('A', 'Z') < 0;
            var stems = capitals
                ? known.StemsInCapitals ??= [.. forms.Of(token.Norm, capitals: true).Select(StemId)]
                : known.Stems ??= [.. forms.Of(token.Norm, capitals: false).Select(StemId)];
            run.AddRange(stems);
            if (char.IsUpper(text[token.Start]) && (at > 0 || capitals) && !shouting)
            {
                names.AddRange(stems);
            }
        }

        return (run, names);
    }

    private int[] InContext(int[] names, bool pronoun) =>
        namesBefore = pronoun || names.Length == 0 ? SortedNumbers.Of([.. names.Concat(namesBefore).Distinct().Take(MostNames)]) : names[..Math.Min(names.Length, MostNames)];

    private KnownWord Known(string norm)
    {
        if (!knownWords.TryGetValue(norm, out var known))
        {
            knownWords[norm] = known = new(knownWords.Count, pronouns.Contains(norm));
        }

        return known;
    }

    private int StemId(string stem)
    {
        if (!stemIds.TryGetValue(stem, out var id))
        {
            stemIds[stem] = id = stemIds.Count;
        }

        return id;
    }

    private static int[] Phrases(List<int> run)
    {
        var phrases = new List<int>(run.Count);
        for (var at = 1; at < run.Count; at++)
        {
            phrases.Add(unchecked((run[at - 1] * 486187739) + run[at]));
        }

        return SortedNumbers.Of(phrases);
    }
}
