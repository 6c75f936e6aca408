using System.Text.RegularExpressions;
using static NewsCompare.Core.Articles.Details.BylineWords;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Tells the pieces of a byline that are no people: desks, degrees, roles, outlets and places.</summary>
internal static class BylineAsides
{
    private const char FirstIdeograph = '\u2E80';

    private static readonly Regex Nobody = PatternOfEnd(
        $@"^(?:(?:the\s|an?\s)?(?:our\s)?(?:{Any("desk-quality")}\s){{0,2}}(?:{Any("desk")}|{Any("agencies")})|(?:the\s|an?\s)?(?:{Any("desk-quality")}\s){{1,3}}{Any("desk-people")}|{Any("nobody")}|(?:{Any("room-article")}\s)?{Any("room")}|.+\s{Any("nobody-end")}|.*{Any("nobody-end-joined")})$");

    private static readonly Regex AgenciesUnnamed = Pattern($"^{Any("agencies")}$");
    private static readonly PhraseEnds NobodyEnds = Ends("desk", "agencies", "desk-people", "nobody", "room", "nobody-end", "nobody-end-joined");
    private static readonly PhraseEnds AgencyEnds = Ends("agencies");
    private static readonly PhraseEnds RoleEnds = Ends("role", "role-joined");
    private static readonly Regex Role = PatternOfEnd($@"(?:^|[\s-]){Any("role")}$");

    // "Chefreporterin", "Auslandskorrespondent"
    private static readonly Regex JoinedRole = PatternOfEnd($@"^\p{{L}}[\p{{L}}-]*{Any("role-joined")}$");

    // "Correspondante à Berlin", "Ressortleiterin Politik"; "Reporter Tom Fenn" is a person.
    private static readonly Regex OpeningRole = Pattern($@"^(?:{Any("role")}|[\p{{L}}-]*{Any("role-joined")})\s(?!(?-i:\p{{Lu}}\S+\s\p{{Lu}}))");
    // "staff writer at The Courier": what a person is who writes for a living.
    private static readonly Regex WritingRole = Pattern($@"^(?:{Any("role-quality")}\s){{0,3}}(?!{Any("role-of-told")}\b)(?:\p{{L}}*{Any("role-joined")}|{Any("role")})\b");
    private static readonly Regex Degree = Pattern($@"^(?:{Any("degree")}\.?|\p{{L}}{{2,6}}[®™])$");

    // "BBC News", "NRK": initials that are no person's.
    private static readonly Regex Initials = new(@"^(?:The\s)?\p{Lu}{3,5}(?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // Without a vowel they are none wherever they stand.
    private static readonly Regex SureInitials = new(@"^[BCDFGHJKLMNPQRSTVWXZ]{3,5}(?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    private static readonly Regex HouseEnd = new($@"\s{Any("house-end")}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // "Mayor of Westwick", "Special to The Courier": such words stand in no name.
    private static readonly Regex WordOfNoName = new($@"\s{Any("in-no-name")}\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // "de São Paulo"
    private static readonly Regex OpensWithFrom = new(@"^d(?:e|a|o|al) \p{Lu}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Whether a text ends as names of outlets do: "Dock Gazette".</summary>
    /// <param name="text">Some words.</param>
    public static bool IsHouseEnd(string text) => HouseEnd.IsMatch(text);

    /// <summary>Whether a piece signs for nobody in particular: "Staff Reporter", "agencies".</summary>
    /// <param name="piece">A piece.</param>
    public static bool IsNobody(string piece) => NobodyEnds.Close(piece) && Nobody.IsMatch(piece) && !AgencyNames.Are(piece);

    /// <summary>Whether a piece means agencies without naming one.</summary>
    /// <param name="piece">A piece.</param>
    public static bool MeansAgencies(string piece) => AgencyEnds.Close(piece) && AgenciesUnnamed.IsMatch(piece);

    /// <summary>The agency of a piece that first says that it is one: "Agencias EFE"; null where the whole is its name, or it is none.</summary>
    /// <param name="piece">A piece.</param>
    public static string? WithoutAgencyWord(string piece) => piece.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && MeansAgencies(piece[..blank]) && !AgencyNames.Are(piece) && AgencyNames.Are(piece.AsSpan(blank + 1)) ? piece[(blank + 1)..] : null;

    /// <summary>Whether a piece is what a person is, in several words: "Political Correspondent".</summary>
    /// <param name="piece">A piece.</param>
    public static bool IsRole(string piece) => piece.Contains(' ', StringComparison.Ordinal) && RoleEnds.Close(piece) && Role.IsMatch(piece);

    /// <summary>Whether a word is what a person is.</summary>
    /// <param name="word">One word.</param>
    public static bool IsRoleAlone(string word) => RoleEnds.Close(word) && (Role.IsMatch(word) || JoinedRole.IsMatch(word));

    /// <summary>How many code units the words take by which a text opens that say of a person that he or she writes: "staff writer", "Redakteurin"; zero where none do.</summary>
    /// <param name="text">What is said of a person.</param>
    public static int OpensAsRole(string text) => WritingRole.Match(text).Length;

    /// <summary>Whether a piece behind a full name is surely none: a degree, a role, an outlet with an article.</summary>
    /// <param name="piece">A piece.</param>
    public static bool IsTitle(string piece) => Degree.IsMatch(piece) || IsRoleAlone(piece) || (piece.StartsWith("The ", StringComparison.Ordinal) && !AgencyNames.Are(piece));

    /// <summary>Whether a word behind a full name may be the place that the person is in. A word in capitals may be an outlet.</summary>
    /// <param name="piece">A piece.</param>
    public static bool IsPlace(string piece) => piece.Length > 3 && piece[0] < FirstIdeograph && char.IsUpper(piece[0]) && piece.Skip(1).All(char.IsLower) && !AgencyNames.Are(piece);

    // "DockWatch": one word with a capital within it.
    private static bool IsMadeUp(string piece) => !piece.Contains(' ', StringComparison.Ordinal) && piece.Zip(piece.Skip(1)).Any(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));

    /// <summary>Whether a piece behind a full name tells of that person, and is in no form that names have: "our man in Oslo", "Mayor of Westwick", "Fotos: Tom Fenn", "BBC News", "Dock Gazette".</summary>
    /// <param name="piece">A piece.</param>
    /// <param name="isLast">Whether it stands at the end and no word for "and" before it.</param>
    public static bool TellOf(string piece, bool isLast) => !AgencyNames.Are(piece) && piece[0] < FirstIdeograph
        && (piece.Contains(':', StringComparison.Ordinal) || (HasInnerWord(piece) && WordOfNoName.IsMatch(piece)) || OpeningRole.IsMatch(piece) || SureInitials.IsMatch(piece) || !BylineNames.IsInNameCase(piece) || IsMadeUp(piece) || OpensWithFrom.IsMatch(piece)
            || (isLast && (Initials.IsMatch(piece) || HouseEnd.IsMatch(piece))));
}
