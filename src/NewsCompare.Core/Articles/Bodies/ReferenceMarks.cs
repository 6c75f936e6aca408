using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>What a raised text is to the text before it.</summary>
internal enum Superscript
{
    /// <summary>Goes on with it: "1st", "km2".</summary>
    Part,

    /// <summary>A number of its own: a power, the first part of a fraction.</summary>
    Apart,

    /// <summary>Leads to a footnote.</summary>
    Mark,
}

/// <summary>Tells the marks that lead to footnotes from other raised text.</summary>
internal static partial class ReferenceMarks
{
    private const int LongestMark = 8;
    private const int LongestUnit = 3;

    /// <summary>What a raised text is.</summary>
    /// <param name="before">The text of the block so far.</param>
    /// <param name="element">The raised element.</param>
    /// <param name="place">Its index among the nodes of its parent.</param>
    /// <param name="isLinked">Whether a link begins with it.</param>
    public static Superscript Read(ReadOnlySpan<char> before, IElement element, int place, bool isLinked)
    {
        var raised = ElementWalks.TextOf(element).Trim();
        if (before.Length == 0 || before[^1] == ' ' || raised.Length is 0 or > LongestMark)
        {
            return Superscript.Part;
        }

        if (InBrackets().IsMatch(raised) || ((isLinked || (element.QuerySelector("a[href]") is { } link && ElementWalks.TextOf(link).Trim() == raised)) && Sign().IsMatch(raised)))
        {
            return Superscript.Mark;
        }

        if (!Digits().IsMatch(raised))
        {
            return Superscript.Part;
        }

        var word = before[(before.LastIndexOf(' ') + 1)..];
        return Siblings.NodeAfter(element, place) is IText { Data: ['/' or '⁄', ..] } || word is "10" or "2" ? Superscript.Apart
            : char.IsLetter(word[^1]) && word.Length <= LongestUnit ? Superscript.Part
            : Superscript.Mark;
    }

    [GeneratedRegex(@"^[\[(]\s?[\p{L}0-9]{1,4}\s?[\])]$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?:[0-9]{1,3}|\p{L}|[*†‡§¶]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex("^[0-9]{1,3}(?:,\\s?[0-9]{1,3})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
