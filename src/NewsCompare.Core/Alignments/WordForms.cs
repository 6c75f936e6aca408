using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>The forms by which words of two outlets are compared: stems, short forms made one, words without content left out.</summary>
internal sealed class WordForms
{
    private static readonly ConditionalWeakTable<Lexicon, WordForms> Known = [];

    private readonly IReadOnlySet<string> empty;
    private readonly IReadOnlySet<string> saying;
    private readonly FrozenDictionary<string, string> equivalents;

    private WordForms(Lexicon lexicon)
    {
        empty = lexicon.Has("stopwords") ? lexicon.Set("stopwords") : FrozenSet<string>.Empty;
        saying = lexicon.Has("said-verbs") ? lexicon.Set("said-verbs") : FrozenSet<string>.Empty;
        equivalents = (lexicon.Has("equivalents") ? lexicon.List("equivalents") : [])
            .Select(line => line.Split('\t'))
            .SelectMany(row => row.Skip(1).Select(form => (Form: form, Main: row[0])))
            .DistinctBy(pair => pair.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Main, StringComparer.Ordinal);
    }

    /// <summary>The forms of a language, made once for a lexicon.</summary>
    public static WordForms For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));

    /// <summary>Whether a word says nothing about what is told.</summary>
    public bool IsEmpty(string norm) => empty.Contains(norm) || saying.Contains(norm);

    /// <summary>The forms of one token; none for words without content.</summary>
    /// <param name="norm">The token's norm.</param>
    /// <param name="capitals">Whether the text writes it in capitals throughout: "US" is no "us".</param>
    public IEnumerable<string> Of(string norm, bool capitals)
    {
        if (norm.Contains('.', StringComparison.Ordinal) && !char.IsDigit(norm[0]))
        {
            // "F.B.I." and "FBI" are one.
            yield return Main(norm.Replace(".", "", StringComparison.Ordinal) + ".");
            yield break;
        }

        if (capitals && norm.Length is >= 2 and <= 5 && norm.All(char.IsLetter))
        {
            yield return Main(norm + ".");
            yield break;
        }

        foreach (var part in norm.Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = WithoutPossessive(part);
            if (word.Length > 0 && !IsEmpty(word) && !IsEmpty(part))
            {
                yield return char.IsDigit(word[0]) ? word.Replace(",", "", StringComparison.Ordinal) : Stemmer.Stem(Main(word));
            }
        }
    }

    private static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private string Main(string word) => equivalents.GetValueOrDefault(word, word);
}
