using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The words of a text, told apart by whether they stand between quotation marks.</summary>
internal sealed class QuotedWords
{
    private const int LongestSmall = 4;
    private readonly string text;
    private readonly List<(Token Token, Place Place)> words = [];
    private readonly Dictionary<string, List<int>> starts = new(StringComparer.Ordinal);
    private readonly List<string[]> quotations = [];

    private QuotedWords(string text) => this.text = text;

    private enum Place
    {
        Outside,
        Inside,
        Unsure,
    }

    /// <summary>Whether a quotation lost its marks, or words got them: the words are still there, and another says them. What is marked as a title is no quotation.</summary>
    /// <param name="before">The earlier text.</param>
    /// <param name="after">The later text.</param>
    public static bool Differ(string before, string after)
    {
        var (earlier, later) = (Of(before), Of(after));
        return earlier.HasLost(later) || later.HasLost(earlier);
    }

    /// <summary>The stretches between marks; null where the marks do not pair: one that was lost is a slip.</summary>
    /// <param name="text">A text.</param>
    /// <param name="paragraph">One paragraph of it.</param>
    public static List<TextSpan>? Marked(string text, TextSpan paragraph)
    {
        var stretches = new List<TextSpan>();
        int? open = null;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            var opens = text[at] is '\u201C' or '\u201E' or '\u00AB' || (text[at] == '"' && open is null);
            if (opens && open is null)
            {
                open = at;
            }
            else if (!opens && text[at] is '"' or '\u201D' or '\u00BB' && open is { } start)
            {
                stretches.Add(new(start, at));
                open = null;
            }
            else if (opens || text[at] is '"' or '\u201D' or '\u00BB')
            {
                return null;
            }
        }

        return open is null ? stretches : null;
    }

    private static QuotedWords Of(string text)
    {
        var read = new QuotedWords(text);
        foreach (var paragraph in Paragraphs.Of(text))
        {
            read.Read(paragraph);
        }

        return read;
    }

    private bool HasLost(QuotedWords other) =>
        quotations.Exists(said => other.Count(said, Place.Outside) > Count(said, Place.Outside) && other.Count(said, Place.Inside) < Count(said, Place.Inside));

    private int Count(string[] said, Place place) => starts.GetValueOrDefault(said[0], []).Count(at =>
        at + said.Length <= words.Count
        && Enumerable.Range(0, said.Length).All(i => words[at + i].Token.Norm == said[i] && words[at + i].Place == place)
        && (place != Place.Outside || !IsInSingleMarks(words[at].Token.Start, words[at + said.Length - 1].Token.End)));

    private void Read(TextSpan paragraph)
    {
        var marked = Marked(text, paragraph);
        var reached = 0;
        var said = new List<Token>();
        foreach (var word in Tokenizer.Words(paragraph.In(text)))
        {
            var token = word with { Start = word.Start + paragraph.Start, End = word.End + paragraph.Start };
            for (; marked is not null && reached < marked.Count && token.Start >= marked[reached].End; reached++)
            {
                Keep(said);
            }

            var isInside = marked is not null && reached < marked.Count && token.Start > marked[reached].Start;
            if (isInside)
            {
                said.Add(token);
            }

            starts.TryAdd(token.Norm, []);
            starts[token.Norm].Add(words.Count);
            words.Add((token, marked is null ? Place.Unsure : isInside ? Place.Inside : Place.Outside));
        }

        Keep(said);
    }

    private void Keep(List<Token> said)
    {
        if (said.Count > 0 && !IsTitle(said))
        {
            quotations.Add([.. said.Select(token => token.Norm)]);
        }

        said.Clear();
    }

    // "Gone with the Tide": its last word has a capital, and so has every other that is not small.
    private bool IsTitle(List<Token> said) =>
        !char.IsLower(text[said[^1].Start]) && said.TrueForAll(token => token.End - token.Start <= LongestSmall || !char.IsLower(text[token.Start]));

    private bool IsInSingleMarks(int start, int end)
    {
        while (end < text.Length && (Marks.IsTerminator(text[end]) || text[end] == ','))
        {
            end++;
        }

        return start > 0 && text[start - 1] is '\'' or '\u2018' or '\u2039' && end < text.Length && text[end] is '\'' or '\u2019' or '\u203A';
    }
}
