using NewsCompare.Core.Attributions;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>A seed with what was read in it, made once and compared with every version.</summary>
/// <param name="Seed">The seed and its facts.</param>
/// <param name="Body">Its text with sentences.</param>
/// <param name="Attributions">Who says what.</param>
/// <param name="Quotations">What stands in quotation marks.</param>
/// <param name="Credits">Whom the seed credits.</param>
public sealed record SeedText(
    Seed Seed, Body Body, IReadOnlyList<Attribution> Attributions, IReadOnlyList<Quotation> Quotations, IReadOnlyList<Credit> Credits)
{
    private readonly Lazy<WordList> words = new(() => WordList.Of(Body));

    /// <summary>Its words, cut once for all versions.</summary>
    internal WordList Words => words.Value;

    /// <summary>Reads a seed.</summary>
    /// <param name="seed">The seed and its facts.</param>
    /// <param name="tools">Lexicon and outlets.</param>
    public static SeedText Of(Seed seed, ComparisonTools tools)
    {
        var body = Body.Of(seed.Text, tools.Lexicon);
        var attributions = AttributionReader.Read(body, tools.Lexicon);
        return new(seed, body, attributions, QuotationReader.Read(body, attributions), tools.Credits.Find(body, [], seed.Outlet));
    }
}
