using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using static NewsCompare.Core.Articles.Details.BylineAsides;
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

    private static readonly Regex Address = Pattern(@"<?[^\s<>()]*@[^\s<>()]*>?");
    private static readonly Regex Enclosed = new(@"^\s*[(（【](.*?)[)）】]?\s*$", RegexOptions.CultureInvariant);

    // When it was published or changed, or how long it takes to read, behind the names.
    private static readonly Regex Time = Pattern($@"(?:^|[\s,;|•·–-])[\s,;|•·–-]*{Any("changed")}\b[\s:]*(?:\p{{L}}+\W{{1,2}}){{0,3}}(?:[0-9].*)?$");
    private static readonly Regex Minutes = Pattern($@"[\s,;|•·–-]+[0-9]{{1,3}}[\s-]{{0,2}}{Any("minutes")}\b.*$");

    // What others did: "; editing by B", ", photographs by C", "Fotos: D".
    private static readonly string OthersFirst = $@"[\s,;|/(–—-]*(?:and\s|und\s)?(?:{Any("others-by")}\s{Any("others-preposition")}\b|{Any("others")}\s?[:：])";
    private static readonly Regex OthersWork = Pattern($@"(?:^|[\s,;|/(–—-]){OthersFirst}.*$");
    private static readonly Regex OthersOpening = Pattern($"^{OthersFirst}.*$");
    private static readonly PhraseStarts OthersWords = Starts("others-by", "others");
    private static readonly SearchValues<char> JointMarks = SearchValues.Create(",;|/•·&+，、；／｜،؛–—-");
    private static readonly PhraseStarts JointWords = Starts("joint");
    private static readonly PhraseStarts TimeWords = Starts("changed");
    private static readonly PhraseStarts OurWords = Starts("our");
    private static readonly PhraseStarts ReportWords = Starts("reports");
    private static readonly PhraseStarts SourceWords = Starts("source");
    private static readonly PhraseStarts WhereWords = Starts("where", "for");
    private static readonly int LongestShortJoint = BylineWords.Of("joint-short").Max(word => word.Length);
    private static readonly PhraseStarts TitleWords = Starts("our", "role", "title");
    private static readonly PhraseEnds ReporterEnds = Ends("behind-joined");
    private static readonly PhraseEnds StaffEnds = Ends("staff");
    private static readonly PhraseEnds OfficeEnds = Ends("office");
    private static readonly PhraseEnds RoleEnds = Ends("role");
    private static readonly PhraseEnds LabelEnds = Ends("label-end", "no-name");

    private static readonly Regex Bracketed = Pattern($@"\s*\({Any("bracket")}?\s*(?:the\s)?([^()]{{2,30}})\)");
    private static readonly Regex Joints = new($@"\s*(?:[,;|/•·&+，、；／｜،؛]|\s[–—-]\s)\s*(?:{Any("joint")}\s)?|\s+{Any("joint")}\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex ShortJoints = new($@"\s{Any("joint-short")}\s", RegexOptions.CultureInvariant);

    // Where the writer is, or whom for: "in Kyiv", "aus Berlin", "for The Courier".
    private static readonly Regex Where = new($@"\s(?:{Any("where")}\s\p{{Lu}}|{Any("for")}\s).*$", RegexOptions.CultureInvariant);

    // What a text was taken from is no person.
    private static readonly Regex SourceBefore = Pattern($@"^{Any("source")}\s?[:：]\s?");

    // "Ida Marlow, Dock Post — Port Elder"
    private static readonly Regex PlaceBehindDash = new(@"^(.+(?:,|\s(?:and|und|et|e|y)\s).+)\s[–—]\s\p{Lu}[\p{L}' -]{2,30}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // "Institut für Weltwirtschaft": what stands behind "for" belongs to the name.
    private static readonly Regex House = PatternOfEnd($@"{Any("house")}$");
    private static readonly Regex StaffBehind = PatternOfEnd($@"\s{Any("staff")}$");
    private static readonly Regex ReporterBehind = Pattern($@"\s?{Any("behind-joined")}$");

    // "Ida Marlow, Jr.", "Bellmouth Dredging, Inc.": of the name, whatever stands before it.
    private static readonly Regex BornLater = new(@",\s((?:Jr|Sr|JR|SR)\b\.?|(?:I{2,3}|IV)\b(?!\s\p{Lu})|(?:Inc|Ltd|LLC|LLP|Corp|PLC|GmbH)\b\.?)", RegexOptions.CultureInvariant);

    // "Ida Marlow reports from Westwick"
    private static readonly Regex ReportsBehind = new($@"\s{Any("reports")}\s.*$", RegexOptions.CultureInvariant);

    // "Ida Marlow BBC News": capitals without a vowel are no name, but initials.
    private static readonly Regex HouseBehind = new(@"\p{Ll}\s(?=[BCDFGHJKLMNPQRSTVWXZ]{3,4}(?:\s|$))", RegexOptions.CultureInvariant);

    // Behind two words all in capitals.
    private static readonly Regex HouseInUsualCase = new(@"(?<=^\p{Lu}[\p{Lu}.'’-]*\s(?:[\p{Lu}.'’-]+\s)?\p{Lu}[\p{Lu}.'’-]+)(?:\s\p{Lu}\p{Ll}+)+$", RegexOptions.CultureInvariant);

    // "VENN, Paul" where one name is stated: the family name first.
    private static readonly Regex FamilyFirst = new(@"^(\p{Lu}[\p{Lu}'’-]{2,}),\s(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // "记者 陈晓 李红": a blank parts names there.
    private static readonly Regex PartedByBlanks = new($@"^\W*{Any("opening-parted")}[\s:：]*(\p{{IsCJKUnifiedIdeographs}}{{2,4}}(?:\s(?!{Any("opening-parted")})\p{{IsCJKUnifiedIdeographs}}{{2,4}})+)$", RegexOptions.CultureInvariant);

    // The last name joined by a word: "and Tom Press" is one, ", Dock Press" is an outlet.
    private static readonly Regex JoinedLast = Pattern($@"\s{Any("joint")}\s[^,;|/&+]*$");

    // Words that stand before names: nobody is called so.
    private static readonly Regex Label = Pattern($@"^(?:(?:\p{{L}}+\s){{0,2}}{Any("label-end")}|{Any("no-name")})$");
    private static readonly Regex WholeDay = new(@"[\s,|–-]+[0-9]{1,2}(?:st|nd|rd|th|\.)?\s\p{L}{3,12}\.?,?\s20[0-9]{2}(?:[\s,].*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    private static readonly Regex DayBehind = Pattern($@"[\s,|–-]+(?:{Any("before-day")}\s)?(?:\p{{L}}+,?\s)?[0-9].*$");
    private static readonly Regex Title = Pattern($@"^(?:{Any("our")}\s(?:[\p{{L}}-]+\s){{1,3}}?(?=(?-i:\p{{Lu}}\p{{Ll}}+\s\p{{L}}))|{Any("role")}\s(?=(?-i:\p{{Lu}}\p{{Ll}}+\s\p{{Lu}})))?(?:{Any("title")}\b\.?\s+){{0,3}}");
    private static readonly Regex Ours = Pattern($@"^{Any("our")}\s");

    // "Ida Marlow Staff Writer", "Ida Marlow MP"
    private static readonly Regex RoleBehind = PatternOfEnd($@"(?:\s{Any("role-quality")}){{0,2}}\s{Any("role")}$");
    private static readonly Regex OfficeBehind = new($@"(?:\s{Any("office")})+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Who signs, by a byline: names without "By", places, addresses, roles, outlets and desks; agencies under their names.</summary>
    /// <param name="byline">As written.</param>
    /// <param name="isShown">Whether readers see it: such a byline may end with a place, what metadata list are names.</param>
    public static IEnumerable<string> Of(string byline, bool isShown = false)
    {
        var (names, isLastJoined) = Read(byline, isShown);
        return names.Count > 1 && HasNameShape(names[0]) ? names.Where((name, at) => at == 0 || !TellOf(name, at == names.Count - 1 && !isLastJoined)) : names;
    }

    /// <summary>What stands between the joints of a byline; words that tell of a person too, so that a sentence is not taken for one.</summary>
    /// <param name="byline">What may be a byline.</param>
    public static IReadOnlyList<string> AllOf(string byline) => Read(byline, false).Names;

    private static (IReadOnlyList<string> Names, bool IsLastJoined) Read(string byline, bool isShown)
    {
        var text = PlainText.Of(byline);
        if (text.Length > Longest || text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return ([], false);
        }

        text = text.Contains('@', StringComparison.Ordinal) ? Address.Replace(text, " ").Trim() : text.Trim();
        text = text.Contains(", ", StringComparison.Ordinal) ? BornLater.Replace(text, " $1") : text;
        text = WithoutMinutes(text is ['(' or '（' or '【', ..] ? Enclosed.Replace(text, "$1") : text);
        text = TimeWords.OpenWord(text) ? Time.Replace(text, string.Empty) : text;
        text = MayTellOthers(text) ? OthersWork.Replace(text, string.Empty) : text;
        if (SourceWords.Open(text) && SourceBefore.Match(text) is { Success: true } source)
        {
            return ([.. Pieces(text[source.Length..]).Select(name => name.Trim()).Where(AgencyNames.Are)], false);
        }

        text = HoldsIdeographs(text) && PartedByBlanks.Match(text) is { Success: true } parted ? parted.Groups[1].Value.Replace(' ', '、') : BylineOpenings.Without(text);
        text = text.Contains('(', StringComparison.Ordinal) ? Bracketed.Replace(text, AgencyInBrackets) : text;
        var mayHoldPlace = isShown || IsOpened(byline);
        text = mayHoldPlace && text.AsSpan().ContainsAny('–', '—') ? PlaceBehindDash.Replace(text, "$1") : text;
        var names = Pieces(text).Select(Clean).Where(IsName).Select(InUsualCase).ToList();
        var people = names.Where((name, at) => !IsRole(name) && !IsNobody(name) && !(OurWords.Open(name) && Ours.IsMatch(name)) && !(at > 0 && (IsTitle(name) || (mayHoldPlace && IsPlace(name))) && HasNameShape(names[0]))).ToList();
        return (people.Count > 0 ? people : [.. names.Where(name => !IsNobody(name) && (name.Contains(' ', StringComparison.Ordinal) || !IsRoleAlone(name)))], HasInnerWord(text) && JointWords.OpenWord(text) && JoinedLast.IsMatch(text));
    }

    /// <summary>Those who did another's part of the work, where a line says so first: "Editor: Tom Fenn".</summary>
    /// <param name="line">A short text.</param>
    public static IEnumerable<string> OthersIn(string line) =>
        line.Length <= Longest && MayOpenWithOthers(line) && !IsOpened(line) && OthersOpening.IsMatch(line) ? Of(line[(line.IndexOfAny([':', '：']) + 1)..]) : [];

    /// <summary>A byline without the day that stands behind the names.</summary>
    /// <param name="byline">As shown.</param>
    public static string WithoutDay(string byline)
    {
        if (byline.Length > Longest || !HasDigit(byline))
        {
            return byline;
        }

        var text = WithoutMinutes(byline);
        return WholeDay.Match(text) is { Success: true } day && EndsInName(text.AsSpan(0, day.Index)) ? text[..day.Index] : DayBehind.Replace(text, string.Empty);
    }

    // "By Ida Marlow" of "By Ida Marlow, 5 May 2031"; a day of the week is English, in small letters, or stands between commas.
    private static bool EndsInName(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf(' ') + 1;
        var word = text[at..].ToString();
        return word is [var first, ..] && char.IsUpper(first) && text[..at].TrimEnd() is not [.., ',' or '|' or '–' or '-']
            && !DateTimeFormatInfo.InvariantInfo.DayNames.Contains(word, StringComparer.OrdinalIgnoreCase) && !DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames.Contains(word.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a byline names agencies, none of them by name: "Ida Marlow and agencies".</summary>
    /// <param name="byline">As written.</param>
    public static bool CreditsAgencies(string byline) => byline.Length <= Longest && Pieces(BylineOpenings.Without(byline.Trim())).Any(MeansAgencies);

    /// <summary>Whether a text begins as bylines do: "By", "Written by".</summary>
    /// <param name="byline">As shown.</param>
    public static bool IsOpened(string byline) => byline.Length <= Longest && BylineOpenings.Open(byline);

    /// <summary>Whether a text looks like the full name of a person: two to five words in capitals, small words such as "van" between them. Nobody has "the" in a name: "About the Ledger".</summary>
    /// <param name="name">One name.</param>
    public static bool HasNameShape(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return name.Any(c => c > FirstIdeograph)
            || (words.Length is > 1 and < 6 && !name.Any(char.IsDigit) && IsCapital(words[0][0]) && IsProper(words[^1]) && Array.TrueForAll(words, word => IsProper(word) || (word.Length <= 3 && word != "the")));
    }

    /// <summary>Whether every word of a name but small ones and roles is in capitals: "Notimex", "the Westwick Courier", "Courier writer Ida Marlow".</summary>
    /// <param name="name">One name.</param>
    public static bool IsInCapitals(string name) => name.Any(c => c > FirstIdeograph)
        || (name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words && Array.Exists(words, IsProper) && Array.TrueForAll(words, word => IsProper(word) || word.Length <= 3 || IsRoleAlone(word)));

    // Arabic and Hebrew have no capitals.
    private static bool IsCapital(char c) => char.IsUpper(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;

    // "Rook", and "d'Arcy" or "al-Sayed".
    private static bool IsProper(string word) => IsCapital(word[0]) || (word.AsSpan().IndexOfAny('\'', '’', '-') is > 0 and < 4 and var mark && mark + 1 < word.Length && char.IsUpper(word[mark + 1]));

    /// <summary>Whether every word is in the case that names have: capitals, and small words such as "van".</summary>
    /// <param name="name">One name.</param>
    public static bool IsInNameCase(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return IsProper(words[^1]) && words.Index().All(word => IsProper(word.Item) || Particles.Contains(word.Item.ToUpperInvariant()) || (word.Index > 0 && word.Item.Length <= 3));
    }

    // Cheap to ask before patterns of many words.
    private static bool MayTellOthers(string text) => OthersWords.OpenWord(text);

    /// <summary>Whether it is worth while to ask for <see cref="OthersIn"/>: much cheaper than to ask.</summary>
    /// <param name="line">A short text.</param>
    public static bool MayOpenWithOthers(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(" ,;|/(–—-");
        return OthersWords.Open(text.StartsWith("and ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("und ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text);
    }

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    private static string WithoutMinutes(string text) => HasDigit(text) ? Minutes.Replace(text, string.Empty) : text;

    private static string AgencyInBrackets(Match found) => AgencyNames.Are(found.Groups[1].Value) ? ", " + found.Groups[1].Value : found.Value;

    /// <summary>Whether a text says whose the pictures are, or another's part of the work.</summary>
    /// <param name="text">A short text.</param>
    public static bool IsOfOthersWork(string text) => text.Length <= Longest && MayTellOthers(text) && OthersWork.IsMatch(text);

    /// <summary>A text cut where lists of names are: at commas, strokes and words for "and".</summary>
    /// <remarks>Words of one letter join full names, and stand inside others: "Ana Ruiz y Juan Vega", "Ortega y Gasset".</remarks>
    /// <param name="text">A short text.</param>
    public static IEnumerable<string> Pieces(string text) => (text.AsSpan().ContainsAny(JointMarks) || JointWords.OpenWord(text) ? Joints.Split(text) : [text]).SelectMany(part =>
        HasInnerWord(part) && HasWordOf(LongestShortJoint, part) && ShortJoints.Split(part) is { Length: > 1 } halves && Array.TrueForAll(halves, half => half.Trim().Contains(' ', StringComparison.Ordinal) || AgencyNames.Are(half.Trim()) || IsNobody(half.Trim())) ? halves : [part])
        .SelectMany(WithHouseBehind);

    // "Ida Marlow Associated Press", "Ida Marlow BBC News"
    private static IEnumerable<string> WithHouseBehind(string part)
    {
        for (var blank = part.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = part.IndexOf(' ', blank + 1))
        {
            if (AgencyNames.Are(part.AsSpan(blank + 1)) && HasNameShape(part[..blank]) && !AgencyNames.Are(part))
            {
                return [part[..blank], part[(blank + 1)..]];
            }
        }

        return HasInitials(part) && HouseBehind.Match(part) is { Success: true } house && HasNameShape(part[..(house.Index + 1)]) && !AgencyNames.Are(part) ? [part[..(house.Index + 1)], part[(house.Index + house.Length)..]] : [part];
    }

    private static string Clean(string part)
    {
        var name = BylineOpenings.WithoutIn(part.Trim());
        name = WriterLines.NameIn(name) ?? name;
        name = TitleWords.Open(name) ? Title.Replace(name, string.Empty) : name;
        var aside = name.IndexOfAny(['(', '<', '[', '（']);
        var bare = (aside > 2 ? name[..aside] : name).Trim(' ', ',', ';', ':', '-', '–', '|', '•', '·', '：');
        name = bare.EndsWith(" Jr.", StringComparison.OrdinalIgnoreCase) || bare.EndsWith(" Sr.", StringComparison.OrdinalIgnoreCase) ? bare.TrimStart('.') : bare.Trim(' ', '.', ',', ';', ':', '-', '–', '|', '•', '·', '：');
        name = HasInnerWord(name) && ReportWords.OpenWord(name) ? ReportsBehind.Replace(name, string.Empty) : name;
        name = WithoutRole(ReporterEnds.Close(name) ? ReporterBehind.Replace(name, string.Empty) : name);
        return HasInnerWord(name) && WhereWords.OpenWord(name) && Where.Match(name) is { Success: true } place && HasNameShape(name[..place.Index]) && !House.IsMatch(name[..place.Index]) ? name[..place.Index]
            : StaffEnds.Close(name) && StaffBehind.Match(name) is { Success: true } staff && AgencyNames.Are(name[..staff.Index]) ? name[..staff.Index]
            : WithoutAgencyWord(name) ?? (IsHouseEnd(name) && HouseInUsualCase.Match(name) is { Success: true } house ? name[..house.Index] : name);
    }

    /// <summary>A name as people say it: "VENN, Paul" is Paul Venn.</summary>
    /// <param name="name">One author as metadata state it.</param>
    public static string FamilyLast(string name) => FamilyFirst.Match(name) is { Success: true } found && !AgencyNames.Are(found.Groups[1].Value) && found.Groups[1].ValueSpan.ContainsAny(Vowels)
        ? $"{found.Groups[2].Value} {InUsualCaseWord(found.Groups[1].Value)}" : name;

    /// <summary>Whether a line is a full name and what the person is: "Ida Marlow Staff Writer".</summary>
    /// <param name="line">A short line.</param>
    public static bool IsNameAndRole(string line) => RoleEnds.Close(line) && RoleBehind.Match(line) is { Success: true } role && HasNameShape(line[..role.Index]) && IsInNameCase(line[..role.Index]) && !IsNobody(line);

    // "Ida Marlow Tribune" before a role, "IDA MARLOW Tribune"
    private static string WithoutHouse(string name) =>
        HouseInUsualCase.Match(name) is { Success: true } house ? name[..house.Index] : name.Split(' ').Length == 3 && IsHouseEnd(name) ? name[..name.LastIndexOf(' ')] : name;

    private static string WithoutRole(string name)
    {
        var end = OfficeEnds.Close(name) && OfficeBehind.Match(name) is { Success: true } office ? office.Index : RoleEnds.Close(name) && RoleBehind.Match(name) is { Success: true } role ? role.Index : name.Length;
        return end < name.Length && HasNameShape(name[..end]) && !name[..end].EndsWith(" The", StringComparison.OrdinalIgnoreCase) && !IsNobody(name) ? WithoutHouse(name[..end]) : name;
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
        name.Length is > 1 and < 80 && name.AsSpan().IndexOfAny(Brackets) < 0 && !(LabelEnds.Close(name) && Label.IsMatch(name)) && name.Any(char.IsLetter) && name.Count(char.IsDigit) < 5;
}
