using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Cuts a byline into names.</summary>
internal static partial class BylineNames
{
    private const int LongestCapitals = 3;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]{}<>");

    /// <summary>The names in a byline, without "By", addresses and roles.</summary>
    /// <param name="byline">As written.</param>
    public static IEnumerable<string> Of(string byline)
    {
        var text = Prefix().Replace(PlainText.Of(byline), string.Empty);
        if (text.Length > 300 || IsAddress(text))
        {
            return [];
        }

        var names = Joints().Split(text).Select(Clean).Where(IsName).Select(InUsualCase).ToList();
        var people = names.Where((name, at) => !IsRole(name) && !(at > 0 && (IsDegree(name) || IsHouse(name)) && HasNameShape(names[0]))).ToList();
        return people.Count > 0 ? people : names;
    }

    /// <summary>A byline without the day that stands behind the names.</summary>
    /// <param name="byline">As shown.</param>
    public static string WithoutDay(string byline) => DayBehind().Replace(byline, string.Empty);

    /// <summary>Whether a text begins as bylines do: "By", "Written by".</summary>
    /// <param name="byline">As shown.</param>
    public static bool IsOpened(string byline) => Prefix().IsMatch(byline);

    /// <summary>Whether a text looks like the full name of a person: two to five words in capitals, small words such as "van" between them.</summary>
    /// <param name="name">One name.</param>
    public static bool HasNameShape(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return name.Any(c => c > '\u2E80')
            || (words.Length is > 1 and < 6 && !name.Any(char.IsDigit) && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
                && Array.TrueForAll(words, word => char.IsUpper(word[0]) || word.Length <= 3));
    }

    // "Political Correspondent": what the person before is, no name.
    private static bool IsRole(string name) => name.Contains(' ', StringComparison.Ordinal) && Role().IsMatch(name);

    // "PhD", "Dietitian": what stands behind a full name and is none.
    private static bool IsDegree(string name) => Degree().IsMatch(name);

    // "The Courier": whom the person before writes for. Agencies are named apart.
    private static bool IsHouse(string name) => name.StartsWith("The ", StringComparison.Ordinal) && !AgencyNames.Are(name);

    private static string Clean(string part)
    {
        var name = Title().Replace(Prefix().Replace(part.Trim(), string.Empty), string.Empty);
        var aside = name.IndexOfAny(['(', '<', '[']);
        return (aside > 2 ? name[..aside] : name).Trim(' ', '.', ',', ';', ':', '-', '–', '|', '•', '·');
    }

    // Names all in capitals, as some outlets set their bylines; short words may be the initials of an agency.
    private static string InUsualCase(string name)
    {
        var words = name.Split(' ');
        return words.Length > 1 && !name.Any(char.IsLower) && Array.TrueForAll(words, word => word.Length > LongestCapitals || word.EndsWith('.'))
            ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant())
            : name;
    }

    private static bool IsName(string name) =>
        name.Length is > 1 and < 80 && name.AsSpan().IndexOfAny(Brackets) < 0 && !Label().IsMatch(name) && !IsAddress(name) && name.Any(char.IsLetter) && name.Count(char.IsDigit) < 5;

    private static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.Contains('@', StringComparison.Ordinal);

    [GeneratedRegex(@"^\W*(?:(?:(?:written|reported|story|posts?|all|view|posted|published|text|words|article|eingestellt|veröffentlicht|erstellt|geschrieben|verfasst|gepostet|ein|artikel|beitrag|blog|gastbeitrag|kommentar|pressemitteilung|publié|propos|recueillis|écrit)\s+){0,3}(?:by|von|par)|por|di|da|van|av|af|przez|oleh|автор|текст|autor|autorin|autoren|autorin/autor|author|authors|auteur|texte?|redaktion|reporter)\b\s*:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\s*(?:[,;|/•·&]|\s(?:and|und|et|y|og|och|en|e|with|for|и|та)\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    // Words that stand before names: nobody is called so.
    [GeneratedRegex(@"^(?:(?:\p{L}+\s){0,2}(?:by|von|par|por|de)|and|und|et|di|(?:post\s)?authors?|autor(?:in|en)?|auteur|von:|advertisement|anzeige)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"[\s,|–-]+(?:(?:am|on|le|il|el|em|den|vom)\s)?(?:\p{L}+,?\s)?[0-9].*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayBehind();

    [GeneratedRegex(@"^(?:(?:dr|prof|professor|professorin|sir|dame|dipl-ing|ing)\b\.?\s+){1,3}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(?:correspondents?|reporters?|editors?|writers?|columnists?|producers?|contributors?|commentators?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|corresponsal|redactor|rédacteur|journalist(?:in)?|correspondant)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Role();

    [GeneratedRegex(@"^(?:ph\.?d|m\.?sc|b\.?sc|dietitian|nutritionist|physician|md|rn|mba|esq)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Degree();
}
