namespace NewsCompare.Core.Text;

/// <summary>Splits a text into paragraphs and sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>The paragraphs (non-blank lines) and sentences of a text.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="lexicon">Uses the list <c>abbreviations</c>.</param>
    public static Body Split(string text, Lexicon lexicon)
    {
        var abbreviations = lexicon.Set("abbreviations");
        var paragraphs = Paragraphs(text);
        var sentences = new List<Sentence>();
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var start = paragraphs[index].Start;
            foreach (var end in Ends(text, paragraphs[index], abbreviations))
            {
                while (start < end && char.IsWhiteSpace(text[start]))
                {
                    start++;
                }

                if (start < end)
                {
                    sentences.Add(new(sentences.Count, text[start..end], index, start, end));
                }

                start = end;
            }
        }

        return new(text, paragraphs, sentences);
    }

    private static List<TextSpan> Paragraphs(string text)
    {
        var paragraphs = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2029') is var i and >= 0 ? start + i : text.Length;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (from < to)
            {
                paragraphs.Add(new(from, to));
            }

            start = end + 1;
        }

        return paragraphs;
    }

    private static IEnumerable<int> Ends(string text, TextSpan paragraph, IReadOnlySet<string> abbreviations)
    {
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (text[at] is not ('.' or '!' or '?' or '\u2026' or '\u3002'))
            {
                continue;
            }

            var end = at + 1;
            while (end < paragraph.End && text[end] is '.' or '!' or '?' or '"' or '\'' or ')' or ']' or '\u201D' or '\u2019' or '\u00BB')
            {
                end++;
            }

            if (IsEnd(text, at, end, paragraph, abbreviations))
            {
                yield return end;
                at = end - 1;
            }
        }

        yield return paragraph.End;
    }

    private static bool IsEnd(string text, int mark, int end, TextSpan paragraph, IReadOnlySet<string> abbreviations)
    {
        if (end == paragraph.End)
        {
            return true;
        }

        var closed = end > mark + 1 && text[end - 1] is '"' or '\u201D' or '\u2019' or '\u00BB';
        if (!char.IsWhiteSpace(text[end]))
        {
            // "what it is.”This is": the blank after a closing mark is missing.
            return closed && char.IsUpper(text[end]);
        }

        var next = end;
        while (next < paragraph.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var opener = text[next] is '"' or '\'' or '(' or '[' or '\u201C' or '\u2018' or '\u00AB' && next + 1 < paragraph.End ? text[next + 1] : text[next];
        if (char.IsLower(opener))
        {
            return false;
        }

        return text[mark] != '.' || closed || !EndsInAbbreviation(text, mark, paragraph.Start, abbreviations);
    }

    private static bool EndsInAbbreviation(string text, int dot, int from, IReadOnlySet<string> abbreviations)
    {
        var start = dot;
        while (start > from && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..dot];
        return (word.Length == 1 && char.IsUpper(word[0])) || abbreviations.Contains(word);
    }
}
