using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>The lexicon as attribution needs it: verb forms, nouns, classes of clause words, roles, titles.</summary>
internal sealed class CueLexicon
{
    private static readonly ConditionalWeakTable<Lexicon, CueLexicon> Views = [];

    private readonly FrozenDictionary<string, WordClasses> classes;

    private CueLexicon(Lexicon lexicon)
    {
        var verbs = new Dictionary<string, Cue>(StringComparer.Ordinal);
        foreach (var line in lexicon.List("cues"))
        {
            foreach (var (form, cue) in VerbForms.Of(line))
            {
                verbs.TryAdd(form, cue);
            }
        }

        Verbs = verbs.ToFrozenDictionary(StringComparer.Ordinal);
        Nouns = lexicon.List("cue-nouns").Select(line => line.Split('\t')).ToFrozenDictionary(
            columns => columns[0], columns => columns[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        classes = lexicon.List("clause-words").Select(line => line.Split('\t')).GroupBy(columns => columns[0], StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key, group => group.Aggregate(WordClasses.None, (all, columns) => all | Enum.Parse<WordClasses>(columns[1], true)), StringComparer.Ordinal);
        Roles = lexicon.Set("anonymous-roles");
        Titles = lexicon.Set("titles");
        AnonymousPhrases = lexicon.List("anonymous-phrases");
        TitlePronouns = lexicon.List("title-pronouns").Select(line => line.Split('\t')).ToFrozenDictionary(columns => columns[0], columns => columns[1], StringComparer.Ordinal);
        Outlets = lexicon.List("outlets").SelectMany(line => line.Split('\t').Take(2)).SelectMany(names => names.Split('|')).Select(name => name.TrimStart('~')).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Every form of every attributing verb.</summary>
    public FrozenDictionary<string, Cue> Verbs { get; }

    /// <summary>Attributing nouns with the words that lead to their content.</summary>
    public FrozenDictionary<string, FrozenSet<string>> Nouns { get; }

    /// <summary>Nouns of unnamed sources: "official".</summary>
    public IReadOnlySet<string> Roles { get; }

    /// <summary>What may stand before a name: "President", "Gen.".</summary>
    public IReadOnlySet<string> Titles { get; }

    /// <summary>"he" or "she" by the titles that say which: "Ms.".</summary>
    public FrozenDictionary<string, string> TitlePronouns { get; }

    /// <summary>Names of outlets, which are no persons.</summary>
    public FrozenSet<string> Outlets { get; }

    /// <summary>"familiar with", "on condition of anonymity".</summary>
    public IReadOnlyList<string> AnonymousPhrases { get; }

    /// <summary>The view of a lexicon, made once for each.</summary>
    /// <param name="lexicon">Holds the lists cues, cue-nouns, clause-words, anonymous-roles, anonymous-phrases, titles, title-pronouns and outlets.</param>
    public static CueLexicon Of(Lexicon lexicon) => Views.GetValue(lexicon, given => new(given));

    /// <summary>The classes of a word in lower case.</summary>
    /// <param name="word">A token's norm.</param>
    public WordClasses ClassesOf(string word) => classes.GetValueOrDefault(word);
}
