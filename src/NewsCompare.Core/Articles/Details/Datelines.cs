using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the dateline with which a report opens: a place, perhaps a day and an agency, and a mark.</summary>
internal static partial class Datelines
{
    private const int Window = 120;

    // What stands in capitals before a dash and is no place: "BREAKING".
    private static readonly FrozenSet<string> Labels = PageLexicon.Words.List("dateline-labels").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // The patterns need them; most paragraphs have none.
    private static readonly SearchValues<char> Brackets = SearchValues.Create("(/（");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("—–-/_");

    /// <summary>The dateline without the mark behind it, or null.</summary>
    /// <param name="paragraph">The first paragraph of running text.</param>
    public static string? Of(string paragraph)
    {
        var start = paragraph[..Math.Min(Window, paragraph.Length)];
        if (start is ['(' or '（', ..] && AgencyFirst().Match(start) is { Success: true } opening && Agencies(opening.Groups[2].Value).Any())
        {
            return opening.Groups[1].Value.Trim();
        }

        if (start.Length == 0 || !char.IsUpper(start[0]))
        {
            return null;
        }

        return start.AsSpan().ContainsAny(Brackets) && WithAgency().Match(start) is { Success: true } bracketed && Agencies(bracketed.Groups[2].Value).Any() ? bracketed.Groups[1].Value.Trim()
            : start.AsSpan().ContainsAny(Dashes) && Capitals().Match(start) is { Success: true } capitals && !Labels.Contains(capitals.Groups[1].Value.Trim()) ? capitals.Groups[1].Value.Trim()
            : start.Contains('|', StringComparison.Ordinal) && AgencyBeforeBar().Match(start) is { Success: true } barred && AgencyNames.Are(barred.Groups[2].Value) ? barred.Groups[1].Value
            : null;
    }

    /// <summary>The agencies that a dateline names between brackets or strokes, or in small letters at its end, in order.</summary>
    /// <param name="dateline">As <see cref="Of"/> gives it, or null.</param>
    public static IEnumerable<string> AgenciesIn(string? dateline) =>
        dateline is null ? [] : Marked().Matches(dateline).SelectMany(found => Agencies(found.Groups[1].Value + found.Groups[2].Value));

    private static IEnumerable<string> Agencies(string names) =>
        AgencyNames.Are(names) ? [names] : names.Split(['/', '-', ',', '+', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(AgencyNames.Are);

    // "WASHINGTON —", "NEW YORK -", "VELMORA, Nov 3 --"; a sentence goes on in small letters behind its dash: "WE KNOW — or think so". Who else writes in brackets does not matter here.
    [GeneratedRegex(@"^(\p{Lu}[\p{Lu}.’' /-]{2,30}(?:,\s\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}?\p{L}{2,14})?(?:\s[0-9]{1,2})?)?(?:\s?\([^()]{2,30}\))?)\s?(?:—|–|--|-\s|/\s|_\s)\s*(?:[^\p{Ll}\s]|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Capitals();

    // "Berlin (dpa) – ", "Paris (AFP).", "KYIV, Ukraine, Nov. 3 (AP) — ", "Madrid, 3 may (EFE).- ", "МОСКВА, 3 ноября. /ТАСС/. ", "NEW DELHI (PTI): "
    [GeneratedRegex(@"^(\p{Lu}[\p{L}.’'-]{1,20}(?:[ /-]{1,3}\p{L}[\p{L}.’'-]{0,20}){0,3}(?:,\s(?:\p{Lu}[\p{L}.]{0,14}(?:\s\p{Lu}[\p{L}.]{1,14}){0,2}(?:\s[0-9]{1,2}(?:st|nd|rd|th)?)?|[0-9]{1,2}(?:\.|er|º)?\s(?:de\s)?\p{L}{2,10}\.?)(?:,?\s[0-9]{4})?){0,3}\.?\s?[(/（](\w[\w/+&, -]{1,28})[)/）])(?:\s?(?:—|–|-|_|\.|:|/)|\s\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WithAgency();

    // "(Reuters) - ", "(ANSA) - ROMA, 03 NOV - "
    [GeneratedRegex(@"^([(（](\w[\w/+&, -]{1,28})[)）](?:\s?(?:—|–|--?)\s\p{Lu}[\p{Lu}.’' /-]{2,30}(?:,\s[0-9]{1,2}\s\p{L}{3,9}\.?)?)?)\s?(?:—|–|--?)\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AgencyFirst();

    // "BERLIN dpa | "
    [GeneratedRegex(@"^(\p{Lu}[\p{Lu}.’' -]{1,30}\s(\p{Ll}{2,10}))\s\|\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AgencyBeforeBar();

    [GeneratedRegex(@"[(/（](\w[\w/+&, -]{1,28})[)/）]|\s(\p{Ll}{2,10})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Marked();
}
