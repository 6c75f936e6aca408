using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The head of a Markdown seed: facts between two lines of <c>---</c>, and a heading.</summary>
internal static class FrontMatter
{
    private const string Mark = "---";

    /// <summary>Parts the front matter from the text.</summary>
    /// <param name="fileName">For messages.</param>
    /// <param name="text">The whole file.</param>
    /// <returns>The YAML, or null where the file begins without the mark; and the text behind it.</returns>
    public static (string? Facts, string Body) Part(string fileName, string text)
    {
        var given = text.TrimStart('\uFEFF');
        var (first, at) = Line(given, 0);
        if (first.TrimEnd() != Mark)
        {
            return (null, text);
        }

        for (var start = at; start < given.Length;)
        {
            var (line, next) = Line(given, start);
            if (line.TrimEnd() == Mark)
            {
                return (given[at..start], given[next..]);
            }

            start = next;
        }

        throw new InvalidInputException("seed-front-matter", $"The front matter of '{fileName}' does not end: put a line '{Mark}' behind the facts.");
    }

    /// <summary>Takes a leading <c># heading</c> off the text.</summary>
    /// <param name="body">The text; without the heading afterwards.</param>
    /// <returns>The heading, or null.</returns>
    public static string? TakeHeading(ref string body)
    {
        var start = 0;
        while (start < body.Length)
        {
            var (line, next) = Line(body, start);
            if (line.Trim().Length > 0)
            {
                if (!line.StartsWith("# ", StringComparison.Ordinal) || line.Trim().Length < 3)
                {
                    return null;
                }

                body = body[next..];
                return line[2..].Trim();
            }

            start = next;
        }

        return null;
    }

    private static (string Line, int Next) Line(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? (text[start..], text.Length) : (text[start..end], end + 1);
    }
}
