namespace NewsCompare.Core.Articles;

/// <summary>Knows how pages say how long ago something was, in many languages at once: "2 hours ago", "vor 5 Minuten". When that was cannot be told: nobody knows when the page was made.</summary>
internal static class ElapsedTimes
{
    private const int Longest = 60;
    private const string Marks = " ·•|–—-,.()[]";

    private static readonly PagePhrases Phrases = new("elapsed-times", opens: false);

    // "ago", "vor", "il y a": looking for these is much faster than the phrases, and most lines hold none.
    private static readonly WordScan Words = new(PageLexicon.Words.List("elapsed-times").SelectMany(Sign));

    // Those without a number; any other line that tells one holds a digit.
    private static readonly WordScan Numberless = new(PageLexicon.Words.List("elapsed-times").Where(line => !line.AsSpan().ContainsAny('*', '\t')));

    /// <summary>Whether a short line, or the beginning of a text, tells how long ago it was.</summary>
    /// <param name="text">Any text.</param>
    public static bool AreIn(string text) => Find(text) is not null;

    /// <summary>Whether a line tells that and nothing else.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsAll(string text) => text.Length <= Longest && Find(text) is var (start, end) && text.AsSpan(0, start).Trim(Marks).IsEmpty && text.AsSpan(end).Trim(Marks).IsEmpty;

    /// <summary>What stands before that in a line.</summary>
    /// <param name="text">Any text.</param>
    public static string Before(string text) => Find(text) is var (start, _) ? text.AsSpan(0, start).Trim(Marks).ToString() : text;

    /// <summary>How much of a text tells that before anything else, with the marks behind it; 0 when it opens with other words, or goes on with the same sentence.</summary>
    /// <param name="text">Any text.</param>
    public static int Opening(string text) => Find(text) is (0, var end) && text.AsSpan(end).TrimStart(Marks + ":") is var rest && (rest.IsEmpty || !char.IsLower(rest[0])) ? text.Length - rest.Length : 0;

    // The column with the fewest words, of equals the longest: one of them stands in every line of the kind.
    private static IEnumerable<string> Sign(string line) => line.Split('\t').Where(column => column != "*").Select(column => column.Split('|'))
        .OrderBy(words => words.Length).ThenByDescending(words => words[0].Length).First().Select(word => word.TrimStart('*'));

    private static (int Start, int End)? Find(string text)
    {
        var beginning = text.AsSpan(0, Math.Min(text.Length, Longest));
        return Words.AreIn(beginning) && (beginning.ContainsAnyInRange('0', '9') || Numberless.AreIn(beginning)) ? Phrases.Find(beginning.Length < text.Length ? beginning.ToString() : text) : null;
    }
}
