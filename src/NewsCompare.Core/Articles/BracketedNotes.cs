namespace NewsCompare.Core.Articles;

/// <summary>Knows paragraphs in brackets by which agencies tell editors what they changed: "(Corrects the number of boats in paragraph 2)".</summary>
internal static class BracketedNotes
{
    private const int Longest = 400;
    private const string Opening = "([（［【〔";
    private const string Closing = ")]）］】〕";

    // A verb alone opens a note; no sentence of a story does without a subject.
    private static readonly PagePhrases Openings = new("bracketed-note-openings", opens: true);

    // Where the verb stands last: which part of the text was changed, and that it was; either may come first.
    private static readonly PagePhrases Changes = new("bracketed-note-phrases", opens: false);

    /// <summary>Whether a paragraph is one.</summary>
    /// <param name="text">A paragraph.</param>
    public static bool Are(string text) => text.Length <= Longest && Inner(text) is { } inner && (Openings.AreIn(inner) || Changes.AreIn(inner));

    /// <summary>What stands between the brackets that hold all of a paragraph, or null.</summary>
    /// <param name="text">A paragraph.</param>
    public static string? Inner(string text)
    {
        var bare = text.AsSpan().Trim(" *_");
        bare = bare is [.., '.' or '。'] ? bare[..^1] : bare;
        if (bare.Length < 3 || Opening.IndexOf(bare[0], StringComparison.Ordinal) is not (>= 0 and var kind) || bare[^1] != Closing[kind])
        {
            return null;
        }

        var depth = 0;
        for (var at = 0; at < bare.Length; at++)
        {
            depth += bare[at] == Opening[kind] ? 1 : bare[at] == Closing[kind] ? -1 : 0;
            if (depth == 0)
            {
                return at == bare.Length - 1 ? bare[1..^1].Trim().ToString() : null;
            }
        }

        return null;
    }
}
