using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>The forms by which words of two outlets are compared: stems, short forms made one, words without content left out.</summary>
internal sealed class WordForms
{
    // Some megabytes; the words of news come again and again.
    private const int MostRemembered = 50_000;

    private static readonly ConditionalWeakTable<Lexicon, WordForms> Known = [];

    private readonly IReadOnlySet<string> empty;
    private readonly IReadOnlySet<string> saying;
    private readonly FrozenDictionary<string, string> equivalents;
    private readonly FrozenSet<string> pronouns;
    private readonly ConcurrentDictionary<string, string[]> remembered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> inCapitals = new(StringComparer.Ordinal);
    private int free = MostRemembered;

    private WordForms(Lexicon lexicon)
    {
        empty = lexicon.Has("stopwords") ? lexicon.Set("stopwords") : FrozenSet<string>.Empty;
        saying = lexicon.Has("said-verbs") ? lexicon.Set("said-verbs") : FrozenSet<string>.Empty;
        pronouns = (lexicon.Has("pronouns") ? lexicon.List("pronouns") : []).Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
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

    /// <summary>Whether a word stands for somebody named before.</summary>
    public bool IsPronoun(string norm) => pronouns.Contains(norm);

    /// <summary>The forms of one token; none for words without content.</summary>
    /// <param name="norm">The token's norm.</param>
    /// <param name="capitals">Whether the text writes it in capitals throughout: "US" is no "us".</param>
    public string[] Of(string norm, bool capitals)
    {
        var known = capitals ? inCapitals : remembered;
        if (!known.TryGetValue(norm, out var forms))
        {
            forms = [.. Read(norm, capitals)];
            if (free > 0 && known.TryAdd(norm, forms))
            {
                Interlocked.Decrement(ref free);
            }
        }

        return forms;
    }

    /// <summary>The first form of a word that is not written in capitals; empty for words without content.</summary>
    /// <param name="norm">The word's norm.</param>
    public string First(string norm) => Of(norm, capitals: false) is [var form, ..] ? form : "";

    private IEnumerable<string> Read(string norm, bool capitals)
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
