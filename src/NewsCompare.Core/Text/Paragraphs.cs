using System.Buffers;

namespace NewsCompare.Core.Text;

/// <summary>Finds the paragraphs of a text: its non-blank lines.</summary>
internal static class Paragraphs
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>One span a paragraph, without the surrounding white space.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var paragraphs = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(LineEnds) is var i and >= 0 ? start + i : text.Length;
            if (Trim(text, start, end) is { Length: > 0 } paragraph)
            {
                paragraphs.Add(paragraph);
            }

            start = end + 1;
        }

        return paragraphs;
    }

    /// <summary>The stretch without white space at its ends; empty when it holds nothing else.</summary>
    public static TextSpan Trim(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return new(from, to);
    }
}
