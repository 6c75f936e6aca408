using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows the elements that set a quotation apart, and the one in it that names who said it.</summary>
internal static class Quotations
{
    private const int LongestSpeaker = 150;
    private const int Levels = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”\"„«»「『");
    private static readonly FrozenSet<string> Names = "quote quotation blockquote pullquote".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a figure, or the one that a caption stands in, holds a quotation in the place of a picture.</summary>
    /// <param name="element">A figure or its caption.</param>
    public static bool IsFigure(IElement element)
    {
        var figure = element.LocalName is "figcaption" ? element.ParentElement : element;
        return figure?.LocalName is "figure" && figure.Children.Any(child => child.LocalName is "blockquote" && !ConventionalNames.NamesPost(child.ClassName))
            && figure.Children.All(child => child.LocalName is not ("img" or "picture" or "video" or "amp-img"));
    }

    /// <summary>Whether an element sets a quotation apart, by its kind, or by its name where its words stand in quotation marks.</summary>
    /// <param name="page">The page.</param>
    /// <param name="region">Any element.</param>
    public static bool Is(BlockPage page, Region region) => region switch
    {
        { Hint: RegionHint.Post } => false,
        { Tag: "blockquote" } => true,
        { Tag: "figure" } => IsFigure(region.Element),
        { Tag: "div" or "section" or "aside", EndBlock: var end, FirstBlock: var first } => end - first > 1 && Opens(page.Blocks[first].Text) && IsNamed(region.ClassName),
        _ => false,
    };

    /// <summary>The quotation whose speaker an element names: it calls itself so, or it is the last in a quotation that only its name tells, without a sentence. Null for any other element.</summary>
    /// <param name="page">The page.</param>
    /// <param name="region">An element that holds one block.</param>
    public static Region? SpokenBy(BlockPage page, Region region)
    {
        if (region.EndBlock != region.FirstBlock + 1 || region.Hint is RegionHint.Outside || page.Blocks[region.FirstBlock] is not { Text.Length: < LongestSpeaker } block)
        {
            return null;
        }

        var isNamed = region.Tag is "cite" or "footer" or "figcaption";
        var mayBe = isNamed || (region.Tag is "p" or "div" or "span" && block is { EndsSentence: false, LinkDensity: < 0.5 });
        for (var (at, level) = (mayBe ? region : null, 0); at is { Hint: not RegionHint.Post } && (isNamed || level < Levels); (at, level) = (at.Parent, level + 1))
        {
            if (Is(page, at))
            {
                return isNamed || (level > 0 && at.Tag is "div" or "section" or "aside" && region.EndBlock == at.EndBlock) ? at : null;
            }
        }

        return null;
    }

    /// <summary>Whether a text begins with a quotation mark.</summary>
    /// <param name="text">Any text but an empty one.</param>
    public static bool Opens(string text) => text[0] is '“' or '"' or '„' or '«' or '»' or '‘' or '「' or '『' or '”';

    /// <summary>Whether a text is one quotation from its first sign to its last.</summary>
    /// <param name="text">Any text but an empty one.</param>
    public static bool AreWhole(string text) => text.Length > 2 && Opens(text) && Closes(text) && !Hold(text.AsSpan(1, text.Length - 2));

    /// <summary>Whether a text ends with a quotation mark.</summary>
    /// <param name="text">Any text but an empty one.</param>
    public static bool Closes(string text) => text[^1] is '”' or '"' or '“' or '»' or '«' or '’' or '」' or '』';

    /// <summary>Whether a quotation mark stands in a text.</summary>
    /// <param name="text">Any text.</param>
    public static bool Hold(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    private static bool IsNamed(string? names) => names is { Length: > 0 and < 300 } && names.Contains("quot", StringComparison.OrdinalIgnoreCase)
        && names.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(NameWords.Of).Any(Names.Contains);
}
