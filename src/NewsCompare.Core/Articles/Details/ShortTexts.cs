using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Tells a short story that a page's data hold from the summary of a longer one: it is several sentences, each a paragraph.</summary>
internal static class ShortTexts
{
    private const int Least = 3;

    /// <summary>Whether paragraphs are such a story.</summary>
    /// <param name="paragraphs">Plain paragraphs, subheadings among them.</param>
    public static bool AreStories(IReadOnlyList<string> paragraphs) => paragraphs.Count(TextSize.EndsSentence) is >= Least and var whole && whole * 2 > paragraphs.Count && !CutTexts.EndsInDots(paragraphs[^1]) && TextSize.EndsSentence(paragraphs[^1]);
}
