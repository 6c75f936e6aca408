using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>How much of what happened an item shares with the seed, by how rare its words are in the language: where few other stories are there to be told from, the pool says little about that.</summary>
internal sealed class ToldWords
{
    // A rare word, and a middling one or a number with it. Fitted: of what comes near a seed, less than this keeps out seven of eight other stories.
    private const double Enough = 5;

    // What stands in two texts of a hundred tells nothing of an event; a word that is on no list tells most.
    private const double CommonShare = 0.02;
    private const double RareShare = 0.0004;

    // "58" is told of many things, "80" and "200" of more.
    private const double Number = 1.6;
    private const double RoundNumber = 0.5;
    private const int FewestDigits = 2;

    private const int FewestQuoted = 4;

    private readonly Lexicon lexicon;
    private readonly HashSet<string> forms;
    private readonly HashSet<string> names;
    private readonly Dictionary<string, double> told;
    private readonly string running;

    /// <summary>Reads the seed once for all its items.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>, <c>word-shares</c>, <c>numbers</c> and <c>dates</c>.</param>
    public ToldWords(Seed seed, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        var shares = WordShares.Of(lexicon);
        var units = NumberWords.For(lexicon);
        var written = $"{seed.Title}\n{seed.Text}";
        var tokens = Tokenizer.Tokens(written);
        var dates = DateReader.Read(written, tokens, lexicon);
        var words = tokens.Where(token => token.IsWord).ToList();

        // A name is never written small, wherever it stands: the town before the first sentence is none of the words.
        var small = words.Where(word => (char.IsLower(written[word.Start]) || char.IsDigit(word.Norm[0])) && !dates.Any(date => date.Span.Overlaps(word.Span)))
            .SelectMany(word => word.Norm.Split('-')).Select(WordForms.Of).ToHashSet(StringComparer.Ordinal);
        forms = [.. SeedWords.Of(seed, lexicon).Full];
        told = forms.Where(small.Contains).ToDictionary(form => form, form => units.Currencies.ContainsKey(form) || units.Measures.ContainsKey(form) ? 0 : char.IsDigit(form[0]) ? OfNumber(form) : Math.Max(0, Math.Log(CommonShare / shares.GetValueOrDefault(form, RareShare))), StringComparer.Ordinal);
        names = [.. forms.Where(form => !char.IsDigit(form[0]) && !small.Contains(form) && !shares.ContainsKey(form))];
        running = Running(words);
    }

    /// <summary>Why an item tells of another event, in words; null when nothing says so.</summary>
    /// <param name="item">The item.</param>
    public string? Sign(Candidate item)
    {
        var rest = item.Text ?? item.Summary ?? "";
        var text = StoryText.Of(item.Title, rest, lexicon);

        // The strict reading of names is for the item's, so that a first word is none; a headline of capitals shows none.
        if (names.Count > 0 && text.Title.Intersect(text.Names).Any(IsOther) && !text.Title.Any(names.Contains))
        {
            return "its headline names another place or person, and none of the seed";
        }

        // A headline alone has too few words to miss any.
        return rest.Length > 0 && text.Full.Except(text.Names).Sum(form => told.GetValueOrDefault(form)) < Enough && !Quotes($"{item.Title}\n{rest}")
            ? "it shares names, days or common words with the seed, and hardly a word of what happened" : null;
    }

    private bool IsOther(string form) => !forms.Contains(form) && !char.IsDigit(form[0]) && !WordShares.Of(lexicon).ContainsKey(form);

    private static double OfNumber(string form) => form.Count(char.IsDigit) < FewestDigits ? 0 : form.TrimEnd('0', ',', '.').Length < FewestDigits ? RoundNumber : Number;

    private bool Quotes(string text)
    {
        var said = new List<Token>();
        foreach (var token in Tokenizer.Tokens(text))
        {
            if (token.IsWord)
            {
                said.Add(token);
            }
            else if (token.Norm is "\"" or "'")
            {
                if (said.Count >= FewestQuoted && running.Contains(Running(said), StringComparison.Ordinal))
                {
                    return true;
                }

                said.Clear();
            }
        }

        return false;
    }

    private static string Running(IEnumerable<Token> words) => $" {string.Join(' ', words.Select(word => word.Norm))} ";
}
