using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds datelines that only their place at the head of the text tells: a town that no list knows and a mark, perhaps an agency that none knows between brackets, and a sentence begins: "Skalborg – The ferry ...".</summary>
/// <remarks>What else the page says of the word must not be what is said of no town. Before a dash, or with a bracket, that is enough; words before a stop or a colon are more often none, so the page must speak of the place too.</remarks>
internal static partial class TownOpenings
{
    private const int Longest = 80;
    private const int Least = 80;

    private static readonly FrozenSet<string> Labels = PageLexicon.Words.List("dateline-labels").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly ILookup<string, string> Openings = PageLexicon.Words.List("dateline-openings").Select(line => line.Split('\t')).SelectMany(line => line[1].Split('|').Select(word => (Kind: line[0], Word: word))).ToLookup(pair => pair.Kind, pair => pair.Word, StringComparer.Ordinal);
    private static readonly string[] BeforePlaces = [.. Openings["place"]];
    private static readonly string[] BeforeNouns = [.. Openings["noun"]];

    /// <summary>The dateline without the mark behind it, or null. Where another paragraph opens so too, none is one: they are the parts of a list, or of a talk.</summary>
    /// <param name="paragraphs">The first paragraphs of running text.</param>
    /// <param name="around">What else the page says of the story: headline, standfirst.</param>
    /// <param name="authors">Who signs.</param>
    public static string? Of(IReadOnlyList<string> paragraphs, IEnumerable<string> around, IReadOnlyList<string> authors)
    {
        if (paragraphs is not [{ Length: >= Least } first, ..] || Read(first) is not { Success: true } found || paragraphs.Skip(1).Any(other => Read(other) is { Success: true }))
        {
            return null;
        }

        var (town, bracket, mark) = (found.Groups[2].Value, found.Groups[3].Success, found.Groups[4].Value.Trim());
        var texts = paragraphs.Skip(1).Prepend(first[(found.Length - 1)..]).Concat(around).ToList();
        var name = town.Any(char.IsLower) ? town : string.Join(' ', town.Split(' ').Select(word => word[..1] + word[1..].ToLowerInvariant()));
        if (Labels.Contains(town) || authors.Any(author => author.Contains(name, StringComparison.OrdinalIgnoreCase)) || texts.Exists(text => Before(text, name.ToLowerInvariant()).Any()))
        {
            return null;
        }

        var isPlace = Datelines.IsKnownPlace(town) || texts.Exists(text => Before(text, name).Any(before => EndsIn(before, BeforePlaces)));
        var isOpen = bracket ? mark is not ":" : mark is not ("." or ":");
        return isPlace || (isOpen && !texts.Exists(text => Before(text, name).Any(IsOfNoTown)) && !(mark is not "." && IsAside(texts[0]))) ? found.Groups[1].Value.Trim() : null;
    }

    private static Match? Read(string text) => text.Length > 0 && char.IsUpper(text[0]) ? Opening().Match(text[..Math.Min(Longest, text.Length)]) : null;

    // What stands before each place where a word stands whole.
    private static IEnumerable<string> Before(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                yield return text[..at].TrimEnd();
            }
        }
    }

    private static bool EndsIn(string before, string[] words) => Array.Exists(words, word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetterOrDigit(before[^(word.Length + 1)])));

    // "der Hafen", "Joanna Petrel"
    private static bool IsOfNoTown(string before) => EndsIn(before, BeforeNouns) || (before.Length > 0 && char.IsLetter(before[^1]) && before.AsSpan(before.LastIndexOf(' ') + 1) is [var first, ..] && char.IsUpper(first) && before.Contains(' ', StringComparison.Ordinal));

    // "Biden – America's president – said": one more dash in the sentence closes what the first opened.
    private static bool IsAside(string text) => Dash().Count(Sentence().Match(text).Value) == 1;

    // The dateline, the town, the bracket and the mark; a sentence begins behind it.
    [GeneratedRegex(@"^((\p{Lu}[\p{L}\p{M}’'-]{2,24}(?:[ /]\p{Lu}[\p{L}\p{M}’'.-]{1,24}){0,2})(?:,\s\p{Lu}[\p{L}. ]{1,24})?(\s?\(\p{L}[\p{L}/+&-]{1,20}\))?)(\s?[–—]\s|\s--?\s|\.\s|:\s)[\p{Lu}\p{Lo}\p{Nd}“„""«'‘]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s[–—-]\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^[^.!?]*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();
}
