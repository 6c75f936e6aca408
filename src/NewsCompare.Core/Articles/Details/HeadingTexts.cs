using System.Text;
using AngleSharp.Dom;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>One way to read a heading.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="IsWhole">Whether it is all of the heading.</param>
internal readonly record struct HeadingText(string Text, bool IsWhole);

/// <summary>Reads headings: as a whole, and each element in them alone, since kickers and sub-headlines often stand inside.</summary>
internal static class HeadingTexts
{
    private const int Longest = 400;
    private const int LeastWord = 3;
    private const double LeastShare = 0.35;

    /// <summary>The texts of a heading, the whole first; none for what is too short or too long.</summary>
    /// <param name="heading">A heading element.</param>
    public static IEnumerable<HeadingText> Of(IElement heading)
    {
        var isOpen = heading.Children.Where(child => child.LocalName is "p").Skip(1).Any(); // nobody closed it, and the text is inside
        var whole = isOpen ? BeforeParagraphs(heading) : Text(heading);
        if (whole.Length is < 4 or > Longest)
        {
            yield break;
        }

        yield return new(whole, true);
        if (isOpen)
        {
            yield break;
        }

        foreach (var child in heading.Children.Take(6))
        {
            var part = IsLeftOut(child) ? string.Empty : Text(child);
            if (part.Length > 3 && part.Length < whole.Length && part.Length > whole.Length * LeastShare)
            {
                yield return new(part, false);
            }
        }

        var own = PlainText.Collapse(string.Concat(heading.ChildNodes.OfType<IText>().Select(text => text.Data + " ")));
        if (own.Length > 3 && own.Length < whole.Length && own.Length > whole.Length * LeastShare)
        {
            yield return new(own, false);
        }
    }

    private static string BeforeParagraphs(IElement heading) => PlainText.Collapse(string.Concat(heading.ChildNodes.TakeWhile(node => node is not IElement { LocalName: "p" })
        .Select(node => node is IText words ? words.Data : ElementWalks.TextOf(node, Longest + 1))));

    private static string Text(IElement element)
    {
        var text = new StringBuilder();
        Append(element, text, 0);
        return PlainText.Collapse(text.ToString());
    }

    private static void Append(IElement element, StringBuilder text, int depth)
    {
        foreach (var child in element.ChildNodes)
        {
            if (text.Length > Longest * 4)
            {
                return;
            }

            if (child is IText words)
            {
                text.Append(IsApart(text, words.Data) ? " " : string.Empty);
                text.Append(words.Data.AsSpan(0, Math.Min(words.Data.Length, Longest * 4)));
            }
            else if (child is IElement inner && !IsLeftOut(inner) && depth < 30)
            {
                var parts = inner.LocalName is "br" || !ElementNames.IsInline(inner.LocalName);
                text.Append(parts ? " " : string.Empty);
                Append(inner, text, depth + 1);
                text.Append(parts ? " " : string.Empty);
            }
        }
    }

    // Two words that only their elements part: "New series" and "The river", "EXCLUSIVE" and "The river". An initial set apart is part of its word.
    private static bool IsApart(StringBuilder text, string next)
    {
        var length = 0;
        var isUpper = true;
        while (length < text.Length && char.IsLetter(text[^(length + 1)]))
        {
            isUpper &= char.IsUpper(text[^++length]);
        }

        return length >= LeastWord && next.Length > 1 && char.IsUpper(next[0]) && (isUpper ? char.IsLower(next[1]) : char.IsLower(text[^1]));
    }

    // A sign to copy the address of the heading from.
    private static bool IsAnchor(IElement element) => element is { LocalName: "a", ChildNodes: { Length: 1 } words } && words[0] is IText { Data: "#" or "¶" or "§" or "🔗" };

    private static bool IsLeftOut(IElement element) => ElementNames.IsSkipped(element.LocalName) || IsAnchor(element) || RegionHints.IsHidden(element);
}
