using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Finds the stretches between quotation marks, paragraph by paragraph, in one pass.</summary>
/// <remarks>A mark that is missing is never supplied: the stretch then ends with its sentence, or before the next opening mark, and is called unbalanced.
/// A second opening mark is nested when two closing marks follow it; else the first quotation was never closed.</remarks>
internal static class QuoteMarkScanner
{
    /// <summary>The stretches of a body in reading order; marks inside a quotation open no second one.</summary>
    /// <param name="body">The text with its paragraphs and sentences.</param>
    public static IReadOnlyList<QuotedStretch> Scan(Body body)
    {
        var found = new List<QuotedStretch>();
        for (var index = 0; index < body.Paragraphs.Count; index++)
        {
            var next = index + 1 < body.Paragraphs.Count ? body.Paragraphs[index + 1] : default;
            ScanParagraph(body, body.Paragraphs[index], StartsWithOpener(body.Text, next), found);
        }

        return found;
    }

    private static void ScanParagraph(Body body, TextSpan paragraph, bool nextOpens, List<QuotedStretch> found)
    {
        var text = body.Text;
        var (open, openedAt, wide) = ('\0', 0, 0);
        var lastSingleCloser = LastSingleCloser(text, paragraph);
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            var width = MarkWidth(text, at, paragraph.End);
            if (width == 0)
            {
                continue;
            }

            var opener = Opener(text, at, width, paragraph, open, lastSingleCloser);
            if (open != '\0' && Closes(open, text, at, width, paragraph))
            {
                found.Add(new(new(openedAt, at + width), new(openedAt + wide, at), true, false));
                open = '\0';
            }
            else if (open != '\0' && opener == open)
            {
                if (NestedEnd(text, at + width, paragraph, open, lastSingleCloser) is { } inner)
                {
                    at = inner - 1;
                    continue;
                }

                found.Add(Unclosed(body, openedAt, wide, at));
                (openedAt, wide) = (at, width);
            }
            else if (open == '\0' && opener != '\0')
            {
                (open, openedAt, wide) = (opener, at, width);
            }
            else if (open == '\0' && text[at] is '\u201D' or '\u00BB')
            {
                found.Add(Unopened(body, paragraph, at, width, found));
            }

            at += width - 1;
        }

        if (open != '\0')
        {
            found.Add(nextOpens
                ? new(new(openedAt, paragraph.End), new(openedAt + wide, paragraph.End), true, true)
                : Unclosed(body, openedAt, wide, paragraph.End));
        }
    }

    // '' and `` are one mark of two characters; ' alone is one of one.
    private static int MarkWidth(string text, int at, int end) => text[at] switch
    {
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '"' or '\uFF02' or '\u2018' or '\u2019' => 1,
        '\'' or '`' when at + 1 < end && text[at + 1] == text[at] => 2,
        '\'' => 1,
        _ => 0,
    };

    private static char Opener(string text, int at, int width, TextSpan paragraph, char open, int lastSingleCloser)
    {
        var wordBefore = at > paragraph.Start && char.IsLetterOrDigit(text[at - 1]);
        var wordAfter = at + width < paragraph.End && !char.IsWhiteSpace(text[at + width]);
        var freeBefore = at == paragraph.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '\u2014' or '\u2013' or '-' or '/';
        return text[at] switch
        {
            '\u201C' when open != '\u201E' => '\u201C',
            '\u201E' or '\u201F' => '\u201E',
            '\u00AB' => '\u00AB',
            '\u00BB' when wordAfter && freeBefore => '\u00BB',
            '\u201D' when freeBefore && (wordAfter || at == paragraph.Start) && open == '\0' => '\u201C',
            '"' or '\uFF02' when open == '\0' && !IsInch(text, at, paragraph) => '"',
            '"' or '\uFF02' when open != '\0' && freeBefore && wordAfter => '"',
            '\'' or '`' when width == 2 && (open == '\0' || (freeBefore && wordAfter)) => text[at] == '`' ? '`' : 'd',
            '\u2018' when !wordBefore && wordAfter && at < lastSingleCloser && MayOpen('\u2018', open, text, at, paragraph) => '\u2018',
            '\'' when width == 1 && freeBefore && at + 1 < paragraph.End && char.IsLetter(text[at + 1]) && at < lastSingleCloser && MayOpen('\'', open, text, at, paragraph) => '\'',
            _ => '\0',
        };
    }

    private static bool Closes(char open, string text, int at, int width, TextSpan paragraph)
    {
        var wordAfter = at + width < paragraph.End && char.IsLetterOrDigit(text[at + width]);
        return open switch
        {
            '\u201C' => text[at] is '\u201D' || (text[at] is '"' && !(IsFree(text, at, paragraph) && wordAfter)),
            '\u201E' => text[at] is '\u201C' or '\u201D' or '"',
            '\u00AB' => text[at] is '\u00BB',
            '\u00BB' => text[at] is '\u00AB',
            '"' => text[at] is '\u201D' || (text[at] is '"' or '\uFF02' && !(IsFree(text, at, paragraph) && wordAfter)),
            'd' => width == 2 && text[at] == '\'' && !(IsFree(text, at, paragraph) && wordAfter),
            '`' => width == 2 && text[at] == '\'',
            '\u2018' or '\'' => width == 1 && text[at] is '\u2019' or '\'' && IsSingleCloser(text, at, paragraph),
            _ => false,
        };
    }

    private static bool IsFree(string text, int at, TextSpan paragraph) => at == paragraph.Start || char.IsWhiteSpace(text[at - 1]);

    private static bool IsInch(string text, int at, TextSpan paragraph) =>
        at > paragraph.Start && char.IsDigit(text[at - 1]) && (at + 1 == paragraph.End || !char.IsLetterOrDigit(text[at + 1]));

    // One past the mark that closes a quotation inside the open one; null when no second mark closes behind it, so that the open one was never closed.
    private static int? NestedEnd(string text, int from, TextSpan paragraph, char open, int lastSingleCloser)
    {
        int? inner = null;
        for (var at = from; at < paragraph.End; at++)
        {
            var width = MarkWidth(text, at, paragraph.End);
            if (width == 0)
            {
                continue;
            }

            if (Closes(open, text, at, width, paragraph))
            {
                if (inner is not null)
                {
                    return inner;
                }

                inner = at + width;
            }
            else if (Opener(text, at, width, paragraph, open, lastSingleCloser) == open)
            {
                return null;
            }

            at += width - 1;
        }

        return null;
    }

    // A single mark may be an apostrophe (‘tis): inside its own kind it opens only where a sentence may begin.
    private static bool MayOpen(char mark, char open, string text, int at, TextSpan paragraph) =>
        open == '\0' || (open == mark && at + 1 < paragraph.End && char.IsUpper(text[at + 1]) && StartsSentence(text, at, paragraph));

    private static bool StartsSentence(string text, int at, TextSpan paragraph)
    {
        var before = at - 1;
        while (before >= paragraph.Start && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before < paragraph.Start || text[before] is '.' or '!' or '?' or ':' or ',';
    }

    // An apostrophe after a plural ("the workers' union") closes only when nothing but it can close: a letter or point before, no letter behind.
    private static bool IsSingleCloser(string text, int at, TextSpan paragraph) =>
        at > paragraph.Start && !char.IsWhiteSpace(text[at - 1])
        && (at + 1 == paragraph.End || !char.IsLetterOrDigit(text[at + 1]))
        && (text[at - 1] is not ('s' or 'S') || at + 1 == paragraph.End || text[at + 1] is not ' ' || at + 2 >= paragraph.End || !char.IsLower(text[at + 2]));

    private static int LastSingleCloser(string text, TextSpan paragraph)
    {
        for (var at = paragraph.End - 1; at > paragraph.Start; at--)
        {
            if (text[at] is '\u2019' or '\'' && text[at - 1] != '\'' && (at + 1 == paragraph.End || text[at + 1] != '\'') && IsSingleCloser(text, at, paragraph))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool StartsWithOpener(string text, TextSpan paragraph) =>
        paragraph.Length > 1 && (text[paragraph.Start] is '\u201C' or '"' or '\u00AB' or '\u201E' or '\u2018' || (text[paragraph.Start] is '\'' or '`' && text[paragraph.Start + 1] == text[paragraph.Start]));

    private static QuotedStretch Unclosed(Body body, int openedAt, int wide, int limit)
    {
        var end = Math.Min(limit, SentenceEnd(body, openedAt));
        end = end > openedAt + wide ? end : Math.Max(limit, openedAt + wide);
        return new(new(openedAt, end), new(openedAt + wide, end), false, false);
    }

    private static QuotedStretch Unopened(Body body, TextSpan paragraph, int at, int width, List<QuotedStretch> found)
    {
        var start = Math.Max(paragraph.Start, SentenceStart(body, Math.Max(paragraph.Start, at - 1)));
        start = found.Count > 0 && found[^1].Outer.End > start ? Math.Min(found[^1].Outer.End, at) : start;
        return new(new(start, at + width), new(start, at), false, false);
    }

    private static int SentenceEnd(Body body, int at) => body.Sentences.Count == 0 ? body.Text.Length : body.Sentences[IndexOf(body, at)].End;

    private static int SentenceStart(Body body, int at) => body.Sentences.Count == 0 ? 0 : body.Sentences[IndexOf(body, at)].Start;

    /// <summary>The sentence that holds a place, or the last one before it.</summary>
    /// <param name="body">The body.</param>
    /// <param name="at">A place in its text.</param>
    public static int IndexOf(Body body, int at)
    {
        var (low, high) = (0, body.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = body.Sentences[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }

        return Math.Max(0, low);
    }
}
