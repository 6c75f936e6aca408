using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Tells elements that hold words of a sentence from boxes, buttons and readings beside it.</summary>
internal static class SentenceElements
{
    private const int Ending = 8;
    private const int Beside = 4;

    /// <summary>Whether an element of a paragraph holds words of it: one that only the page's scripts know, with other words beside it and not named as a box, or a word that can be pressed to see what it means.</summary>
    /// <param name="element">The element.</param>
    /// <param name="children">What stands in the paragraph.</param>
    /// <param name="place">Where among these the element stands.</param>
    /// <param name="before">The text of the paragraph up to it.</param>
    /// <param name="hints">What elements say of themselves.</param>
    public static bool IsWord(Element element, INodeList children, int place, ReadOnlySpan<char> before, RegionHints hints) => element.LocalName is "button" ? IsInSentence(children, place, before)
        : element.LocalName.Contains('-') && !ElementNames.IsSkipped(element.LocalName) && (before.Length > 0 || TextBehind(children, place) is not null) && hints.Of(element).Hint is RegionHint.None;

    /// <summary>Whether how characters are read, printed small above them, stands in brackets, so that it can be read as text too, as agencies send it.</summary>
    /// <param name="reading">An element of a ruby text.</param>
    public static bool IsInBrackets(Element reading) => reading.ParentElement?.Children.Any(child => child.LocalName is "rp") is true;

    // The sentence is not whole without it. Buttons beside a sentence stand before it or behind it.
    private static bool IsInSentence(INodeList children, int place, ReadOnlySpan<char> before) =>
        TextBehind(children, place) is { } behind && children[children.Length - 1] is IText last && TextSize.EndsSentence(last.Data)
        && ((before.Length > 1 && !TextSize.EndsSentence(before[^Math.Min(before.Length, Ending)..].ToString())) || (behind.AsSpan().TrimStart() is [var first, ..] && char.IsLetter(first) && !char.IsUpper(first)));

    // The text next behind an element, what a script shows of it aside.
    private static string? TextBehind(INodeList children, int place)
    {
        for (var i = place + 1; i < Math.Min(children.Length, place + Beside); i++)
        {
            if (children[i] is IText words && !string.IsNullOrWhiteSpace(words.Data))
            {
                return words.Data;
            }
        }

        return null;
    }
}
