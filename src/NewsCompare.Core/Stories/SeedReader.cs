using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Reads a seed file: plain text with facts beside it in YAML, or Markdown with front matter.</summary>
public static class SeedReader
{
    /// <summary>The seed of a file.</summary>
    /// <param name="fileName"><c>&lt;story-id&gt;.txt</c> or <c>.md</c>, for messages and the id.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="facts">The text of <c>&lt;story-id&gt;.yaml</c>, or null.</param>
    /// <param name="lexicon">Words of the seed's language.</param>
    /// <exception cref="InvalidInputException">An unknown or unreadable fact (file, key, what is allowed), or no sentence.</exception>
    public static Seed Read(string fileName, string text, string? facts, Lexicon lexicon) => throw new NotImplementedException();
}
