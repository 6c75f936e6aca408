using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles;

/// <summary>A list of phrases, each made of columns that follow one another: alternatives, "*" for a number, "…" for some words between, "……" for many, a full stop for the end of the line.</summary>
/// <param name="list">Name of the list.</param>
/// <param name="opens">Whether texts are to open so; else a phrase may stand anywhere.</param>
/// <param name="behind">Pattern of what stands behind a phrase.</param>
internal sealed class PagePhrases(string list, bool opens, string behind = "")
{
    // Marks, brackets and dashes before the first word.
    private const string Before = @"^[\s*(\[【（〔•–—-]*";
    private const int Start = 3;
    private const int Shortest = 2;
    private const char FirstIdeograph = '\u2E80'; // no blank parts words there

    // By the letters that phrases begin with, each read when a text first begins so: most never do, and a pattern costs time to build.
    private readonly FrozenDictionary<string, Lazy<Regex>> byStart = PageLexicon.Words.List(list).SelectMany(entry => Starts(entry, opens).Select(start => (Start: start, Entry: entry)))
        .GroupBy(pair => pair.Start, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(group => group.Key, group => new Lazy<Regex>(() => Of(group.Select(pair => pair.Entry).Distinct(StringComparer.Ordinal), opens, behind)), StringComparer.OrdinalIgnoreCase);

    private readonly LetterPairs pairs = new(PageLexicon.Words.List(list).SelectMany(entry => Starts(entry, opens)));

    /// <summary>Whether a text opens with, or holds, one of the phrases.</summary>
    /// <param name="text">Any text.</param>
    public bool AreIn(ReadOnlySpan<char> text)
    {
        var lookup = byStart.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!opens)
        {
            return lookup[[]].Value.IsMatch(text);
        }

        var start = StartOf(text);
        return pairs.MayOpen(start) && ((lookup.TryGetValue(start, out var all) && all.Value.IsMatch(text)) || (start.Length > Shortest && lookup.TryGetValue(start[..Shortest], out all) && all.Value.IsMatch(text)));
    }

    /// <summary>Whether a text begins with the first letters of a phrase; of phrases that texts open with.</summary>
    /// <param name="text">Any text.</param>
    public bool MayOpen(ReadOnlySpan<char> text)
    {
        var lookup = byStart.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = StartOf(text);
        return pairs.MayOpen(start) && (lookup.ContainsKey(start) || (start.Length > Shortest && lookup.ContainsKey(start[..Shortest])));
    }

    /// <summary>The first of the phrases that a text opens with, or holds: its first code unit and one past its last; null when there is none.</summary>
    /// <param name="text">Any text.</param>
    public (int Start, int End)? Find(string text)
    {
        var lookup = byStart.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!opens)
        {
            return Find(lookup[[]].Value, text);
        }

        var start = StartOf(text);
        return !pairs.MayOpen(start) ? null : (lookup.TryGetValue(start, out var all) ? Find(all.Value, text) : null) ?? (start.Length > Shortest && lookup.TryGetValue(start[..Shortest], out all) ? Find(all.Value, text) : null);
    }

    private static ReadOnlySpan<char> StartOf(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && !char.IsLetter(text[at]))
        {
            at++;
        }

        return text.Slice(at, Math.Min(Start, text.Length - at));
    }

    private static (int Start, int End)? Find(Regex phrases, string text) => phrases.Match(text) is { Success: true } found ? (found.Index, found.Index + found.Length) : null;

    private static IEnumerable<string> Starts(string entry, bool opens) => opens ? entry.Split('\t')[0].Split('|').Select(phrase => phrase[..Math.Min(Start, phrase.Length)]) : [string.Empty];

    private static Regex Of(IEnumerable<string> entries, bool opens, string behind) =>
        new((opens ? Before : string.Empty) + "(?:" + string.Join('|', entries.Select(Pattern)) + ")" + behind,
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | (opens ? RegexOptions.None : RegexOptions.NonBacktracking)); // at one place even hostile lines are read fast, and no tables are built

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

    private static string Words(string words) => Regex.Escape(words).Replace(@"\*", "[0-9]{1,3}", StringComparison.Ordinal).Replace("'", "[’']", StringComparison.Ordinal) + (char.IsLetter(words[^1]) && words[^1] < FirstIdeograph ? @"\b" : string.Empty);
}
