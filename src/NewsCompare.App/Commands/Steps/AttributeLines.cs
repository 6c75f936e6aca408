using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Steps;

/// <summary>A line into <c>attribute</c>.</summary>
/// <param name="Text">The text, which all offsets index.</param>
/// <param name="Outlet">Who published it, or null.</param>
internal sealed record AttributeLine(string Text, string? Outlet = null);

/// <summary>A line out of <c>attribute</c>.</summary>
internal sealed record AttributeAnswer(IReadOnlyList<AttributionAnswer> Attributions, IReadOnlyList<CreditAnswer> Credits);

/// <summary>One attribution of a line; spans are pairs of offsets.</summary>
internal sealed record AttributionAnswer(
    IReadOnlyList<int[]> Source, IReadOnlyList<int[]> Cue, IReadOnlyList<int[]> Content, AttributionType Type, string? Speaker, bool Anonymous)
{
    /// <summary>What kind of unnamed source it is; null when it has a name, or none is given.</summary>
    public UnnamedSourceClass? SourceClass { get; init; }

    public static AttributionAnswer Of(Attribution found, UnnamedSources unnamed) =>
        new(Pairs(found.Source), Pairs(found.Cue), Pairs(found.Content), found.Type, found.Speaker, found.Anonymous) { SourceClass = unnamed.ClassOf(found) };

    private static int[][] Pairs(IReadOnlyList<TextSpan> spans) => [.. spans.Select(span => new[] { span.Start, span.End })];
}

/// <summary>One credit of a line.</summary>
internal sealed record CreditAnswer(
    string? Outlet, string? Reporter, CreditKind Kind, CreditLevel Level, string Text, int Paragraph, int Start, int End, string? Href, bool Unlisted)
{
    public static CreditAnswer Of(Credit found) => new(
        found.Outlet, found.Reporter, found.Kind, found.Level, found.Text, found.Paragraph, found.Start, found.End, found.Href?.AbsoluteUri, found.Unlisted);
}

/// <summary>A line into <c>attribute --quote-pairs</c>.</summary>
/// <param name="A">A quotation, with its marks.</param>
/// <param name="B">Another.</param>
internal sealed record QuotePairLine(string A, string B);

/// <summary>A line out of <c>attribute --quote-pairs</c>.</summary>
/// <param name="Label">What became of the words.</param>
internal sealed record QuotePairAnswer(QuoteChange Label);
