using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the dateline with which a report opens: a place, perhaps a day and an agency, and a mark.</summary>
internal static partial class Datelines
{
    private const int Window = 120;

    /// <summary>The dateline without the mark behind it, or null.</summary>
    /// <param name="paragraph">The first paragraph of running text.</param>
    public static string? Of(string paragraph)
    {
        var start = paragraph[..Math.Min(Window, paragraph.Length)];
        return Capitals().Match(start) is { Success: true } capitals ? capitals.Groups[1].Value.Trim()
            : WithAgency().Match(start) is { Success: true } agency && agency.Groups[2].Value.Split('/', '-').Any(AgencyNames.Are) ? agency.Groups[1].Value.Trim()
            : null;
    }

    // "WASHINGTON (AP) —", "PARIS, March 3 (Reuters) -", "NEW YORK -"
    [GeneratedRegex(@"^(\p{Lu}[\p{Lu}.’' -]{2,30}(?:,\s\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}?\p{L}{2,14})?(?:\s[0-9]{1,2})?)?(?:\s?\([^()]{2,30}\))?)\s?(?:—|–|--|-\s|/\s)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Capitals();

    // "Berlin (dpa) – ", "Paris (AFP)."
    [GeneratedRegex(@"^(\p{Lu}\p{L}+(?:[ -/]\p{Lu}\p{L}+){0,3}\s?\(([\w/-]{2,24})\))\s?(?:—|–|-|\.|:|/)?\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WithAgency();
}
