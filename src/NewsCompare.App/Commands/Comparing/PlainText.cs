using System.Text;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Comparing;

/// <summary>Reads a version given as plain text; it may have facts beside or before it, as a seed has.</summary>
internal static class PlainText
{
    /// <summary>The version of a text file.</summary>
    /// <param name="path">The file, for messages and its name.</param>
    /// <param name="bytes">UTF-8.</param>
    /// <param name="lexicon">Words of the story's language.</param>
    /// <exception cref="InvalidInputException">Not UTF-8, or its facts are wrong.</exception>
    public static OutletVersion Read(string path, byte[] bytes, Lexicon lexicon)
    {
        var text = Decode(path, bytes);
        var factsFile = Path.ChangeExtension(path, ".yaml");
        var facts = File.Exists(factsFile) ? File.ReadAllText(factsFile) : null;
        var given = facts is not null || text.StartsWith("---", StringComparison.Ordinal)
            ? SeedReader.Read(Path.GetFileName(path), text, facts, lexicon)
            : Plain(text, lexicon);
        var body = Body.Of(given.Text, lexicon);
        List<string> paragraphs = [.. body.Paragraphs.Select(span => span.In(body.Text))];
        var head = given.StoryId.Length > 0 ? TextHead.None : TextHead.Of(paragraphs);
        var article = new Article(
            given.Title ?? head.Headline, given.Byline is { } byline ? [byline] : [], given.PublishedDayOnly ? null : given.PublishedAt, null, null, given.Url,
            given.Outlet, [.. paragraphs.Skip(head.Length)], [], []);
        return OutletVersion.Of(
            given.Outlet ?? SourceFile.Stem(path), path, new(ExtractionOutcome.Article, article, 1, ["plain text, taken as it is"]), lexicon);
    }

    // Whose byline it is, is no credit to the publisher: the file's name or the facts say who that is.
    private static Seed Plain(string text, Lexicon lexicon) => SeedByline.In(text, lexicon) is { } byline
        ? new("", byline.WithoutLine(text), Byline: byline.Written)
        : new("", text);

    private static string Decode(string path, byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new InvalidInputException("source-not-utf8", $"'{path}' is in UTF-16. Save it as UTF-8: iconv -f utf-16 -t utf-8.");
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException wrong)
        {
            throw new InvalidInputException(
                "source-not-utf8", $"'{path}' is not UTF-8 (byte {wrong.Index} does not fit). Save it as UTF-8: iconv -f windows-1252 -t utf-8.", wrong);
        }
    }
}
