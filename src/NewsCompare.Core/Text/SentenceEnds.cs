using System.Runtime.CompilerServices;

namespace NewsCompare.Core.Text;

/// <summary>Decides where sentences end inside a paragraph.</summary>
internal sealed class SentenceEnds
{
    private static readonly ConditionalWeakTable<Lexicon, SentenceEnds> Known = [];

    private readonly AbbreviationRules abbreviations;
    private readonly SaidTags tags;

    private SentenceEnds(Lexicon lexicon) => (abbreviations, tags) = (new(lexicon), new(lexicon));

    /// <summary>The rules of a language, made once for a lexicon.</summary>
    public static SentenceEnds For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));

    /// <summary>Where sentences end, ascending; the last is the paragraph's end.</summary>
    public IEnumerable<int> In(string text, TextSpan paragraph)
    {
        var (start, at, odd) = (paragraph.Start, paragraph.Start, false);
        while (at < paragraph.End)
        {
            if (Marks.IsBullet(text[at]) && at > start && char.IsWhiteSpace(text[at - 1]) && at + 1 < paragraph.End && char.IsWhiteSpace(text[at + 1]))
            {
                yield return start = at;
            }

            odd ^= text[at] == '"';
            if (!Marks.IsTerminator(text[at]))
            {
                at++;
                continue;
            }

            var mark = at;
            at = ClusterEnd(text, mark, paragraph.End, ref odd);
            if (IsEnd(text, new(start, paragraph.End), mark, at))
            {
                yield return start = at;
            }
        }

        if (start < paragraph.End)
        {
            yield return paragraph.End;
        }
    }

    /// <summary>Behind the marks that belong to the end: further terminators, closing quotation marks and brackets, spaced full stops.</summary>
    private static int ClusterEnd(string text, int mark, int limit, ref bool odd)
    {
        var end = mark + 1;
        while (end < limit)
        {
            if (text[end] == '"' && !odd)
            {
                // A straight mark that opens a quotation: the blank before it is missing.
                break;
            }

            if (Marks.IsTerminator(text[end]) || Marks.IsCloser(text[end]) || Marks.IsUnseen(text[end]))
            {
                odd ^= text[end] == '"';
                end++;
            }
            else if (text[end] == ' ' && end + 1 < limit && text[end + 1] == '.' && text[end - 1] == '.')
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private bool IsEnd(string text, TextSpan rest, int mark, int end)
    {
        if (end >= rest.End)
        {
            return true;
        }

        var last = end - 1;
        while (last > mark && Marks.IsUnseen(text[last]))
        {
            last--;
        }

        var quoted = Marks.IsClosingQuote(text[last]);
        if (Marks.IsFullWidth(text[mark]))
        {
            // Japanese sets a said-tag behind a quotation with the particle "to".
            return !(quoted && text[end] == '\u3068');
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return EndsWithoutBlank(text, rest, mark, end, quoted);
        }

        var next = end;
        while (next < rest.End && (char.IsWhiteSpace(text[next]) || Marks.IsOpener(text[next])))
        {
            next++;
        }

        if (next == rest.End)
        {
            return true;
        }

        if (ContinuesSentence(text, next, rest.End))
        {
            return false;
        }

        return text[mark] == '.'
            ? last > mark || !(IsListNumber(text, rest.Start, mark) || abbreviations.KeepsGoing(text, rest, mark, next))
            : !(quoted && tags.StandsAt(text, next, rest.End));
    }

    private static bool ContinuesSentence(string text, int next, int limit) => text[next] switch
    {
        ',' or ';' or ':' or '-' or '\u2013' or '\u2014' => true,
        var c when char.IsLower(c) => !(next + 1 < limit && char.IsUpper(text[next + 1])),
        _ => false,
    };

    // "what it is.”This is", "he said.The next": the blank after the mark is missing.
    private static bool EndsWithoutBlank(string text, TextSpan rest, int mark, int end, bool quoted)
    {
        if (text[end] is '"' or '\u201C' or '\u00AB')
        {
            return mark > rest.Start && char.IsLower(text[mark - 1]);
        }

        if (!char.IsUpper(text[end]))
        {
            return false;
        }

        return quoted || (end == mark + 1 && EndsInWord(text, rest.Start, mark) && BeginsWithWord(text, end, rest.End));
    }

    private static bool EndsInWord(string text, int from, int mark) =>
        mark - 3 >= from && char.IsLower(text[mark - 1]) && char.IsLower(text[mark - 2]) && (char.IsLetter(text[mark - 3]) || text[mark - 3] == ' ');

    // A capital, small letters, then a blank or comma: "The", not "Com" of an address or "NET".
    private static bool BeginsWithWord(string text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && end < at + 30 && char.IsLower(text[end]))
        {
            end++;
        }

        return end < limit && (char.IsWhiteSpace(text[end]) || text[end] is ',' or '\'' or '\u2019')
            && text.AsSpan(at, end - at) is not ("Com" or "Org" or "Net" or "Gov" or "Edu" or "Js" or "Io" or "Co" or "Info");
    }

    private static bool IsListNumber(string text, int start, int mark)
    {
        var from = Paragraphs.Trim(text, start, mark).Start;
        return mark - from is > 0 and <= 3 && text.AsSpan(from, mark - from).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
