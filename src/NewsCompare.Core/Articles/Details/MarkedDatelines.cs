using System.Collections.Frozen;
using AngleSharp.Dom;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds datelines that only their elements tell from the sentence behind: one that is named so, and a place in bold type before a stop or a dash: "<b>Westwick.</b> The ferry ...".</summary>
internal static class MarkedDatelines
{
    private const int MostAround = 3;
    private const int MostNext = 3;
    private const int Longest = 60;
    private const int LongestPlace = 30;
    private const int MostWords = 4;
    private const int LongestSmall = 3;
    private const string Name = "dateline";

    private static readonly FrozenSet<string> Labels = PageLexicon.Words.List("dateline-labels").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The dateline without the mark behind it, or null. Where the next paragraphs open so too, none is one: they are the parts of a list, or of a talk.</summary>
    /// <param name="body">The body, or null.</param>
    /// <param name="authors">Who signs; a name in bold type may be theirs.</param>
    public static string? In(PageBody? body, IReadOnlyList<string> authors)
    {
        var texts = body?.Blocks.Where(block => BlockKinds.Of(block) is ParagraphKind.Text).Take(MostNext).ToList() ?? [];
        return texts.Count == 0 ? null : Named(texts[0]) ?? (Bold(texts[0]) is { } place && !authors.Contains(place, StringComparer.OrdinalIgnoreCase) && texts.Skip(1).All(block => Bold(block) is null) ? place : null);
    }

    private static string? Named(Block block) => Opening(block, element => element.ClassName is { } name && name.Contains(Name, StringComparison.OrdinalIgnoreCase)) is { Length: > 1 and <= Longest } words
        && block.Text.Length > words.Length + Longest && words.TrimEnd(' ', '–', '—', '-', ':', '.') is [var first, ..] name && char.IsUpper(first) ? name : null;

    private static string? Bold(Block block) => Opening(block, element => element.LocalName is "b" or "strong") is { Length: > 1 and <= LongestPlace } words
        && words.TrimEnd('.', ' ', '–', '—', '-') is var place && block.Text.AsSpan(place.Length) is var rest
        && (rest.StartsWith(". ") || rest.TrimStart(". ") is ['–' or '—' or '-', ' ', ..]) && rest.TrimStart(". –—-") is [var next, ..] && !char.IsLower(next) && IsPlace(place) ? place : null;

    private static bool IsPlace(string name) => name.Split(' ') is { Length: <= MostWords } words && Array.TrueForAll(words, word => word.Length > 0 && (char.IsUpper(word[0]) || word.Length <= LongestSmall) && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or ',' or '/'))
        && char.IsUpper(name[0]) && !Labels.Contains(name);

    // The words of the element that a paragraph opens with, itself or within others.
    private static string? Opening(Block block, Func<IElement, bool> isWanted)
    {
        INode at = block.Region.Element;
        for (var level = 0; level < MostAround; level++)
        {
            if (at.ChildNodes.FirstOrDefault(node => node is IElement || (node is IText text && !string.IsNullOrWhiteSpace(text.Data))) is not IElement inner)
            {
                return null;
            }

            if (isWanted(inner))
            {
                return PlainText.Collapse(ElementWalks.TextOf(inner)) is { Length: > 0 } words && block.Text.StartsWith(words, StringComparison.Ordinal) ? words : null;
            }

            at = inner;
        }

        return null;
    }
}
