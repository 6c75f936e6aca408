using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds a standfirst that stands in the element of the body itself, directly above the first paragraph or as the first one: set in bold where the others are not, named the beginning, or a heading that no other of its kind follows.</summary>
internal static partial class LeadParagraphs
{
    private const int Least = 50;
    private const int LeastLine = 20;
    private const int Longest = 900;
    private const int LongestByline = 90;
    private const int LeastBlanks = 5;
    private const int LeastBelow = 2;
    private const int Head = 3;

    /// <summary>The body with such a standfirst, and without the byline between it and the text. What the body opened with stays in it.</summary>
    /// <param name="body">The body, those found that stand outside of it.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    public static PageBody Apart(PageBody body, string headline)
    {
        if (body.Blocks is not [var first, var next, ..])
        {
            return body;
        }

        var at = body.Standfirst.Count > 0 ? -1 : Standfirsts.HeadlineBefore(body.Page.Blocks, first.Index, headline);
        var found = at < 0 ? body
            : IsDeck(body, first, next) || IsLead(body, first, next) ? body with { Standfirst = [first] }
            : first.Index - 1 > at && IsLine(body.Page.Blocks[first.Index - 1], first) ? body with { Standfirst = [body.Page.Blocks[first.Index - 1]] }
            : body;
        return found.Standfirst.Count == 0 ? found : found with { Blocks = [.. found.Blocks.Where((block, place) => place >= Head || !IsByline(block))] };
    }

    // A heading above the text that heads no part of it: parts have several, and are headed by fewer words.
    private static bool IsDeck(PageBody body, Block first, Block next) => first is { Region.Tag: "h2" or "h3" or "h4", Size: >= LeastLine and <= Longest, LinkDensity: 0 } && HasWords(first.Text) && !next.IsHeading && !next.IsListItem
        && !Asks(first) && !Standfirsts.IsOfPage(first) && !body.Blocks.Skip(1).Any(block => block.IsHeading);

    private static bool IsLead(PageBody body, Block first, Block next) => first is { IsHeading: false, IsListItem: false, EndsSentence: true, Size: >= Least and <= Longest, LinkDensity: 0 } && !Asks(first)
        && Datelines.Of(first.Text) is null && !Standfirsts.IsOfPage(first) && (IsBoldAlone(body, first) || (IsNamed(first) && !IsNamed(next))) && body.Blocks.Skip(1).Count(IsParagraph) >= LeastBelow;

    // Several sentences: some outlets set the first of the text so. Talks set their questions so.
    private static bool IsBoldAlone(PageBody body, Block first) => first is { IsEmphasized: true, IsAside: false } && SentenceEnd().IsMatch(first.Text) && !body.Blocks.Skip(1).Any(block => block is { IsEmphasized: true, IsAside: false } && IsParagraph(block));

    private static bool IsParagraph(Block block) => block is { IsHeading: false, EndsSentence: true, Size: >= Least };

    // By its own name, or that of an element around it alone.
    private static bool IsNamed(Block block) => !block.Region.OpensStory && (ConventionalNames.NamesBeginning(block.Region.Element)
        || (block.Region.Parent is { Tag: "div" or "header" or "section" } parent && parent.EndBlock - parent.FirstBlock == 1 && ConventionalNames.NamesBeginning(parent.Element)));

    // Bold words beside the first paragraph, which no sentence but their style sets apart.
    private static bool IsLine(Block line, Block first) => line is { IsHeading: false, IsListItem: false, IsEmphasized: true, IsAside: false, EndsSentence: false, LinkDensity: 0, FollowsImage: false, Size: >= LeastLine and <= Longest, Region.Hint: not (RegionHint.Caption or RegionHint.Clutter or RegionHint.Outside) }
        && ReferenceEquals(line.Region.Parent, first.Region.Parent) && HasWords(line.Text) && line.Text[^1] is not ':' && !Asks(line) && !Standfirsts.IsOfPage(line) && !BylineNames.IsOpened(line.Text) && !BylineNames.IsNameAndRole(line.Text);

    private static bool IsByline(Block block) => block is { IsHeading: false, EndsSentence: false, Size: <= LongestByline } && BylineNames.IsOpened(block.Text)
        && BylineNames.Of(block.Text, true).ToList() is { Count: > 0 } names && names.TrueForAll(name => BylineNames.HasNameShape(name) && BylineNames.IsInNameCase(name));

    private static bool HasWords(string text) => text.Count(c => c == ' ') >= LeastBlanks || TextSize.Of(text) > text.Length * 2;

    [GeneratedRegex(@"\p{Ll}{2}[.!?:…][“”""»]?\s[“„""«]?[\p{Lu}\p{Lo}\p{Nd}]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();

    private static bool Asks(Block block) => block.Text[^1] is '?' or '？' or ':';
}
