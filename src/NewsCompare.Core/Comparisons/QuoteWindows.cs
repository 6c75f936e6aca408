using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Neighbouring quotations of one paragraph read as one, as when a said-tag interrupts them.</summary>
/// <param name="body">The text.</param>
/// <param name="quotations">Its quotations in reading order.</param>
internal sealed class QuoteWindows(Body body, IReadOnlyList<Quotation> quotations)
{
    private const int MostPieces = 3;

    /// <summary>The quotation alone and joined with its neighbours of the same paragraph, at most three pieces in all.</summary>
    /// <param name="quotation">One of the quotations.</param>
    public IEnumerable<string> Around(Quotation quotation)
    {
        for (var from = Math.Max(0, quotation.Index - MostPieces + 1); from <= quotation.Index; from++)
        {
            for (var to = quotation.Index; to < Math.Min(quotations.Count, from + MostPieces); to++)
            {
                if (Paragraph(from) == Paragraph(to))
                {
                    yield return string.Join(' ', quotations.Skip(from).Take(to - from + 1).Select(piece => piece.Text));
                }
            }
        }
    }

    private int Paragraph(int index) => body.Sentences[quotations[index].SentenceIndex].Paragraph;
}
