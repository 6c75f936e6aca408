using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles;

/// <summary>A list of phrases, each made of columns that follow one another: alternatives, "…" for some words between, "……" for many, a full stop for the end of the line.</summary>
/// <param name="list">Name of the list.</param>
/// <param name="opens">Whether texts are to open so; else a phrase may stand anywhere.</param>
/// <param name="behind">Pattern of what stands behind a phrase.</param>
internal sealed class PagePhrases(string list, bool opens, string behind = "")
{
    // Marks, brackets and dashes before the first word.
    private const string Before = @"^[\s*(\[【（〔•–—-]*";
    private const int Start = 3;

    private readonly Regex pattern = new(
        (opens ? Before : string.Empty) + "(?:" + string.Join('|', PageLexicon.Words.List(list).Select(Pattern)) + ")" + behind, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // Few texts open with the letters of any: that is asked first.
    private readonly FrozenSet<string> starts = PageLexicon.Words.List(list).SelectMany(entry => entry.Split('\t')[0].Split('|')).Select(Beginning).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text opens with, or holds, one of the phrases.</summary>
    /// <param name="text">Any text.</param>
    public bool AreIn(string text) => (!opens || HasStart(text)) && pattern.IsMatch(text);

    private bool HasStart(string text)
    {
        var at = 0;
        while (at < text.Length && !char.IsLetter(text[at]))
        {
            at++;
        }

        var lookup = starts.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = text.AsSpan(at, Math.Min(Start, text.Length - at));
        return lookup.Contains(start) || (start.Length > 2 && lookup.Contains(start[..2]));
    }

    private static string Beginning(string phrase) => phrase[..Math.Min(Start, phrase.Length)];

    private static string Pattern(string entry)
    {
        var pattern = string.Empty;
        var isGap = true;
        foreach (var column in entry.Split('\t'))
        {
            var isMark = column is "…" or "……" or ".";
            pattern += (isGap || isMark ? string.Empty : @"\s") + Column(column);
            isGap = isMark;
        }

        return pattern;
    }

    private static string Column(string column) => column switch
    {
        "…" => @"\S{0,2}\s(?:\S+\s){0,6}",
        "……" => ".*",
        "." => @"\W*$",
        _ => "(?:" + string.Join('|', column.Split('|').Select(Words)) + ")",
    };

    private static string Words(string words) => Regex.Escape(words).Replace("'", "[’']", StringComparison.Ordinal) + (char.IsLetter(words[^1]) ? @"\b" : string.Empty);
}
