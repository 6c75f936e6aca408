using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Neighbouring quotations read as one: those of one paragraph, as when a said-tag interrupts them, and one that goes on over paragraphs.</summary>
internal sealed class QuoteWindows
{
    private const int MostPieces = 3;

    private readonly Body body;
    private readonly IReadOnlyList<Quotation> quotations;
    private readonly List<(int First, int End)> pieces = [];
    private readonly int[] pieceOf;

    /// <summary>The windows of one text.</summary>
    /// <param name="body">The text.</param>
    /// <param name="quotations">Its quotations in reading order.</param>
    public QuoteWindows(Body body, IReadOnlyList<Quotation> quotations)
    {
        (this.body, this.quotations, pieceOf) = (body, quotations, new int[quotations.Count]);
        for (var at = 0; at < quotations.Count; at++)
        {
            if (at > 0 && quotations[at - 1].Continues)
            {
                pieces[^1] = (pieces[^1].First, at + 1);
            }
            else
            {
                pieces.Add((at, at + 1));
            }

            pieceOf[at] = pieces.Count - 1;
        }
    }

    /// <summary>The quotation, whole over its paragraphs, alone and joined with its neighbours of the same paragraph, at most three in all.</summary>
    /// <param name="quotation">One of the quotations.</param>
    public IEnumerable<string> Around(Quotation quotation)
    {
        var own = pieceOf[quotation.Index];
        for (var from = Math.Max(0, own - MostPieces + 1); from <= own; from++)
        {
            for (var to = own; to < Math.Min(pieces.Count, from + MostPieces); to++)
            {
                if (AreTogether(from, to))
                {
                    var (first, end) = (pieces[from].First, pieces[to].End);
                    yield return string.Join(' ', quotations.Skip(first).Take(end - first).Select(piece => piece.Text));
                }
            }
        }
    }

    private bool AreTogether(int from, int to)
    {
        for (var piece = from; piece < to; piece++)
        {
            if (Paragraph(pieces[piece].End - 1) != Paragraph(pieces[piece + 1].First))
            {
                return false;
            }
        }

        return true;
    }

    private int Paragraph(int index) => body.Sentences[quotations[index].SentenceIndex].Paragraph;
}
