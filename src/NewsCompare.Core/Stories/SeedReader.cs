using NewsCompare.Core.Articles;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Reads a seed file: plain text with facts beside it in YAML, or Markdown with front matter.</summary>
public static class SeedReader
{
    private const int LongestText = 2_000_000;
    private const int LongestId = 100;

    /// <summary>The seed of a file.</summary>
    /// <remarks>What the facts leave out is read from the text where it can be: the headline, the byline, the original outlet and reporter ("Politico first reported",
    /// else the outlet of the byline). The headline and a line that is the byline alone are taken out of the text; they are no sentences of the article.</remarks>
    /// <param name="fileName"><c>&lt;story-id&gt;.txt</c> or <c>.md</c>, for messages and the id.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="facts">The text of <c>&lt;story-id&gt;.yaml</c>, or null.</param>
    /// <param name="lexicon">Words of the seed's language.</param>
    /// <exception cref="InvalidInputException">An unknown or unreadable fact (file, key, what is allowed), or no sentence.</exception>
    public static Seed Read(string fileName, string text, string? facts, Lexicon lexicon)
    {
        var storyId = StoryId(fileName);
        RefuseWhatIsNoText(fileName, text);
        var isMarkdown = fileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        var (front, body) = isMarkdown ? FrontMatter.Part(fileName, text) : (null, text);
        var heading = isMarkdown ? FrontMatter.TakeHeading(ref body) : null;
        if (!Body.Of(body, lexicon).Sentences.Any(sentence => Tokenizer.Words(sentence.Text).Any()))
        {
            throw new InvalidInputException("seed-without-sentences", $"The seed '{fileName}' has no sentence: put the article's text into it.");
        }

        var byline = SeedByline.In(body, lexicon);
        body = byline?.WithoutLine(body) ?? body;
        var headline = heading is null ? TakeHeadline(ref body) : null;
        var seed = SeedFacts.Apply(new(storyId, body, heading ?? headline, Byline: byline is { People.Count: > 0 } ? string.Join(", ", byline.People) : null), fileName, front, facts);
        return seed.OriginalOutlet is not null ? seed with { OriginFrom = "facts" }
            : OriginReader.Read(body, lexicon) is { } origin ? Originally(seed, origin.Outlet, origin.Reporter, "text")
            : byline?.Outlet is { } outlet ? Originally(seed, outlet, byline.People.Count > 0 ? byline.People[0] : null, "byline")
            : seed;
    }

    private static Seed Originally(Seed seed, string outlet, string? reporter, string from) =>
        seed with { OriginalOutlet = outlet, OriginalReporter = seed.OriginalReporter ?? reporter, OriginFrom = from };

    // Empty lines stand in its place, so that every other line keeps its number.
    private static string? TakeHeadline(ref string body)
    {
        var (text, spans) = (body, Paragraphs.Of(body));
        var head = TextHead.Of([.. spans.Select(span => span.In(text))]);
        if (head.Length == 0 || head.Length == spans.Count)
        {
            return null;
        }

        var start = spans[head.Length].Start;
        body = string.Concat(text[..start].Where(c => c is '\n' or '\r')) + text[start..];
        return head.Headline;
    }

    private static string StoryId(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = name.LastIndexOf('.');
        var stem = dot > 0 ? name[..dot] : name;
        var words = string.Concat(stem.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var id = string.Join('-', words);
        return id.Length is > 0 and <= LongestId
            ? id
            : throw new InvalidInputException(
                "seed-name",
                $"The seed file '{fileName}' gives no story id: its name needs letters a-z or digits, at most {LongestId} of them, for example 'harbour-fire.txt'.");
    }

    private static void RefuseWhatIsNoText(string fileName, string text)
    {
        if (text.Length > LongestText)
        {
            throw new InvalidInputException("seed-too-large", $"The seed '{fileName}' has {text.Length} characters; at most {LongestText} are read. Is it one article?");
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new InvalidInputException("seed-not-text", $"The seed '{fileName}' is not plain text: save the article as UTF-8 text.");
        }
    }
}
