using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles;

/// <summary>Knows lines that share out the work on a text: "(Reporting by Ida Marlow; editing by Tom Fenn)", "Mitarbeit: Ida Marlow; redigiert von Tom Fenn".</summary>
internal static partial class WorkCredits
{
    private const int Longest = 300;
    private const int MostWords = 9;
    private const int LongestJoined = 24;
    private const int Several = 2;
    private const char FirstIdeograph = '\u2E80';

    private static readonly PagePhrases Works = new("work-openings", opens: true);

    /// <summary>Whether a paragraph is one: all of its pieces open with a kind of work, or are names. In brackets a single kind is enough, and what stands behind the sentence does not matter: whom to write to.</summary>
    /// <param name="text">A paragraph.</param>
    public static bool Are(string text)
    {
        if (text.Length > Longest)
        {
            return false;
        }

        var inner = BracketedNotes.Inner(text);
        if (inner is null && !Works.MayOpen(text))
        {
            return false;
        }

        var line = inner ?? text;
        return NameWorks(line, inner is null ? Several : 1, inner is not null) && AllPieces(line, inner is not null, IsShare);
    }

    // Cheap, and most paragraphs name no work behind their first words.
    private static bool NameWorks(string line, int fewest, bool isFirstAlone)
    {
        var works = 0;
        AllPieces(line, isFirstAlone, piece => (works += Works.AreIn(piece) ? 1 : 0) < fewest);
        return works >= fewest;
    }

    // Whether something is true of each piece of each sentence, or of the first sentence alone.
    private static bool AllPieces(string line, bool isFirstAlone, Func<string, bool> holds)
    {
        foreach (var sentence in SentenceEnd().EnumerateSplits(line))
        {
            var shares = line[sentence];
            foreach (var share in Partings().EnumerateSplits(shares))
            {
                if (shares[share].Trim(' ', '.', '。') is { Length: > 0 } piece && !holds(piece))
                {
                    return false;
                }
            }

            if (isFirstAlone)
            {
                break;
            }
        }

        return true;
    }

    // A comma may also part the names of one share: then the next piece names no work.
    private static bool IsShare(string piece) => Right().IsMatch(piece) || IsNames(Works.Find(piece) is { } work ? piece[work.End..].Trim(' ', ':', '：', '.') : piece);

    private static bool IsNames(string text) => text.Length > 0
        && (text[0] >= FirstIdeograph ? text.Length <= LongestJoined : text.Count(c => c == ' ') < MostWords && EditorNotes.AreNames(text));

    // A line break before the next label or the copyright is a blank here: "Reporter: Ida Marlow Editor: Tom Fenn".
    [GeneratedRegex(@"\s?[;；,，、|؛،]\s?|\s[/–—-]\s|(?<=\p{Ll})\s(?=\p{Lu}\p{Ll}+:\s|(?:Copyright\s)?©)", RegexOptions.CultureInvariant)]
    private static partial Regex Partings();

    // Not behind initials and titles.
    [GeneratedRegex(@"(?<=\p{Ll}{2})\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:Copyright\s)?©", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Right();
}
