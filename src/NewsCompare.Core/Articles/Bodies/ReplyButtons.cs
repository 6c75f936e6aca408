using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows the button by which readers answer one another, in many languages at once.</summary>
internal static class ReplyButtons
{
    private const int Deepest = 4;
    private const int MostParts = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        PageLexicon.Words.List("reader-replies").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a button says so: its first words, behind a sign that may stand before them.</summary>
    /// <param name="button">Any button.</param>
    public static bool Are(Element button) => FirstWords(button, 0) is { } words && Are(words);

    /// <summary>Whether a line is nothing but these words, perhaps with how many answers there are: "Reply (2)".</summary>
    /// <param name="words">Any line.</param>
    public static bool Are(ReadOnlySpan<char> words) => Words.Contains(words.Trim(" \r\n\t\u00A0.:·•()0123456789↩"));

    private static string? FirstWords(INode node, int depth)
    {
        var parts = node.ChildNodes;
        for (var i = 0; i < Math.Min(parts.Length, MostParts); i++)
        {
            if ((parts[i] is IText { Data: var words } ? string.IsNullOrWhiteSpace(words) ? null : words : depth < Deepest && parts[i] is Element { LocalName: not "svg" } ? FirstWords(parts[i], depth + 1) : null) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
