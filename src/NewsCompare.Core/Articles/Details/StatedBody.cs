using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>The text of the article as linked data states it, to be set beside what the page shows.</summary>
/// <param name="text">The articleBody as written.</param>
internal sealed class StatedBody(string text)
{
    private IReadOnlyList<string>? paragraphs;
    private TextOverlap? letters;
    private (IReadOnlyList<string> Texts, double Share)? last;

    /// <summary>Length as written.</summary>
    public int Length => text.Length;

    /// <summary>Its size, measured as that of the page's text is.</summary>
    public int Size { get; } = TextSize.Of(text);

    /// <summary>Its paragraphs, plain.</summary>
    public IReadOnlyList<string> Paragraphs => paragraphs ??= LinkedBodies.Paragraphs(text);

    /// <summary>Whether it holds a text letter for letter; one of a few letters it never does.</summary>
    /// <param name="sentence">Any text.</param>
    public bool Holds(string sentence) => (letters ??= new(Paragraphs)).Share(sentence) >= 1;

    /// <summary>The share of its runs of letters that the page's text holds too.</summary>
    /// <param name="found">Paragraphs found in the page; the same ones are usually asked for twice in a row.</param>
    /// <returns>A fraction in [0, 1].</returns>
    public double Agreement(IReadOnlyList<string> found)
    {
        if (last is not { } known || !known.Texts.SequenceEqual(found, StringComparer.Ordinal))
        {
            last = known = (found, new TextOverlap(found).Share(Paragraphs));
        }

        return known.Share;
    }
}
