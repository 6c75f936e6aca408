using System.Runtime.InteropServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Reads sentences into the forms by which they are compared; both texts share its numbering of words.</summary>
internal sealed class SentencePreparer
{
    private const int LongestRun = 400;
    private const int MostNames = 40;
    private const int WordsOfTwoTexts = 800;
    private const int SentencesOfTwoTexts = 80;

    private readonly Lexicon lexicon;
    private readonly WordForms forms;
    private readonly NumberWords numbers;
    private readonly Converter<string, int> stemId;
    private readonly Dictionary<string, KnownWord> knownWords = new(WordsOfTwoTexts, StringComparer.Ordinal);
    private readonly Dictionary<string, int> stemIds = new(WordsOfTwoTexts, StringComparer.Ordinal);
    private readonly Dictionary<string, int> keyIds = new(SentencesOfTwoTexts, StringComparer.Ordinal);

    // What one sentence is read into; kept, since a text has many.
    private readonly List<string> norms = [];
    private readonly List<KnownWord> words = [];
    private readonly List<int> run = [];
    private readonly List<int> names = [];
    private readonly List<int> phrases = [];
    private int[] namesBefore = [];

    /// <summary>A preparer that has read nothing yet.</summary>
    /// <param name="lexicon">Stop words, short forms, number words.</param>
    public SentencePreparer(Lexicon lexicon)
    {
        (this.lexicon, forms, numbers) = (lexicon, WordForms.For(lexicon), NumberWords.For(lexicon));
        stemId = stem => Id(stemIds, stem);
    }

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
        Clear();
        var tokens = Tokenizer.Tokens(text);
        foreach (var token in tokens)
        {
            if (token.IsWord)
            {
                norms.Add(token.Norm);
                words.Add(Known(token.Norm));
            }
        }

        ReadStems(text, tokens);
        if (run.Count == 0)
        {
            // "That is it.": function words are all there is to compare.
            run.AddRange(norms.Select(stemId.Invoke));
        }

        var (key, phrases, named) = (string.Join(' ', CollectionsMarshal.AsSpan(norms)), Phrases(), SortedNumbers.Of(names));
        var numbered = new int[Math.Min(words.Count, LongestRun)];
        for (var at = 0; at < numbered.Length; at++)
        {
            numbered[at] = words[at].Id;
        }

        var dates = DateReader.Read(text, tokens, lexicon);
        return new()
        {
            Index = index,
            Text = text,
            Tokens = tokens,
            Key = key,
            KeyId = Id(keyIds, key),
            Words = numbered,
            Quoted = QuotedWords.Of(text, tokens, numbered),
            Stems = SortedNumbers.Of(run),
            Phrases = phrases,
            Names = named,
            NamesInContext = InContext(named, words.Exists(word => word.Pronoun)),
            Trigrams = new(key),
            Numbers = NumberReader.Read(tokens, numbers, dates),
            Dates = dates,
            Length = words.Count,
        };
    }

    private void Clear()
    {
        norms.Clear();
        words.Clear();
        run.Clear();
        names.Clear();
    }

    private void ReadStems(string text, IReadOnlyList<Token> tokens)
    {
        var shouting = !text.AsSpan().ContainsAnyInRange('a', 'z') && !text.Any(char.IsLower);
        var at = 0;
        foreach (var token in tokens)
        {
            if (!token.IsWord)
            {
                continue;
            }

            var known = words[at];
            var capitals = !shouting && text.AsSpan(token.Start, token.End - token.Start).IndexOfAnyExceptInRange('A', 'Z') < 0;
            var stems = capitals
                ? known.StemsInCapitals ??= Array.ConvertAll(forms.Of(token.Norm, capitals: true), stemId)
                : known.Stems ??= Array.ConvertAll(forms.Of(token.Norm, capitals: false), stemId);
            run.AddRange(stems.AsSpan());
            if (char.IsUpper(text[token.Start]) && (at > 0 || capitals) && !shouting)
            {
                names.AddRange(stems.AsSpan());
            }

            at++;
        }
    }

    private int[] InContext(int[] named, bool pronoun) =>
        namesBefore = pronoun || named.Length == 0 ? SortedNumbers.Of([.. named.Concat(namesBefore).Distinct().Take(MostNames)]) : named[..Math.Min(named.Length, MostNames)];

    private KnownWord Known(string norm)
    {
        if (!knownWords.TryGetValue(norm, out var known))
        {
            knownWords[norm] = known = new(knownWords.Count, forms.IsPronoun(norm));
        }

        return known;
    }

    private static int Id(Dictionary<string, int> ids, string key)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, key, out var known);
        return known ? id : id = ids.Count - 1;
    }

    private int[] Phrases()
    {
        phrases.Clear();
        for (var at = 1; at < run.Count; at++)
        {
            phrases.Add(unchecked((run[at - 1] * 486187739) + run[at]));
        }

        return SortedNumbers.Of(phrases);
    }
}
