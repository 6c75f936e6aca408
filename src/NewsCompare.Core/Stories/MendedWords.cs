using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Reads a misspelt word of a number or a day as the one that was meant: "5 milion" is 5 million.</summary>
/// <remarks>Only a word that is no common one and is one slip away from such words alone, which all mean the same; so both spellings of a text are read alike, and what differs is the slip.</remarks>
internal sealed class MendedWords
{
    private const int Shortest = 5;
    private static readonly ConditionalWeakTable<Lexicon, MendedWords> Known = [];
    private readonly Dictionary<string, string> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> days = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> stopWords;
    private readonly IReadOnlySet<string> neighbours;

    private MendedWords(Lexicon lexicon)
    {
        (stopWords, neighbours) = (lexicon.Set("stopwords"), lexicon.Set("word-neighbours"));
        Add(numbers, lexicon, "number-words");
        Add(numbers, lexicon, "numbers");
        Add(days, lexicon, "dates");
    }

    /// <summary>The words of a language, made once for a lexicon.</summary>
    /// <param name="lexicon">Uses <c>numbers</c>, <c>number-words</c>, <c>dates</c>, <c>stopwords</c> and <c>word-neighbours</c>.</param>
    public static MendedWords For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));

    /// <summary>A token with the norm of the word that was meant; itself where nothing is to be mended.</summary>
    /// <param name="token">The token.</param>
    /// <param name="sentence">The sentence in which it stands.</param>
    public Token Mend(Token token, string sentence)
    {
        if (token.Norm.Length < Shortest || !token.Norm.All(char.IsLetter) || numbers.ContainsKey(token.Norm) || days.ContainsKey(token.Norm) || stopWords.Contains(token.Norm) || neighbours.Contains(token.Norm))
        {
            return token;
        }

        var isCapital = char.IsUpper(sentence[token.Start]);
        var opens = !sentence.AsSpan(0, token.Start).ContainsAnyInRange('0', 'z');
        return (isCapital ? Meant(token, days) : null) ?? (!isCapital || opens ? Meant(token, numbers) : null) ?? token;
    }

    private static Token? Meant(Token token, Dictionary<string, string> words)
    {
        var meant = words.Where(word => word.Key.Length >= Shortest - 1 && Spelling.AreOneSlipApart(token.Norm, word.Key)).OrderBy(word => word.Key, StringComparer.Ordinal).ToList();
        return meant.Count > 0 && meant.TrueForAll(word => word.Value == meant[0].Value) ? token with { Norm = meant[0].Key } : null;
    }

    private static void Add(Dictionary<string, string> words, Lexicon lexicon, string list)
    {
        foreach (var columns in lexicon.Has(list) ? lexicon.List(list).Select(line => line.Split('\t', 2)) : [])
        {
            words[columns[0]] = columns[^1];
        }
    }
}
