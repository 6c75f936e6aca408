using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Cuts a byline into names.</summary>
internal static partial class BylineNames
{
    private const char FirstIdeograph = '\u2E80';

    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]{}<>");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYÄÖÜÅÆØÁÉÍÓÚÝÀÈÌÒÙÂÊÎÔÛÃÕËÏŒÇAĄĘİIАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩΆΈΉΊΌΎΏ");
    private static readonly FrozenSet<string> Particles = new[] { "VAN", "VON", "DER", "DEN", "DE", "DEL", "DELLA", "DA", "DOS", "DAS", "DI", "DU", "LA", "LE", "LOS", "EL", "AL", "BIN", "TER", "TEN", "ZU", "AF", "AV", "Y", "E" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names in a byline, without "By", places, addresses, roles and desks; agencies under their names.</summary>
    /// <param name="byline">As written.</param>
    public static IEnumerable<string> Of(string byline)
    {
        var text = PlainText.Of(byline);
        if (text.Length > 300 || text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        text = Prefix().Replace(Glued().Replace(Enclosed().Replace(Address().Replace(text, " ").Trim(), "$1"), "By "), string.Empty);
        text = Bracketed().Replace(OthersWork().Replace(Time().Replace(text, string.Empty), string.Empty), AgencyInBrackets);
        var names = Pieces(text).Select(Clean).Where(IsName).Select(InUsualCase).ToList();
        var people = names.Where((name, at) => !IsRole(name) && !IsNobody(name) && !(at > 0 && (IsDegree(name) || IsHouse(name)) && HasNameShape(names[0]))).ToList();
        return people.Count > 0 ? people : names.Where(name => !IsNobody(name));
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
        return name.Any(c => c > FirstIdeograph)
            || (words.Length is > 1 and < 6 && !name.Any(char.IsDigit) && IsCapital(words[0][0]) && IsProper(words[^1]) && Array.TrueForAll(words, word => IsProper(word) || word.Length <= 3));
    }

    // Arabic and Hebrew have no capitals.
    private static bool IsCapital(char c) => char.IsUpper(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;

    // "Rook", and "d'Arcy" or "al-Sayed".
    private static bool IsProper(string word) => IsCapital(word[0]) || (word.AsSpan().IndexOfAny('\'', '’', '-') is > 0 and < 4 and var mark && mark + 1 < word.Length && char.IsUpper(word[mark + 1]));

    // "Political Correspondent": what the person before is, no name.
    private static bool IsRole(string name) => name.Contains(' ', StringComparison.Ordinal) && Role().IsMatch(name);

    // "PhD", "Dietitian": what stands behind a full name and is none.
    private static bool IsDegree(string name) => Degree().IsMatch(name);

    // "The Courier": whom the person before writes for. Agencies are named apart.
    private static bool IsHouse(string name) => name.StartsWith("The ", StringComparison.Ordinal) && !AgencyNames.Are(name);

    // "Staff Reporter", "agencies": signs for nobody in particular.
    private static bool IsNobody(string name) => Nobody().IsMatch(name) && !AgencyNames.Are(name);

    private static string AgencyInBrackets(Match found) => AgencyNames.Are(found.Groups[1].Value) ? ", " + found.Groups[1].Value : found.Value;

    /// <summary>Whether a text says whose the pictures are, or another's part of the work.</summary>
    /// <param name="text">A short text.</param>
    public static bool IsOfOthersWork(string text) => OthersWork().IsMatch(text);

    /// <summary>A text cut where lists of names are: at commas, strokes and words for "and".</summary>
    /// <remarks>Words of one letter join full names, and stand inside others: "Ana Ruiz y Juan Vega", "Ortega y Gasset".</remarks>
    /// <param name="text">A short text.</param>
    public static IEnumerable<string> Pieces(string text) => Joints().Split(text).SelectMany(part =>
        ShortJoints().Split(part) is { Length: > 1 } halves && Array.TrueForAll(halves, half => half.Trim().Contains(' ', StringComparison.Ordinal) || AgencyNames.Are(half.Trim())) ? halves : [part])
        .SelectMany(WithAgencyBehind);

    // "Ida Marlow Associated Press"
    private static IEnumerable<string> WithAgencyBehind(string part)
    {
        for (var blank = part.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = part.IndexOf(' ', blank + 1))
        {
            if (AgencyNames.Are(part[(blank + 1)..]) && HasNameShape(part[..blank]) && !AgencyNames.Are(part))
            {
                return [part[..blank], part[(blank + 1)..]];
            }
        }

        return [part];
    }

    private static string Clean(string part)
    {
        var name = Title().Replace(Prefix().Replace(part.Trim(), string.Empty), string.Empty);
        var aside = name.IndexOfAny(['(', '<', '[', '（']);
        name = (aside > 2 ? name[..aside] : name).Trim(' ', '.', ',', ';', ':', '-', '–', '|', '•', '·', '：');
        name = ReporterBehind().Replace(name, string.Empty);
        var place = Where().Match(name);
        return place.Success && HasNameShape(name[..place.Index]) && !House().IsMatch(name[..place.Index]) ? name[..place.Index]
            : StaffBehind().Match(name) is { Success: true } staff && AgencyNames.Are(name[..staff.Index]) ? name[..staff.Index]
            : name;
    }

    // Names all in capitals, as some outlets set their bylines; words without vowels are initials, such as those of an agency.
    private static string InUsualCase(string name)
    {
        var words = name.Split(' ');
        return words.Length > 1 && !name.Any(char.IsLower) && !AgencyNames.Are(name) && Array.TrueForAll(words, word => word.EndsWith('.') || (word.Length > 1 && word.AsSpan().ContainsAny(Vowels)))
            ? string.Join(' ', words.Select((word, at) => at > 0 && at < words.Length - 1 && Particles.Contains(word) ? word.ToLowerInvariant() : InUsualCaseWord(word)))
            : name;
    }

    // "O'NEILL-SATO" is "O'Neill-Sato".
    private static string InUsualCaseWord(string word)
    {
        var usual = word.ToLowerInvariant().ToCharArray();
        for (var at = 0; at < usual.Length; at++)
        {
            usual[at] = at == 0 || usual[at - 1] is '-' or '.' || (at == 2 && usual[1] is '\'' or '’') ? char.ToUpperInvariant(usual[at]) : usual[at];
        }

        return new(usual);
    }

    private static bool IsName(string name) =>
        name.Length is > 1 and < 80 && name.AsSpan().IndexOfAny(Brackets) < 0 && !Label().IsMatch(name) && name.Any(char.IsLetter) && name.Count(char.IsDigit) < 5;

    [GeneratedRegex(@"^\W*(?:(?:(?:written|reported|reporting|story|opinion|analysis|guest|essay|review|column|comment|commentary|perspective|posts?|all|view|posted|published|text|words|article|eingestellt|veröffentlicht|erstellt|geschrieben|verfasst|gepostet|ein|artikel|beitrag|blog|gastbeitrag|kommentar|pressemitteilung|publié|propos|recueillis|écrit|texte|escrito|scritto|geschreven)\s+){0,3}(?:by|von|par)|por|di|da|van|door|av|af|przez|oleh|penulis|автор|текст|autor|autorin|autoren|autorin/autor|author|authors|auteur|texte?|tekst|teksti|testo|words|interview|redaktion|reporter|yazan|haber|szerző|كتبت?|بقلم|إعداد|نویسنده|מאת)\b\s*[:：]?\s+|^\W*(?:本[报報])?(?:特[约約])?(?:记者|記者|作者|撰文|撰稿|取材|執筆|글)[\s:：/／・|]*|^[\W]*(?:文|글)\s?[:：/／・]\s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Prefix();

    // "ByAnn Rook", where an element ends between the words.
    [GeneratedRegex(@"^(?:By|BY)(?=\p{Lu}\p{Ll}+\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"<?[^\s<>()]*@[^\s<>()]*>?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\s*[(（【](.*?)[)）】]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Enclosed();

    // When it was published or changed, behind the names.
    [GeneratedRegex(@"(?:^|[\s,;|•·–-])[\s,;|•·–-]*(?:updated|published|posted|last updated|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|aggiornato|pubblicato|bijgewerkt)\b[\s:]*(?:\p{L}+\W{1,2}){0,3}(?:[0-9].*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Time();

    // What others did: "; editing by B", ", photographs by C", "Fotos: D".
    [GeneratedRegex(@"(?:^|[\s,;|/(–—-])[\s,;|/(–—-]*(?:and\s|und\s)?(?:(?:edit(?:ed|ing)|additional reporting|photo(?:s|graphs|graphy|graphed)?|pictures?|video|translat(?:ed|ion)|illustrat(?:ed|ions?)|graphics?|produced|production|redigé|traduit|traducción|traducido|photographies|vidéo)\s(?:by|von|par|por|de|di)\b|(?:fotos?|photos?|images?|bilder|bild|video|edit(?:ing|or)|redaktion|redigering|foto’s|traduction|摄影|攝影|撮影|编辑|編輯|责任编辑|사진)\s?[:：]).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OthersWork();

    [GeneratedRegex(@"\s*\((?:avec|with|mit|con|com|and|und|et|en|da|of|for)?\s*(?:the\s)?([^()]{2,30})\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s*(?:[,;|/•·&，、；／｜]|\s(?:and|und|et|og|och|en|with|mit|avec|con|та|ve|és|dan|și|ja|ir|un|και)\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@"\s(?:y|e|i|и|і|a)\s", RegexOptions.CultureInvariant)]
    private static partial Regex ShortJoints();

    // Where the writer is, or whom for: "in Kyiv", "aus Berlin", "for The Courier".
    [GeneratedRegex(@"\s(?:(?:in|à|en|em|aus|from|reporting from|w|в|из)\s\p{Lu}|(?:[Ff]or|FOR|[Ff]ür|[Pp]our|[Pp]ara|[Vv]oor)\s).*$", RegexOptions.CultureInvariant)]
    private static partial Regex Where();

    // "Institut für Weltwirtschaft": what stands behind "for" belongs to the name.
    [GeneratedRegex(@"(?:anstalt|institute?|instituto|cent(?:re|er)|centro|zentrum|amt|verband|verein|stiftung|fond(?:ation|s)|foundation|gesellschaft|society|association|committee|council|campaign|office|agency|ministry|ministerium|school|academy|akademie|initiative|union|network|institutt)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex House();

    [GeneratedRegex(@"\s(?:staff|correspondents?|writers?|reporters?|newsroom|staff writers?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex StaffBehind();

    [GeneratedRegex(@"\s?(?:기자|특파원|인턴기자|記者|记者)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ReporterBehind();

    [GeneratedRegex(@"^(?:(?:the\s|an?\s)?(?:our\s)?(?:special\s|web\s|online\s|digital\s|news\s|staff\s|city\s|foreign\s|sports?\s|business\s|editorial\s){0,2}(?:staff|desk|newsroom|team|board|bureau|agencies|agency|(?:staff|our|special|web)\s(?:reporters?|writers?|correspondents?))|staff (?:reporters?|writers?|correspondents?)|news agencies|agenturen|nachrichtenagenturen|agences|agencias|agenzie|agências|agentschappen|byråer|(?:onze|von der|die|unsere|la|de|the)?\s?(?:redaktion|redactie|redazione|rédaction|redacción|redação|redakcja|redakce|redaksi|редакция|редакція)|.+\s(?:staff|newsroom|desk|editorial board)|admin|administrator|guest author|onbekend|unknown|.*[報报][導导道]|综合|綜合|编辑部|編集部|편집부)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Nobody();

    // Words that stand before names: nobody is called so.
    [GeneratedRegex(@"^(?:(?:\p{L}+\s){0,2}(?:by|von|par|por|de)|and|und|et|di|(?:post\s)?authors?|autor(?:in|en)?|auteur|von:|advertisement|anzeige)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"[\s,|–-]+(?:(?:am|on|le|il|el|em|den|vom)\s)?(?:\p{L}+,?\s)?[0-9].*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayBehind();

    [GeneratedRegex(@"^(?:(?:our|unser(?:em|er|en)?|notre|nuestr[oa]|nostr[oa])\s\p{L}+\s(?=\p{Lu}\p{Ll}+\s\p{Lu}))?(?:(?:dr|prof|professor|professorin|sir|dame|dipl-ing|ing)\b\.?\s+){0,3}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(?:correspondents?|reporters?|editors?|writers?|columnists?|producers?|contributors?|commentators?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|corresponsal|redactor|rédacteur|journalist(?:in)?|correspondant)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Role();

    [GeneratedRegex(@"^(?:ph\.?d|m\.?sc|b\.?sc|dietitian|nutritionist|physician|md|rn|mba|esq)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Degree();
}
