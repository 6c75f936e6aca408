using System.Collections.Frozen;
using System.Text;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The words of a text that stand in runs another text has too.</summary>
internal sealed class SharedWords
{
    private const int LongestOpening = 20;
    private const int MostOpening = 40;
    private const int FewestOwn = 3;
    private const int FewestQuoted = 5;
    private const int FewestEnding = 2;
    private const double MostShare = 0.5;
    private static readonly FrozenSet<string> OwnVoice = PageLexicon.Words.Set("own-voice").ToFrozenSet(StringComparer.Ordinal);

    private readonly string text;
    private readonly IReadOnlyList<Token> tokens;
    private readonly HashSet<int> shared = [];

    /// <summary>Compares two texts.</summary>
    /// <param name="text">The text whose words are told.</param>
    /// <param name="other">The other.</param>
    /// <param name="run">Words of a run.</param>
    public SharedWords(string text, string other, int run)
    {
        this.text = text;
        tokens = Tokenizer.Tokens(text);
        var words = tokens.Index().Where(token => token.Item.IsWord).ToList();
        var there = Runs([.. Tokenizer.Words(other).Select(word => word.Norm)], run).ToHashSet(StringComparer.Ordinal);
        foreach (var (at, _) in Runs([.. words.Select(word => word.Item.Norm)], run).Index().Where(one => there.Contains(one.Item)))
        {
            shared.UnionWith(words.Skip(at).Take(run).Select(word => word.Index));
        }
    }

    /// <summary>Whether the text begins with something of its own: more than half of its first sentence.</summary>
    public bool HasOwnOpening
    {
        get
        {
            var opening = tokens.Index().TakeWhile(token => token.Item.IsWord || !Marks.IsTerminator(text[token.Item.Start])).Where(token => token.Item.IsWord).Take(LongestOpening).ToList();
            var own = opening.Count(token => !shared.Contains(token.Index));
            return own >= FewestOwn && 2 * own > opening.Count;
        }
    }

    /// <summary>The words with which the text begins that the other lacks, up to the first that it has; forty at most.</summary>
    public string Opening => string.Join(' ', Own().Take(MostOpening).Select(word => text[word.Start..word.End]));

    /// <summary>How many words stand before the first that the other has.</summary>
    public int OpeningWords => Own().Count();

    /// <summary>Whether an outlet speaks to its readers in what both have: "Join us". What people are quoted with does not count; where quotations end is unsure in a paragraph whose marks do not pair.</summary>
    public bool IsInOwnVoice => Unquoted().Any(token => shared.Contains(token.Index) && OwnVoice.Contains(token.Item.Norm));

    /// <summary>Whether both quote somebody with the same words, five or more: no lines that stand below every item do.</summary>
    public bool HoldsQuotation
    {
        get
        {
            var next = 0;
            foreach (var quoted in Paragraphs.Of(text).SelectMany(paragraph => QuotedWords.Marked(text, paragraph) ?? []))
            {
                var (words, held) = (0, 0);
                for (; next < tokens.Count && tokens[next].End <= quoted.End; next++)
                {
                    var isSaid = tokens[next].IsWord && tokens[next].Start >= quoted.Start;
                    (words, held) = (words + (isSaid ? 1 : 0), held + (isSaid && shared.Contains(next) ? 1 : 0));
                }

                if (words >= FewestQuoted && held == words)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether the text leaves the other within a sentence and never comes back to it: "he will close | the pool".</summary>
    public bool HasOwnEnding => shared.Count > 0
        && tokens.Index().Skip(shared.Max() + 1).TakeWhile(token => token.Item.IsWord || !Marks.IsTerminator(text[token.Item.Start])).Count(token => token.Item.IsWord) >= FewestEnding;

    /// <summary>Whether half of the words that nobody is quoted with are shared, or more.</summary>
    public bool IsMostOutsideQuotations => ShareOutsideQuotations >= MostShare;

    /// <summary>The share of the words that nobody is quoted with that the other has. Where quotations end is unsure in a paragraph whose marks do not pair: it tells nothing.</summary>
    public double ShareOutsideQuotations
    {
        get
        {
            var (all, held) = (0, 0);
            foreach (var (at, _) in Unquoted())
            {
                (all, held) = (all + 1, held + (shared.Contains(at) ? 1 : 0));
            }

            return all > 0 ? (double)held / all : 0;
        }
    }

    /// <summary>The words of the text that the other lacks, and those that it has, each as one text.</summary>
    public (string Own, string Shared) Halves() => (Join(at => !shared.Contains(at)), Join(shared.Contains));

    /// <summary>The shared passages, each a sentence.</summary>
    public string Passages()
    {
        var passages = new StringBuilder();
        var last = -1;
        foreach (var (at, token) in tokens.Index())
        {
            if (shared.Contains(at))
            {
                passages.Append(last < 0 || !AreNeighbours(last, at) ? ". " : text[tokens[last].End..token.Start]).Append(text, token.Start, token.End - token.Start);
                last = at;
            }
        }

        return passages.ToString();
    }

    private IEnumerable<Token> Own() => tokens.Index().Where(token => token.Item.IsWord).TakeWhile(token => !shared.Contains(token.Index)).Select(token => token.Item);

    // A paragraph whose marks do not pair is left out whole.
    private IEnumerable<(int Index, Token Item)> Unquoted()
    {
        var quoted = Paragraphs.Of(text).SelectMany(paragraph => QuotedWords.Marked(text, paragraph) ?? [paragraph]).ToList();
        var next = 0;
        foreach (var (at, token) in tokens.Index().Where(token => token.Item.IsWord))
        {
            while (next < quoted.Count && quoted[next].End <= token.Start)
            {
                next++;
            }

            if (next == quoted.Count || token.Start < quoted[next].Start)
            {
                yield return (at, token);
            }
        }
    }

    private string Join(Func<int, bool> isMeant) =>
        string.Join(' ', tokens.Index().Where(token => isMeant(token.Index) || !token.Item.IsWord).Select(token => text[token.Item.Start..token.Item.End]));

    private bool AreNeighbours(int last, int at) => Enumerable.Range(last + 1, at - last - 1).All(between => !tokens[between].IsWord);

    private static IEnumerable<string> Runs(string[] words, int run) =>
        Enumerable.Range(0, Math.Max(0, words.Length - run + 1)).Select(at => string.Join(' ', words, at, run));
}
