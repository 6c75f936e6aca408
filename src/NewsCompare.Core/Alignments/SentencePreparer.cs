using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Reads sentences into the forms by which they are compared; both texts share its numbering of words.</summary>
/// <param name="lexicon">Stop words, short forms, number words.</param>
internal sealed class SentencePreparer(Lexicon lexicon)
{
    private const int LongestRun = 400;
    private const int MostNames = 40;
    private const int LongestTrigramText = 4000;

    private readonly WordForms forms = WordForms.For(lexicon);
    private readonly NumberWords numbers = NumberWords.For(lexicon);
    private readonly Dictionary<string, int> wordIds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Norm, bool Capitals), int[]> stemsOfWords = [];
    private readonly Dictionary<string, int> stemIds = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> pronouns = lexicon.Has("pronouns") ? lexicon.Set("pronouns") : new HashSet<string>();
    private int[] known = [];

    /// <summary>How many stems were seen so far.</summary>
    public int StemCount => stemIds.Count;

    /// <summary>The sentences of one text.</summary>
    public IReadOnlyList<PreparedSentence> Prepare(IReadOnlyList<string> sentences)
    {
        known = [];
        return [.. sentences.Select(Prepare)];
    }

    private int[] Context(List<int> names, bool pronoun)
    {
        known = [.. (pronoun || names.Count == 0 ? names.Concat(known) : names).Distinct().Take(MostNames).Order()];
        return known;
    }

    private PreparedSentence Prepare(string text, int index)
    {
        var tokens = Tokenizer.Tokens(text);
        var words = tokens.Where(token => token.IsWord).ToList();
        var shouting = !text.AsSpan().ContainsAnyInRange('a', 'z') && !text.Any(char.IsLower);
        var (run, names) = (new List<int>(), new List<int>());
        for (var at = 0; at < words.Count; at++)
        {
            var original = text.AsSpan(words[at].Start, words[at].End - words[at].Start);
            var capitals = !shouting && original.IndexOfAnyExceptInRange('A', 'Z') < 0;
            foreach (var id in StemsOf(words[at].Norm, capitals))
            {
                run.Add(id);
                if (char.IsUpper(original[0]) && (at > 0 || capitals) && !shouting)
                {
                    names.Add(id);
                }
            }
        }

        if (run.Count == 0)
        {
            // "That is it.": function words are all there is to compare.
            run.AddRange(words.Select(word => Id(stemIds, word.Norm)));
        }

        var dates = DateReader.Read(text, tokens, lexicon);
        return new()
        {
            Index = index,
            Text = text,
            Tokens = tokens,
            Key = string.Join(' ', words.Select(word => word.Norm)),
            Words = [.. words.Take(LongestRun).Select(word => Id(wordIds, word.Norm))],
            Stems = [.. run.Distinct().Order()],
            Phrases = [.. run.Zip(run.Skip(1), (a, b) => unchecked((a * 486187739) + b)).Distinct().Order()],
            Names = [.. names.Distinct().Order()],
            NamesInContext = Context(names, words.Exists(word => pronouns.Contains(word.Norm))),
            Trigrams = Trigrams(words),
            Numbers = NumberReader.Read(tokens, numbers, dates),
            Dates = dates,
            Length = words.Count,
        };
    }

    private int[] StemsOf(string norm, bool capitals)
    {
        if (!stemsOfWords.TryGetValue((norm, capitals), out var stems))
        {
            stemsOfWords[(norm, capitals)] = stems = [.. forms.Of(norm, capitals).Select(form => Id(stemIds, form))];
        }

        return stems;
    }

    private static int[] Trigrams(List<Token> words)
    {
        var text = " " + string.Join(' ', words.Select(word => word.Norm)) + " ";
        var grams = new int[Math.Min(text.Length - 2, LongestTrigramText)];
        for (var at = 0; at < grams.Length; at++)
        {
            grams[at] = (text[at] * 961) + (text[at + 1] * 31 * 65) + (text[at + 2] * 127 * 65537);
        }

        Array.Sort(grams);
        var count = 0;
        for (var at = 0; at < grams.Length; at++)
        {
            if (at == 0 || grams[at] != grams[at - 1])
            {
                grams[count++] = grams[at];
            }
        }

        return grams[..count];
    }

    private static int Id(Dictionary<string, int> ids, string word)
    {
        if (!ids.TryGetValue(word, out var id))
        {
            ids[word] = id = ids.Count;
        }

        return id;
    }
}
