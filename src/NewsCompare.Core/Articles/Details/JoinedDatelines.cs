using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds datelines in writings that part no words and have no capitals: "【東京共同】", "[서울=연합뉴스]", "新华社北京5月13日电".</summary>
internal static partial class JoinedDatelines
{
    private const char FirstIdeograph = '\u2E80';
    private const int LongestPart = 14;
    private const string Brackets = "【［[（(〔";

    private static readonly char[] Partings = ['=', '＝', '/', '／', ' ', '・', '、', ',', '，'];

    // Whose a picture is, is written in the same form.
    private static readonly FrozenSet<string> Labels = PageLexicon.Words.List("dateline-labels").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The dateline without the mark behind it, or null.</summary>
    /// <param name="start">How a paragraph begins.</param>
    public static string? Of(string start)
    {
        if (start.Length == 0 || (start[0] < FirstIdeograph && !Brackets.Contains(start[0], StringComparison.Ordinal)))
        {
            return null;
        }

        if (Wired().Match(start) is { Success: true } wired && OpeningAgency(wired.Groups[1].Value) is not null)
        {
            return wired.Groups[1].Value;
        }

        return Bracketed().Match(start) is { Success: true } found && start.Any(c => c >= FirstIdeograph && char.IsLetter(c)) && IsDateline(found.Groups[1].Value, found.Groups[2].Value, start[found.Groups[1].Length]) ? found.Value.Trim() : null;
    }

    /// <summary>The agencies that such a dateline names, in order.</summary>
    /// <param name="dateline">As <see cref="Of"/> gives it.</param>
    public static IEnumerable<string> AgenciesIn(string dateline) => Wired().Match(dateline) is { Success: true } wired && OpeningAgency(wired.Groups[1].Value) is { } agency ? [agency]
        : Bracketed().Match(dateline) is { Success: true } found ? Parts(found.Groups[2].Value).SelectMany(AgenciesOf) : [];

    // "東京（時事）": a place before the bracket leaves room for agencies alone.
    private static bool IsDateline(string place, string inner, char bracket)
    {
        var parts = Parts(inner);
        return !Array.Exists(parts, Labels.Contains) && (place.Length > 0 ? Array.TrueForAll(parts, AgencyNames.Are)
            : Array.TrueForAll(parts, part => part.Length <= LongestPart) && (Array.Exists(parts, part => AgenciesOf(part).Any()) || (bracket is not ('(' or '（') && parts.Length == 2 && inner.AsSpan().ContainsAny('=', '＝') && Array.TrueForAll(parts, IsJoined)))
            || (inner[^1] is '电' or '電' && OpeningAgency(inner) is not null));
    }

    private static string[] Parts(string inner) => inner.Split(Partings, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsJoined(string part) => part.All(c => c >= FirstIdeograph && char.IsLetter(c));

    // "ロンドン時事", "AFP時事"; "中央社記者陳曉台北13日電".
    private static IEnumerable<string> AgenciesOf(string part)
    {
        if (AgencyNames.Are(part))
        {
            return [part];
        }

        for (var at = 1; at < part.Length - 1; at++)
        {
            if (part[at] >= FirstIdeograph && AgencyNames.Are(part.AsSpan(at)))
            {
                return AgencyNames.Are(part.AsSpan(0, at)) ? [part[..at], part[at..]] : [part[at..]];
            }
        }

        return part[^1] is '电' or '電' && OpeningAgency(part) is { } opening ? [opening] : [];
    }

    private static string? OpeningAgency(string text)
    {
        for (var length = Math.Min(text.Length - 1, LongestPart); length > 1; length--)
        {
            if (AgencyNames.Are(text.AsSpan(0, length)))
            {
                return text[..length];
            }
        }

        return null;
    }

    [GeneratedRegex(@"^((?:[\p{Lo}ー・]{2,10})?)[【［\[（(〔]([^【［\[（(〔】］\]）)〕]{2,40})[】］\]）)〕]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    // "新华社北京5月13日电", perhaps in a bracket that other words close.
    [GeneratedRegex(@"^(\p{Lo}{4,20}[0-9０-９]{1,2}(?:月[0-9０-９]{1,2})?日(?:电|電|讯|訊))", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Wired();
}
