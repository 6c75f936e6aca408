using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using static NewsCompare.Core.Articles.Details.BylineWords;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Cuts a byline into names.</summary>
internal static class BylineNames
{
    private const int Longest = 300;
    private const char FirstIdeograph = '\u2E80';

    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]{}<>");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYÄÖÜÅÆØÁÉÍÓÚÝÀÈÌÒÙÂÊÎÔÛÃÕËÏŒÇAĄĘİIАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩΆΈΉΊΌΎΏ");
    private static readonly FrozenSet<string> Particles = new[] { "VAN", "VON", "DER", "DEN", "DE", "DEL", "DELLA", "DA", "DOS", "DAS", "DI", "DU", "LA", "LE", "LOS", "EL", "AL", "BIN", "TER", "TEN", "ZU", "AF", "AV", "Y", "E" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly Regex Prefix = Pattern($@"^\W*(?:(?:{Any("work")}\s+){{0,3}}{Any("by")}|{Any("opening")})\b\s*[:：]?\s+|^\W*{Any("opening-house")}?{Any("opening-joined")}[\s:：/／・|]*|^\W*{Any("opening-marked")}\s?[:：／/]\s?");

    // "ByAnn Rook", where an element ends between the words.
    private static readonly Regex Glued = new(@"^(?:By|BY)(?=\p{Lu}\p{Ll}+\s)", RegexOptions.CultureInvariant);
    private static readonly Regex Address = Pattern(@"<?[^\s<>()]*@[^\s<>()]*>?");
    private static readonly Regex Enclosed = new(@"^\s*[(（【](.*?)[)）】]?\s*$", RegexOptions.CultureInvariant);

    // When it was published or changed, or how long it takes to read, behind the names.
    private static readonly Regex Time = Pattern($@"(?:^|[\s,;|•·–-])[\s,;|•·–-]*{Any("changed")}\b[\s:]*(?:\p{{L}}+\W{{1,2}}){{0,3}}(?:[0-9].*)?$");
    private static readonly Regex Minutes = Pattern($@"[\s,;|•·–-]+[0-9]{{1,3}}[\s-]{{0,2}}{Any("minutes")}\b.*$");

    // What others did: "; editing by B", ", photographs by C", "Fotos: D".
    private static readonly Regex OthersWork = Pattern($@"(?:^|[\s,;|/(–—-])[\s,;|/(–—-]*(?:and\s|und\s)?(?:{Any("others-by")}\s{Any("others-preposition")}\b|{Any("others")}\s?[:：]).*$");
    private static readonly Regex Bracketed = Pattern($@"\s*\({Any("bracket")}?\s*(?:the\s)?([^()]{{2,30}})\)");
    private static readonly Regex Joints = new($@"\s*(?:[,;|/•·&，、；／｜]|\s{Any("joint")}\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex ShortJoints = new($@"\s{Any("joint-short")}\s", RegexOptions.CultureInvariant);

    // Where the writer is, or whom for: "in Kyiv", "aus Berlin", "for The Courier".
    private static readonly Regex Where = new($@"\s(?:{Any("where")}\s\p{{Lu}}|{Any("for")}\s).*$", RegexOptions.CultureInvariant);

    // "Institut für Weltwirtschaft": what stands behind "for" belongs to the name.
    private static readonly Regex House = Pattern($@"{Any("house")}$");
    private static readonly Regex StaffBehind = Pattern($@"\s{Any("staff")}$");
    private static readonly Regex ReporterBehind = Pattern($@"\s?{Any("behind-joined")}$");
    private static readonly Regex Nobody = Pattern(
        $@"^(?:(?:the\s|an?\s)?(?:our\s)?(?:{Any("desk-quality")}\s){{0,2}}(?:{Any("desk")}|{Any("agencies")}|(?:staff|our|special|web)\s{Any("desk-people")})|{Any("nobody")}|{Any("room-article")}?\s?{Any("room")}|.+\s{Any("nobody-end")}|.*{Any("nobody-end-joined")})$");

    private static readonly Regex AgenciesUnnamed = Pattern($@"^{Any("agencies")}$");

    // Words that stand before names: nobody is called so.
    private static readonly Regex Label = Pattern($@"^(?:(?:\p{{L}}+\s){{0,2}}{Any("label-end")}|{Any("no-name")})$");
    private static readonly Regex DayBehind = Pattern($@"[\s,|–-]+(?:{Any("before-day")}\s)?(?:\p{{L}}+,?\s)?[0-9].*$");
    private static readonly Regex Title = new($@"^(?:{Any("our")}\s\p{{L}}+\s(?=\p{{Lu}}\p{{Ll}}+\s\p{{Lu}}))?(?:{Any("title")}\b\.?\s+){{0,3}}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Role = Pattern($@"(?:^|[\s-]){Any("role")}$");
    private static readonly Regex Degree = Pattern($@"^{Any("degree")}\.?$");

    // "Ida Marlow Staff Writer", "Ida Marlow MP"
    private static readonly Regex RoleBehind = Pattern($@"(?:\s{Any("role-quality")}){{0,2}}\s{Any("role")}$");
    private static readonly Regex OfficeBehind = new($@"(?:\s{Any("office")})+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The names in a byline, without "By", places, addresses, roles and desks; agencies under their names.</summary>
    /// <param name="byline">As written.</param>
    public static IEnumerable<string> Of(string byline)
    {
        var text = PlainText.Of(byline);
        if (text.Length > Longest || text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        text = Prefix.Replace(Glued.Replace(Enclosed.Replace(Address.Replace(text, " ").Trim(), "$1"), "By "), string.Empty);
        text = Bracketed.Replace(OthersWork.Replace(Time.Replace(Minutes.Replace(text, string.Empty), string.Empty), string.Empty), AgencyInBrackets);
        var isOpened = IsOpened(byline); // what is shown may end with a place; what metadata list are names
        var names = Pieces(text).Select(Clean).Where(IsName).Select(InUsualCase).ToList();
        var people = names.Where((name, at) => !IsRole(name) && !IsNobody(name) && !(at > 0 && (IsDegree(name) || IsHouse(name) || IsRoleAlone(name) || (isOpened && IsPlace(name))) && HasNameShape(names[0]))).ToList();
        return people.Count > 0 ? people : names.Where(name => !IsNobody(name));
    }

    /// <summary>A byline without the day that stands behind the names.</summary>
    /// <param name="byline">As shown.</param>
    public static string WithoutDay(string byline) => byline.Length > Longest ? byline : DayBehind.Replace(Minutes.Replace(byline, string.Empty), string.Empty);

    /// <summary>Whether a piece of a byline means agencies without naming one.</summary>
    /// <param name="name">One piece.</param>
    public static bool MeansAgencies(string name) => AgenciesUnnamed.IsMatch(name);

    /// <summary>Whether a text begins as bylines do: "By", "Written by".</summary>
    /// <param name="byline">As shown.</param>
    public static bool IsOpened(string byline) => byline.Length <= Longest && Prefix.IsMatch(byline);

    /// <summary>Whether a text looks like the full name of a person: two to five words in capitals, small words such as "van" between them.</summary>
    /// <param name="name">One name.</param>
    public static bool HasNameShape(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return name.Any(c => c > FirstIdeograph)
            || (words.Length is > 1 and < 6 && !name.Any(char.IsDigit) && IsCapital(words[0][0]) && IsProper(words[^1]) && Array.TrueForAll(words, word => IsProper(word) || word.Length <= 3));
    }

    /// <summary>Whether every word of a name but small ones and roles is in capitals: "Notimex", "the Westwick Courier", "Courier writer Ida Marlow".</summary>
    /// <param name="name">One name.</param>
    public static bool IsInCapitals(string name) => name.Any(c => c > FirstIdeograph)
        || (name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words && Array.Exists(words, IsProper) && Array.TrueForAll(words, word => IsProper(word) || word.Length <= 3 || IsRoleAlone(word)));

    // Arabic and Hebrew have no capitals.
    private static bool IsCapital(char c) => char.IsUpper(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;

    // "Rook", and "d'Arcy" or "al-Sayed".
    private static bool IsProper(string word) => IsCapital(word[0]) || (word.AsSpan().IndexOfAny('\'', '’', '-') is > 0 and < 4 and var mark && mark + 1 < word.Length && char.IsUpper(word[mark + 1]));

    // "Political Correspondent": what the person before is, no name.
    private static bool IsRole(string name) => name.Contains(' ', StringComparison.Ordinal) && Role.IsMatch(name);

    // "PhD", "Dietitian": what stands behind a full name and is none.
    private static bool IsDegree(string name) => Degree.IsMatch(name);

    private static bool IsRoleAlone(string name) => Role.IsMatch(name);

    // "Von Ida Marlow, Westwick": where the person before is. A word in capitals may be an outlet.
    private static bool IsPlace(string name) => !name.Contains(' ', StringComparison.Ordinal) && name[0] < FirstIdeograph && char.IsUpper(name[0]) && name.Length > 3 && name.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0 && !AgencyNames.Are(name);

    // "The Courier": whom the person before writes for. Agencies are named apart.
    private static bool IsHouse(string name) => name.StartsWith("The ", StringComparison.Ordinal) && !AgencyNames.Are(name);

    // "Staff Reporter", "agencies": signs for nobody in particular.
    private static bool IsNobody(string name) => Nobody.IsMatch(name) && !AgencyNames.Are(name);

    private static string AgencyInBrackets(Match found) => AgencyNames.Are(found.Groups[1].Value) ? ", " + found.Groups[1].Value : found.Value;

    /// <summary>Whether a text says whose the pictures are, or another's part of the work.</summary>
    /// <param name="text">A short text.</param>
    public static bool IsOfOthersWork(string text) => text.Length <= Longest && OthersWork.IsMatch(text);

    /// <summary>A text cut where lists of names are: at commas, strokes and words for "and".</summary>
    /// <remarks>Words of one letter join full names, and stand inside others: "Ana Ruiz y Juan Vega", "Ortega y Gasset".</remarks>
    /// <param name="text">A short text.</param>
    public static IEnumerable<string> Pieces(string text) => Joints.Split(text).SelectMany(part =>
        ShortJoints.Split(part) is { Length: > 1 } halves && Array.TrueForAll(halves, half => half.Trim().Contains(' ', StringComparison.Ordinal) || AgencyNames.Are(half.Trim()) || MeansAgencies(half.Trim())) ? halves : [part])
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
        var name = Title.Replace(Prefix.Replace(part.Trim(), string.Empty), string.Empty);
        var aside = name.IndexOfAny(['(', '<', '[', '（']);
        name = (aside > 2 ? name[..aside] : name).Trim(' ', '.', ',', ';', ':', '-', '–', '|', '•', '·', '：');
        name = WithoutRole(ReporterBehind.Replace(name, string.Empty));
        var place = Where.Match(name);
        return place.Success && HasNameShape(name[..place.Index]) && !House.IsMatch(name[..place.Index]) ? name[..place.Index]
            : StaffBehind.Match(name) is { Success: true } staff && AgencyNames.Are(name[..staff.Index]) ? name[..staff.Index]
            : name;
    }

    private static string WithoutRole(string name)
    {
        var end = OfficeBehind.Match(name) is { Success: true } office ? office.Index : RoleBehind.Match(name) is { Success: true } role ? role.Index : name.Length;
        return end < name.Length && HasNameShape(name[..end]) && !name[..end].EndsWith(" The", StringComparison.OrdinalIgnoreCase) && !Nobody.IsMatch(name) ? name[..end] : name;
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
        name.Length is > 1 and < 80 && name.AsSpan().IndexOfAny(Brackets) < 0 && !Label.IsMatch(name) && name.Any(char.IsLetter) && name.Count(char.IsDigit) < 5;

    // Bylines are short: an engine that reads any text in linear time would build tables of megabytes for these words.
    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
