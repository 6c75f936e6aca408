using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the dateline with which a report opens: a place, perhaps a day and an agency, and a mark.</summary>
internal static partial class Datelines
{
    private const int Window = 120;
    private const int LongestLabel = 60;

    // What stands in capitals before a dash and is no place: "BREAKING".
    private static readonly FrozenSet<string> Labels = PageLexicon.Words.List("dateline-labels").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Places = PageLexicon.Words.List("dateline-places").Select(TitleStatement.Folded).ToFrozenSet(StringComparer.Ordinal);

    private const string AnyYear = "2024"; // which has all days

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
            return JoinedDatelines.Of(start) ?? (start.AsSpan().ContainsAny(Brackets) && Caseless().Match(start) is { Success: true } caseless && Agencies(caseless.Groups[2].Value).Any() ? caseless.Groups[1].Value.Trim() : null);
        }

        return start.AsSpan().ContainsAny(Brackets) && WithAgency().Match(start) is { Success: true } bracketed && Agencies(bracketed.Groups[2].Value).Any() ? bracketed.Groups[1].Value.Trim()
            : start.AsSpan().ContainsAny(Dashes) && BehindDay().Match(start) is { Success: true } dayed && AgencyNames.Are(dayed.Groups[2].Value) ? dayed.Groups[1].Value
            : start.AsSpan().ContainsAny(Dashes) && Capitals().Match(start) is { Success: true } capitals && !Labels.Contains(capitals.Groups[1].Value.Trim()) ? WithoutStop(capitals.Groups[1].Value.Trim())
            : start.AsSpan().ContainsAny(Dashes) && WithDay().Match(start) is { Success: true } day && MonthNames.Day(AnyYear, day.Groups[2].Value + day.Groups[5].Value, day.Groups[3].Value + day.Groups[4].Value) is not null ? day.Groups[1].Value
            : start.Contains('|', StringComparison.Ordinal) && AgencyBeforeBar().Match(start) is { Success: true } barred && AgencyNames.Are(barred.Groups[2].Value) ? barred.Groups[1].Value
            : null;
    }

    /// <summary>A place, perhaps with a day, before a colon: "New Delhi: ", "MUMBAI, May 5: "; or null. Of several paragraphs that open so none is one: a talk, a list.</summary>
    /// <param name="paragraphs">The first paragraphs of running text.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="stated">The places that the page's linked data name.</param>
    /// <param name="filed">What the page is filed under; a place where the text speaks of it as one.</param>
    public static string? BeforeColon(IReadOnlyList<string> paragraphs, int at, IEnumerable<string> stated, IEnumerable<string> filed)
    {
        if (LabelOf(paragraphs[at]) is not { Success: true } label || Enumerable.Range(0, paragraphs.Count).Any(other => other != at && LabelOf(paragraphs[other]) is { Success: true }))
        {
            return null;
        }

        var (known, sections) = (stated.Select(TitleStatement.Folded).ToHashSet(StringComparer.Ordinal), filed.Select(TitleStatement.Folded).ToHashSet(StringComparer.Ordinal));
        return !Labels.Contains(label.Groups[2].Value) && label.Groups[2].Value.Split('/', StringSplitOptions.TrimEntries).All(IsPlace) ? label.Groups[1].Value : null;

        bool IsPlace(string name) => TitleStatement.Folded(name) is { Length: > 0 } place && (Places.Contains(place) || known.Contains(place) || (sections.Contains(place) && paragraphs.Any(text => StandsAsName(text, name))));
    }

    /// <summary>Whether a name is that of a large city, which stands before reports in any language.</summary>
    /// <param name="name">One name.</param>
    public static bool IsKnownPlace(string name) => Places.Contains(TitleStatement.Folded(name));

    // Within a sentence, with a capital: what is filed under "Weather" speaks of the weather.
    private static bool StandsAsName(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at > 1 && char.IsUpper(text[at]) && text[at - 1] == ' ' && char.IsLower(text[at - 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static Match? LabelOf(string paragraph)
    {
        var start = paragraph.AsSpan(0, Math.Min(LongestLabel, paragraph.Length));
        return start.Contains(':') ? Label().Match(start.ToString()) : null;
    }

    /// <summary>The agencies that a dateline names between brackets or strokes, or in small letters at its end, in order.</summary>
    /// <param name="dateline">As <see cref="Of"/> gives it, or null.</param>
    public static IEnumerable<string> AgenciesIn(string? dateline) =>
        dateline is null ? [] : JoinedDatelines.Of(dateline) is not null ? JoinedDatelines.AgenciesIn(dateline) : Last().Match(dateline) is { Success: true } last && AgencyNames.Are(last.Groups[1].Value) ? [last.Groups[1].Value] : Marked().Matches(dateline).SelectMany(found => Agencies(found.Groups[1].Value + found.Groups[2].Value));

    // "LA PAZ.-"; in "BOSTON, Mass." and "WASHINGTON, D.C." it is part of the name.
    private static string WithoutStop(string place) => place[^1] is '.' && place.AsSpan(place.LastIndexOf(' ') + 1) is { Length: > 4 } last && last.IndexOf('.') == last.Length - 1 && !last.ContainsAnyInRange('a', 'z') ? place[..^1] : place;

    private static IEnumerable<string> Agencies(string names) =>
        AgencyNames.Are(names) ? [names] : names.Split(['/', '-', ',', '+', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(AgencyNames.Are);

    // "WASHINGTON —", "NEW YORK -", "VELMORA, Nov 3 --"; a sentence goes on in small letters behind its dash: "WE KNOW — or think so". Who else writes in brackets does not matter here.
    [GeneratedRegex(@"^(\p{Lu}[\p{Lu}.’' /-]{2,30}(?:,\s\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}?\p{L}{2,14})?(?:\s[0-9]{1,2})?)?(?:\s?\([^()]{2,30}\))?)\s?(?:—|–|--|-\s|/\s|_\s)\s*(?:[^\p{Ll}\s]|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Capitals();

    // "Berlin (dpa) – ", "Paris (AFP).", "KYIV, Ukraine, Nov. 3 (AP) — ", "Madrid, 3 may (EFE).- ", "МОСКВА, 3 ноября. /ТАСС/. ", "NEW DELHI (PTI): "
    [GeneratedRegex(@"^(\p{Lu}[\p{L}.’'-]{1,20}(?:[ /-]{1,3}\p{L}[\p{L}.’'-]{0,20}){0,3}(?:,\s(?:\p{Lu}[\p{L}.]{0,14}(?:\s\p{Lu}[\p{L}.]{1,14}){0,2}(?:\s[0-9]{1,2}(?:st|nd|rd|th)?)?|[0-9]{1,2}(?:\.|er|º)?\s(?:de\s)?\p{L}{2,10}\.?)(?:,?\s[0-9]{4})?){0,3}\.?\s?[(/（](\w[\w/+&, -]{1,28})[)/）])(?:\s?(?:—|–|-|_|\.|:|/)|\s\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WithAgency();

    // "Skerra, Dec. 1 — ", "Arle, 3. Mai – ": the month behind or before the day.
    [GeneratedRegex(@"^(\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,3}(?:, \p{Lu}[\p{L}.]{1,14})?, (?:(\p{L}{3,9})\.? ([0-3]?[0-9])|([0-3]?[0-9])\.? (\p{L}{3,9})\.?))\s?(?:—|–|--?)\s[^\p{Ll}\s]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WithDay();

    // "(Reuters) - ", "(ANSA) - ROMA, 03 NOV - "
    [GeneratedRegex(@"^([(（](\w[\w/+&, -]{1,28})[)）](?:\s?(?:—|–|--?)\s\p{Lu}[\p{Lu}.’' /-]{2,30}(?:,\s[0-9]{1,2}\s\p{L}{3,9}\.?)?)?)\s?(?:—|–|--?)\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AgencyFirst();

    // "New Delhi: ", "Mumbai/Pune: ", "LAHORE, May 5: "; the place is the second group. A sentence begins behind it.
    [GeneratedRegex(@"^(([\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]{1,20}(?:(?: |/| / )[\p{L}][\p{L}\p{M}.’'-]{0,20}){0,3})(?:,\s(?:\p{Lu}\p{L}{2,8}\.?\s[0-9]{1,2}|[0-9]{1,2}\s\p{Lu}\p{L}{2,8}\.?))?)\s?:\s+[\p{Lu}\p{Lo}\p{N}“""‘'«(]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    // "BERLIN dpa | "
    [GeneratedRegex(@"^(\p{Lu}[\p{Lu}.’' -]{1,30}\s(\p{Ll}{2,10}))\s\|\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AgencyBeforeBar();

    // "МОСКВА, 13 мая - РИА Новости. "
    [GeneratedRegex(@"^(\p{Lu}[\p{Lu}.’' -]{2,30},\s[0-9]{1,2}\s\p{L}{3,9}\.?\s[–—-]\s(\p{Lu}[\p{L} ]{1,20}))[.,]\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BehindDay();

    [GeneratedRegex(@"\s[–—-]\s(\p{Lu}[\p{L} ]{1,20})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Last();

    // "دبي (رويترز) - ", in writings without capitals.
    [GeneratedRegex(@"^(\p{Lo}[\p{Lo}\p{M} ]{1,30}(?:[ ,،]{1,2}[0-9]{1,2}\s\p{Lo}[\p{Lo}\p{M}]{1,12})?\s?[(/]([\p{Lo}\p{M}\w/ ]{2,28})[)/])\s?[–—:.-]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Caseless();

    [GeneratedRegex(@"[(/（](\w[\w/+&, -]{1,28})[)/）]|\s(\p{Ll}{2,10})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Marked();
}
