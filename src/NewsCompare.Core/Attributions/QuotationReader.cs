using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Finds quotations: curly, straight, guillemets, doubled apostrophes, continued paragraphs.</summary>
public static class QuotationReader
{
    /// <summary>The quotations of a body in reading order; single scare-quoted words are included.</summary>
    /// <param name="body">The text with its sentences.</param>
    /// <param name="attributions">What <see cref="AttributionReader"/> found, for the speakers; may be empty.</param>
    public static IReadOnlyList<Quotation> Read(Body body, IReadOnlyList<Attribution> attributions) => throw new NotImplementedException();
}
